"""The pages of a document to what each is called: its place in the file, its own label or the number printed on it, and
the Bates number stamped on it. Numbers are those that go up with the pages."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from chrono.documents.running_lines import date_pattern
from chrono.findings import PageKind, PageName
from chrono.languages import LocatorWords, every_part
from chrono.text import Stamp, bare_stamp, roman, stamps_in

_EDGE = 3  # lines at the top and at the bottom of a page that may bear its numbers
_STAMPED = 0.6  # of the pages that bear a stamp
_NUMBERED = 0.7  # of the pages that have a printed number
_LONG_STAMP = 5  # digits
_LAST_ROMAN = 99


def page_names(pages: Sequence[str], labels: Sequence[str]) -> tuple[PageName, ...]:
    """What each page is called: `p. 2 (EXP-0000998)`; by its own label where that differs, `p. i (sheet 1)`, else with
    the number that is printed on it where that does, `p. 2 (printed 1)`, or those of the pages that stand on one sheet,
    `p. 2 (printed 5-8)`."""
    stamps = _bates_numbers(pages)
    labelled = any(label and label != str(number) for number, label in enumerate(labels, start=1))
    printed = [""] * len(pages) if labelled else _several_numbers(pages) or _printed_numbers(pages)
    printed = printed if labelled or any(printed) else _compound_numbers(pages)
    names = []
    for number, (label, written, stamp) in enumerate(zip(labels, printed, stamps, strict=True), start=1):
        own = label if labelled and label else str(number)
        sheet = number if own != str(number) else 0
        names.append(PageName(PageKind.PAGE, own, sheet, stamp, "" if sheet else written))
    return tuple(names)


def _edges(page: str) -> list[str]:
    """The lines at the top and at the bottom of a page."""
    lines = [line.strip() for line in page.split("\n") if line.strip()]
    return [*lines[:_EDGE], *lines[_EDGE:][-_EDGE:]]


def _several_numbers(pages: Sequence[str]) -> list[str]:
    """The first and the last number of each sheet of a transcript, on which several pages stand, each under its number;
    none where the pages are no such sheets."""
    if len(pages) < 2:
        return []
    found: list[dict[str, list[int]]] = [{} for _ in pages]
    for page, shapes in zip(pages, found, strict=True):
        for line in page.split("\n"):
            if alone := _ALONE.fullmatch(line):
                shapes.setdefault(alone[1].lower(), []).append(int(alone[2]))
    for shape, first in found[0].items():
        each = [sorted(shapes.get(shape, ())) for shapes in found]
        every = [number for numbers in each for number in numbers]
        full = {len(numbers) for numbers in each[:-1]} == {len(first)} and 0 < len(each[-1]) <= len(first)
        if full and 1 < len(first) <= _MOST_ON_SHEET and every == list(range(every[0], every[0] + len(every))):
            return [str(one[0]) if len(one) == 1 else f"{one[0]}-{one[-1]}" for one in each]
    return []


_ALONE = re.compile(r"[ \t]*([^\W\d]{0,12})\.?[ \t]*(\d{1,4})[ \t]*")
_MOST_ON_SHEET = 16


class _Number(NamedTuple):
    """A number in a line: what is written about it, and how far it is ahead of its page's place, counted from 0."""

    before: str
    behind: str
    ahead: int


def _printed_numbers(pages: Sequence[str]) -> list[str]:
    """The number printed on each page; empty where there is none, and where all are the pages' places in the file."""
    if len(pages) < 2:
        return [""] * len(pages)
    front = 0
    while front < len(pages) and front + 1 in map(_roman, _edges(pages[front])):
        front += 1
    found = [set(_numbers(page, at)) for at, page in enumerate(pages)]
    counted = Counter(number for numbers in found[front:] for number in numbers)
    least = max(2, _NUMBERED * (len(pages) - front))
    running = [
        number
        for number, count in counted.most_common()
        if count >= least or (front > 1 and number.ahead == 1 - front and count == len(pages) - front)
    ]
    own = next((number for number in running if number.ahead != _AS_IN_FILE and not _is_of_date(number)), None)
    named = {at: str(at + own.ahead) for at in range(front, len(pages)) if own in found[at]} if own else {}
    if running or front == len(pages):
        named |= {at: next(_unframed(line) for line in _edges(pages[at]) if _roman(line)) for at in range(front)}
    return [named.get(at, "") for at in range(len(pages))]


