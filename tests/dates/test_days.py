"""Days of any year: numbers, weekdays, months."""

import datetime

import pytest
from dateutil import easter as other
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.days import (
    Day,
    add_months,
    days_in_month,
    easter,
    end_of_month,
    from_number,
    in_week,
    is_leap,
    shift,
    to_number,
    weekday,
    year_text,
)

NUMBERS = st.integers(-(10**12), 10**12)


@given(NUMBERS)
def test_day_number_round_trips_when_any(number: int) -> None:
    assert to_number(from_number(number)) == number


@given(st.dates())
def test_day_number_agrees_with_datetime_when_it_has_the_day(date: datetime.date) -> None:
    assert to_number(Day(date.year, date.month, date.day)) == date.toordinal()


@given(st.integers(1, datetime.date.max.toordinal()))
def test_day_agrees_with_datetime_when_it_has_the_number(number: int) -> None:
    date = datetime.date.fromordinal(number)
    assert from_number(number) == Day(date.year, date.month, date.day)


@given(st.dates())
def test_weekday_agrees_with_datetime_when_it_has_the_day(date: datetime.date) -> None:
    assert weekday(Day(date.year, date.month, date.day)) == date.weekday()


@given(NUMBERS, NUMBERS)
def test_days_order_as_their_numbers_when_any(one: int, other: int) -> None:
    assert (from_number(one) < from_number(other)) == (one < other)


@given(NUMBERS)
def test_day_is_real_when_made_from_a_number(number: int) -> None:
    day = from_number(number)
    assert 1 <= day.month <= 12
    assert 1 <= day.day <= days_in_month(day.year, day.month)


@given(NUMBERS)
def test_weekday_advances_by_one_when_the_day_does(number: int) -> None:
    assert weekday(from_number(number + 1)) == (weekday(from_number(number)) + 1) % 7


@given(NUMBERS, st.integers(-10_000, 10_000))
def test_shift_comes_back_when_reversed(number: int, days: int) -> None:
    day = from_number(number)
    assert shift(shift(day, days), -days) == day


@given(st.integers(-9999, 9999), st.integers(1, 12), st.integers(-999, 999))
def test_add_months_comes_back_when_reversed(year: int, month: int, months: int) -> None:
    assert add_months(*add_months(year, month, months), -months) == (year, month)


@given(st.integers(-9999, 9999), st.integers(1, 12))
def test_end_of_month_is_followed_by_a_first_when_any(year: int, month: int) -> None:
    assert shift(end_of_month(year, month), 1) == Day(*add_months(year, month, 1), 1)


@pytest.mark.parametrize(
    ("day", "number"),
    [
        (Day(1, 1, 1), 1),
        (Day(0, 12, 31), 0),
        (Day(0, 2, 29), -306),
        (Day(0, 1, 1), -365),
        (Day(-1, 12, 31), -366),
        (Day(1970, 1, 1), 719_163),
        (Day(2000, 2, 29), 730_179),
    ],
)
def test_day_number_is_known_when_given(day: Day, number: int) -> None:
    assert (to_number(day), from_number(number)) == (number, day)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (Day(2024, 3, 26), "Tue"),
        (Day(1969, 7, 20), "Sun"),
        (Day(2000, 1, 1), "Sat"),
        (Day(1582, 10, 15), "Fri"),
        (Day(0, 1, 1), "Sat"),
    ],
)
def test_weekday_is_known_when_given(day: Day, name: str) -> None:
    assert ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[weekday(day)] == name


@pytest.mark.parametrize(
    ("year", "leap"), [(2024, True), (1900, False), (2000, True), (0, True), (-4, True), (-1, False)]
)
def test_leap_year_is_told_when_given(year: int, leap: bool) -> None:
    assert is_leap(year) is leap


@pytest.mark.parametrize(("year", "days"), [(2023, 28), (2024, 29), (1900, 28), (0, 29), (-100, 28), (-400, 29)])
def test_february_has_its_length_when_year_is_given(year: int, days: int) -> None:
    assert days_in_month(year, 2) == days


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (Day(2024, 3, 8), "2024-03-08"),
        (Day(-43, 3, 15), "-0043-03-15"),
        (Day(0, 1, 1), "0000-01-01"),
        (Day(985, 12, 31), "0985-12-31"),
    ],
)
def test_day_prints_as_iso_when_year_has_four_digits(day: Day, text: str) -> None:
    assert str(day) == text


@pytest.mark.parametrize(
    ("year", "text"),
    [
        (2024, "2024"),
        (5, "0005"),
        (0, "0000"),
        (-43, "-0043"),
        (9999, "9999"),
        (10_000, "Y10000"),
        (-10_000, "Y-10000"),
    ],
)
def test_year_prints_as_edtf_when_given(year: int, text: str) -> None:
    assert year_text(year) == text


@pytest.mark.parametrize(
    ("start", "months", "end"),
    [
        ((2024, 1), -1, (2023, 12)),
        ((2024, 12), 1, (2025, 1)),
        ((0, 1), -1, (-1, 12)),
        ((2024, 5), 24, (2026, 5)),
    ],
)
def test_add_months_crosses_the_year_when_it_must(start: tuple[int, int], months: int, end: tuple[int, int]) -> None:
    assert add_months(*start, months) == end


@given(st.dates(), st.integers(-60, 60), st.integers(0, 6))
def test_a_weekday_of_another_week_is_that_of_the_calendar(day: datetime.date, weeks: int, wanted: int) -> None:
    monday = day.toordinal() - day.weekday() + 7 * weeks
    if not 0 < monday < datetime.date.max.toordinal() - 6:
        return
    expected = datetime.date.fromordinal(monday + wanted)
    assert str(in_week(Day(day.year, day.month, day.day), weeks, wanted)) == expected.isoformat()


@given(st.integers(1583, 4099))
def test_easter_is_the_day_that_others_reckon(year: int) -> None:
    assert str(easter(year)) == other.easter(year).isoformat()
