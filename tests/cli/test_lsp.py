"""`chrono lsp` as its user meets it; tests/editor/test_server.py speaks to it as editors do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT, run_apart
from tests.editor.client import Client
from tests.editor.samples import folder_with


def test_help_says_who_starts_it() -> None:
    done = run_apart("lsp", "--help")
    assert done.returncode == 0
    assert b"editors start it, not people" in done.stdout
    assert b"chrono-proof[lsp]" in done.stdout


def test_end_of_input_ends_it() -> None:
    done = run_apart("lsp", stdin=b"")
    assert (done.returncode, done.stdout) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo terminals")
def test_terminal_is_told_that_editors_start_it(tmp_path: Path) -> None:
    import pty

    own, other = pty.openpty()
    command = [sys.executable, "-m", "chrono", "lsp"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, cwd=tmp_path, stdin=other, capture_output=True, env=environment, timeout=60, check=False
    )
    os.close(own)
    os.close(other)
    assert done.returncode == 2
    assert b"an editor starts this and speaks to it" in done.stderr
    assert done.stdout == b""


def test_missing_library_is_named(tmp_path: Path) -> None:
    (tmp_path / "pygls").mkdir()
    (tmp_path / "pygls" / "__init__.py").write_text("raise ImportError\n", "utf-8")
    done = run_apart("lsp", folder=tmp_path, PYTHONPATH=os.pathsep.join((str(tmp_path), str(ROOT))))
    assert done.returncode == 2
    assert done.stderr.decode() == ('chrono: the language server needs an extra: pip install "chrono-proof[lsp]"\n')


def test_what_others_print_does_not_get_into_the_protocol(tmp_path: Path) -> None:
    """Not even what is written to the file descriptor itself, as libraries in C do."""
    noisy = tmp_path / "noisy"
    noisy.mkdir()
    (noisy / "sitecustomize.py").write_text(
        "import os, threading, time\n"
        "dup2 = os.dup2\n"
        "def shout():\n"
        "    for _ in range(100):\n"
        "        time.sleep(0.01)\n"
        "        print('noise from Python', flush=True)\n"
        "        os.write(1, b'noise from C\\n')\n"
        "def and_shout(*places, **options):\n"
        "    threading.Thread(target=shout, daemon=True).start()\n"
        "    return dup2(*places, **options)\n"
        "os.dup2 = and_shout\n",
        "utf-8",
    )
    path = folder_with(tmp_path)
    with Client(tmp_path, {"PYTHONPATH": os.pathsep.join((str(noisy), str(ROOT)))}) as client:
        uri = client.open(path)
        client.diagnostics(uri)
        client.diagnostics(uri)
        assert client.process.stderr is not None
        assert b"noise" in client.process.stderr.readline()
    assert client.stray == []
