"""An EDTF date: a text to earliest, latest, precision and doubt; and back to the same text.

All of ISO 8601-2:2019 levels 0, 1 and 2: `2024-03-28`, `2023-05`, `2024-33` (first quarter), `2025-02-14~`,
`201X`, `2024-03-28/2024-03-30` (it lasted), `[2024-03-01..2024-03-26]` (one day between), `{1960,1961-12}`,
`../2024-03-26`, `Y170000002`, `2024-03-28T15:00+05:00`.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache, total_ordering
from typing import NamedTuple

from chrono.dates.days import Day, to_number
from chrono.dates.edtf import SECONDS_A_DAY, Part, Precision, parse_part
from chrono.dates.hints import is_ambiguous, respell
from chrono.errors import InvalidDate

__all__ = ["SECONDS_A_DAY", "DateForm", "Day", "EdtfDate", "Part", "Precision", "Relation", "Span", "parse_date"]

_FOREVER = 10**30


class DateForm(StrEnum):
    """What the punctuation says: one date, a lasting time, one of several, or all of several."""

    DATE = "date"
    INTERVAL = "interval"
    ONE_OF = "one-of"
    ALL_OF = "all-of"


class Relation(StrEnum):
    """How two uncertain dates stand to each other, by what their bounds make certain (Allen 1983)."""

    BEFORE = "before"
    AFTER = "after"
    EQUAL = "equal"
    DURING = "during"
    CONTAINS = "contains"
    OVERLAPS = "overlaps"


class Span(NamedTuple):
    """From `start` to `end`, both included; None is an end that is open (`..`) or unknown (empty)."""

    start: Part | None
    end: Part | None


@total_ordering
@dataclass(frozen=True, slots=True, eq=False)
class EdtfDate:
    """A date as a source gives it. Two are equal when their texts are; they order by first, then last moment.

    `earliest` and `latest` are the first and last day it may touch, both included, or None where that end is
    open or unknown. `spans` has one entry, or as many as a set lists.
    """

    text: str
    kind: DateForm
    spans: tuple[Span, ...]
    open_start: bool = False
    open_end: bool = False
    unknown_start: bool = False
    unknown_end: bool = False

    def __str__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        return isinstance(other, EdtfDate) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def __lt__(self, other: "EdtfDate") -> bool:
        return self.key < other.key

    @property
    def key(self) -> tuple[int, int, str]:
        """First second, last second, text: the total order. Open ends lie outside all others."""
        return (self.first_second, self.last_second, self.text)

    @property
    def first_second(self) -> int:
        """The first second it may lie in, in seconds of a count in which day 1 is 0001-01-01."""
        return min(span.start.first_second if span.start else -_FOREVER for span in self.spans)

    @property
    def last_second(self) -> int:
        """The last second it may lie in, counted like `first_second`."""
        return max(span.end.last_second if span.end else _FOREVER for span in self.spans)

    @property
    def earliest(self) -> Day | None:
        """The first day it may lie in; None where nothing bounds it."""
        starts = [span.start.earliest if span.start else None for span in self.spans]
        return None if None in starts else min(day for day in starts if day)

    @property
    def latest(self) -> Day | None:
        """The last day it may lie in; None where nothing bounds it."""
        ends = [span.end.latest if span.end else None for span in self.spans]
        return None if None in ends else max(day for day in ends if day)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every date written, from left to right, each once."""
        start = self.spans[0].start
        if len(self.spans) == 1 and start is not None and start is self.spans[0].end:  # by far the most
            return (start,)
        return tuple(dict.fromkeys(part for span in self.spans for part in (span.start, span.end) if part is not None))

    @property
    def precision(self) -> Precision:
        """The coarsest precision of any part; UNKNOWN where nothing is written but an open end."""
        return max((part.precision for part in self.parts), default=Precision.UNKNOWN)

    @property
    def approximate(self) -> bool:
        """Is any date in it written with `~` or `%`?"""
        return any(part.approximate for part in self.parts)

    @property
    def uncertain(self) -> bool:
        """Is any date in it written with `?` or `%`?"""
        return any(part.uncertain for part in self.parts)

    @property
    def is_exact(self) -> bool:
        """True where the day, or the first and last day of a lasting time, are known without any doubt."""
        return (
            self.kind in (DateForm.DATE, DateForm.INTERVAL)
            and self.earliest is not None
            and self.latest is not None
            and self.precision <= Precision.DAY
            and not (self.approximate or self.uncertain)
        )

    @property
    def is_first_of_month(self) -> bool:
        """Is it one whole day, and the 1st of a month?"""
        return (
            self.kind is DateForm.DATE
            and self.precision <= Precision.DAY
            and self.earliest is not None
            and self.earliest.day == 1
        )

    def same_extent(self, other: "EdtfDate") -> bool:
        """Do both reach over exactly the same days, in the same sense (lasting, or one unknown day)?"""
        lasting = (
            (self.kind is DateForm.INTERVAL) == (other.kind is DateForm.INTERVAL) or self._one_day() or other._one_day()
        )
        return lasting and self.earliest == other.earliest and self.latest == other.latest

    def _one_day(self) -> bool:
        return self.earliest is not None and self.earliest == self.latest

    def relation(self, other: "EdtfDate") -> Relation:
        """What the bounds make certain; OVERLAPS stands for all that they leave open."""
        mine, theirs = (self.first_second, self.last_second), (other.first_second, other.last_second)
        if mine == theirs:
            return Relation.EQUAL
        if mine[1] < theirs[0]:
            return Relation.BEFORE
        if mine[0] > theirs[1]:
            return Relation.AFTER
        if theirs[0] <= mine[0] and mine[1] <= theirs[1]:
            return Relation.DURING
        if mine[0] <= theirs[0] and theirs[1] <= mine[1]:
            return Relation.CONTAINS
        return Relation.OVERLAPS

    def meets(self, other: "EdtfDate") -> bool:
        """May both be about one moment? Sets meet where any of their members do; days count whole."""
        return any(_touch(mine, theirs) for mine in self.spans for theirs in other.spans)

    def within(self, other: "EdtfDate") -> bool:
        """Does every day of this one lie in some member of the other?"""
        return all(any(_inside(mine, theirs) for theirs in other.spans) for mine in self.spans)


