"""What a language file holds: words with their class and value. The grammar reads classes, never words.

Classes are single letters.
Calendar: M month, W weekday, w short weekday, S season, m season as an adverb (`весной`), U unit, H half, Q quarter,
D day in words, l named day (`12-25`, or `11.3.4` for the fourth Thursday of November: month, weekday, which),
L decade in words (90), B BC/AD, F fiscal, X era or other calendar (years to add, or its name), r month of such a one.
Numbers: C number word, k ordinal word, # a label whose number is no date, u what is counted (people),
* every and few.
From now: A yesterday/today/tomorrow, R last/this/next (2: counted from the date before it), p a period (`year:-1`),
q weekday of a week, G ago or from now, z in (`через два дня`). From the date before it in the text: Z same/that,
g earlier/later, P a period (`day:1`).
Links: j part of a day, e early/mid/late, c about, i in/during, n on/at/for, f from, t to, b between, & and, o of,
h article, s since, y by/before, a after.
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

    `phrases` are several words that act as one. `capitalised` are the classes whose words must begin with a capital,
    `lowercase` those that are names with one inside a sentence; `doubtful` are months that mean something else too,
    and need a neighbour to be one. `abbreviations`, `ordinal` (what follows a number), `ordinal_year` (what tells a
    year by it), `clock`, `zone` and `decades` are patterns; `suffixes` say what a number is that they follow (`2024
    года`, `3月`); `roman` says that centuries and quarters have Roman numbers, `cardinal` that centuries may have
    plain ones, `postposed` that early and late follow their month (`жыл соңында`). `future` and `past` are words
    whose nearest one tells a weekday's direction, `regular_past` and `regular_future` the endings of such verbs,
    `plural` the units that need a number (`three days ago`), `be` what makes a participle of them (`will be held`).
    Where a script has no spaces (`unspaced`), words are found wherever they are, the longest first, and `numerals`
    are its digits.
    """

    language: str
    words: Mapping[str, Word]
    phrases: Mapping[str, Word] = field(default_factory=dict)
    capitalised: frozenset[str] = frozenset()
    lowercase: frozenset[str] = frozenset()
    doubtful: frozenset[str] = frozenset()
    abbreviations: str = ""
    ordinal: str = ""
    ordinal_year: str = ""
    suffixes: Mapping[str, str] = field(default_factory=dict)
    future: frozenset[str] = field(default_factory=frozenset)
    past: frozenset[str] = field(default_factory=frozenset)
    regular_past: tuple[str, ...] = ()
    regular_future: tuple[str, ...] = ()
    plural: frozenset[str] = frozenset()
    be: frozenset[str] = field(default_factory=frozenset)
    decades: str = ""
    clock: str = ""
    zone: str = ""
    roman: bool = False
    cardinal: bool = False
    postposed: bool = False
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
