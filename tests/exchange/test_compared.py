"""Two editions of one chronology, from files of two kinds."""

from pathlib import Path

import pytest

from chrono.errors import CannotRead
from chrono.exchange.compared import read_editions

HEAD = "title: x\nevents:\n"
DAY = "  - {id: a, title: A day, date: 2024-03-28}\n"
OLD = '  - {id: b, title: A battle, date: "-0044"}\n'
CALENDAR = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:a@x\r\nDTSTAMP:20240101T000000Z\r\n"
    "DTSTART;VALUE=DATE:20240328\r\nSUMMARY:A day\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def file(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, "utf-8", newline="")
    return str(folder / name)


def test_what_no_calendar_holds_is_left_out_beside_one(tmp_path: Path) -> None:
    whole = file(tmp_path, "a.yaml", HEAD + DAY + OLD)
    calendar = file(tmp_path, "a.ics", CALENDAR)
    old, new = read_editions(whole, calendar)
    assert (list(old.events), len(new.events)) == (["a"], 1)
    assert len(old.left_out) == 1
    assert old.left_out[0].startswith('"b" (-0044): ')
    assert list(read_editions(whole, whole)[0].events) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (HEAD + DAY + DAY, 'two events have the id "a"'),
        (HEAD + DAY + "  - {id: c, date: 2024}\n", "not every event of it can be read"),
        ("title: x\n", "not every event of it can be read"),
    ],
)
def test_what_cannot_be_compared_is_refused(tmp_path: Path, text: str, reason: str) -> None:
    name = file(tmp_path, "a.yaml", text)
    with pytest.raises(CannotRead, match=f"cannot be compared: {reason}"):
        read_editions(name, name)


def test_revision_that_git_does_not_know_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(CannotRead, match=r"^HEAD:nothing\.yaml: "):
        read_editions("HEAD:nothing.yaml", "HEAD:nothing.yaml")
