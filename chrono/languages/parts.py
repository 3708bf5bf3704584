"""What a language holds: words with their kind and value. The forms of dates know kinds, never words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from chrono.languages.kinds import TokenKind


class Word(NamedTuple):
    """One word's kind, and its value: a number for what counts, a word for what qualifies."""

    kind: TokenKind
    value: int | str


@dataclass(frozen=True, slots=True)
class Pack:
    """A language of dates. `words` are keyed in small letters.

    `phrases` are several words that act as one. `capitalised` are the kinds whose words must begin with a capital,
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
    capitalised: frozenset[TokenKind] = frozenset()
    lowercase: frozenset[TokenKind] = frozenset()
    doubtful: frozenset[str] = frozenset()
    abbreviations: str = ""
    ordinal: str = ""
    ordinal_year: str = ""
    suffixes: Mapping[str, TokenKind] = field(default_factory=dict)
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


def numbered(kind: TokenKind, names: str, first: int = 0) -> dict[str, Word]:
    """Words in order, `|` between them, several forms of one divided by spaces, to their kind and number."""
    return {
        form: Word(kind, number) for number, forms in enumerate(names.split("|"), start=first) for form in forms.split()
    }


def alike(kind: TokenKind, value: int | str, words: str) -> dict[str, Word]:
    """All these words mean the same."""
    return {word: Word(kind, value) for word in words.split()}


def inflected(kind: TokenKind, stems: str, endings: Iterable[str], first: int = 0) -> dict[str, Word]:
    """Stems in order, each with every ending."""
    return {
        stem + ending: Word(kind, number)
        for number, forms in enumerate(stems.split("|"), start=first)
        for stem in forms.split()
        for ending in endings
    }
