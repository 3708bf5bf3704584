"""Dates said in English."""

import pytest

from chrono.dates import date_words, parse_date


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-28/2024-03-30", "28–30 March 2024"),
        ("2023-05", "May 2023"),
        ("2024-03~", "c. March 2024"),
        ("2024-22", "summer 2024"),
    ],
)
def test_a_date_is_said_as_people_say_it(date: str, words: str) -> None:
    assert date_words(parse_date(date), "en") == words
