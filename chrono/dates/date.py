"""An EDTF date: what a text of it means: earliest, latest, precision and doubt; and how two of them compare.

All of ISO 8601-2:2019 levels 0, 1 and 2: `2024-03-28`, `2023-05`, `2024-33` (first quarter), `2025-02-14~`,
`201X`, `2024-03-28/2024-03-30` (it lasted), `[2024-03-01..2024-03-26]` (one day between), `{1960,1961-12}`,
`../2024-03-26`, `Y170000002`, `2024-03-28T15:00+05:00`.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import total_ordering
from typing import NamedTuple

from chrono.dates.days import Day, to_number
from chrono.dates.edtf import Part, Precision

_FOREVER = 10**30


class DateForm(StrEnum):
    """What the punctuation says: one date, a lasting time, one of several, or all of several."""

    DATE = "date"
    INTERVAL = "interval"
    ONE_OF = "one-of"
    ALL_OF = "all-of"


class Relation(StrEnum):
    """How two uncertain dates relate to each other, by what their bounds make certain (Allen 1983)."""

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
@dataclass(frozen=True, slots=True, eq=False, repr=False)
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

    def __repr__(self) -> str:
        return f"EdtfDate({self.text!r})"

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
        if len(self.spans) == 1:  # by far the most
            start = self.spans[0].start
            return start.earliest if start else None
        starts = [span.start.earliest if span.start else None for span in self.spans]
        return None if None in starts else min(day for day in starts if day)

    @property
    def latest(self) -> Day | None:
        """The last day it may lie in; None where nothing bounds it."""
        if len(self.spans) == 1:
            end = self.spans[0].end
            return end.latest if end else None
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
            and not any(one.precision > Precision.DAY or one.approximate or one.uncertain for one in self.parts)
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