def _day_numbers(span: Span) -> tuple[int, int]:
    return (
        to_number(span.start.earliest) if span.start else -_FOREVER,
        to_number(span.end.latest) if span.end else _FOREVER,
    )


def _touch(mine: Span, theirs: Span) -> bool:
    (first, last), (other_first, other_last) = _day_numbers(mine), _day_numbers(theirs)
    return first <= other_last and other_first <= last


def _inside(mine: Span, theirs: Span) -> bool:
    (first, last), (other_first, other_last) = _day_numbers(mine), _day_numbers(theirs)
    return other_first <= first and last <= other_last


@lru_cache(maxsize=4096)
def parse_date(text: str) -> EdtfDate:
    """Read an EDTF date of any level.

    Raises InvalidDate with the offending characters and, where there is exactly one, the EDTF form meant.
    """
    try:
        return _parse(text)
    except InvalidDate as error:
        if error.suggestion is None:
            raise InvalidDate(*_explain(text, error)) from None
        raise


def _parse(text: str) -> EdtfDate:
    if text[:1] in ("[", "{"):
        return _set(text)
    if "/" in text:
        return _interval(text)
    part = parse_part(text)
    return EdtfDate(text, DateForm.DATE, (Span(part, part),))


def _interval(text: str) -> EdtfDate:
    left, _, right = text.partition("/")
    start, end = _end(left, 0), _end(right, len(left) + 1)
    if start is None and end is None:
        raise InvalidDate("an interval needs a date at one end at least", 0, len(text))
    if start and end and start.first_second > end.last_second:
        raise InvalidDate(f'"{text}" ends before it begins', 0, len(text), _reversed(text, left, right))
    return EdtfDate(
        text,
        DateForm.INTERVAL,
        (Span(start, end),),
        open_start=left == "..",
        open_end=right == "..",
        unknown_start=left == "",
        unknown_end=right == "",
    )


def _reversed(text: str, left: str, right: str) -> str | None:
    return f"{right}/{left}" if text.count("/") == 1 else None


def _end(text: str, at: int) -> Part | None:
    return None if text in ("", "..") else _part_at(text, at)


def _part_at(text: str, at: int) -> Part:
    try:
        return parse_part(text)
    except InvalidDate as error:
        raise InvalidDate(error.message, at + error.start, at + error.end) from None


def _set(text: str) -> EdtfDate:
    closing = "]" if text[0] == "[" else "}"
    if not text.endswith(closing) or len(text) < 3:
        raise InvalidDate(f'"{text[0]}" opens a set that no "{closing}" closes', 0, len(text))
    spans, at = [], 1
    for member in text[1:-1].split(","):
        padding = len(member) - len(member.lstrip(" "))
        spans.append(_member(member.strip(" "), at + padding))
        at += len(member) + 1
    if any(span.start is None for span in spans[1:]) or any(span.end is None for span in spans[:-1]):
        raise InvalidDate('".." is open only before the first or after the last member', 0, len(text))
    kind = DateForm.ONE_OF if text[0] == "[" else DateForm.ALL_OF
    return EdtfDate(text, kind, tuple(spans), open_start=text[1:3] == "..", open_end=text[-3:-1] == "..")


def _member(text: str, at: int) -> Span:
    if ".." not in text:
        part = _part_at(text, at)
        return Span(part, part)
    left, _, right = text.partition("..")
    start = _part_at(left, at) if left else None
    end = _part_at(right, at + len(left) + 2) if right else None
    if start is None and end is None:
        raise InvalidDate('".." needs a date on one side', at, at + len(text))
    if start and end:
        if start.first_second > end.first_second:
            raise InvalidDate(f'"{text}" ends before it begins', at, at + len(text))
        if start.precision != end.precision:
            raise InvalidDate(f'both ends of "{text}" need the same precision', at, at + len(text))
    return Span(start, end)


def _explain(text: str, error: InvalidDate) -> tuple[str, int, int, str | None]:
    """The error with the EDTF form that was meant, where the writing leaves only one."""
    if is_ambiguous(text):
        return f'"{text}" is ambiguous: day and month may be either', 0, len(text), None
    meant = respell(text.strip())
    if meant is None or not _is_valid(meant):
        return error.message, error.start, error.end, None
    return f'"{text}" is not EDTF', 0, len(text), meant


def _is_valid(text: str) -> bool:
    try:
        _parse(text)
    except InvalidDate:
        return False
    return True
