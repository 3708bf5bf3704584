"""What a language file holds: words with their class and value. The grammar reads classes, never words.

Classes are single letters. M month, W weekday, w short weekday, U unit, C number word, k ordinal word, S season,
R last/this/next, A yesterday/today/tomorrow, G ago/later, B BC/AD, F fiscal, Z same, j part of a day, e early/mid/
late, c about, i in/during, n on/at/for, f from, t to, b between, & and, o of, h article, s since, y by/before,
a after, # a label whose number is no date.
"""

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
    (the latter of what follows a number); `future` and `past` are words whose nearest one tells a weekday's direction.
    """

    language: str
    words: dict[str, Word]
    capitalised: frozenset[str] = frozenset()
    abbreviations: str = ""
    ordinal: str = ""
    future: frozenset[str] = field(default_factory=frozenset)
    past: frozenset[str] = field(default_factory=frozenset)


def numbered(kind: str, names: str, first: int = 0) -> dict[str, Word]:
    """Words in order, `|` between them, to their class and number."""
    return {name: Word(kind, number) for number, name in enumerate(names.split("|"), start=first)}
