"""A dated claim and a dated expression to how the one bears on the other.

Equal: confirmed. The record coarser: consistent. The passage coarser: too precise. Disjoint in every reading:
contradicted.
"""

from collections.abc import Sequence
from enum import IntEnum
from itertools import pairwise

from chrono.dates import DateForm, EdtfDate, Part, Precision, shift, to_number
from chrono.timex import OFFSET, Timex

# A month and day without a year, this many days from publication, is not what the words mean.
_TOO_FAR = 300


class Agreement(IntEnum):
    """How a claim agrees with what was read, best first; the worse ones each have a rule of their own."""

    CONFIRMED = 0
    CONSISTENT = 1
    REPORTED = 2
    RANGE_COLLAPSED = 3
    TOO_PRECISE = 4
    YEAR_CARRIED = 5
    REPORT_DAY = 6
    OPEN_READING = 7
    DAY_SHIFT = 8
    CONTRADICTED = 9
    NOT_STATED = 10
    UNCHECKED = 11

    @property
    def supports(self) -> bool:
        """Does the passage support the claim: the same, finer, or the day of its report?"""
        return self <= Agreement.REPORTED

    @property
    def is_against(self) -> bool:
        """Does the passage tell another date, or less of it?"""
        return self in (
            Agreement.CONTRADICTED,
            Agreement.TOO_PRECISE,
            Agreement.YEAR_CARRIED,
            Agreement.REPORT_DAY,
        )


def compare_dates(claim: EdtfDate, timex: Timex, reported: EdtfDate | None) -> Agreement:
    """How one expression bears on the claim."""
    if (side := _side_of_bound(claim, timex)) is not None:
        return side
    first = _compare(claim, timex.meaning)
    if not timex.is_decisive:
        best = min([first, *(_compare(claim, reading) for reading in timex.alternatives)])
        return Agreement.OPEN_READING if best.supports else best
    if first.supports and timex.either_order and timex.alternatives:
        return Agreement.OPEN_READING  # 03/04/2024: day and month may be either
    if first.supports or not timex.alternatives:
        return first
    other = min(_compare(claim, reading) for reading in timex.alternatives)
    if not other.supports:
        return min(first, other)
    far = timex.form != OFFSET and _days_between(claim, reported) > _TOO_FAR
    return Agreement.YEAR_CARRIED if far and first is Agreement.YEAR_CARRIED else Agreement.OPEN_READING


_FROM = frozenset({"since", "starting from", "after", "not before"})
_AT_LEAST_SINCE = "since at least"
_UNTIL = frozenset({"until", "by", "before"})


def _side_of_bound(claim: EdtfDate, timex: Timex) -> Agreement | None:
    """Of a claim with an open end, and an expression that bounds: contradicted where it opens to the other side.

    `after 6 July` leaves the days from the 7th on, and `until 1640` those up to 1639, if the bound itself is not meant;
    `not before 6 July` those from the 6th on.
    """
    if timex.hedge == _AT_LEAST_SINCE:  # it began then or before
        last = timex.date.latest
        before = last is not None and claim.latest is not None and claim.latest <= last
        if claim.earliest is None and claim.latest == last:
            return Agreement.CONFIRMED
        return Agreement.OPEN_READING if before or claim.meets(timex.date) else None
    if (claim.earliest is None) == (claim.latest is None) or timex.hedge not in _FROM | _UNTIL:
        return None
    if (timex.hedge in _FROM) != (claim.latest is None):
        return Agreement.CONTRADICTED
    first, last = timex.date.earliest, timex.date.latest
    if timex.hedge == "after":
        beside = last is not None and claim.earliest == shift(last, 1)
    else:
        beside = first is not None and claim.latest == shift(first, -1)
        if timex.hedge == "by":  # on that day or before
            beside = claim.latest == last
    return Agreement.CONFIRMED if beside else None


def _compare(claim: EdtfDate, stated: EdtfDate) -> Agreement:
    if claim.kind is DateForm.INTERVAL and stated.kind is DateForm.ONE_OF and stated.earliest and stated.latest:
        return Agreement.OPEN_READING if claim.meets(stated) else Agreement.CONTRADICTED  # one day of that time
    if claim.same_extent(stated) or _is_member(claim, stated) or _is_whole_period(claim, stated):
        return Agreement.TOO_PRECISE if _has_finer_ends(claim, stated) else Agreement.CONFIRMED
    if claim.kind is DateForm.INTERVAL:
        return _compare_lasting(claim, stated)
    if stated.within(claim):
        return Agreement.CONSISTENT
    if claim.within(stated):
        if stated.kind is DateForm.INTERVAL and claim.precision >= stated.precision:
            return Agreement.RANGE_COLLAPSED
        coarser = claim.precision < stated.precision or stated.kind is not DateForm.DATE
        return Agreement.TOO_PRECISE if coarser else Agreement.OPEN_READING
    if _same_but_year(claim, stated):
        return Agreement.YEAR_CARRIED
    return Agreement.OPEN_READING if claim.meets(stated) else Agreement.CONTRADICTED


