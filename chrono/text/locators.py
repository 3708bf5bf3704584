"""A locator to the pages, paragraphs, lines and stamped numbers that it names."""

import re
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from chrono.languages import LocatorWords, every_part
from chrono.text.numerals import alternatives, in_digits, number_words
from chrono.text.stamps import stamp_key, stamp_prefix
from chrono.text.typography import fold


class CiteKind(StrEnum):
    """What a pin cite counts: pages by their labels, sheets from the first, paragraphs, lines, numbers stamped on."""

    PAGE = "page"
    SHEET = "sheet"
    PARAGRAPH = "paragraph"
    LINE = "line"
    STAMP = "stamp"


class PinCite(NamedTuple):
    """The first and the last of what is named, in small letters; the last is empty for all that follow.

    A stamped number is `prefix` and digits; without a prefix it is meant by its digits alone.
    """

    kind: CiteKind
    first: str
    last: str
    words: str
    prefix: str = ""

    def holds(self, label: str) -> bool:
        """Is a page, paragraph, line or number named by it?"""
        if self.first.isdigit() and label.isdigit():
            last = int(self.last) if self.last.isdigit() else None
            return int(self.first) <= int(label) and (last is None or int(label) <= last)
        romans = roman(self.first), roman(label), roman(self.last) if self.last else None
        if romans[0] and romans[1]:
            return romans[0] <= romans[1] and (romans[2] is None or romans[1] <= romans[2])
        return label.lower() in (self.first, self.last)


_NUMBER = r"(?:[a-z]{1,2}-\d{1,3}(?!\d)|\d{1,7}(?:\.\d+|[a-e](?!\w))?|[ivxlc]{1,8}(?!\w|\.\s*\d))"


@cache
def _to() -> str:
    """What stands between the ends of a range."""
    return rf"\s*(?:[-–—]|(?:{every_part(LocatorWords).to})\b)\s*"


@cache
def _stamped() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w-])(?:(?:{every_part(LocatorWords).stamped})\s*(?=\d)|(?P<prefix>{stamp_prefix('-_.')}))"
        rf"(?P<first>\d{{3,10}})(?![\w])(?:{_to()}(?:(?P=prefix))?(?P<last>\d{{2,10}})(?!\w))?",
        re.IGNORECASE,
    )


def pin_cites(locator: str) -> list[PinCite]:
    """All that a locator names and that is known for a number of something, stamped numbers first."""
    locator = _in_digits(locator)
    found = [_stamp(one) for one in _stamped().finditer(locator) if _is_stamp(one)]
    rest = _stamped().sub(lambda one: " ; " if _is_stamp(one) else one[0], locator)
    for one in _named().finditer(rest):
        kind = next(kind for kind in CiteKind if one.groupdict().get(kind))
        found += _listed(kind, one["list"], one[kind])
    return found or _bare(locator.strip().lower())


def _in_digits(locator: str) -> str:
    """A locator with the numbers that it has in words as digits: `p. three`, `page twenty-one`, `line one`."""
    folded = fold(locator)
    told = in_digits(folded).text
    return _ones().sub(r"\1 1", locator if told == folded.text else _NOUGHT.sub("", told))


_NOUGHT = re.compile(r"(?<![\w-])0(?=\d(?!\d))")  # as a number in words is written where days are read


@cache
def _ones() -> re.Pattern[str]:
    """The word for one behind that for what it counts, where it is a number."""
    known = number_words()
    ones = alternatives(word for word in known.one if word in known.small and len(word) > 1)
    return re.compile(rf"(?<!\w)({'|'.join(pattern for _, pattern in _kinds())})\s+(?:{ones})(?!\w)", re.IGNORECASE)


def _is_stamp(found: re.Match[str]) -> bool:
    """Words before a number that count something else make no stamp: `page 123`."""
    prefix = found["prefix"]
    return prefix is None or (prefix.strip("-_. ").isupper() or len(found["first"]) >= _LONG_STAMP)


_LONG_STAMP = 5


def _stamp(found: re.Match[str]) -> PinCite:
    letters, first = stamp_key(found["prefix"] or "", found["first"])
    last = found["last"] or first
    return PinCite(CiteKind.STAMP, first, first[: max(0, len(first) - len(last))] + last, found[0], letters)


def _kinds() -> list[tuple[CiteKind, str]]:
    """What stands before a number of each kind."""
    words = every_part(LocatorWords)
    return [
        (CiteKind.SHEET, words.sheets),
        (CiteKind.PARAGRAPH, words.paragraphs),
        (CiteKind.LINE, words.lines),
        (CiteKind.PAGE, words.pages),
    ]


@cache
def _named() -> re.Pattern[str]:
    words = every_part(LocatorWords)
    kinds = "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _kinds())
    one = rf"{_NUMBER}(?:{_to()}{_NUMBER}|\s*(?:{words.following})(?!\w))?"
    joint = rf"\s*(?:[,;&]\s*(?:(?:{words.and_})\s+)?|\b(?:{words.and_})\s+)"
    return re.compile(rf"(?<!\w)(?:{kinds})\s*(?P<list>{one}(?:{joint}{one})*)", re.IGNORECASE)


def _listed(kind: CiteKind, listed: str, word: str) -> list[PinCite]:
    """Each number or range of a list as one."""
    words = every_part(LocatorWords)
    part = re.compile(rf"({_NUMBER})(?:{_to()}({_NUMBER})|\s*({words.following})(?!\w))?", re.IGNORECASE)
    found = []
    for one in part.finditer(listed):
        first, last = one[1].lower(), (one[2] or one[1]).lower()
        if one[2] and first.isdigit() and last.isdigit() and len(last) < len(first):
            last = first[: len(first) - len(last)] + last  # pp. 113-15
        if one[3]:
            alone = re.fullmatch(words.next, one[3], re.IGNORECASE)
            last = str(int(first) + 1) if alone and first.isdigit() else ""
        found.append(PinCite(kind, first, last, f"{word} {one[0]}"))
    return found


def _bare(locator: str) -> list[PinCite]:
    """A page that is named by its number alone, and of a transcript the lines on it: `3`, `3:4-6`."""
    found = re.fullmatch(rf"({_NUMBER})(?::(\d+)(?:[-–](\d+))?)?", locator)
    if found is None:
        return []
    if len(found[1]) >= _LONG_STAMP and found[1].isdigit():
        return [PinCite(CiteKind.STAMP, found[1], found[1], locator)]
    page = PinCite(CiteKind.PAGE, found[1], found[1], locator)
    if not found[2]:
        return [page]
    return [page, PinCite(CiteKind.LINE, found[2], found[3] or found[2], locator)]


_ROMAN = re.compile(r"(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})")
_WORTH = {"": 0, "xc": 90, "xl": 40, "ix": 9, "iv": 4}


def roman(number: str) -> int:
    """A Roman number in small letters, up to 399; 0 for what is none."""
    found = _ROMAN.fullmatch(number.lower())
    if found is None:
        return 0
    hundreds, tens, ones = found.groups()
    tens_worth = _WORTH.get(tens, 50 * tens.count("l") + 10 * tens.count("x"))
    ones_worth = _WORTH.get(ones, 5 * ones.count("v") + ones.count("i"))
    return 100 * len(hundreds) + tens_worth + ones_worth
