"""What reads a file of another format is told by its suffix."""

import re
from datetime import date

import pytest

from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.drafts import ImportOptions
from chrono.exchange.readers import parse_window, read_drafts

CALENDAR = (
    b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:u\r\nSUMMARY:S\r\n"
    b"DTSTART;VALUE=DATE:20240328\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


@pytest.mark.parametrize(
    ("file", "raw", "unit"),
    [
        ("x.CSV", b"Date,Title\n2024-03-28,S\n", "row"),
        ("x.jsonl", b'{"date": "2024-03-28", "title": "S"}\n', "row"),
        ("x.mw", b"2024-03-28: S\n", "entry"),
        ("x.ics", CALENDAR, "event"),
        ("x.unknown", CALENDAR, "event"),
    ],
)
def test_a_file_is_read_as_its_suffix_says(file: str, raw: bytes, unit: str) -> None:
    found = read_drafts(raw, file, ImportOptions())
    assert [(draft.title, draft.date) for draft in found.drafts] == [("S", "2024-03-28")]
    assert found.unit == unit


def test_what_is_asked_for_reaches_the_reader() -> None:
    found = read_drafts(b"Wann,Was\n03/04/2024,B\n", "x.csv", ImportOptions({"title": "Was"}, "dmy"))
    assert [(draft.title, draft.date) for draft in found.drafts] == [("B", "2024-04-03")]


@pytest.mark.parametrize(
    ("file", "advice"),
    [
        ("a.PDF", "a.PDF: is an article: `chrono add a.PDF` makes it a source"),
        ("a.png", "a.png: is a picture, of which no record can be made"),
        ("a.xls", "a.xls: is of a kind that is not read: save it as .xlsx"),
        ("a.yaml", "a.yaml: is YAML, as a chronology is: `chrono check a.yaml` reads it"),
    ],
)
def test_what_is_of_another_kind_is_refused_with_what_to_do(file: str, advice: str) -> None:
    with pytest.raises(CannotRead, match=advice.replace(".", r"\.")):
        read_drafts(b"", file, ImportOptions())


def test_window_is_from_its_first_day_to_the_day_after_its_last() -> None:
    assert parse_window("2024/2025-02") == (date(2024, 1, 1), date(2025, 3, 1))


@pytest.mark.parametrize(
    ("window", "reason"),
    [
        ("2024/..", 'the window "2024/.." has no end'),
        ("9999", 'the window "9999" is not between the years 1 and 9998'),
        ("-0043", 'the window "-0043" is not between the years 1 and 9998'),
    ],
)
def test_window_that_no_calendar_has_is_refused(window: str, reason: str) -> None:
    with pytest.raises(InvalidDate, match=re.escape(reason)):
        parse_window(window)


def test_a_table_in_another_encoding_is_read_as_it_is_said() -> None:
    raw = "Дата;Событие\n2024;Открыт мост\n".encode("cp1251")
    (draft,) = read_drafts(raw, "x.csv", ImportOptions(encoding="windows-1251")).drafts
    assert draft.title == "Открыт мост"


@pytest.mark.parametrize(
    ("file", "raw"),
    [
        ("in/Wind farm.csv", b"Date,Title\n2024,S\n"),
        ("in/Wind farm.mw", b"2024-03-28: S\n"),
        ("in/Wind farm.ics", CALENDAR),
    ],
)
def test_what_has_no_title_is_called_as_its_file_without_the_suffix(file: str, raw: bytes) -> None:
    assert read_drafts(raw, file, ImportOptions()).title == "Wind farm"
