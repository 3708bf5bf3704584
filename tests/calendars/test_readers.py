"""What other programs' readers make of a calendar: all of them the same day, title and status for every event."""

from datetime import date, datetime, timedelta
from typing import Any

import icalendar
import pytest

from chrono.calendars.calendar import to_calendar
from chrono.records.loader import load_text

LONG = "The ministers, who met; and \\\\ signed " * 20
TEXT = f"""id: readers
title: Readers, all; of them
timezone: Asia/Almaty
events:
  - {{id: cyr, title: "Переговоры; о железных дорогах, и не только", date: 2024-03-28, evidence: []}}
  - {{id: zho, title: "会谈，铁路 😀", date: 2024-03-28/2024-03-30, status: planned, evidence: []}}
  - {{id: month, title: A month, date: 2023-05, evidence: []}}
  - {{id: year, title: A year, date: 2024, evidence: []}}
  - {{id: before, title: Before the change, date: "2024-02-29T15:00+06:00", evidence: []}}
  - {{id: after, title: After the change, date: "2024-03-01T15:00+05:00", evidence: []}}
  - {{id: off, title: Called off, date: 2024-05-05, status: cancelled, evidence: []}}
  - {{id: far, title: Far, date: 2150-01-01, evidence: []}}
  - {{id: long, title: Long, date: 2024-06-01, summary: "{LONG}", evidence: []}}
  - {{id: open, title: Open, date: "[..2024-03-26]", evidence: []}}
"""
Seen = dict[str, tuple[date, date | None, str, str]]


def written() -> bytes:
    return to_calendar(load_text(TEXT, {}).chronology)


def with_icalendar() -> Seen:
    calendar = icalendar.Calendar.from_ical(written())
    assert not [error for item in calendar.walk() for error in item.errors]
    return {
        str(item["UID"]): (item.start, item.end, str(item["SUMMARY"]), str(item["DESCRIPTION"]))
        for item in calendar.walk("VEVENT")
    }


def test_every_event_is_read() -> None:
    assert len(with_icalendar()) == 10


@pytest.mark.filterwarnings("ignore")
def test_vobject_reads_the_same() -> None:
    vobject: Any = pytest.importorskip("vobject")
    seen = {}
    for item in vobject.readOne(written().decode("utf-8")).vevent_list:
        start = item.dtstart.value
        end = item.dtend.value if hasattr(item, "dtend") else start
        seen[item.uid.value] = (start, end, item.summary.value, item.description.value)
    assert seen == with_icalendar()


@pytest.mark.filterwarnings("ignore")
def test_every_day_is_filled_by_the_events_that_lie_on_it() -> None:
    recurring: Any = pytest.importorskip("recurring_ical_events")
    calendar = icalendar.Calendar.from_ical(written())
    known = with_icalendar()
    for first in (date(2024, 2, 28), date(2024, 3, 27), date(2024, 3, 30), date(2023, 5, 1), date(2150, 1, 1)):
        found = {str(item["UID"]) for item in recurring.of(calendar).at(first)}
        assert found == {uid for uid, (start, end, *_) in known.items() if _lies_on(first, start, end)}


def _lies_on(day: date, start: date, end: date | None) -> bool:
    if isinstance(start, datetime):
        return start.date() == day
    return start <= day < (end or start + timedelta(days=1))


def test_every_line_keeps_to_75_octets_and_every_line_ends_rightly() -> None:
    raw = written()
    assert raw.count(b"\n") == raw.count(b"\r\n")
    assert max(len(line) for line in raw.split(b"\r\n")) <= 75
    for line in raw.split(b"\r\n"):
        line.decode("utf-8")  # no character is cut in two
