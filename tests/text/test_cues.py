"""The lists of words that turn a sense."""

import pytest

from chrono.languages import Cues, languages_with, part
from chrono.text.cues import all_cues, cues_in, names_of_days, numbers_are_read, words_of_numbers

CUES = all_cues()
SETS = ("negation", "polarity", "modality", "common", "cancelled", "postponed", "denial", "before_quote", "after_quote")


@pytest.mark.parametrize("language", languages_with(Cues))
@pytest.mark.parametrize("name", SETS)
def test_words_are_written_small_when_listed(name: str, language: str) -> None:
    assert all(word == word.lower().strip() and word for word in getattr(part(language, Cues), name))


@pytest.mark.parametrize("language", ["xx", "und", ""])
def test_a_language_that_is_not_read_has_none(language: str) -> None:
    assert cues_in(language) is None
    assert not numbers_are_read(language)


def test_a_text_is_read_with_the_languages_beside_its_own() -> None:
    kazakh = cues_in("kk")
    assert kazakh is not None
    assert {"емес", "не", "not"} <= kazakh.negation
    english = cues_in("en")
    assert english is not None
    assert "не" not in english.negation


@pytest.mark.parametrize("word", ["not", "never", "without", "didn't", "не", "нет", "жоқ", "емес", "不", "没"])
def test_word_negates_when_listed(word: str) -> None:
    assert word in CUES.negation


@pytest.mark.parametrize("word", ["will", "was", "may", "reportedly", "будет", "может", "мүмкін", "将", "可能"])
def test_word_is_modal_when_listed(word: str) -> None:
    assert word in CUES.modality


@pytest.mark.parametrize("word", ["january", "sept", "мая", "желтоқсан"])
def test_word_is_a_month_when_listed(word: str) -> None:
    assert word in names_of_days()


@pytest.mark.parametrize("word", ["monday", "thurs", "yesterday", "среду", "жексенбі"])
def test_word_is_a_weekday_when_listed(word: str) -> None:
    assert word in names_of_days()


@pytest.mark.parametrize("word", ["million", "billion", "two", "half", "млрд", "亿"])
def test_word_is_a_number_when_listed(word: str) -> None:
    assert word in words_of_numbers()


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("cancelled", CUES.cancelled),
        ("canceled", CUES.cancelled),
        ("postponed", CUES.postponed),
        ("denied", CUES.denial),
    ],
)
def test_word_tells_the_status_when_listed(word: str, words: frozenset[str]) -> None:
    assert word in words


@pytest.mark.parametrize("word", ["the", "a", "minister", "signed", "and", "of"])
def test_word_does_not_weigh_when_common(word: str) -> None:
    assert word not in CUES.negation | CUES.modality | names_of_days() | words_of_numbers()


def test_status_words_do_not_overlap_when_compared() -> None:
    assert not CUES.cancelled & CUES.postponed
    assert not CUES.cancelled & CUES.denial
    assert not CUES.postponed & CUES.denial
