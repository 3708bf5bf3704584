"""The command line: what it says of bad input, colours, pipes and disks."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from chrono.cli.main import COMMANDS
from tests.cli.running import ROOT, run, run_apart, spoil


def test_no_colour_goes_into_a_pipe_unless_forced(example: Path) -> None:
    spoil(example, "2024-03-28/2024-03-30", "2024-03-28")
    assert b"\x1b[" not in run_apart("check", folder=example).stdout
    assert b"\x1b[" in run("check", folder=example, FORCE_COLOR="1").stdout
    assert b"\x1b[" not in run("check", folder=example, FORCE_COLOR="1", NO_COLOR="1").stdout


def test_a_misspelt_command_is_answered_with_the_nearest() -> None:
    done = run("chekc")
    assert done.returncode == 2
    assert b'no command is called "chekc", did you mean "check"' in done.stderr


def test_without_a_command_a_folder_without_a_chronology_is_told_how_to_begin(example: Path, tmp_path: Path) -> None:
    begin = b"To begin one, put the articles here and type: chrono init"
    (tmp_path / "empty").mkdir()
    assert begin in run(folder=tmp_path / "empty").stderr
    assert begin not in run(folder=example).stderr


def test_a_missing_file_is_one_line_and_2(example: Path) -> None:
    done = run("check", "nothing.yaml", folder=example)
    assert done.returncode == 2
    assert done.stderr == b"chrono: nothing.yaml: no such file\n"


def test_a_folder_stands_for_its_chronology(example: Path) -> None:
    assert run("check", ".", folder=example).stdout == run("check", folder=example).stdout
    assert run("explain", "visit", ".", folder=example).returncode == 0
    (example / "empty").mkdir()
    done = run("check", "empty", folder=example)
    assert done.returncode == 2
    assert done.stderr == (
        b"chrono: empty/events.yaml: no such file; "
        b"`chrono init --folder empty` begins a chronology with the articles of that folder\n"
    )


@pytest.mark.parametrize(
    ("command", "name", "advice"),
    [
        ("check", "x.png", "is a picture, not a chronology: name the YAML file that it was drawn of"),
        ("check", "x.html", "is an article, not a chronology: `chrono add x.html` makes it a source"),
        ("render", "x.csv", "is no chronology yet: `chrono import x.csv -o events.yaml`"),
        ("import", "x.png", "is a picture, of which no record can be made: give a calendar (.ics)"),
        ("import", "x.pdf", "is an article: `chrono add x.pdf` makes it a source"),
        ("import", "x.yaml", "is YAML, as a chronology is: `chrono check x.yaml`"),
    ],
)
def test_a_file_of_another_kind_is_told_what_to_do(tmp_path: Path, command: str, name: str, advice: str) -> None:
    (tmp_path / name).write_bytes(b"x")
    done = run(command, name, folder=tmp_path)
    assert done.returncode == 2
    assert f"{name}: {advice}" in done.stderr.decode()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="every file is readable here")
def test_a_file_without_permission_is_one_line_and_2(example: Path) -> None:
    (example / "events.yaml").chmod(0)
    done = run("check", folder=example)
    assert done.returncode == 2
    assert done.stderr == b"chrono: events.yaml: no permission to read it\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full on this system")
def test_a_full_disk_is_one_line_and_2() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "chrono", "schema"], cwd=ROOT, stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 2
    assert done.stderr == b"chrono: cannot write the output: No space left on device\n"


def test_a_reader_that_goes_away_is_no_error() -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "chrono", "schema"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait()


def test_a_command_is_loaded_when_it_is_run_and_no_other() -> None:
    program = (
        "import sys; from chrono.cli.main import main; main(['schema']); "
        "sys.stderr.write(' '.join(name for name in sys.modules if name.startswith('chrono.cli.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert sorted(done.stderr.split()) == [
        "chrono.cli.main",
        "chrono.cli.options",
        "chrono.cli.output",
        "chrono.cli.schema",
    ]


def test_help_lists_every_command_with_its_line() -> None:
    lines = run("--help").stdout.decode().splitlines()
    listed = [line.split()[0] for line in lines[lines.index("Commands:") + 1 :]]
    assert listed == list(COMMANDS)


def wait_until_read(pipe: int) -> None:
    """Until another process took all that was written to a pipe, and waits for more: however slow the machine is."""
    import fcntl
    import termios

    for _ in range(1200):
        if not any(fcntl.ioctl(pipe, termios.FIONREAD, bytes(4))):
            return
        time.sleep(0.05)
    raise AssertionError("nobody reads")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_is_one_line_and_130(example: Path) -> None:
    command = [sys.executable, "-m", "chrono", "check", "-"]
    reading, writing = os.pipe()
    with subprocess.Popen(command, cwd=example, stdin=reading, stderr=subprocess.PIPE) as waiting:
        os.write(writing, b"title: x\n")
        wait_until_read(reading)
        waiting.send_signal(signal.SIGINT)
        _, said = waiting.communicate(timeout=20)
    os.close(reading)
    os.close(writing)
    assert (waiting.returncode, said.strip()) == (130, b"chrono: interrupted; no file is half written")


@pytest.mark.parametrize(
    "command", [("add", "loop.txt"), ("init", "loop.txt", "--folder", "new"), ("dates", "loop.txt")]
)
def test_a_circle_of_links_is_one_line_and_2(example: Path, command: tuple[str, ...]) -> None:
    (example / "loop.txt").symlink_to(example / "loop.txt")
    done = run(*command, folder=example)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert b"loop.txt" in done.stderr
