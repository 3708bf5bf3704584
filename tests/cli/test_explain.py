"""The commands beside check and render, as a user runs them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from chrono.cli.main import main
from chrono.proof.examples import VISIT
from chrono.proof.rules import date_too_precise


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "events.yaml").write_text(VISIT.chronology, encoding="utf-8")
    (tmp_path / "a.txt").write_text(VISIT.articles["a.txt"], encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_pin_writes_the_lock_and_check_obeys_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pin"]) == 0
    assert capsys.readouterr().out == "wrote chronology.lock (1 sources, 1 quotations)\n"
    assert main(["check"]) == 0
    (folder / "a.txt").write_text(VISIT.articles["a.txt"] + "\n\nMore.", encoding="utf-8")
    assert main(["check"]) == 1
    assert "CH104" in capsys.readouterr().out


def test_pin_refuses_a_quotation_that_does_not_resolve(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = VISIT.chronology.replace("quote: scheduled to visit China", "quote: scheduled to visit Chile")
    (folder / "events.yaml").write_text(text, encoding="utf-8")
    assert main(["pin"]) == 1
    told = capsys.readouterr().err
    assert "events.yaml:12:16: visit: the quotation does not stand in the article word for word" in told
    assert not (folder / "chronology.lock").exists()


def test_a_damaged_lock_stops_the_check(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "chronology.lock").write_text("version: 7\n", encoding="utf-8")
    assert main(["check"]) == 2
    assert "chronology.lock" in capsys.readouterr().err


@pytest.fixture
def bad(folder: Path) -> Path:
    (folder / "events.yaml").write_text(date_too_precise.BAD.chronology, encoding="utf-8")
    (folder / "a.txt").write_text(date_too_precise.BAD.articles["a.txt"], encoding="utf-8")
    return folder


def test_diff_shows_the_edit_and_changes_nothing(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--diff"]) == 1
    shown = capsys.readouterr().out
    assert "-    date: 2023-05-17\n+    date: 2023-05\n" in shown
    assert (bad / "events.yaml").read_text(encoding="utf-8") == date_too_precise.BAD.chronology


def test_fix_makes_the_edit_and_checks_again(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--fix"]) == 0
    assert "mended 1 finding in events.yaml" in capsys.readouterr().err
    assert "date: 2023-05\n" in (bad / "events.yaml").read_text(encoding="utf-8")
    assert main(["check", "--fix"]) == 0
    assert "nothing to mend" in capsys.readouterr().err


def test_coverage_beside_a_fix_is_that_of_the_mended_file(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(bad / "events.yaml"), "--fix", "--coverage"])
    first = capsys.readouterr().out
    main(["check", str(bad / "events.yaml"), "--coverage"])
    assert first == capsys.readouterr().out


def test_a_byte_order_mark_stays(bad: Path) -> None:
    (bad / "events.yaml").write_text("\ufeff" + date_too_precise.BAD.chronology, encoding="utf-8")
    assert main(["check", "--fix"]) == 0
    assert (bad / "events.yaml").read_bytes().startswith(b"\xef\xbb\xbftitle")


def test_settings_beside_the_chronology_count(bad: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (bad / "chrono.toml").write_text('severity = {date-too-precise = "info"}\n', encoding="utf-8")
    assert main(["check"]) == 0
    assert "0 errors" not in capsys.readouterr().out
    (bad / "chrono.toml").write_text('ignore = ["CH304"]\n', encoding="utf-8")
    assert main(["check"]) == 0
    (bad / "chrono.toml").write_text('severity = {nonsense = "info"}\n', encoding="utf-8")
    assert main(["check"]) == 2


@pytest.mark.usefixtures("folder")
def test_coverage_is_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--coverage", "--window", "2024"]) == 0
    assert "a.txt: 2 dated statements: 1 covered, 0 dismissed, 0 open, 1 outside the window" in capsys.readouterr().out


@pytest.mark.usefixtures("bad")
@pytest.mark.parametrize("format_", ["concise", "sarif", "github", "json", "text"])
def test_every_format_is_written(format_: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", format_]) == 1
    assert "CH304" in capsys.readouterr().out


CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:Mine\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:S\r\n"
    "DTSTART;VALUE=DATE:20240328\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:v\r\nSUMMARY:T\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_import_writes_drafts_and_lists_what_it_refused(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "x.ics").write_text(CALENDAR, encoding="utf-8")
    assert main(["import", "x.ics", "-o", "drafts.yaml"]) == 1
    told = capsys.readouterr().err
    assert 'refused: "T": it has no date that can be read' in told
    assert "x.ics: 1 records made, 1 events refused, wrote drafts.yaml" in told
    assert 'title: "Mine"' in (folder / "drafts.yaml").read_text(encoding="utf-8")
    assert main(["check", "drafts.yaml"]) == 1
    assert "CH106" in capsys.readouterr().out


def test_diff_tells_two_editions_apart(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "new.yaml").write_text(VISIT.chronology.replace("2024-03-30", "2024-03-31"), encoding="utf-8")
    assert main(["diff", "events.yaml", "new.yaml"]) == 1
    assert capsys.readouterr().out.startswith(
        "moved    visit: The minister visits China: 28–30 March 2024 → 28–31 March"
    )
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
    (folder / "events.yaml").write_text(VISIT.chronology.replace("visits China", "in China"), encoding="utf-8")
    assert main(["diff", "HEAD:events.yaml", "events.yaml"]) == 1
    assert capsys.readouterr().out == "retitled visit: The minister visits China → The minister in China\n"
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


@pytest.mark.parametrize("window", ["9999", "-0043"])
def test_a_window_that_no_calendar_has_is_refused(
    folder: Path, window: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", encoding="utf-8")
    assert main(["import", "x.ics", "--window", window]) == 2
    assert "not between the years 1 and 9998" in capsys.readouterr().err


def test_a_chronology_and_its_own_calendar_are_the_same(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = "title: x\nevents:\n  - {id: a, title: 'C:\\new, \\N', date: 2024}\n  - {id: b, title: B, date: 1066}\n"
    (folder / "own.yaml").write_text(text, encoding="utf-8")
    assert main(["render", "own.yaml", "--draft", "-o", "own.ics"]) == 0
    capsys.readouterr()
    assert main(["diff", "own.yaml", "own.ics"]) == 0
    assert 'not compared: "b" (1066): calendars hold no year before 1601' in capsys.readouterr().err