_AS_IN_FILE = 1


def _compound_numbers(pages: Sequence[str]) -> list[str]:
    """The number printed on each page with that of its chapter or appendix (`3‑12`, `A‑5`, `B7`; the hyphen is one that
    parts no range), which goes up with the pages; empty where there is none."""
    found: list[dict[str, int]] = [{} for _ in pages]
    for at, page in enumerate(pages):
        for one in _compounds(page):
            found[at].setdefault(one[1] + _HYPHEN * bool(one[2]), int(one[3]) - at)
    counted = Counter(number for each in found for number in each.items())
    (before, ahead), count = next(iter(counted.most_common(1)), (("", 0), 0))
    if count < max(2, _NUMBERED * len(pages)):
        return [""] * len(pages)
    return [f"{before}{at + ahead}" if each.get(before) == ahead else "" for at, each in enumerate(found)]


def _compounds(page: str) -> Iterator[re.Match[str]]:
    return (one for line in _edges(page) if (one := _COMPOUND.fullmatch(_unframed(line))))


_COMPOUND = re.compile(r"([A-Z]{1,2}|\d{1,2}(?=[-‑–]))([-‑–]?)(\d{1,4})")
_HYPHEN = "\u2011"


def _is_of_date(number: _Number) -> bool:
    """Is a number a part of a date, as in a diary of a page a day?"""
    before, behind = (part.replace("#", "11") for part in number[:2])
    dates = date_pattern().finditer(f"{before}7{behind}")
    return any(found.start() <= len(before) < found.end() for found in dates)


def _roman(line: str) -> int:
    """The Roman number that a line is; 0 where it is none."""
    number = roman(_unframed(line))
    return number if number <= _LAST_ROMAN else 0


def _unframed(line: str) -> str:
    return line.strip(" .-–—")


def _numbers(page: str, at: int) -> Iterator[_Number]:
    """The numbers in the lines at the edges of a page, each with its line, in which other numbers are alike."""
    for line in _edges(page):
        for found in _PLAIN_NUMBER.finditer(line):
            before, behind = (_PLAIN_NUMBER.sub("#", part) for part in (line[: found.start()], line[found.end() :]))
            yield _Number(before, behind, int(found[0]) - at)


_PLAIN_NUMBER = re.compile(r"(?<![\w.,:/-])(?<![-–]\d)\d{1,4}(?![\w/:]|[.,]\d|-\d)")


def _bates_numbers(pages: Sequence[str]) -> list[str]:
    """The stamp of each page, where one prefix numbers most pages one by one in their order; that of a page alone where
    it stands by itself on a line at the edge."""
    found: dict[str, dict[int, Stamp]] = {}
    for at, page in enumerate(pages):
        for line in _edges(page):
            bare = bare_stamp(_stamp_word().sub("", line))
            for stamp in [bare] if bare else map(_without_words, stamps_in(line)):
                if len(pages) > 1 or (line.endswith(stamp.written) and _is_long(stamp) and line.isupper()):
                    found.setdefault(stamp.prefix, {}).setdefault(at, stamp)
    for numbered in found.values():
        offsets = Counter(int(stamp.number) - at for at, stamp in numbered.items())
        offset, count = offsets.most_common(1)[0]
        if count >= max(min(2, len(pages)), _STAMPED * len(pages)):
            running = {at: stamp.written for at, stamp in numbered.items() if int(stamp.number) - at == offset}
            return [running.get(at, "") for at in range(len(pages))]
    return [""] * len(pages)


@cache
def _stamp_word() -> re.Pattern[str]:
    return re.compile(rf"^(?:{every_part(LocatorWords).stamped})\s*", re.IGNORECASE)


def _without_words(stamp: Stamp) -> Stamp:
    """A stamp without the words of its line before it, where its letters and its number are one word:
    `PROTECTIVE ORDER KEST000001`."""
    own = _ONE_WORD.fullmatch(stamp.written)
    return Stamp(own[1] + own[2], own[1], own[2]) if own else stamp


_ONE_WORD = re.compile(r"(?:.*\s)?([A-Z][A-Za-z]{1,11}[-_.]?)(\d{5,10})")


def _is_long(stamp: Stamp) -> bool:
    """Is it surely no year, and no name of a thing with a number?"""
    letters = stamp.prefix.strip("-_. ")
    return letters.isupper() and len(letters) > 1 and len(stamp.number) >= _LONG_STAMP
