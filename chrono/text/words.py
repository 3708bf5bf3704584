"""A text to its words as they are compared: by stems and, in scripts without spaces, pairs of signs."""

import re
import sys
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import NamedTuple

from chrono.languages import COMMON_LETTERS, HAN, NOT_COMMON, ClaimWords, DateWords, every_part, may_have_han, part

_WORD = re.compile(r"([^\W_]+(?:['’][^\W_]+)*)")
_COMMON_WORD = re.compile(f"([{COMMON_LETTERS}]+(?:['’][{COMMON_LETTERS}]+)*)")  # the same, where no sign is another
_NOT_COMMON = re.compile(NOT_COMMON)
_LEAST_STEM = 4


class Lexeme(NamedTuple):
    """A word of a text: as written, what it is compared by, whether it `says` something by itself, in small letters."""

    written: str
    stem: str
    start: int
    says: bool
    lower: str
    is_capitalised: bool

    @property
    def end(self) -> int:
        return self.start + len(self.written)


def _without_possessive(written: str) -> str:
    if "'" not in written and "’" not in written:
        return written
    endings = every_part(DateWords).possessives
    ending = next((one for one in endings if written.endswith(one)), "")
    return written.removesuffix(ending) if len(written) > len(ending) else written


@cache
def _with_signs() -> re.Pattern[str]:
    """Words, and runs of signs of Han, which are the first group."""
    return re.compile(rf"([{HAN}]+)|[^\W_{HAN}]+(?:['’][^\W_{HAN}]+)*")


def word_pattern(text: str) -> re.Pattern[str]:
    """What fits the words of a text; where it has signs of Han a run of them is the first group."""
    if text.isascii():
        return _COMMON_WORD
    if may_have_han(text):
        return _with_signs()
    return _WORD if _NOT_COMMON.search(text) else _COMMON_WORD


def _different_words(text: str) -> set[str]:
    """The words of a text without signs of Han, each once; of one in ASCII by what parts them, in half the time."""
    if not text.isascii():
        return set(word_pattern(text).findall(text))
    if "'" in text:
        text = _BESIDE_WORDS.sub(" ", text)
    return set(text.translate(_PARTING).split())


_PARTING = {code: " " for code in range(128) if not (chr(code).isalnum() or chr(code) == "'")}
_BESIDE_WORDS = re.compile("'(?:(?<![0-9A-Za-z]')|(?![0-9A-Za-z]))")  # apostrophes that are in no word


def _words_between(text: str) -> Iterator[tuple[str, str]]:
    """Each word of a text without signs of Han, behind what is between it and the word before."""
    pieces = iter(word_pattern(text).split(text))
    return zip(pieces, pieces, strict=False)


@lru_cache(maxsize=64)
def written_words(text: str) -> tuple[tuple[str, int], ...]:
    """The words of a text as they are written, without a possessive, each with its place; no signs of Han."""
    if may_have_han(text):
        found = [(token[0], token.start()) for token in _with_signs().finditer(text) if not token.lastindex]
    else:
        found, at = [], 0
        for gap, word in _words_between(text):
            at += len(gap)
            found.append((word, at))
            at += len(word)
    if "'" in text or "’" in text:
        return tuple((_without_possessive(word), at) for word, at in found)
    return tuple(found)


_new = tuple.__new__  # half the time of the call of a NamedTuple, of which a text makes hundreds


@lru_cache(maxsize=4096)
def lexemes(text: str, language: str) -> tuple[Lexeme, ...]:
    """The words of a text in a language with ClaimWords, in order; nothing in any other language."""
    words = part(language, ClaimWords)
    if words is None:
        return ()
    compared = _compared_words(language)
    found: list[Lexeme] = []
    if may_have_han(text):
        for token in _with_signs().finditer(text):
            if token.lastindex:
                found += _pairs(token[0], token.start(), words)
            else:
                plain, stemmed, says, lower, capital = compared[token[0]]
                found.append(_new(Lexeme, (plain, stemmed, token.start(), says, lower, capital)))
        return tuple(found)
    at = 0
    for gap, word in _words_between(text):
        at += len(gap)
        plain, stemmed, says, lower, capital = compared[word]
        found.append(_new(Lexeme, (plain, stemmed, at, says, lower, capital)))
        at += len(word)
    return tuple(found)


