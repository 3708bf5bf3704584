"""English eras and months of other calendars."""

import pytest

from chrono.languages.english.eras import ERAS
from chrono.languages.kinds import TokenKind


@pytest.mark.parametrize("word", ["Brumaire", "Ramadan", "Nisan", "Farvardin"])
def test_a_month_of_another_calendar_is_known_as_one(word: str) -> None:
    assert ERAS[word.lower()].kind is TokenKind.OTHER_MONTH


@pytest.mark.parametrize(("word", "years"), [("reiwa", 2018), ("minguo", 1911), ("b.e", -543)])
def test_an_era_says_how_many_years_it_adds(word: str, years: int) -> None:
    assert ERAS[word].value == years
