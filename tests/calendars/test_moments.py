"""Dates with clock times to moments in UTC."""

from datetime import UTC, datetime

import pytest

from chrono.calendars.moments import days_of, extent_of, moment, moments_of
from chrono.dates.parsing import parse_date
from chrono.records.loader import load_text

ALMATY = load_text("title: x\ntimezone: Asia/Almaty\n", {}).chronology
NOWHERE = load_text("title: x\n", {}).chronology


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2024-05-01T10:30Z", (datetime(2024, 5, 1, 10, 30, tzinfo=UTC), None)),
        ("2024-05-01T10:30", (datetime(2024, 5, 1, 5, 30, tzinfo=UTC), None)),
        (
            "2024-05-01T10:00Z/2024-05-01T12:00Z",
            (datetime(2024, 5, 1, 10, tzinfo=UTC), datetime(2024, 5, 1, 12, tzinfo=UTC)),
        ),
        ("2024-05-01", None),
        ("2024-05-01T10:00Z/..", None),
    ],
)
def test_a_clock_time_is_a_moment_and_a_day_is_none(
    date: str, expected: tuple[datetime, datetime | None] | None
) -> None:
    assert moments_of(ALMATY.timezone, parse_date(date)) == expected


def test_a_clock_time_whose_zone_nobody_says_is_no_moment() -> None:
    assert moments_of(NOWHERE.timezone, parse_date("2024-05-01T10:30")) is None


def test_a_second_of_the_count_is_read_back() -> None:
    first = parse_date("1969-07-20T20:17Z").first_second
    assert moment(first) == datetime(1969, 7, 20, 20, 17, tzinfo=UTC)


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("{2024-03-04,2024-03-11}", ["2024-03-04", "2024-03-11"]),
        ("{2024-03-04,2024-03-10..2024-03-11}", ["2024-03-04", "2024-03-10", "2024-03-11"]),
        ("[2024-03-04,2024-03-11]", ["[2024-03-04,2024-03-11]"]),
        ("{2024-03,2024-05}", ["{2024-03,2024-05}"]),
        ("{2024-03-04~,2024-03-11}", ["{2024-03-04~,2024-03-11}"]),
        ("{2020-01-01..2024-01-01}", ["{2020-01-01..2024-01-01}"]),
        ("2024-03-04", ["2024-03-04"]),
    ],
)
def test_a_set_of_days_is_each_of_them(date: str, days: list[str]) -> None:
    assert [str(one) for one in days_of(parse_date(date))] == days


@pytest.mark.parametrize(
    ("date", "first", "after"),
    [("2024-03-28/2024-03-30", "2024-03-28", "2024-03-31"), ("2023-05", "2023-05-01", "2023-06-01"),
     ("[..2024-03-26]", "2024-03-26", "2024-03-27")],
)  # fmt: skip
def test_the_extent_of_days_ends_with_the_day_after(date: str, first: str, after: str) -> None:
    assert tuple(map(str, extent_of(parse_date(date), None))) == (first, after)


def test_the_extent_of_a_moment_needs_a_zone() -> None:
    assert str(extent_of(parse_date("2024-05-01T10:30"), "Asia/Almaty")[0]) == "2024-05-01 05:30:00+00:00"
    assert tuple(map(str, extent_of(parse_date("2024-05-01T10:30"), None))) == ("2024-05-01", "2024-05-02")
