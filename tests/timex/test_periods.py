"""Periods counted from the day of publication, or from the date before them."""

import pytest

from chrono.dates.days import Day
from chrono.timex.tagger import find_timexes

TUESDAY = Day(2024, 3, 26)


def dates(text: str, published: Day = TUESDAY) -> list[str]:
    return [str(one.date) for one in find_timexes(text, published)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("last week", "2024-03-18/2024-03-24"),
        ("this year", "2024"),
        ("next month", "2024-04"),
        ("last quarter", "2023-36"),
        ("three weeks ago", "2024-03-04/2024-03-10"),
        ("two months ago", "2024-01"),
        ("last summer", "2023-22"),
        ("last winter", "2023-24"),
        ("next summer", "2024-22"),
        ("the day before yesterday", "2024-03-24"),
        ("by Friday", "2024-03-29"),
        ("this Friday", "2024-03-29"),
    ],
)
def test_a_period_is_as_coarse_as_its_words(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_the_next_day_follows_the_date_before_it() -> None:
    assert dates("Talks opened on March 4. The next day they signed.") == ["2024-03-04", "2024-03-05"]


def test_the_following_year_follows_the_year_before_it() -> None:
    assert dates("They met in 2021. The following year they signed.") == ["2021", "2022"]


def test_the_same_day_is_the_date_before_it() -> None:
    assert dates("They met on 3 May 2020. On the same day they signed.") == ["2020-05-03", "2020-05-03"]


def test_the_next_day_without_a_date_before_it_is_left_alone() -> None:
    assert dates("The next day they signed.") == []


def test_a_week_means_one_unknown_day_of_it() -> None:
    (found,) = find_timexes("They signed last week.", TUESDAY)
    assert str(found.meaning) == "[2024-03-18..2024-03-24]"


@pytest.mark.parametrize(
    ("text", "language", "readings", "decisive"),
    [
        ("the reform of the thirties", "en", ["193X"], True),
        ("the reform of the twenties", "en", ["202X", "192X"], False),
        ("in the spring of '68", "en", ["1968-21"], True),
        ("in the 16th and 17th centuries", "en", ["{15XX,16XX}"], True),
        ("from the 16th to 17th centuries", "en", ["15XX/16XX"], True),
        ("2023年前三季度增长百分之五", "zh", ["2023-01/2023-09"], True),
        ("the first three quarters of 2023", "en", ["2023-01/2023-09"], True),
        ("该渠开凿于公元前二世纪", "zh", ["-01XX"], True),
    ],
)
def test_periods_are_read_and_open_where_two_are_meant(
    text: str, language: str, readings: list[str], decisive: bool
) -> None:
    (found,) = find_timexes(text, Day(2024, 6, 20), language)
    assert ([one.text for one in found.readings], found.is_decisive) == (readings, decisive)
