"""A text that is no page (a letter, an order, an old newspaper) to the day that it is of by its own lines.

A letter has it above the one that it calls on, an order or a statement below its text (`Dated 12 May 2023`), a
newspaper in a line with its weekday. A line with a name and a day (`Zemgale Post, 8 April 2024`) may as well tell where
something took place, and is not sure.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from chrono.bylines.written_days import NumberOrder, any_of, days_in, number_order, words_of_kinds
from chrono.documents import PageDate
from chrono.languages import BylineWords, TokenKind, every_part

_ABOVE, _BELOW, _NEAR_HEAD = 14, 6, 4  # lines
_LONGEST = 80  # characters of a line
_MOST_WORDS = 5  # of a name


def paper_day(text: str, language: str = "") -> PageDate:
    """The day of a text; it is not sure where only a line with a name says it, and empty where lines say several."""
    order = number_order(language)
    head = [line for found in islice(_LINE.finditer(text), _ABOVE) if (line := found[0].strip(" *_#\t"))]
    last = [found[0].strip() for found in _LINE.finditer(text[-_BELOW * _LONGEST :])][-_BELOW:]
    for days, sure in (
        (_above_salutation(head, order), True),
        (_with_weekday(head[:_NEAR_HEAD], order), True),
        (_signed(last, order), True),
        (_beside_name(head[:_NEAR_HEAD], order), False),
    ):
        if found := set(days):
            return PageDate(found.pop())._replace(sure=sure) if len(found) == 1 else PageDate()
    return PageDate()


def _above_salutation(head: Sequence[str], order: NumberOrder) -> Iterator[str]:
    """The days of lines with nothing else, above the line that calls on somebody: `Dear Ms Weiss,`."""
    at = next((at for at, line in enumerate(head) if _salutation().match(line)), 0)
    for place, line in enumerate(head[:at]):
        for day, before, behind in _days(line, order):
            if not _bare(before + behind) and not (place and _is_label(head[place - 1])):
                yield day


def _with_weekday(head: Sequence[str], order: NumberOrder) -> Iterator[str]:
    """The days of lines with nothing but a weekday beside them: `SATURDAY, JULY 18, 1789.`"""
    for place, line in enumerate(head):
        for day, before, behind in _days(line, order):
            if place and _is_label(head[place - 1]):
                continue
            if _bare(before) and not _bare(behind) and not _bare(_weekday().sub("", before)):
                yield day


def _signed(last: Sequence[str], order: NumberOrder) -> Iterator[str]:
    """The days of lines that say no more than that it was signed then: `Dated this 3rd day of May 2023`."""
    for line in last:
        for day, before, behind in _days(line, order):
            if not _bare(behind) and _dated().fullmatch(_bare(before)):
                yield day


def _beside_name(head: Sequence[str], order: NumberOrder) -> Iterator[str]:
    """The days of lines with a name before them: of a paper, or of the place where something was written."""
    for line in head:
        for day, before, behind in _days(line, order):
            words = _bare(_weekday().sub("", before)).split()
            is_name = 0 < len(words) <= _MOST_WORDS and all(word[:1].isupper() for word in words)
            if is_name and before.rstrip()[-1:] != ":" and not _bare(behind):
                yield day


def _is_label(line: str) -> bool:
    """Does a line say of what the day below it is: `Date of birth`, `EXPIRES:`, `Valid until`?"""
    words = line.split()
    return ":" in line or (1 < len(words) <= _MOST_WORDS and words[-1].islower() and not re.search(r"\d", line))


def _days(line: str, order: NumberOrder) -> Iterator[tuple[str, str, str]]:
    """The days of a short line, each with what stands before and behind it."""
    for one in days_in(line, order) if len(line) <= _LONGEST else ():
        if one.day:
            yield one.day, line[: one.start], line[one.end :]


def _bare(piece: str) -> str:
    return piece.strip(" ,.:;()[]-–—*_\t")


_LINE = re.compile(r"[^\n]*\S[^\n]*")


@cache
def _weekday() -> re.Pattern[str]:
    words = any_of(words_of_kinds((TokenKind.WEEKDAY, TokenKind.SHORT_WEEKDAY)))
    return re.compile(rf"(?<!\w)(?:{words})(?!\w)\.?", re.IGNORECASE)


@cache
def _salutation() -> re.Pattern[str]:
    return re.compile(rf"(?:{every_part(BylineWords).salutation})(?!\w)[^.:;]{{0,60}}[,:!，：！]?\Z", re.IGNORECASE)


@cache
def _dated() -> re.Pattern[str]:
    words = every_part(BylineWords)
    return re.compile(rf"(?:{words.dated}|{words.signed})", re.IGNORECASE)
