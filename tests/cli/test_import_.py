"""`chrono import` as a user runs it."""

from pathlib import Path

import pytest

from chrono.cli.main import main

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


@pytest.mark.parametrize("window", ["9999", "-0043"])
def test_a_window_that_no_calendar_has_is_refused(
    folder: Path, window: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "x.ics").write_text("BEGIN:VCALENDAR\nEND:VCALENDAR\n", encoding="utf-8")
    assert main(["import", "x.ics", "--window", window]) == 2
    assert "not between the years 1 and 9998" in capsys.readouterr().err
