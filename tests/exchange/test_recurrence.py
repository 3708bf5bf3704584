"""Events that recur, with what was moved and called off."""

from datetime import date

import pytest

from chrono.errors import NoRecord
from chrono.exchange.calendar_events import CalendarEvent, read_event
from chrono.exchange.drafts import Imported
from chrono.exchange.icalendar_file import read_calendar
from chrono.exchange.recurrence import has_date, spread
from chrono.exchange.recurrence_times import Work
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
        ("2024-01-01", "Weekly", "planned"),
        ("2024-01-09", "Weekly, moved", "planned"),
        ("2024-01-15", "Weekly", "cancelled"),
    ]
    assert found.refused == ()


def test_without_a_window_a_series_is_refused_and_its_changes_are_read() -> None:
    found = read_calendar(calendar(WEEKLY, MOVED), "x.ics")
    assert [draft.title for draft in found.drafts] == ["Weekly, moved"]
    assert found.refused[0].reason.startswith("it recurs: say with --window")


ALL_MINUTES = "FREQ=DAILY;BYHOUR=" + ",".join(map(str, range(24))) + ";BYMINUTE=" + ",".join(map(str, range(60)))


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        (ALL_MINUTES, "it recurs more than 1000 times in the window"),
        ("FREQ=SECONDLY;COUNT=5;BYMONTH=2;BYMONTHDAY=30", "none of its dates lies in the window"),
        ("FREQ=MINUTELY", "it recurs more than 1000 times in the window"),
    ],
)
def test_what_would_take_for_ever_is_refused(rule: str, reason: str) -> None:
    found = read(f"UID:u\nSUMMARY:S\nDTSTART:19700101T000000Z\nRRULE:{rule}")
    assert found.refused[0].reason == reason


def dates(*lines: str, window: tuple[date, date] = YEAR) -> list[str]:
    found = read_calendar(calendar("\n".join(("UID:u", "SUMMARY:S", *lines))), "x.ics", window)
    assert found.refused == ()
    return [draft.date for draft in found.drafts]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["DTSTART:20240302T180000Z", "RRULE:FREQ=WEEKLY;UNTIL=20240316"],
         ["2024-03-02T18:00Z", "2024-03-09T18:00Z", "2024-03-16T18:00Z"]),
        (["DTSTART;TZID=America/New_York:20240401T200000", "RRULE:FREQ=DAILY;UNTIL=20240403"],
         ["2024-04-01T20:00-04:00", "2024-04-02T20:00-04:00", "2024-04-03T20:00-04:00"]),
        (["DTSTART;TZID=America/Los_Angeles:20240729T150000", "RRULE:FREQ=DAILY;UNTIL=20240731T150000"],
         ["2024-07-29T15:00-07:00", "2024-07-30T15:00-07:00", "2024-07-31T15:00-07:00"]),
        (["DTSTART;TZID=Asia/Almaty:20240229T100000", "RRULE:FREQ=DAILY;UNTIL=20240301T050000Z"],
         ["2024-02-29T10:00+06:00", "2024-03-01T10:00+05:00"]),
        (["DTSTART;VALUE=DATE:20240103", "RRULE:FREQ=WEEKLY;COUNT=4", "EXRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2"],
         ["2024-01-10", "2024-01-24"]),
        (["DTSTART:20240301T100000Z", "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20240302"],
         ["2024-03-01T10:00Z", "2024-03-03T10:00Z"]),
        (["DTSTART:20240301T100000Z", "RDATE;VALUE=PERIOD:20240401T100000Z/PT2H"],
         ["2024-03-01T10:00Z", "2024-04-01T10:00Z/2024-04-01T12:00Z"]),
        (["DTSTART;VALUE=DATE:20231230", "DTEND;VALUE=DATE:20240102", "RRULE:FREQ=YEARLY"],
         ["2023-12-30/2024-01-01", "2024-12-30/2025-01-01"]),
        (["DTSTART;VALUE=DATE:20240131", "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=2"], ["2024-01-31", "2024-02-29"]),
        (["DTSTART;TZID=Europe/Berlin:20240304T090000", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20240311T090000"],
         ["2024-03-04T09:00+01:00", "2024-03-18T09:00+01:00"]),
        (["DTSTART:20240301T100000Z", "RRULE:FREQ=HOURLY;INTERVAL=2;UNTIL=20240301T140000Z"],
         ["2024-03-01T10:00Z", "2024-03-01T12:00Z", "2024-03-01T14:00Z"]),
        (["DTSTART;TZID=Asia/Almaty:20241101T100000", "RRULE:FREQ=MONTHLY;UNTIL=99991231T235959Z"],
         ["2024-11-01T10:00+05:00", "2024-12-01T10:00+05:00"]),
        (["DTSTART:00010101T000000Z", "RRULE:FREQ=YEARLY;INTERVAL=7"], ["2024-01-01T00:00Z"]),
        (["DTSTART;TZID=Europe/Berlin:20240330T223000", "DURATION:PT8H", "RRULE:FREQ=DAILY;COUNT=2"],
         ["2024-03-30T22:30+01:00/2024-03-31T07:30+02:00", "2024-03-31T22:30+02:00/2024-04-01T06:30+02:00"]),
        (["DTSTART;TZID=Europe/Berlin:20240324T013000", "DTEND;TZID=Europe/Berlin:20240324T033000",
          "RRULE:FREQ=WEEKLY;COUNT=2"],
         ["2024-03-24T01:30+01:00/2024-03-24T03:30+01:00", "2024-03-31T01:30+01:00/2024-03-31T04:30+02:00"]),
    ],
)  # fmt: skip
def test_rules_are_spread_out_by_the_clock_of_their_zone(lines: list[str], found: list[str]) -> None:
    assert dates(*lines) == found


