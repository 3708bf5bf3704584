"""The stretch of time that a picture shows, and the day that it marks."""

from datetime import date

import pytest

from chrono.errors import CannotDraw, InvalidDate
from chrono.pictures.periods import parse_day, parse_period


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [("2024", None, "2024/.."), (None, date(2024, 5, 1), "../2024-05-01"), ("2023", "2024", "2023/2024")],
)
def test_a_period_may_be_open(start: str | None, end: str | date | None, expected: str) -> None:
    assert str(parse_period(start, end)) == expected


def test_no_period_is_asked_for_by_nothing() -> None:
    assert parse_period(None, None) is None


def test_a_period_that_ends_before_it_begins_is_no_date() -> None:
    with pytest.raises(InvalidDate):
        parse_period("2025", "2024")


def test_the_day_to_mark_is_one_day() -> None:
    assert str(parse_day(date(2024, 5, 1))) == "2024-05-01"
    with pytest.raises(CannotDraw, match='not "2024-05"'):
        parse_day("2024-05")
