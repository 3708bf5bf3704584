"""Dates said in Russian."""

import pytest

from chrono.dates import date_words, parse_date


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-28/2024-03-30", "28–30 марта 2024"),
        ("2023-05", "май 2023"),
        ("2024-22", "лето 2024"),
    ],
)
def test_a_date_is_said_as_people_say_it(date: str, words: str) -> None:
    assert date_words(parse_date(date), "ru") == words
