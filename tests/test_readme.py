"""The README does what it says: its commands are run, its record is read, its picture is the one that is drawn."""

import os
import re
from importlib.metadata import version
from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.records.loader import load_text
from tests.pages.sessions import Block, blocks_in, run_command, steps_in

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = blocks_in(README)
SESSIONS = [block for block in BLOCKS if steps_in(block)]


@pytest.mark.skipif(os.name == "nt", reason="the sessions are written for a POSIX shell")
@pytest.mark.parametrize("session", SESSIONS)
def test_a_session_prints_what_the_readme_shows(session: Block) -> None:
    for step in steps_in(session):
        assert run_command(step.command, ROOT).stdout == step.shown


def test_there_are_sessions_to_run() -> None:
    assert len(SESSIONS) == 2


def test_the_record_that_is_shown_can_be_read() -> None:
    (record,) = [block for block in BLOCKS if block.language == "yaml"]
    loaded = load_text(record.text, {"preview.txt": " date 2024-03-26 Words.\n"})
    assert loaded.findings == ()
    assert len(loaded.chronology.events) == 1


def test_the_rendering_commands_write_what_they_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for command in re.findall(r"^chrono (render events\.yaml -o .*)$", README, re.MULTILINE):
        assert main([str(ROOT / one) if one == "events.yaml" else one for one in command.split()]) == 0
    written = [path.suffix for path in tmp_path.iterdir()]
    assert sorted(written) == [".docx", ".html", ".ics", ".pdf", ".png", ".svg"]


def test_the_picture_is_current(tmp_path: Path) -> None:
    locked = re.search(r"^matplotlib==(\S+)", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)
    if locked is None or version("matplotlib") != locked[1]:
        pytest.skip("outlines of type differ between versions of matplotlib; the lock's is not installed")
    assert main(["render", str(ROOT / "events.yaml"), "-o", str(tmp_path / "timeline.svg")]) == 0
    assert (tmp_path / "timeline.svg").read_bytes() == (ROOT / "docs" / "timeline.svg").read_bytes()
