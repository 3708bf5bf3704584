"""`chrono diff` as a user runs it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.proof.examples import VISIT


def test_diff_tells_two_editions_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "new.yaml").write_text(VISIT.chronology.replace("2024-03-30", "2024-03-31"), encoding="utf-8")
    assert main(["diff", "events.yaml", "new.yaml"]) == 1
    assert capsys.readouterr().out.startswith("moved    visit: A visit to China: 28–30 March 2024 → 28–31 March")
    assert main(["diff", "events.yaml", "events.yaml"]) == 0
    assert capsys.readouterr().out == "nothing changed\n"


def test_diff_reads_a_calendar_that_chrono_wrote(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["render", "-o", "x.ics"]) == 0
    assert main(["diff", "x.ics", "events.yaml"]) == 0
    assert folder.joinpath("x.ics").exists()
    assert capsys.readouterr().out.endswith("nothing changed\n")


@pytest.mark.skipif(not shutil.which("git"), reason="git is not installed")
def test_diff_reads_a_git_revision(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("init -q", "add .", "-c user.name=x -c user.email=x@example.org commit -qm x"):
        subprocess.run(["git", *command.split()], cwd=folder, check=True)
    (folder / "events.yaml").write_text(VISIT.chronology.replace("A visit to", "A journey to"), encoding="utf-8")
    assert main(["diff", "HEAD:events.yaml", "events.yaml"]) == 1
    assert capsys.readouterr().out == "retitled visit: A visit to China → A journey to China\n"
    assert main(["diff", "HEAD~9:events.yaml", "events.yaml"]) == 2


@pytest.mark.parametrize("text", ["hello: 1\n", "a: [\n", "Just an article.\n"])
def test_diff_with_what_is_no_chronology_stops(folder: Path, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "other.yaml").write_text(text, encoding="utf-8")
    assert main(["diff", "events.yaml", "other.yaml"]) == 2
    assert "other.yaml: cannot be compared" in capsys.readouterr().err


def test_diff_with_an_event_that_cannot_be_read_names_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = (folder / "events.yaml").read_text(encoding="utf-8").replace("date: ", "date: 31.12.", 1)
    (folder / "other.yaml").write_text(text, encoding="utf-8")
    assert main(["diff", "events.yaml", "other.yaml"]) == 2
    assert "not every event of it can be read" in capsys.readouterr().err


def test_a_chronology_and_its_own_calendar_are_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "title: x\nevents:\n  - {id: a, title: 'C:\\new, \\N', date: 2024}\n  - {id: b, title: B, date: 1066}\n"
    (folder / "own.yaml").write_text(text, encoding="utf-8")
    assert main(["render", "own.yaml", "--draft", "-o", "own.ics"]) == 0
    capsys.readouterr()
    assert main(["diff", "own.yaml", "own.ics"]) == 0
    assert 'not compared: "b" (1066): calendars hold no year before 1601' in capsys.readouterr().err
