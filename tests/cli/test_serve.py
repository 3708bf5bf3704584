"""`chrono serve` as its user runs it."""

import http.client
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from chrono.proof.rules import date_too_precise
from tests.cli.test_render import run


@pytest.fixture
def example(tmp_path: Path) -> Path:
    example = date_too_precise.GOOD
    (tmp_path / "events.yaml").write_text(example.chronology, "utf-8")
    for name, text in example.articles.items():
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.usefixtures("interruptible")
def test_page_is_served_until_it_is_interrupted(example: Path) -> None:
    command = [sys.executable, "-m", "chrono", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=example, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as served:
        assert served.stdout is not None
        found = re.search(r"events\.yaml is at http://127\.0\.0\.1:(\d+)/", served.stdout.readline())
        assert found is not None
        connection = http.client.HTTPConnection("127.0.0.1", int(found[1]), timeout=10)
        connection.request("GET", "/")
        answer = connection.getresponse()
        assert (answer.status, b"<!DOCTYPE html>" in answer.read()) == (200, True)
        connection.close()
        served.send_signal(signal.SIGINT)
        try:
            rest, _ = served.communicate(timeout=20)
        finally:
            served.kill()
        assert (served.returncode, rest) == (0, "ended\n")


def test_address_that_others_reach_is_refused_unless_it_is_asked_for(example: Path) -> None:
    done = run("serve", "--bind", "0.0.0.0", folder=example)  # noqa: S104
    assert (done.returncode, b"other machines may reach 0.0.0.0" in done.stderr) == (2, True)


def test_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    done = run("serve", "--port", "0", folder=tmp_path)
    assert (done.returncode, done.stderr) == (
        2,
        b"chrono: events.yaml: no such file; `chrono init` begins a chronology with the articles of this folder\n",
    )


def test_standard_input_cannot_be_followed(tmp_path: Path) -> None:
    done = run("serve", "-", folder=tmp_path)
    assert (done.returncode, b"cannot be followed" in done.stderr) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT for one process")
@pytest.mark.usefixtures("interruptible")
def test_settings_of_the_folder_hold_for_the_page_too(example: Path) -> None:
    (example / "chrono.toml").write_text('severity = {published-mismatch = "info"}\n', "utf-8")
    text = (example / "events.yaml").read_text("utf-8")
    (example / "events.yaml").write_text(text.replace("published: 2024-03-26", "published: 2024-03-25"), "utf-8")
    command = [sys.executable, "-m", "chrono", "serve", "--port", "0"]
    with subprocess.Popen(command, cwd=example, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as served:
        assert served.stdout is not None
        assert served.stderr is not None
        said = served.stderr.readline()
        served.stdout.readline()
        served.send_signal(signal.SIGINT)
        try:
            served.communicate(timeout=20)
        finally:
            served.kill()
    assert "0 failed, 1 noted" in said
