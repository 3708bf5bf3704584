"""English numbers in words, as dates have them."""

import pytest

from chrono.languages.english.counting import COMPOUND_NUMBERS, NUMBER_WORDS, ORDINAL_WORDS
from chrono.languages.kinds import TokenKind
from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("word", "number"), [("one", 1), ("twelve", 12), ("nineteen", 19), ("ninety", 90), ("hundred", 100), ("couple", 2)]
)
def test_a_number_in_words(word: str, number: int) -> None:
    assert NUMBER_WORDS[word] == (TokenKind.NUMBER_WORD, number)


@pytest.mark.parametrize(
    ("word", "kind", "number"),
    [
        ("twenty-one", TokenKind.NUMBER_WORD, 21),
        ("ninety nine", TokenKind.NUMBER_WORD, 99),
        ("twenty-ninth", TokenKind.ORDINAL_WORD, 29),
        ("thirty first", TokenKind.ORDINAL_WORD, 31),
    ],
)
def test_a_number_of_two_words(word: str, kind: TokenKind, number: int) -> None:
    assert COMPOUND_NUMBERS[word] == (kind, number)


@pytest.mark.parametrize("day", ["32nd", "thirty-second", "thirty ninth"])
def test_a_day_that_no_month_has_is_none(day: str) -> None:
    assert stands(f"signed on the {day} of May 2014", "en", "2020-06-01") == ["2014-05"]


def test_tens_are_ordinals() -> None:
    assert ORDINAL_WORDS["twentieth"].value == 20
