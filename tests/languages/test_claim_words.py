"""How the words for titles are written down."""

import re

import pytest

from chrono.languages import ClaimWords, languages_with, part
from chrono.languages.claim_words import coded, opposed


def test_opposites_are_two_groups_of_words() -> None:
    assert opposed("\n  rise grow|fall\n  open|close shut\n") == (
        (frozenset({"rise", "grow"}), frozenset({"fall"})),
        (frozenset({"open"}), frozenset({"close", "shut"})),
    )


def test_a_line_of_opposites_without_two_sides_is_refused() -> None:
    with pytest.raises(ValueError, match="unpack"):
        opposed("rise grow")


def test_countries_are_known_by_each_of_their_names() -> None:
    assert coded("\n  CN China, Chinese, Beijing\n  FR France\n") == {
        "china": "CN", "chinese": "CN", "beijing": "CN", "france": "FR"
    }  # fmt: skip


@pytest.mark.parametrize("language", languages_with(ClaimWords))
def test_no_word_stands_on_both_sides_of_an_opposition(language: str) -> None:
    words = part(language, ClaimWords)
    assert words is not None
    assert [pair for pair in words.poles if pair[0] & pair[1]] == []
    assert all(left and right for left, right in words.poles)


@pytest.mark.parametrize("language", languages_with(ClaimWords))
def test_a_language_folds_its_words_in_some_way(language: str) -> None:
    words = part(language, ClaimWords)
    assert words is not None
    assert words.stemmer or words.endings or words.signs
    assert list(words.endings) == sorted(words.endings, key=len, reverse=True) or words.stemmer


@pytest.mark.parametrize("language", languages_with(ClaimWords))
def test_every_country_is_there_by_a_code_of_two_letters_and_a_name_in_small_letters(language: str) -> None:
    words = part(language, ClaimWords)
    assert words is not None
    assert [code for code in words.countries.values() if not re.fullmatch("[A-Z]{2}", code)] == []
    assert [name for name in words.countries if not name.strip() or name != name.lower().strip()] == []
    assert len(set(words.countries.values())) > 190
