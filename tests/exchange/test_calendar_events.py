"""What the lines of an event say."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from chrono.errors import NoRecord
from chrono.exchange.calendar_events import CalendarEvent, read_event


def read(*lines: str) -> CalendarEvent:
    return read_event(("UID:u", "SUMMARY:S", *lines), 0, {})


@pytest.mark.parametrize(
    ("lines", "start", "end"),
    [
        (["DTSTART;TZID=Japan;VALUE=DATE:20050508"], date(2005, 5, 8), None),
        (["DTSTART;VALUE=DATE:20130807T000000", "DTEND;VALUE=DATE:20130809T000000"], date(2013, 8, 7),
         date(2013, 8, 9)),
        (["DTSTART;VALUE=DATE:20240301", "DTEND:20240303T235959"], date(2024, 3, 1), date(2024, 3, 4)),
        (["DTSTART;VALUE=DATE:20240301", "DTEND:20240304T000000"], date(2024, 3, 1), date(2024, 3, 4)),
        (["DTSTART:20240301T080000Z", "DTEND;VALUE=DATE:20240304"], datetime(2024, 3, 1, 8, tzinfo=UTC),
         datetime(2024, 3, 4, tzinfo=UTC)),
        (["DTSTART:20240301T080000Z", "DTEND:20240301T070000Z"], datetime(2024, 3, 1, 8, tzinfo=UTC), None),
        (["DTSTART:20240301T080000Z", "DURATION:-P2D"], datetime(2024, 3, 1, 8, tzinfo=UTC), None),
        (["DTSTART:20240301T080000Z", "DTEND:20240301T090000"], datetime(2024, 3, 1, 8, tzinfo=UTC), None),
        (["DTSTART;VALUE=DATE:20240301", "DTEND;VALUE=DATE:00010101"], date(2024, 3, 1), None),
        (["DTSTART:20240301T000000", "DTEND:20240302T000000", "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], date(2024, 3, 1),
         date(2024, 3, 2)),
        (["DTSTART;TZID=Nowhere:20240301T000000", "DTEND;TZID=Nowhere:20240302T000000",
          "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"], date(2024, 3, 1), date(2024, 3, 2)),
        (["DTSTART:20240230T000000"], None, None),
        (["DTSTART;VALUE=DATE:20240304T093000"], date(2024, 3, 4), None),
        (["DTSTART;VALUE=DATE;TZID=Nowhere:20240304T000000"], date(2024, 3, 4), None),
        (["DTSTART;TZID=UTC+03:00:20240301T080000"],
         datetime(2024, 3, 1, 8, tzinfo=timezone(timedelta(hours=3))), None),
        (["DTSTART;TZID=(UTC+01:00) Oslo, Rome;VALUE=DATE-TIME:20240301T080000"],
         datetime(2024, 3, 1, 8, tzinfo=ZoneInfo("Europe/Rome")), None),
        (["DTSTART;TZID=Europe/Berlin:20240331T013000", "DURATION:PT2H"],
         datetime(2024, 3, 31, 1, 30, tzinfo=ZoneInfo("Europe/Berlin")),
         datetime(2024, 3, 31, 4, 30, tzinfo=ZoneInfo("Europe/Berlin"))),
        (["DTSTART;TZID=Europe/Berlin:20240330T120000", "DURATION:PT24H"],
         datetime(2024, 3, 30, 12, tzinfo=ZoneInfo("Europe/Berlin")),
         datetime(2024, 3, 31, 13, tzinfo=ZoneInfo("Europe/Berlin"))),
        (["DTSTART;TZID=Europe/Berlin:20240330T120000", "DURATION:P1D"],
         datetime(2024, 3, 30, 12, tzinfo=ZoneInfo("Europe/Berlin")),
         datetime(2024, 3, 31, 12, tzinfo=ZoneInfo("Europe/Berlin"))),
        (["DTSTART:20240301T235960Z"], datetime(2024, 3, 1, 23, 59, 59, tzinfo=UTC), None),
    ],
)  # fmt: skip
def test_days_and_times_are_what_they_are_written_as(lines: list[str], start: date | None, end: date | None) -> None:
    found = read(*lines)
    assert (found.start, found.end) == (start, end)


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        (["DTSTART:20240301T080000Z", "DTEND:20240301T070000Z"], "it ends before it begins"),
        (["DTSTART;VALUE=DATE:20240301", "DTEND:20240303T235959"], "its end (DTEND) is of another kind"),
        (["DTSTART:20240301T080000Z", "DTEND:20240301T090000"], "its end (DTEND) has a time zone and its beginning"),
        (["DTSTART;TZID=GMT+0100:20240301T080000"], 'the time zone "GMT+0100" was read as an offset of +01:00'),
        (["DTSTART:20240301T080000Z", "DURATION:soon"], "its length (DURATION) cannot be read"),
        (["DTSTART:20240301T080000Z", "SEQUENCE:" + "9" * 5000], "its number (SEQUENCE) cannot be read"),
        (
            ["DTSTART:20240301T080000Z", "DTSTAMP;TZID=Nowhere:20240101T000000"],
            'when it was written (DTSTAMP) is not known: nobody knows its time zone "Nowhere", and the file does not',
        ),
        (["DTSTART;VALUE=DATE:20240304T093000"], "its DTSTART says that it is a day, and has a clock time too"),
        (["no line", "DTSTART;VALUE=DATE:20240301"], 'a line of it cannot be read: "no line"'),
    ],
)
def test_what_was_mended_is_told(lines: list[str], note: str) -> None:
    assert read(*lines).notes[0].startswith(note)


def test_a_zone_that_nobody_knows_is_no_local_time() -> None:
    with pytest.raises(NoRecord, match='nobody knows its time zone "Customized Time Zone"'):
        read("DTSTART;TZID=Customized Time Zone:20240701T100000")


def test_a_line_that_cannot_be_read_spoils_no_other() -> None:
    found = read("LOCATION:Lima", "GEO:x;y;z", "DURATION:nothing", "DTSTART;VALUE=DATE:20240301")
    assert (found.text("LOCATION"), found.start) == ("Lima", date(2024, 3, 1))


def test_dates_of_a_series_are_read_in_their_zones() -> None:
    found = read(
        "DTSTART;TZID=Asia/Almaty:20240201T100000",
        "RRULE:FREQ=DAILY",
        "EXRULE:FREQ=WEEKLY",
        "EXDATE;TZID=Asia/Almaty:20240202T100000,20240203T100000",
        "RDATE;VALUE=PERIOD:20240401T100000Z/PT2H",
        "RECURRENCE-ID;RANGE=THISANDFUTURE:20240204T040000Z",
    )
    assert (found.rules, found.not_rules, found.recurs) == (("FREQ=DAILY",), ("FREQ=WEEKLY",), True)
    assert found.less == tuple(datetime(2024, 2, day, 10, tzinfo=ZoneInfo("Asia/Almaty")) for day in (2, 3))
    assert found.more == ((datetime(2024, 4, 1, 10, tzinfo=UTC), datetime(2024, 4, 1, 12, tzinfo=UTC)),)
    assert (found.replaces, found.onwards) == (datetime(2024, 2, 4, 4, tzinfo=UTC), True)


def test_the_later_edition_has_the_higher_number_or_was_written_later() -> None:
    first, second = read("SEQUENCE:1", "DTSTAMP:20240101T000000Z"), read("SEQUENCE:2", "DTSTAMP:20230101T000000Z")
    third = read("SEQUENCE:2", "LAST-MODIFIED:20240301T000000Z")
    assert first.edition < second.edition < third.edition


@pytest.mark.parametrize(("length", "told"), [("PT36H", 1), ("PT12H", 1), ("PT24H", 0), ("P1DT0H0M0S", 0), ("P2D", 0)])
def test_hours_of_a_length_from_a_day_on_are_told(length: str, told: int) -> None:
    found = read_event(["SUMMARY:A", "DTSTART;VALUE=DATE:20240301", f"DURATION:{length}"], 0, {})
    note = "it begins on a day, and its length (DURATION) has hours: what is no whole day of it was left out"
    assert found.notes == (note,) * told


def test_a_change_of_earlier_dates_is_told() -> None:
    found = read("RECURRENCE-ID;RANGE=THISANDPRIOR:20240301T080000Z")
    assert not found.onwards
    assert (
        "it changes earlier dates too (RANGE=THISANDPRIOR), which the standard has no more: one was changed"
        in found.notes
    )