class ComparedWord(NamedTuple):
    """What a Lexeme has but its place."""

    written: str
    stem: str
    says: bool
    lower: str
    is_capitalised: bool


def compared_words(text: str, language: str) -> Iterable[ComparedWord]:
    """The words of a text without their places, in no order: of each one at least, in a third of the time of its
    lexemes."""
    if part(language, ClaimWords) is None:
        return ()
    if may_have_han(text):
        return [
            ComparedWord(one.written, one.stem, one.says, one.lower, one.is_capitalised)
            for one in lexemes(text, language)
        ]
    return map(_compared_words(language).__getitem__, _different_words(text))


def stems_said(text: str, language: str) -> frozenset[str]:
    """The stems of those words of a text that say something."""
    return frozenset([stemmed for _, stemmed, says, _, _ in compared_words(text, language) if says])


class _ComparedWords(dict[str, ComparedWord]):
    """For each word as it is written in a language what a Lexeme has but its place.

    What was asked is remembered, of so many words at most.
    """

    def __init__(self, language: str, function: frozenset[str]) -> None:
        super().__init__()
        self._language, self._function = language, function

    def __missing__(self, written: str) -> ComparedWord:
        if len(self) >= _REMEMBERED:
            self.clear()
        plain = _without_possessive(written)
        lower = plain.lower()
        says = lower not in self._function and not plain.isdigit()
        compared = ComparedWord(plain, stem(plain, self._language), says, lower, plain[:1].isupper())
        self[written] = compared
        return compared


_REMEMBERED = 16_384


@cache
def _compared_words(language: str) -> _ComparedWords:
    words = part(language, ClaimWords)
    return _ComparedWords(language, words.function if words else frozenset())


def _pairs(run: str, start: int, words: ClaimWords) -> list[Lexeme]:
    """Each sign with the one after it."""
    pairs = [(run[at : at + 2], start + at) for at in range(max(1, len(run) - 1))]
    return [
        Lexeme(pair, pair, at, not any(sign in words.function for sign in pair), pair, is_capitalised=False)
        for pair, at in pairs
    ]


def spelled(word: str, language: str) -> str:
    """In small letters, each of those that its language writes in two ways in one of them."""
    letters, lower = _same_letters(language), word.lower()
    return lower.translate(letters) if letters else lower


@cache
def _same_letters(language: str) -> dict[int, str | int | None]:
    words = part(language, ClaimWords)
    return str.maketrans({**words.same_letters}) if words else {}


@lru_cache(maxsize=65_536)
def stem(word: str, language: str) -> str:
    """What a word is compared by: that of the word it is a form of."""
    words = part(language, ClaimWords)
    lower = spelled(word, language)
    if words is None:
        return lower
    lower = words.irregular.get(lower, lower)
    if words.stemmer:
        found = str(_stemmer(words.stemmer).stemWord(lower))
        return words.stems.get(found, found)
    for ending in words.endings:
        if lower.endswith(ending) and len(lower) - len(ending) >= _LEAST_STEM:
            return stem(lower[: -len(ending)], language)
    return lower


@cache
def stems_of(words: frozenset[str], language: str) -> frozenset[str]:
    """The stems of a list of words that a language has."""
    return frozenset(stem(word, language) for word in words)


@cache
def _stemmer(name: str):  # type: ignore[no-untyped-def]
    # Its door loads the stemmers of all languages, which takes as long as reading twenty articles.
    package, found = ModuleType(_STEMMERS), find_spec("snowballstemmer")
    package.__path__ = list((found and found.submodule_search_locations) or ())
    sys.modules.setdefault(_STEMMERS, package)
    module = import_module(f"{_STEMMERS}.{name}_stemmer")
    return getattr(module, f"{name.title()}Stemmer")()


_STEMMERS = "chrono.text.stemmers"
"""The package of the stemmers, without its door."""
