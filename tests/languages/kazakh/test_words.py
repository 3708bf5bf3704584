"""Dates said in Kazakh."""

import pytest

from chrono.dates import date_words, parse_date


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2024-03-28/2024-03-30", "2024 ж. 28–30 наурыз"),
        ("2023-05", "2023 ж. мамыр"),
    ],
)
def test_a_date_is_said_as_people_say_it(date: str, words: str) -> None:
    assert date_words(parse_date(date), "kk") == words