SESSION = "UID:s\nSUMMARY:Session\nDTSTART:20240326T160000Z\nDTEND:20240326T170000Z\nRRULE:FREQ=DAILY;COUNT=3"


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ("RECURRENCE-ID:20240327T160000Z\nDTSTART:20240327T180000Z", ("2024-03-27T18:00Z", "Session", "planned")),
        ("RECURRENCE-ID:20240327T160000Z\nDURATION:PT3H",
         ("2024-03-27T16:00Z/2024-03-27T19:00Z", "Session", "planned")),
        ("RECURRENCE-ID:20240327T160000Z\nDTEND:20240327T163000Z",
         ("2024-03-27T16:00Z/2024-03-27T16:30Z", "Session", "planned")),
        ("RECURRENCE-ID;VALUE=DATE:20240327\nDURATION:PT3H",
         ("2024-03-27T16:00Z/2024-03-27T19:00Z", "Session", "planned")),
        ("RECURRENCE-ID:20240327T160000Z\nSTATUS:CANCELLED",
         ("2024-03-27T16:00Z/2024-03-27T17:00Z", "Session", "cancelled")),
        ("RECURRENCE-ID:20240327T160000Z\nSUMMARY:Retitled",
         ("2024-03-27T16:00Z/2024-03-27T17:00Z", "Retitled", "planned")),
        ("RECURRENCE-ID;TZID=Asia/Almaty:20240327T210000\nSUMMARY:Retitled",
         ("2024-03-27T16:00Z/2024-03-27T17:00Z", "Retitled", "planned")),
    ],
)  # fmt: skip
def test_what_a_change_leaves_open_is_as_the_series_has_it(change: str, found: tuple[str, str, str]) -> None:
    told = {(one.date, one.title, one.status) for one in read(SESSION, f"UID:s\n{change}").drafts}
    assert told == {
        ("2024-03-26T16:00Z/2024-03-26T17:00Z", "Session", "planned"),
        found,
        ("2024-03-28T16:00Z/2024-03-28T17:00Z", "Session", "planned"),
    }


def test_a_series_of_which_no_date_is_left_as_it_was_is_told() -> None:
    once = "UID:w\nSUMMARY:Weekly\nDTSTART;VALUE=DATE:20240108\nRRULE:FREQ=WEEKLY;COUNT=1"
    found = read(once, MOVED)
    assert [draft.title for draft in found.drafts] == ["Weekly, moved"]
    assert found.refused[0].reason == (
        "each of its dates in the window is one that another event of the file stands in the place of (RECURRENCE-ID)"
    )


def test_a_change_from_a_date_onwards_moves_all_later_ones() -> None:
    change = "UID:s\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240327T160000Z\nDTSTART:20240327T180000Z"
    assert [one.date for one in read(SESSION, change).drafts] == [
        "2024-03-26T16:00Z/2024-03-26T17:00Z", "2024-03-27T18:00Z", "2024-03-28T18:00Z",
    ]  # fmt: skip


BERLIN = "UID:s\nSUMMARY:Session\nDTSTART;TZID=Europe/Berlin:20240318T100000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4"


def test_a_change_without_a_zone_is_of_the_date_by_the_clock_of_its_series() -> None:
    found = read(BERLIN, "UID:s\nRECURRENCE-ID:20240325T100000\nDTSTART;TZID=Europe/Berlin:20240326T100000")
    assert [one.date[:10] for one in found.drafts] == ["2024-03-18", "2024-03-26", "2024-04-01", "2024-04-08"]


def test_later_dates_are_moved_by_the_clock_of_the_series_and_keep_their_length() -> None:
    change = (
        "UID:s\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240325T090000Z\nDTSTART:20240325T110000Z\nDTEND:20240325T113000Z"
    )
    assert [one.date for one in read(BERLIN, f"UID:s\n{change}").drafts][1:] == [
        "2024-03-25T11:00Z/2024-03-25T11:30Z",
        "2024-04-01T12:00+02:00/2024-04-01T12:30+02:00",
        "2024-04-08T12:00+02:00/2024-04-08T12:30+02:00",
    ]


