"""Dates said in Chinese."""

import pytest

from chrono.dates import date_words, parse_date


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-28", "2024年3月28日"),
        ("2023-05", "2023年5月"),
    ],
)
def test_a_date_is_said_as_people_say_it(date: str, words: str) -> None:
    assert date_words(parse_date(date), "zh") == words
