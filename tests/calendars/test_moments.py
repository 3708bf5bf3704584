"""Dates with clock times to moments in UTC."""

from datetime import UTC, datetime

import pytest

from chrono.calendars.moments import moment, moments_of
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
