"""What a language file holds: words with their class and value. The grammar reads classes, never words.

Classes are single letters. M month, W weekday, w short weekday, U unit, C number word, k ordinal word, S season,
R last/this/next, p a period counted from now (`year:-1`), q a weekday of a week counted from now, D a day in words,
A yesterday/today/tomorrow, G ago/later, B BC/AD, F fiscal, Z same, j part of a day, e early/mid/late, c about,
i in/during, n on/at/for, f from, t to, b between, & and, o of, h article, s since, y by/before, a after, # a label
whose number is no date, H a half, Q a quarter.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple


class Word(NamedTuple):
    """One word's class, and its value: a number for what counts, a word for what qualifies."""

    kind: str
    value: int | str


@dataclass(frozen=True, slots=True)
class Pack:
    """A language of dates. `words` are keyed in small letters.

    `capitalised` are the classes whose words must begin with a capital; `abbreviations` and `ordinal` are patterns
    (the latter of what follows a number); `suffixes` say what a number is that they follow (`2024 года`, `3月`);
    `future` and `past` are words whose nearest one tells a weekday's direction. Where a script has no spaces
    (`unspaced`), words are found wherever they stand, the longest first, and `numerals` are its digits.
    """

    language: str
    words: Mapping[str, Word]
    capitalised: frozenset[str] = frozenset()
    abbreviations: str = ""
    ordinal: str = ""
    suffixes: Mapping[str, str] = field(default_factory=dict)
    future: frozenset[str] = field(default_factory=frozenset)
    past: frozenset[str] = field(default_factory=frozenset)
    decades: str = ""
    unspaced: bool = False
    numerals: str = ""


def numbered(kind: str, names: str, first: int = 0) -> dict[str, Word]:
    """Words in order, `|` between them, several forms of one divided by spaces, to their class and number."""
    return {
        form: Word(kind, number) for number, forms in enumerate(names.split("|"), start=first) for form in forms.split()
    }


def alike(kind: str, value: int | str, words: str) -> dict[str, Word]:
    """All these words mean the same."""
    return {word: Word(kind, value) for word in words.split()}


def inflected(kind: str, stems: str, endings: Iterable[str], first: int = 0) -> dict[str, Word]:
    """Stems in order, each with every ending."""
    return {
        stem + ending: Word(kind, number)
        for number, forms in enumerate(stems.split("|"), start=first)
        for stem in forms.split()
        for ending in endings
    }
