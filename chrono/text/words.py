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


def _words_between(text: str) -> Iterator[tuple[str, str]]:
    """Each word of a text without signs of Han, behind what is between it and the word before."""
    pieces = iter((_WORD if _NOT_COMMON.search(text) else _COMMON_WORD).split(text))
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


def stems_said(text: str, language: str) -> frozenset[str]:
    """The stems of those words of a text that say something: a third of the time of its lexemes."""
    if part(language, ClaimWords) is None or may_have_han(text):
        return frozenset(one.stem for one in lexemes(text, language) if one.says)
    written = set((_WORD if _NOT_COMMON.search(text) else _COMMON_WORD).findall(text))
    known = map(_compared_words(language).__getitem__, written)
    return frozenset([stemmed for _, stemmed, says, _, _ in known if says])


class _ComparedWords(dict[str, tuple[str, str, bool, str, bool]]):
    """For each word as it is written in a language what a Lexeme has but its place.

    What was asked is remembered, of so many words at most.
    """

    def __init__(self, language: str, function: frozenset[str]) -> None:
        super().__init__()
        self._language, self._function = language, function

    def __missing__(self, written: str) -> tuple[str, str, bool, str, bool]:
        if len(self) >= _REMEMBERED:
            self.clear()
        plain = _without_possessive(written)
        lower = plain.lower()
        says = lower not in self._function and not plain.isdigit()
        self[written] = compared = plain, stem(plain, self._language), says, lower, plain[:1].isupper()
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


_SHARED = 3
"""Letters at least that two forms of a name begin with."""


def is_same_name(first: str, second: str, language: str) -> bool:
    """Are two words one name, but for a possessive or the endings of another case?"""
    if first[:1].lower() != second[:1].lower():
        return False  # most words, without a closer look
    if spelled(first[:_SHARED], language) != spelled(second[:_SHARED], language):
        short, other = sorted((first, second), key=len)
        return _is_spelled_otherwise(short, other, language)
    one, two = sorted((spelled(first, language), spelled(second, language)), key=len)
    if one == two:
        return True
    words = part(language, ClaimWords)
    if words is None or not (first[:1].isupper() and second[:1].isupper()):
        return False
    if words.abbreviated.get(one) == two or _loses_a_vowel(one, two, words) or _loses_a_vowel(two, one, words):
        return True
    shared = (
        len(one)
        if two.startswith(one)
        else next((at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b), len(one))
    )
    # An adjective's ending begins before the letters that differ: Карское, Карском.
    return any(
        all(not rest or rest in words.name_endings for rest in (one[at:], two[at:]))
        for at in range(shared, max(_SHARED, len(one) - 2) - 1, -1)
    )


def _is_spelled_otherwise(short: str, other: str, language: str) -> bool:
    """Are two words of which the first letters differ one name: abbreviated (Ft) or without a vowel (Орёл, Орла)?"""
    words = part(language, ClaimWords)
    if words is None or len(other) - len(short) > _MOST_LEFT_OUT:
        return False
    if words.abbreviated.get(short.lower()) == other.lower():
        return True
    if not (short[:1].isupper() and other[:1].isupper()):
        return False
    one, two = spelled(short, language), spelled(other, language)
    return _loses_a_vowel(one, two, words) or _loses_a_vowel(two, one, words)


_MOST_LEFT_OUT = 10  # letters that an abbreviation leaves out at most


def _loses_a_vowel(name: str, form: str, words: ClaimWords) -> bool:
    """Is a form one of a name that loses a vowel before an ending: `Павла`, of Павел?"""
    bare = re.sub(words.fleeting, "", name) if words.fleeting else name
    return bare != name and form.startswith(bare) and form[len(bare) :] in words.fleeting_endings


def find_inflected(names: Iterable[str], text: str, language: str) -> tuple[tuple[int, int], ...]:
    """Where any of the names is in a text in another case of a language that inflects names: `в Брюсселе`.

    Of a name of several words each stands in another case, or the common noun before it alone (`в деревне Каменка`),
    and in a language that adds its endings the last. A name of
    the same stem may still be somebody else (Petrov, Petrova). In a language without cases nothing is found.
    """
    words = part(language, ClaimWords)
    if words is None or not words.cases:
        return ()
    there = lexemes(text, language)
    found = []
    for name in names:
        tokens = list((_with_signs() if may_have_han(name) else _WORD).finditer(name))
        wanted = [token[0] for token in tokens]
        joined = [name[token.end() :].startswith("-") for token in tokens]  # Алма-Ате: only the last part is declined
        for at in range(len(there) - len(wanted) + 1):
            run = there[at : at + len(wanted)]
            forms = zip(wanted, run, [False, *joined[:-1]], strict=True)
            if not all(_is_form(one, word, language, behind_hyphen=behind) for one, word, behind in forms):
                continue
            changed = [one.lower() != word.written.lower() for one, word in zip(wanted, run, strict=True)]
            last = run[-1]
            unbent = (
                [len(one) == 1 or one.endswith(words.indeclinable) or one.lower() in words.unbent for one in wanted]
                if any(changed)
                else [False] * len(wanted)
            )
            declined = all(any(each) for each in zip(changed, joined, unbent, strict=True))
            # "в деревне Каменка": only the common noun is declined; that of "в Карском море" has one form for both.
            common = [one for one, word in zip(changed, wanted, strict=True) if word.islower()]
            proper = [one for one, word in zip(changed, wanted, strict=True) if not word.islower()]
            declined = declined or (bool(common) and (all(common) if not any(proper) else all(proper)))
            in_case = declined if words.stemmer else changed[-1] and not any(changed[:-2])
            if in_case and last.end - run[0].start <= len(name) + _LONGEST_CHANGE * len(run):
                found.append((run[0].start, last.end))
    return tuple(sorted(set(found)))


def _is_form(name: str, word: Lexeme, language: str, *, behind_hyphen: bool) -> bool:
    """Is a word a form of a part of a name, which may be in small letters: `Актюбинской области`? A part behind a
    hyphen may be short: `Алма-Ате`."""
    known = part(language, ClaimWords)
    if behind_hyphen and known and name[:_SHORT] == word.written[:_SHORT]:
        endings = {name[_SHORT:], word.written[_SHORT:]}
        if endings <= {"", *known.name_endings}:
            return True
    small = name.islower() and word.written.islower() and stem(name, language) == word.stem
    return small or is_same_name(name, word.written, language)


_SHORT = 2
_LONGEST_CHANGE = 4
