"""The days that a line says, in every order of a language in which pages are read."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from chrono.bylines.page_dates import page_date
from chrono.languages import LETTER, BylineWords, DateWords, TokenKind, every_part, languages_with, part

FIRST_PAGES = 1990
"""The year in which the first pages were published."""


class WrittenDay(NamedTuple):
    """Where a day stands in a line; `day` is empty where it may be two."""

    start: int
    end: int
    day: str


class NumberOrder(NamedTuple):
    """How a language writes days in numbers: the signs between them where the day comes first, and whether years of two
    digits are read. Where the month may come first, only a day that no month can be tells them apart."""

    signs: str = ".-"
    short: bool = False


USUAL_ORDER = NumberOrder()
"""That of a language which is not known."""


def number_order(language: str) -> NumberOrder:
    """How a language, maybe with its region, writes days in numbers: `03/04/24` is 3 April in British English."""
    return next((order for known, order in _ORDERS if known.match(language.replace("_", "-"))), USUAL_ORDER)


_ORDERS = tuple(
    (re.compile(rf"(?:{languages})(?![a-z])", re.IGNORECASE), order)
    for languages, order in (
        (r"el|es(?!-(?:us|pr|pa))|fr(?!-ca)|id|it|pt|ro|tr|vi|nl|da|en-(?:gb|ie|au|nz|in)", NumberOrder("./-", True)),
        (r"bg|cs|de|fi|hr|kk|nb|no|pl|ru|sk|sl|sr|uk", NumberOrder(".-", True)),
        (r"en", NumberOrder("")),
    )
)


def days_in(text: str, order: NumberOrder) -> Iterator[WrittenDay]:
    """The days that a text says, one after another by the ways in which they are written."""
    for found in _IN_NUMBERS.finditer(text):
        sign = "." if found[1] in order.signs else "/"
        yield WrittenDay(*found.span(), page_date(found[0].replace(found[1], sign)).day)
    for found in _OF_TWO_DIGITS.finditer(text if order.short else ""):
        if found[2] not in order.signs:
            continue
        century = "20" if found["y"] < _FIRST_TWO_DIGITS else "19"
        yield WrittenDay(*found.span(), page_date(f"{century}{found['y']}-{found['m']}-{found['d']}").day)
    for pattern in _in_words():
        for found in pattern.finditer(text):
            month = _months().get(found["m"].lower()) if not found["m"].isdigit() else int(found["m"])
            if month and (known := page_date(f"{found['y']}-{month:02}-{int(found['d']):02}").day):
                yield WrittenDay(*found.span(), known)


_IN_NUMBERS = re.compile(r"(?<![\d./-])\d{1,2}([./-])\d{1,2}\1\d{4}(?![\d-])")
_OF_TWO_DIGITS = re.compile(r"(?<![\d./-])(?P<d>\d\d)([./])(?P<m>\d\d)\2(?P<y>\d\d)(?![\d./-])")
_FIRST_TWO_DIGITS = f"{FIRST_PAGES % 100}"
_YEAR = r"(?<!\d)(?P<y>\d{4})(?!\d)"
_MONTH = rf"(?P<m>{LETTER}{{3,}})\.?"


@cache
def _in_words() -> tuple[re.Pattern[str], ...]:
    """Days that begin with the year, whose month is a word, or that stand between words for year, month and day."""
    words = every_part(BylineWords)
    of = rf"(?:(?i:{words.of})\s+)?"
    parts = {
        "<y>": _YEAR,
        "<n>": r"(?P<m>\d{1,2})",
        "<m>": _MONTH,
        "<d>": rf"(?<![\d-])(?P<d>\d{{1,2}})(?:{words.ordinal}|\.)?",
    }
    orders = (rf"<d>\s+{of}<m>,?\s+{of}<y>", r"<m>\s+<d>,?\s+<y>", *words.dates)
    filled = (re.sub("<[ynmd]>", lambda part: parts[part[0]], order) for order in orders)
    numbers = r"(?<![\d.])(?P<y>\d{4})\s?[./-]\s?(?P<m>\d{1,2})\s?[./-]\s?(?P<d>\d{1,2})(?![\d.-])"
    return tuple(re.compile(order) for order in (numbers, *filled))


@cache
def words_of_kinds(kinds: tuple[TokenKind, ...]) -> Mapping[str, int | str]:
    """The words of these kinds in every language that dates are read in."""
    parts = [known for code in languages_with(DateWords) if (known := part(code, DateWords))]
    return {word: meant.value for known in parts for word, meant in known.words.items() if meant.kind in kinds}


@cache
def _months() -> Mapping[str, int]:
    read = {word: int(number) for word, number in words_of_kinds((TokenKind.MONTH,)).items()}
    return {**every_part(BylineWords).months, **read}


def any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
