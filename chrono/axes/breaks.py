"""An axis in stretches with a marked break between: for events with much empty time between them.

A break stands only in time that holds no mark, and leaves out more than it takes. All stretches are to one scale; only
where time runs down, and titles need their room, a burst may have its own (see `bursts`), and the break says so.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from chrono.axes.axis import Axis
from chrono.timelines import Mark, Stroke, Vacancy

GAP = 16.0
"""Points from the end of a stretch to the beginning of the next."""
MOST = 8
"""Stretches that an axis has at most."""
UNBOUNDED = float("-inf"), float("inf")


@dataclass(frozen=True, slots=True)
class BrokenAxis:
    """Stretches in order; a day between two of them lies in the break."""

    parts: tuple[Axis, ...]

    @property
    def first(self) -> float:
        """The first day number of its first part."""
        return self.parts[0].first

    @property
    def last(self) -> float:
        """The last day number of its last part."""
        return self.parts[-1].last

    def at(self, day: float) -> float:
        """Where a day number lies, in points; in a break, at its edge."""
        number = self._number(day)
        part = self.parts[number]
        if day <= part.last or number == len(self.parts) - 1:
            return part.at(day)
        following = self.parts[number + 1]
        return Axis(part.last, following.first, part.end, following.start).at(day)

    def inside(self, day: float) -> float:
        """The day, or the end of the axis that it lies beyond."""
        return min(max(day, self.first), self.last)

    def reach(self, day: float) -> float:
        """Days over which an open end fades out, at this day."""
        return self.part_of(day).reach(day)

    def part_of(self, day: float) -> Axis:
        """The stretch that the day lies in, or that the break it lies in follows."""
        return self.parts[self._number(day)]

    def shows_hours(self, day: float) -> bool:
        """Is a day so long in its stretch that hours can be told?"""
        return self.part_of(day).shows_hours(day)

    def _number(self, day: float) -> int:
        number = 0  # there are few parts, mostly one
        while number + 1 < len(self.parts) and self.parts[number + 1].first <= day:
            number += 1
        return number


def to_one_scale(
    left_out: Sequence[Vacancy],
    ends: tuple[float, float],
    length: float,
    start: float,
    limits: tuple[float, float] = UNBOUNDED,
    gap: float = GAP,
) -> BrokenAxis | None:
    """The axis of a length in points that leaves out these vacancies, to one scale; None where a break is not worth
    its sign.

    `ends` are the first and last day that it has to show, `limits` those that it must not go beyond.
    """
    begun, ended = (min(max(end, limits[0]), limits[1]) for end in ends)
    empty = sum(finish - begin for begin, finish in left_out)
    margin = outer_margin(begun, ended - empty)
    first, last = max(begun - margin, limits[0]), min(ended + margin, limits[1])
    shown, points = last - first - empty, length - len(left_out) * (gap + 2 * _BESIDE)
    if points <= 0 or shown <= 0:
        return None
    beside, least = _BESIDE * shown / points, max(least_left_out(shown), gap * shown / points)
    if any(finish - begin - 2 * beside < least for begin, finish in left_out):
        return None
    edges = [first, *(edge for begin, finish in left_out for edge in (begin + beside, finish - beside)), last]
    parts, at = [], start
    for begin, finish in zip(edges[::2], edges[1::2], strict=True):
        end = at + (finish - begin) * points / shown
        parts.append(Axis(begin, finish, at, end))
        at = end + gap
    return BrokenAxis(tuple(parts))


_BESIDE = 14.0
"""Points of a vacancy that are shown on either side of a break in it."""


def widened(
    made: Callable[[Sequence[Vacancy]], BrokenAxis | None], found: Sequence[Vacancy], most: int = MOST
) -> Iterator[BrokenAxis]:
    """The axes that are `made` with no break, with one, two … of the widest vacancies, as long as each has a scale that
    is enough larger to be worth its break."""
    widest = sorted(found, key=lambda vacancy: vacancy[0] - vacancy[1])
    axis: BrokenAxis | None = None
    for count in range(min(len(widest) + 1, most)):
        tried = made(sorted(widest[:count]))
        if tried is None or (axis and tried.parts[0].points_a_day < _WORTH * axis.parts[0].points_a_day):
            return
        axis = tried
        yield axis


_WORTH = 1.25


def is_crowded(places: Sequence[float]) -> bool:
    """Does a quarter of the places lie so near to the one before that nobody can tell them apart?"""
    gaps = [after - before for before, after in pairwise(sorted(set(places)))]
    return sum(gap < _TOLD_APART for gap in gaps) > len(gaps) / 4


_TOLD_APART = 2.5
"""Points between two marks that can be told apart."""


def least_left_out(shown: float) -> float:
    """Days that a break leaves out at least: one, or an hour where a few days are shown."""
    return 1.0 if shown > _FEW_DAYS else 1 / 24


_FEW_DAYS = 4


def outer_margin(first: float, last: float) -> float:
    """Half a day where whole days are shown, so that each has its own place; less where hours are."""
    span = last - first
    return max(span * 0.04, min(span * 0.25, 1.0), 0.0 if 0 < span < 1 else 0.5)


def breaks_of(axis: BrokenAxis) -> Iterator[tuple[float, str, int, float]]:
    """Where each break is, in points; the time that it leaves out, a unit and how many of it; and how many times the
    scale before it that after it is."""
    for before, after in pairwise(axis.parts):
        days = after.first - before.last
        units = ((unit, days / length) for unit, length, least in _UNITS if days >= least)
        unit, count = next(units, ("hour", days * 24))
        grown = after.points_a_day / before.points_a_day
        yield (before.end + after.start) / 2, unit, max(1, round(count)), grown


# Units of what is left out: their days, and from how many days on they are used.
_UNITS = (("year", 365.25, 730.0), ("month", 30.44, 61.0), ("day", 1.0, 1.0))


_Line = tuple[float, float, float, float, str]


def signs(axis: BrokenAxis, marks: Sequence[Mark], *, horizontal: bool) -> list[Stroke]:
    """Where a mark runs over a break, the sign of it on the mark."""
    lines = []
    for before, after in pairwise(axis.parts):
        middle = (before.end + after.start) / 2
        for mark in marks:
            if mark.start < before.end and mark.end > after.start:
                lines.append((middle, mark.cross - 5, middle, mark.cross + 5, "gap"))
                lines += [
                    (middle + shift + 2, mark.cross - 5, middle + shift - 2, mark.cross + 5, "break")
                    for shift in (-2.5, 2.5)
                ]
    return _turned(lines, horizontal=horizontal)


def lane_lines(axis: BrokenAxis, cross: float, *, horizontal: bool) -> list[Stroke]:
    """A lane's line, interrupted with two slanting strokes where the axis is broken."""
    lines = [(part.start, cross, part.end, cross, "lane") for part in axis.parts]
    for before, after in pairwise(axis.parts):
        middle = (before.end + after.start) / 2
        lines += [(middle + shift + 2, cross - 4, middle + shift - 2, cross + 4, "axis") for shift in (-2, 2)]
    return _turned(lines, horizontal=horizontal)


def _turned(lines: Sequence[_Line], *, horizontal: bool) -> list[Stroke]:
    strokes = []
    for *ends, role in lines:
        x1, y1, x2, y2 = (round(place, 2) for place in ends)
        strokes.append(Stroke(x1, y1, x2, y2, role) if horizontal else Stroke(y1, x1, y2, x2, role))
    return strokes
