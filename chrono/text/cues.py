"""What is asked of the words that turn a sense, in one language or in all that are read."""

from functools import lru_cache

from chrono.languages import (
    LANGUAGES,
    Cues,
    DateWords,
    NumberWords,
    TokenKind,
    every_part,
    languages_with,
    part,
    reading_part,
)


def cues_in(language: str) -> Cues | None:
    """The words that turn a sense in this language (a two-letter code); None where none are known."""
    return reading_part(language, Cues)


def all_cues() -> Cues:
    """Those of all languages, for words whose language is not known or not read."""
    return every_part(Cues)


def numbers_are_read(language: str) -> bool:
    """Are the words of numbers, money and quantities known in this language (a two-letter code)?"""
    return language in languages_with(NumberWords)


@lru_cache(maxsize=1)
def names_of_days() -> frozenset[str]:
    """The names of months and days of all languages, which change what is claimed where they differ."""
    kinds = {TokenKind.MONTH, TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY, TokenKind.DEICTIC}
    parts = [words for code in LANGUAGES if (words := part(code, DateWords))]
    names = frozenset(name for words in parts for name, word in words.words.items() if word.kind in kinds)
    return names - all_cues().common


@lru_cache(maxsize=1)
def words_of_numbers() -> frozenset[str]:
    """The words of numbers of all languages."""
    return every_part(NumberWords).words - all_cues().common
