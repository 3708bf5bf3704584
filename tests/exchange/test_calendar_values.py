"""Values of dates, zones and lengths, and ends that fit."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from chrono.errors import NoRecord
from chrono.exchange.calendar_values import after, as_day, date_value, exact_length, exactly, fitting_end, has_hours

BERLIN = ZoneInfo("Europe/Berlin")
EVE = datetime(2024, 3, 30, 12, tzinfo=BERLIN)


@pytest.mark.parametrize(
    ("length", "hours"),
    [("P1D", 23), ("PT24H", 24), ("P1DT1H", 24), ("P1W", 167), ("-PT1H", -1), ("PT90M", 1.5)],
)
def test_days_are_counted_by_the_calendar_and_hours_by_the_clock(length: str, hours: float) -> None:
    ends = after(EVE, length)
    assert ends is not None
    assert exact_length(EVE, ends) == timedelta(hours=hours)


@pytest.mark.parametrize("length", ["", "P", "soon", "P1M", "P" + "9" * 30 + "D", "P" + "9" * 5000 + "D"])
def test_what_is_no_length_is_none(length: str) -> None:
    assert after(EVE, length) is None


@pytest.mark.parametrize(
    ("length", "is_so"), [("PT3H", True), ("P1DT1S", True), ("P2D", False), ("PT48H", False), ("", False)]
)
def test_a_length_may_end_within_a_day(length: str, is_so: bool) -> None:
    assert has_hours(date(2024, 3, 30), length) is is_so


def test_a_length_is_the_same_whatever_clocks_do() -> None:
    assert exactly(EVE, timedelta(hours=24)) == datetime(2024, 3, 31, 13, tzinfo=BERLIN)
    assert exactly(date(2024, 3, 30), timedelta(days=1)) == date(2024, 3, 31)


def test_a_time_at_the_end_of_all_years_is_refused() -> None:
    with pytest.raises(NoRecord, match="a date of it lies outside the years 1 to 9999"):
        date_value("00010101T000000", ZoneInfo("Asia/Tokyo"))


def test_an_end_behind_the_last_of_all_days_is_refused() -> None:
    with pytest.raises(NoRecord, match="a date of it lies outside the years 1 to 9999"):
        fitting_end(date(2024, 1, 1), datetime(9999, 12, 31, 23, 59, tzinfo=UTC), [])


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (datetime(2024, 3, 3, 23, tzinfo=UTC), date(2024, 3, 4)),
        (datetime(2024, 3, 4, 0, tzinfo=UTC), date(2024, 3, 4)),
        (datetime(2024, 3, 4, 9, tzinfo=UTC), datetime(2024, 3, 4, 9, tzinfo=UTC)),
        (datetime(2024, 3, 4), date(2024, 3, 4)),
        (date(2024, 3, 4), date(2024, 3, 4)),
        (None, None),
    ],
)
def test_day_of_a_moment_begins_there_or_in_the_calendar_s_zone(when: date | None, day: date | None) -> None:
    assert as_day(when, BERLIN) == day


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2024-04-02", date(2024, 4, 2)),
        ("2024-04-02T10:00:00Z", datetime(2024, 4, 2, 10, tzinfo=UTC)),
        ("2024-04-02 10:00", datetime(2024, 4, 2, 10, tzinfo=BERLIN)),
        ("20240402T100000.000Z", datetime(2024, 4, 2, 10, tzinfo=UTC)),
        ("2024-0402", None),
        ("20240402T100000+9900", None),
    ],
)
def test_a_value_may_be_written_with_its_signs(text: str, when: date | None) -> None:
    assert date_value(text, BERLIN) == when


def test_a_value_with_an_offset_is_at_that_offset() -> None:
    found = date_value("20240402T100000+0530", BERLIN)
    assert isinstance(found, datetime)
    assert found.isoformat() == "2024-04-02T10:00:00+05:30"
