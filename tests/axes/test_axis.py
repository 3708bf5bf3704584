"""Days to points, and the ticks between."""

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.axes.axis import Axis, ticks
from chrono.dates.days import Day, from_number, to_number


def axis(first: Day, last: Day, width: float) -> Axis:
    return Axis(to_number(first), to_number(last), 0, width)


def labels(first: Day, last: Day, width: float, room: float) -> list[str]:
    return [tick.label for tick in ticks(axis(first, last, width), lambda _: room)]


@pytest.mark.parametrize(
    ("day", "point"), [(0, 10.0), (10, 110.0), (5, 60.0), (2.5, 35.0), (20, 210.0), (1 / 3, 13.33)]
)
def test_day_has_its_point_when_linear(day: float, point: float) -> None:
    assert Axis(0, 10, 10, 110).at(day) == point


@pytest.mark.parametrize(
    ("first", "last", "width", "expected"),
    [
        (Day(2024, 3, 26), Day(2024, 3, 30), 400, ["26 Mar 2024", "27", "28", "29"]),
        (Day(2024, 2, 1), Day(2024, 6, 20), 300, ["Feb 2024", "Mar", "Apr", "May", "Jun"]),
        (Day(2023, 6, 1), Day(2024, 8, 20), 400, ["Jul 2023", "Sep", "Nov", "2024", "Mar", "May", "Jul"]),
        (Day(1995, 3, 1), Day(2024, 1, 1), 300, ["2000", "2005", "2010", "2015", "2020"]),
        (Day(1, 1, 1), Day(2024, 1, 1), 300, ["AD 1", "500", "1000", "1500", "2000"]),
    ],
)
def test_ticks_are_the_calendars_when_given_room(first: Day, last: Day, width: float, expected: list[str]) -> None:
    assert labels(first, last, width, 50) == expected


def test_tick_begins_a_year_when_in_january() -> None:
    found = ticks(axis(Day(2023, 6, 1), Day(2024, 8, 20), 400), lambda _: 50)
    assert [tick.label for tick in found if tick.major] == ["2024"]


def test_ticks_speak_the_language_when_told() -> None:
    found = ticks(axis(Day(2024, 2, 1), Day(2024, 6, 20), 300), lambda _: 50, "ru")
    assert [tick.label for tick in found] == ["февр. 2024", "март", "апр.", "май", "июнь"]


def test_years_before_christ_are_said_so_when_on_the_axis() -> None:
    assert labels(Day(-2, 1, 1), Day(3, 1, 2), 600, 100) == ["3 BC", "2 BC", "1 BC", "AD 1", "AD 2", "AD 3"]


AXES = st.builds(
    lambda first, span, width: Axis(first, first + span, 0, width),
    st.integers(-(10**8), 10**8),
    st.one_of(st.integers(1, 2000), st.integers(1, 10**9)),
    st.floats(20, 2000),
)


@given(AXES, st.floats(5, 120))
def test_ticks_lie_on_the_axis_with_room_between_when_any(axis: Axis, room: float) -> None:
    found = ticks(axis, lambda _: room)
    assert all(axis.first <= tick.day <= axis.last for tick in found)
    assert all(axis.at(b.day) - axis.at(a.day) >= room for a, b in itertools.pairwise(found))


@given(AXES)
def test_major_tick_begins_a_month_when_any(axis: Axis) -> None:
    assert all(from_number(math.floor(tick.day)).day == 1 for tick in ticks(axis, lambda _: 40) if tick.major)


@given(AXES, st.floats(0, 1), st.floats(0, 1))
def test_later_day_lies_further_along_when_any(axis: Axis, one: float, other: float) -> None:
    first, last = sorted((one, other))
    span = axis.last - axis.first
    assert axis.at(axis.first + first * span) <= axis.at(axis.first + last * span)


@pytest.mark.parametrize(
    ("hours", "width", "expected"),
    [
        (3, 500, ["1 May 2024, 00:00", "00:30", "01:00", "01:30", "02:00", "02:30", "03:00"]),
        (30, 500, ["1 May 2024, 00:00", "06:00", "12:00", "18:00", "2 May", "06:00"]),
    ],
)
def test_an_axis_with_clock_times_has_hours(hours: int, width: float, expected: list[str]) -> None:
    first = to_number(Day(2024, 5, 1))
    axis = Axis(first, first + hours / 24, 0, width)
    assert [tick.label for tick in ticks(axis, lambda label: 5.0 * len(label), clock=True)] == expected


def test_years_before_christ_are_counted_as_people_count_them() -> None:
    assert labels(Day(-2499, 1, 1), Day(2100, 1, 1), 400, 60) == ["2000 BC", "1000 BC", "AD 1", "1000", "2000"]


def test_where_no_step_fits_some_of_the_coarsest_ticks_are_left() -> None:
    assert labels(Day(2021, 4, 4), Day(2024, 3, 29), 40, 33) == ["2022"]
    assert labels(Day(2021, 4, 4), Day(2029, 3, 29), 60, 33) == ["2022", "2028"]


def test_the_label_of_a_tick_as_the_first_of_a_stretch_is_a_full_date() -> None:
    axis = Axis(to_number(Day(2024, 1, 20)), to_number(Day(2024, 2, 10)), 0, 600)
    found = ticks(axis, lambda _: 24)
    assert [tick.label for tick in found][:3] == ["20 Jan 2024", "21", "22"]
    assert found[2].dated.label == "22 Jan 2024"


@pytest.mark.parametrize(("clock", "label"), [(False, "7 мая 2024"), (True, "7 мая 2024, 00:00")])
def test_a_month_beside_a_day_is_in_its_case(clock: bool, label: str) -> None:
    found = ticks(axis(Day(2024, 5, 7), Day(2024, 5, 9), 600), lambda _: 50, "ru", clock=clock)
    assert found[0].label == label
