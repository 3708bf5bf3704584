"""An event to whether it is a total: a number of a whole month or year, which nothing happened on a day of."""

import re

from chrono.dates import DateForm, Precision
from chrono.languages import LETTER
from chrono.records import Event, FigureClaim

_WORD = re.compile(f"{LETTER}+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SHORT, _ENDING = 2, 3
"""Letters of a word that may stand between a label and its number (of, at), and of an ending."""


def is_total(event: Event) -> bool:
    """Does its title name one of its figures and tell nothing else, and is its date a time longer than a day?

    Where it is not sure, it is none: then some day of that time is meant.
    """
    date = event.date
    known = date.kind is DateForm.DATE and len(date.spans) == 1 and not (date.approximate or date.uncertain)
    if not known or date.precision is Precision.UNKNOWN or date.precision < Precision.MONTH or len(event.claims) > 1:
        return False
    return any(_names(event.title, figure) for figure in event.figures)


def _names(title: str, figure: FigureClaim) -> bool:
    """Does a title say a figure's number, something of its label, and beside its unit nothing else?"""
    label, told = _words(figure.label), _words(title)
    own = label | _words(str(figure.value)) | _words(figure.unit or "")
    numbers = set(_NUMBER.findall(title))
    named = any(word in other for word in label if not _is_short(word) for other in told)
    alone = all(_is_short(word) or _is_made_of(word, own) for word in told)
    return bool(numbers) and named and alone and numbers <= set(_NUMBER.findall(str(figure.value)))


def _is_short(word: str) -> bool:
    return len(word) <= (1 if word >= _EAST_ASIAN else _SHORT)


def _is_made_of(word: str, own: set[str]) -> bool:
    """Is it one of a figure's own words, with an ending, or in Chinese several, with a sign between them?"""
    left = word
    for part in sorted(own, key=len, reverse=True):
        left = left.replace(part, "") if not _is_short(part) or left == part else left
    return left != word and len(left) <= (1 if word >= _EAST_ASIAN else _ENDING)


_EAST_ASIAN = "\u2e80"


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
