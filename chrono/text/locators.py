"""A locator to the pages, paragraphs, lines and stamped numbers that it names."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from chrono.languages import SMALL_LETTERS, LocatorWords, every_part
from chrono.text.numerals import alternatives, in_digits, number_words
from chrono.text.roman_numbers import roman
from chrono.text.stamps import stamp_key, stamp_prefix
from chrono.text.typography import fold


class CiteKind(StrEnum):
    """What a pin cite counts: pages by their labels, sheets from the first, paragraphs, lines, numbers stamped on,
    lines of pages (`45:12`), and what is not read."""

    PAGE = "page"
    SHEET = "sheet"
    PARAGRAPH = "paragraph"
    LINE = "line"
    STAMP = "stamp"
    PAGE_LINE = "page line"
    UNREAD = "unread"


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
        """Is a page, paragraph, line, number or line of a page named by it?"""
        if self.kind is CiteKind.PAGE_LINE:
            own, ends = _in_order(label), (_in_order(self.first), _in_order(self.last))
            return ends[0] <= own <= ends[1]
        if self.first.isdigit() and label.isdigit():
            last = int(self.last) if self.last.isdigit() else None
            return int(self.first) <= int(label) and (last is None or int(label) <= last)
        romans = roman(self.first), roman(label), roman(self.last) if self.last else None
        if romans[0] and romans[1]:
            return romans[0] <= romans[1] and (romans[2] is None or romans[1] <= romans[2])
        return label.lower() in (self.first, self.last)


def _in_order(place: str) -> tuple[int, ...]:
    """A line of a page (`45:12`), to be compared."""
    return tuple(map(int, place.split(":")))


_LETTERED = r"(?:[a-z]{1,2}-|(?<![a-z])[a-z])\d{1,3}(?!\d)"  # A-5, B7
_NUMBER = rf"(?:{_LETTERED}|\d{{1,7}}(?:\.\d+|[a-e](?!\w))?|[ivxlc]{{1,8}}(?![{SMALL_LETTERS}\d_]|\.\s*\d))"


def _to(before: str, behind: str) -> str:
    """What stands between the ends of a range, with what is counted once more: `p. 3 to p. 5`, `第3页至第5页`."""
    words = every_part(LocatorWords)
    again = rf"(?:\s*-?(?:{behind}))?" if behind else ""
    between = rf"(?:[-–—~～]|(?:{words.to})(?:\s+|(?=\d|{words.ordinal})))"
    return rf"{again}\s*{between}\s*(?:(?:{before}|{words.ordinal})\s*)?"


@cache
def _stamped() -> re.Pattern[str]:
    words = every_part(LocatorWords)
    prefix = rf"(?P<prefix>{stamp_prefix('-_.')})(?=\d{{3}})"
    last = rf"{_to(words.stamped, '')}(?:(?P=prefix))?(?P<last>\d{{2,10}})(?!\w)"
    return re.compile(
        rf"(?<![\w-])(?:(?:{words.stamped})\s*(?=\d)|{prefix})(?P<first>\d{{1,10}})(?![\w])"
        rf"(?:{last}|\s*(?P<after>{words.following})(?!\w))?",
        re.IGNORECASE,
    )


def pin_cites(locator: str) -> list[PinCite]:
    """All that a locator names by a number of something that is known, stamped numbers first; where there is any, also
    what is numbered beside it by words that are not."""
    locator = _in_digits(locator)
    if lines := [_page_lines(one) for one in _PAGE_LINE.finditer(locator)]:
        return lines if not _CLOCK.search(locator) else []
    written, locator = locator, _STAMPED_RANGE.sub(_parted, locator)
    found = [_as_written(_stamp(one), written) for one in _stamped().finditer(locator) if _is_stamp(one)]
    rest = _stamped().sub(lambda one: " ; " if _is_stamp(one) else one[0], locator)
    for pattern in (_behind(), _named()) if _has_behind().search(rest) else (_named(),):
        for one in pattern.finditer(rest):
            found += _read(one)
        rest = pattern.sub(" ; ", rest)
    return [*found, *_unread(rest)] if found else _bare(locator.strip().lower())


# `ACME0001234-ACME0001239`, `ACME0001234-1239`: what stands before a number has letters alone.
_STAMPED_RANGE = re.compile(
    r"(?<![\w-])((?:[A-Z][A-Za-z]{1,11}[-_. ]?){1,4})(0\d{3,9}|\d{5,10})-(?=(?:\1)?(\d{4,10})(?!\w))"
)


def _parted(found: re.Match[str]) -> str:
    """The first number of a range before a dash, where the second may be the last of one; else as it is written."""
    _, first, last = found.groups()
    goes_up = len(last) <= len(first) and first[: -len(last)] + last >= first
    return found[0][:-1] + "–" if goes_up else found[0]


def _as_written(cite: PinCite, locator: str) -> PinCite:
    """A pin cite in the words of its locator, where a dash was put into it."""
    return cite if cite.words in locator else cite._replace(words=cite.words.replace("–", "-"))


def _unread(rest: str) -> Iterator[PinCite]:
    """What has a number in what is left of a locator, but for that of the document itself."""
    for piece in re.split("[,;，；]", _wholes().sub(" ", rest)):
        if any(map(str.isdigit, piece)):
            yield PinCite(CiteKind.UNREAD, "", "", piece.strip())


@cache
def _wholes() -> re.Pattern[str]:
    """`Ex. 4`, `2nd ed.`, `PX-12`: the number of the document itself."""
    words = every_part(LocatorWords)
    before = rf"(?i:(?:{words.whole})(?:\s*(?:{words.whole}))*\s*[a-z]{{0,4}}-?\d[\w./-]*)"
    behind = rf"(?i:\d+[a-z]{{0,2}}[-\s]*(?:{words.whole})(?![a-z]))"
    signed = rf"/\s*\d+|(?:{words.ordinal})\s*\d+\s*(?:{words.whole})"
    return re.compile(rf"(?<!\w)(?:{before}|{behind}|[A-Z]{{1,4}}-?\d[\w.-]*)|{signed}")


def _read(found: re.Match[str]) -> list[PinCite]:
    """What is named with its word before or behind it."""
    kind = next(kind for kind in CiteKind if found.groupdict().get(kind))
    numbers, behind = found.end(f"{kind}_list"), found.string[found.end(f"{kind}_list") : found.end(kind)]
    before = "" if found.start(kind) >= numbers else found[kind] + " "
    cites = _listed(kind, found[f"{kind}_list"], before, "" if before else behind)
    if found.groupdict().get(f"{kind}_after"):
        cites[-1] = cites[-1]._replace(last="", words=cites[-1].words + found[f"{kind}_after"])
    return cites


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
    kinds = "|".join(before for _, before, _ in _kinds())
    return re.compile(rf"(?<!\w)({kinds})\s+(?:{ones})(?!\w)", re.IGNORECASE)


def _is_stamp(found: re.Match[str]) -> bool:
    """Words before a number that count something else make no stamp: `page 123`."""
    prefix = found["prefix"]
    return prefix is None or (prefix.strip("-_. ").isupper() or len(found["first"]) >= _LONG_STAMP)


_LONG_STAMP = 5


def _stamp(found: re.Match[str]) -> PinCite:
    letters, first = stamp_key(found["prefix"] or "", found["first"])
    last = found["last"] or first
    last = first[: max(0, len(first) - len(last))] + last
    return PinCite(
        CiteKind.STAMP, first, _following(first, found["after"]) if found["after"] else last, found[0], letters
    )


def _following(first: str, after: str) -> str:
    """The last of a number with what stands behind it and means one more, or empty, all that follow."""
    alone = re.fullmatch(every_part(LocatorWords).next, after, re.IGNORECASE)
    return str(int(first) + 1) if alone and first.isdigit() else ""


@cache
def _kinds() -> tuple[tuple[CiteKind, str, str], ...]:
    """What stands before a number of each kind, and what behind it."""
    words = every_part(LocatorWords)
    return (
        (CiteKind.SHEET, words.sheets, words.sheets_behind),
        (CiteKind.PARAGRAPH, words.paragraphs, words.paragraphs_behind),
        (CiteKind.LINE, words.lines, words.lines_behind),
        (CiteKind.PAGE, words.pages, words.pages_behind),
    )


_LONGEST_LIST = 50  # numbers; of a list whose noun stands behind it all are read before it is known to be one


def _numbers(before: str, behind: str) -> str:
    """A list of numbers and ranges of what is counted."""
    words = every_part(LocatorWords)
    one = rf"{_NUMBER}(?:{_to(before, behind)}{_NUMBER}|\s*(?:{words.following})(?!\w))?"
    joint = rf"\s*(?:[,;&、，；]\s*(?:(?:{words.and_})\s+)?|(?:{words.and_})(?:\s+|(?=\d|{words.ordinal})))"
    return rf"{one}(?:{joint}(?:{words.ordinal})?{one}){{0,{_LONGEST_LIST}}}"


@cache
def _named() -> re.Pattern[str]:
    """`pp. 3, 5`: what is counted stands before its numbers."""
    kinds = (
        rf"(?P<{kind}>{before})\s*(?P<{kind}_list>{_numbers(before, '')})" for kind, before, _ in _kinds() if before
    )
    return re.compile(rf"(?<!\w)(?:{'|'.join(kinds)})", re.IGNORECASE)


@cache
def _has_behind() -> re.Pattern[str]:
    """Does what is counted stand behind any number?"""
    behind = "|".join(behind for _, _, behind in _kinds() if behind)
    return re.compile(rf"[\da-eivxl]\s?-?\s?(?:{behind})", re.IGNORECASE)


@cache
def _behind() -> re.Pattern[str]:
    """`第3页`, `3-бет`: what is counted stands behind its numbers."""
    words = every_part(LocatorWords)
    after = rf"\s*(?:{words.following})(?!\w)"
    kinds = (
        rf"(?P<{kind}_list>{_numbers(before, behind)})\s*-?\s*(?P<{kind}>{behind})(?P<{kind}_after>{after})?"
        for kind, before, behind in _kinds()
        if behind
    )
    return re.compile(
        rf"(?:(?P<ordinal>{words.ordinal})\s*|(?<!\w))(?:{'|'.join(kinds)})(?(ordinal)|(?!\s*\d))", re.IGNORECASE
    )


def _listed(kind: CiteKind, listed: str, word: str, word_behind: str) -> list[PinCite]:
    """Each number or range of a list as one."""
    words = every_part(LocatorWords)
    _, before, behind = next(one for one in _kinds() if one[0] is kind)
    part = re.compile(rf"({_NUMBER})(?:{_to(before, behind)}({_NUMBER})|\s*({words.following})(?!\w))?", re.IGNORECASE)
    found = []
    for one in part.finditer(listed):
        first, last = one[1].lower(), (one[2] or one[1]).lower()
        if one[2] and first.isdigit() and last.isdigit() and len(last) < len(first):
            last = first[: len(first) - len(last)] + last  # pp. 113-15
        if one[3]:
            last = _following(first, one[3])
        found.append(PinCite(kind, first, last, f"{word}{one[0]}{word_behind}"))
    return found


def _bare(locator: str) -> list[PinCite]:
    """A page that is named by its number alone: `3`."""
    if re.fullmatch(_NUMBER, locator) is None:
        return []
    if len(locator) >= _LONG_STAMP and locator.isdigit():
        return [PinCite(CiteKind.STAMP, locator, locator, locator)]
    return [PinCite(CiteKind.PAGE, locator, locator, locator)]


# `45:12`, `45:12-14`, `45:24-46:3`
_PAGE_LINE = re.compile(r"(?<![\w:.])(\d{1,4}):(\d{1,2})(?:\s*[-–—]\s*(?:(\d{1,4}):)?(\d{1,2}))?(?![\w:])")
_CLOCK = re.compile(r"\d:\d\d:\d\d")


def _page_lines(found: re.Match[str]) -> PinCite:
    page, line, last_page, last_line = found.groups()
    first = f"{page}:{line}"
    last = f"{last_page or page}:{last_line}" if last_line else first
    return PinCite(CiteKind.PAGE_LINE, first, last, found[0])