def test_all_later_dates_are_called_off() -> None:
    change = "UID:s\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240401T080000Z\nSTATUS:CANCELLED"
    found = read(BERLIN, change).drafts
    assert [one.status for one in found] == ["planned", "planned", "cancelled", "cancelled"]
    assert found[3].date == "2024-04-08T10:00+02:00/2024-04-08T11:00+02:00"


@pytest.mark.parametrize(
    ("rule", "reason"),
    [
        ("FREQ=DAILY;INTERVAL=0", "there is no INTERVAL=0"),
        ("RSCALE=HEBREW;FREQ=YEARLY", "its recurrence is of another calendar (RSCALE)"),
        ("FREQ=DAILY;UNTIL=soon", '"SOON" is no end (UNTIL)'),
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "none of its dates lies in the window"),
    ],
)
def test_rules_that_cannot_be_spread_out_are_refused(rule: str, reason: str) -> None:
    found = read(f"UID:u\nSUMMARY:S\nDTSTART;VALUE=DATE:20200327\nRRULE:{rule}")
    assert found.drafts == ()
    assert reason in found.refused[0].reason


def test_a_series_that_recurs_too_often_is_refused_without_being_worked_out() -> None:
    daily = calendar_event("FREQ=DAILY"), (date(2024, 1, 1), date(2054, 1, 1))
    work = Work()
    before = work.left
    with pytest.raises(NoRecord, match="it recurs more than 1000 times in the window"):
        spread(daily[0], (), daily[1], work)
    assert work.left == before


def test_a_date_left_out_does_not_make_a_long_series_long_to_read() -> None:
    work, series = Work(), calendar_event("FREQ=DAILY;BYHOUR=9", "EXDATE:20240102T090000Z")
    before = work.left
    with pytest.raises(NoRecord, match="it recurs more than 1000 times in the window"):
        spread(series, (), (date(2024, 1, 1), date(2054, 1, 1)), work)
    assert before - work.left < 4 * 1100


def test_the_records_of_all_series_of_a_file_are_bounded() -> None:
    work, series = Work(records=3), calendar_event("FREQ=MONTHLY")
    assert len(spread(series, (), YEAR, work)[0]) == 12
    with pytest.raises(NoRecord, match="the series before it gave all the records"):
        spread(series, (), YEAR, work)


def test_a_moved_date_of_a_series_outside_the_window_is_no_record() -> None:
    series = "UID:o\nSUMMARY:Late\nDTSTART;VALUE=DATE:20300701\nRRULE:FREQ=WEEKLY;COUNT=4"
    moved = "UID:o\nSUMMARY:Late, moved\nRECURRENCE-ID;VALUE=DATE:20300715\nDTSTART;VALUE=DATE:20300702"
    found = read(series, moved)
    assert found.drafts == ()
    assert [(one.name, one.reason) for one in found.refused] == [
        ("Late", "none of its dates lies in the window"),
        ("Late, moved", "its date lies outside the window"),
    ]


def calendar_event(rule: str, *more: str) -> CalendarEvent:
    return read_event(["SUMMARY:S", "DTSTART:20240101T090000Z", f"RRULE:{rule}", *more], 0, {})


@pytest.mark.parametrize(
    ("lines", "when", "is_one"),
    [
        (("RRULE:FREQ=WEEKLY;COUNT=2",), "20240108T090000Z", True),
        (("RRULE:FREQ=WEEKLY;COUNT=2",), "20240115T090000Z", False),
        (("RRULE:FREQ=WEEKLY;COUNT=2",), "20240109T090000Z", False),
        (("RRULE:FREQ=WEEKLY",), "20240108", True),
        (("RRULE:FREQ=WEEKLY",), "20240109", False),
        (("RRULE:FREQ=WEEKLY", "EXDATE:20240108T090000Z"), "20240108T090000Z", False),
        (("RDATE:20240110T090000Z",), "20240110T090000Z", True),
        (("RRULE:FREQ=SOON",), "20240108T090000Z", False),
    ],
)
def test_a_series_is_asked_for_a_date(lines: tuple[str, ...], when: str, is_one: bool) -> None:
    series = read_event(["DTSTART:20240101T090000Z", *lines], 0, {})
    change = read_event([f"RECURRENCE-ID:{when}"], 1, {})
    assert has_date(series, change.replaces, Work()) is is_one


def test_how_often_series_are_asked_is_bounded() -> None:
    work, series = Work(), calendar_event("FREQ=WEEKLY")
    work.left = -1
    assert not has_date(series, series.start, work)
    work.left = 0
    assert has_date(series, series.start, work)
    assert work.left < 0
