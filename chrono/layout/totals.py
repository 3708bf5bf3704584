"""An event to whether it is a total: a number of a whole month or year, which nothing happened on a day of."""

import re

from chrono.dates import DateForm, Precision
from chrono.records import Event, FigureClaim

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_SHORT = 3
"""Letters of a word that may stand between a label and its number (of, for, at)."""


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
    label, told = _words(figure.label), {word for word in _words(title) if len(word) > _SHORT}
    own = label | _words(str(figure.value)) | _words(figure.unit or "")
    numbers = set(_NUMBER.findall(title))
    return bool(numbers and label & told) and told <= own and numbers <= set(_NUMBER.findall(str(figure.value)))


def _words(text: str) -> set[str]:
    return {word.casefold() for word in _WORD.findall(text)}
