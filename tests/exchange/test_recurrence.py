"""Events that recur, with what was moved and called off."""

from datetime import date

import pytest

from chrono.exchange.drafts import Imported
from chrono.exchange.icalendar_file import read_calendar
from tests.exchange.test_icalendar_file import calendar

YEAR = (date(2024, 1, 1), date(2025, 1, 1))
WEEKLY = "UID:w\nSUMMARY:Weekly\nDTSTART;VALUE=DATE:20240101\nRRULE:FREQ=WEEKLY;COUNT=3"
MOVED = "UID:w\nSUMMARY:Weekly, moved\nRECURRENCE-ID;VALUE=DATE:20240108\nDTSTART;VALUE=DATE:20240109"
CALLED_OFF = "UID:w\nSUMMARY:Weekly\nSTATUS:CANCELLED\nRECURRENCE-ID;VALUE=DATE:20240115\nDTSTART;VALUE=DATE:20240115"


def read(*events: str) -> Imported:
    return read_calendar(calendar(*events), "x.ics", YEAR)


def test_a_date_that_was_moved_or_called_off_is_told_once() -> None:
    found = read(WEEKLY, MOVED, CALLED_OFF)
    assert sorted((draft.date, draft.title, draft.status) for draft in found.drafts) == [
        ("2024-01-01", "Weekly", "occurred"),
        ("2024-01-09", "Weekly, moved", "occurred"),
        ("2024-01-15", "Weekly", "cancelled"),
    ]
    assert found.refused == ()


def test_without_a_window_a_series_is_refused_and_its_changes_are_read() -> None:
    found = read_calendar(calendar(WEEKLY, MOVED), "x.ics")
    assert [draft.title for draft in found.drafts] == ["Weekly, moved"]
    assert found.refused[0].reason.startswith("it recurs: say with --window")


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60))),
        "FREQ=SECONDLY;COUNT=5;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MINUTELY",
    ],
)
def test_what_would_take_for_ever_is_refused(rule: str) -> None:
    found = read(f"UID:u\nSUMMARY:S\nDTSTART:19700101T000000Z\nRRULE:{rule}")
    assert found.refused[0].reason == "it recurs more than 1000 times, and several times a day"