def _is_whole_period(claim: EdtfDate, stated: EdtfDate) -> bool:
    """Did it last for the whole of a stated half, year or run of days: `in 2023` as 2023-01/2023-12?"""
    if claim.kind is not DateForm.INTERVAL or (claim.earliest, claim.latest) != (stated.earliest, stated.latest):
        return False
    days = [span.start.earliest for span in stated.spans if span.start]
    consecutive = all(to_number(b) - to_number(a) == 1 for a, b in pairwise(days))
    return (stated.kind is DateForm.DATE and stated.precision >= Precision.MONTH) or (
        stated.kind is DateForm.ALL_OF and consecutive and stated.precision is Precision.DAY
    )


def _has_finer_ends(claim: EdtfDate, stated: EdtfDate) -> bool:
    """Does a lasting time name days where the passage names months, or months where it names years of a range?

    `February 2022 to May 2024` is no 2022-02-01/2024-05-31, nor is `in May 2023` 2023-05-01/2023-05-31.
    """
    if claim.kind is not DateForm.INTERVAL:
        return False
    mine = [claim.spans[0].start, claim.spans[0].end]
    if stated.kind is DateForm.INTERVAL:
        theirs = [stated.spans[0].start, stated.spans[0].end]
        return any(a and b and a.precision < b.precision > Precision.DAY for a, b in zip(mine, theirs, strict=True))
    months = stated.kind is DateForm.DATE and stated.precision >= Precision.MONTH
    return months and any(part and part.precision <= Precision.DAY for part in mine)


def _is_member(claim: EdtfDate, stated: EdtfDate) -> bool:
    """Is the claim one of the days of a list: `March 3, 5 and 7`? One of `1840 or 1841` it only may be."""
    return stated.kind is DateForm.ALL_OF and any(
        span.start and span.end and (span.start.earliest, span.end.latest) == (claim.earliest, claim.latest)
        for span in stated.spans
    )


def _compare_lasting(claim: EdtfDate, stated: EdtfDate) -> Agreement:
    """A lasting time needs both its ends; a month that holds a stated range of days is merely coarser."""
    mine, theirs = claim.spans[0], stated.spans[0]
    if stated.kind is DateForm.INTERVAL:
        if _holds(mine.start, theirs.start) and _holds(mine.end, theirs.end):
            return Agreement.CONSISTENT
        if claim.within(stated) and mine.start and mine.end and mine.start.earliest == mine.end.earliest:
            return Agreement.RANGE_COLLAPSED
        return Agreement.YEAR_CARRIED if _same_but_year(claim, stated) else Agreement.CONTRADICTED
    if claim.within(stated):
        return Agreement.TOO_PRECISE
    if mine.start and part_holds(mine.start, theirs.start) and mine.end is None:
        return Agreement.CONFIRMED
    return Agreement.OPEN_READING if claim.meets(stated) else Agreement.CONTRADICTED


def _holds(mine: Part | None, theirs: Part | None) -> bool:
    return mine is None or (theirs is not None and part_holds(mine, theirs))


def part_holds(mine: Part, theirs: Part | None) -> bool:
    """Does a date as written hold all of the other?"""
    return theirs is not None and mine.earliest <= theirs.earliest and theirs.latest <= mine.latest


def told_ends(claim: EdtfDate, stated: Sequence[Timex], sentence: Sequence[Timex]) -> tuple[Timex, Timex] | None:
    """The expressions of a sentence that state the ends of a lasting time, each for itself, one of them `stated`."""
    first, last = claim.spans[0].start, claim.spans[0].end
    if claim.kind is not DateForm.INTERVAL or first is None or last is None:
        return None
    begins, ends = (next((one for one in sentence if _states(end, one)), None) for end in (first, last))
    quoted = any(_states(end, one) for end in (first, last) for one in stated)
    return (begins, ends) if begins and ends and quoted else None


def _states(end: Part, timex: Timex) -> bool:
    return timex.date.kind is not DateForm.INTERVAL and part_holds(end, timex.date.spans[0].start)


def _same_but_year(claim: EdtfDate, stated: EdtfDate) -> bool:
    """Do month and day agree where the year does not, at every date written?"""
    mine, theirs = claim.parts, stated.parts
    return (
        len(mine) == len(theirs)
        and claim.precision < Precision.YEAR
        and all(
            a.precision == b.precision
            and a.earliest.year != b.earliest.year
            and a.earliest[1:] == b.earliest[1:]
            and (a.latest[1:] == b.latest[1:] or a.precision is Precision.MONTH)
            for a, b in zip(mine, theirs, strict=True)
        )
    )


def _days_between(claim: EdtfDate, reported: EdtfDate | None) -> int:
    if claim.earliest is None or reported is None or reported.earliest is None:
        return 0
    return abs(to_number(claim.earliest) - to_number(reported.earliest))
