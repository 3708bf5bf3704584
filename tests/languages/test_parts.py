"""How language files are written."""

import pytest

from chrono.languages import PACKS, TokenKind
from chrono.languages.parts import Word, alike, inflected, numbered
from chrono.timex.tokens import pack_of


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


@pytest.mark.parametrize("language", sorted(PACKS))
def test_a_pack_is_of_its_language_and_has_every_month_and_weekday(language: str) -> None:
    pack = pack_of(language)
    assert pack is not None
    assert pack.language == language
    assert {word.value for word in pack.words.values() if word.kind == TokenKind.MONTH} == set(range(1, 13))
    assert {word.value for word in pack.words.values() if word.kind == TokenKind.WEEKDAY} == set(range(7))


def test_a_language_without_a_file_has_no_pack() -> None:
    assert pack_of("fr") is None
