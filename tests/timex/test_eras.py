"""Dates of a year that is counted from Christ, and old years."""

import pytest

from chrono.dates import Day
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("He died on 19 August AD 14.", "0014-08-19"),
        ("He died on August 19, AD 14.", "0014-08-19"),
        ("He died on 19 August 14 AD.", "0014-08-19"),
        ("in September AD 9", "0009-09"),
        ("in August 30 BC", "-0029-08"),
        ("in the autumn of 218 BC", "-0217-23"),
        ("in the year 1087", "1087"),
        ("before 1360 it stood", "1360"),
        ("in or before 1370", "1370"),
    ],
)
def test_dates_of_an_era_and_old_years_are_read_whole(text: str, date: str) -> None:
    (found,) = find_timexes(text, None, "en")
    assert str(found.date) == date


@pytest.mark.parametrize("text", ["grew by 1200 people", "in March 30 people came", "after 1200 hours"])
def test_numbers_that_count_something_are_no_years(text: str) -> None:
    assert find_timexes(text, None, "en") == ()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("15 March 44 BC", "en", ["-0043-03-15"]),
        ("19 August AD 14", "en", ["0014-08-19"]),
        ("August 30 BC", "en", ["-0029-08"]),
        ("September AD 9", "en", ["0009-09"]),
        ("the autumn of 218 BC", "en", ["-0217-23"]),
        ("March 0 BC", "en", []),
        ("the autumn of 0 BC", "en", []),
        ("the spring of AD 79", "en", ["0079-21"]),
        ("March '44 BC", "en", ["-0043-03"]),
        ("15 March 44 BCE", "en", ["-0043-03-15"]),
        ("15 марта 79 года до н. э.", "ru", ["-0078-03-15"]),
        ("15 марта 79 года н. э.", "ru", ["0079-03-15"]),
        ("летом 79 года до н. э.", "ru", ["-0078-22"]),
        ("30 February 44 BC", "en", []),
        ("15 марта 44 года до н. э.", "ru", ["-0043-03-15"]),
        ("15 марта 144 года до н. э.", "ru", ["-0143-03-15"]),
        ("в марте 44 г. до н. э.", "ru", ["-0043-03"]),
        ("осенью 44 года до н. э.", "ru", ["-0043-23"]),
    ],
)
def test_days_and_months_of_an_era_are_counted_from_christ(text: str, language: str, expected: list[str]) -> None:
    assert read_as(text, language) == expected


def test_there_is_no_year_0_before_christ() -> None:
    assert "0000-05-05" not in read_as("5 мая 0 года до н. э.", "ru")
    assert read_as("5 мая 1 года до н. э.", "ru") == ["0000-05-05"]


@pytest.mark.parametrize(
    ("text", "published", "read"),
    [
        ("He left last Christmas.", Day(2024, 11, 20), "2023-12-25 or 2024-12-25 or 2025-12-25 (open)"),
        ("He returns next Christmas.", Day(2024, 12, 30), "2025-12-25 or 2024-12-25 or 2023-12-25 (open)"),
        ("He returns this Christmas.", Day(2024, 12, 20), "2024-12-25 or 2023-12-25 or 2025-12-25"),
        ("He left last Easter.", Day(1524, 6, 1), "[1524-03-22..1524-05-05]"),
    ],
)
def test_the_last_named_day_is_the_one_that_is_over(text: str, published: Day, read: str) -> None:
    assert read_as(text, "en", published)[-1].startswith(read)
