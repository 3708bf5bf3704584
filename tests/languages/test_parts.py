"""How language files are written."""

import pytest

from chrono.languages import DateWords, TokenKind, languages_with, part
from chrono.languages.parts import Word, alike, inflected, numbered


def test_numbered_counts_from_first_and_takes_several_forms_of_one() -> None:
    assert numbered(TokenKind.MONTH, "one uno|two", first=1) == {
        "one": Word(TokenKind.MONTH, 1),
        "uno": Word(TokenKind.MONTH, 1),
        "two": Word(TokenKind.MONTH, 2),
    }


def test_alike_gives_all_words_one_meaning() -> None:
    assert alike(TokenKind.UNIT, "day", "day days") == {
        "day": Word(TokenKind.UNIT, "day"),
        "days": Word(TokenKind.UNIT, "day"),
    }


def test_inflected_gives_every_stem_every_ending() -> None:
    assert set(inflected(TokenKind.MONTH, "a|b", ("", "x"), first=1)) == {"a", "ax", "b", "bx"}


@pytest.mark.parametrize("language", languages_with(DateWords))
def test_words_of_dates_have_every_month_and_weekday(language: str) -> None:
    words = part(language, DateWords)
    assert words is not None
    assert {word.value for word in words.words.values() if word.kind == TokenKind.MONTH} == set(range(1, 13))
    assert {word.value for word in words.words.values() if word.kind == TokenKind.WEEKDAY} == set(range(7))


def test_a_language_without_a_folder_has_no_words() -> None:
    assert part("fr", DateWords) is None
