"""Dates said in Ukrainian."""

import pytest

from chrono.dates import date_words, parse_date


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-28/2024-03-30", "28–30 березня 2024"),
        ("2023-05", "травень 2023"),
        ("2024-22", "літо 2024"),
        ("-0043", "44 до н. е."),
    ],
)
def test_a_date_is_said_as_people_say_it(date: str, words: str) -> None:
    assert date_words(parse_date(date), "uk") == words
