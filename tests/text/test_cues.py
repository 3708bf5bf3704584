"""The lists of words that turn a sense."""

import pytest

from chrono.text import cues

LISTS = [name for name in vars(cues) if name.isupper()]


@pytest.mark.parametrize("name", LISTS)
def test_words_are_written_small_when_listed(name: str) -> None:
    assert all(word == word.lower().strip() and word for word in getattr(cues, name))


@pytest.mark.parametrize("word", ["not", "never", "without", "didn't", "не", "нет", "жоқ", "емес", "不", "没"])
def test_word_negates_when_listed(word: str) -> None:
    assert word in cues.NEGATION


@pytest.mark.parametrize("word", ["will", "was", "may", "reportedly", "будет", "может", "мүмкін", "将", "可能"])
def test_word_is_modal_when_listed(word: str) -> None:
    assert word in cues.MODALITY


@pytest.mark.parametrize("word", ["january", "sept", "мая", "желтоқсан"])
def test_word_is_a_month_when_listed(word: str) -> None:
    assert word in cues.MONTHS


@pytest.mark.parametrize("word", ["monday", "thurs", "yesterday", "среду", "жексенбі"])
def test_word_is_a_weekday_when_listed(word: str) -> None:
    assert word in cues.WEEKDAYS


@pytest.mark.parametrize("word", ["million", "billion", "two", "half", "млрд", "亿"])
def test_word_is_a_number_when_listed(word: str) -> None:
    assert word in cues.NUMBERS


@pytest.mark.parametrize(
    ("word", "words"),
    [
        ("cancelled", cues.CANCELLED),
        ("canceled", cues.CANCELLED),
        ("postponed", cues.POSTPONED),
        ("denied", cues.DENIAL),
    ],
)
def test_word_tells_the_status_when_listed(word: str, words: frozenset[str]) -> None:
    assert word in words


@pytest.mark.parametrize("word", ["the", "a", "minister", "signed", "and", "of"])
def test_word_does_not_weigh_when_common(word: str) -> None:
    assert word not in cues.NEGATION | cues.MODALITY | cues.MONTHS | cues.WEEKDAYS | cues.NUMBERS


def test_status_words_do_not_overlap_when_compared() -> None:
    assert not cues.CANCELLED & cues.POSTPONED
    assert not cues.CANCELLED & cues.DENIAL
    assert not cues.POSTPONED & cues.DENIAL
