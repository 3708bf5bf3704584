"""Content lines, held against the package that knows the format."""

from datetime import UTC, date, datetime, timedelta, timezone

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.calendars.calendar import calendar_chunks, to_calendar
from chrono.calendars.contentlines import (
    EVENT_ORDER,
    ascii_uri,
    component,
    date_line,
    duration,
    escape_text,
    fold_line,
    utc_stamp,
    without_controls,
)
from chrono.calendars.options import CalendarOptions
from chrono.records.loader import load_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
law = settings(max_examples=150)


@law
@given(TEXTS)
def test_text_is_escaped_as_by_icalendar(value: str) -> None:
    assert escape_text(value).encode("utf-8") == icalendar.vText(value).to_ical()


@law
@given(st.dates(date(1601, 1, 1), date(4500, 1, 1)))
def test_days_are_written_as_by_icalendar(day: date) -> None:
    event = icalendar.Event()
    event.add("DTSTART", day)
    assert f"{':'.join(date_line('DTSTART', day))}\r\n".encode() in event.to_ical()


def test_moments_are_written_in_utc() -> None:
    almaty = timezone(timedelta(hours=5))
    assert date_line("DTSTART", datetime(2024, 3, 28, 15, 0, tzinfo=almaty)) == ("DTSTART", "20240328T100000Z")
    assert utc_stamp(datetime(985, 1, 2, tzinfo=UTC)) == "09850102T000000Z"


@pytest.mark.parametrize(
    "value",
    [timedelta(days=1), timedelta(hours=12), timedelta(minutes=30), timedelta(days=-2), timedelta(hours=-12),
     timedelta(days=1, hours=2, minutes=3), timedelta(minutes=-90), timedelta(0)],
)  # fmt: skip
def test_durations_are_written_as_by_icalendar(value: timedelta) -> None:
    assert icalendar.vDuration.from_ical(duration(value)) == value
    if value:
        assert duration(value) == icalendar.vDuration(value).to_ical().decode()


@law
@given(TEXTS)
def test_lines_are_folded_as_by_icalendar(value: str) -> None:
    line = icalendar.parser.Contentline(f"SUMMARY:{escape_text(without_controls(value))}")
    assert fold_line(line) == line.to_ical() + b"\r\n"


def test_properties_stand_in_the_order_of_icalendar() -> None:
    event = icalendar.Event()
    said = {"UID": "u", "SUMMARY": "s", "X-B": "b", "X-A": "a", "STATUS": "CONFIRMED", "DESCRIPTION": "d"}
    for name, value in said.items():
        event[name] = icalendar.vText(value)
    assert component("VEVENT", said.items(), EVENT_ORDER) == event.to_ical()


@pytest.mark.parametrize(
    ("value", "cleaned"),
    [
        ("a\x00b\x0bc", "abc"),
        ("a\r\nb\rc", "a\nb\nc"),
        ("C:\\new \\N", "C:/new /N"),
        ("\ud800x", "x"),
        ("tab\there", "tab\there"),
    ],
)
def test_text_loses_what_programs_stumble_over(value: str, cleaned: str) -> None:
    assert without_controls(value) == cleaned


def test_an_address_is_ascii_without_separators() -> None:
    assert ascii_uri("https://example.org/а,b;c d\\e") == "https://example.org/%D0%B0%2Cb%3Bc%20d%5Ce"


WHOLE = """\
id: whole
title: A whole calendar
timezone: Asia/Almaty
categories: {a: {label: "Talks; held"}}
events:
  - {id: one, title: "Переговоры, и не только; \\\\ 会谈 😀", date: 2024-03-28/2024-03-30, status: planned, category: a,
     url: "https://example.org/а", location: Алматы, summary: "%s"}
  - {id: two, title: Two, date: 2023-05}
  - {id: three, title: Three, date: "2024-02-28T15:00+06:00"}
  - {id: four, title: Four, date: "[..2024-03-26]", status: cancelled}
""" % ("Слова, которые; идут долго " * 30)


def test_a_whole_calendar_is_what_icalendar_makes_of_it_when_it_reads_and_writes_it() -> None:
    chronology = load_text(WHOLE, {}).chronology
    raw = to_calendar(chronology, None, CalendarOptions(remind=timedelta(hours=12)))
    read = icalendar.Calendar.from_ical(raw)
    assert not [error for item in read.walk() for error in item.errors]
    assert read.to_ical() == raw


def test_a_calendar_comes_in_pieces_that_are_whole_events() -> None:
    pieces = list(calendar_chunks(load_text(WHOLE, {}).chronology))
    assert [piece[:12] for piece in pieces[1:-1]] == [b"BEGIN:VEVENT"] * 4
    assert all(piece.endswith(b"END:VEVENT\r\n") for piece in pieces[1:-1])
