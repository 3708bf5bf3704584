"""An axis in stretches, each with a scale of its own and a marked break between: for events that come in bursts.

A linear axis puts forty events of one fortnight on one spot beside years of nothing. Breaking it at gaps keeps each
stretch to scale; the reader sees where the scale changes, and nothing is warped in silence.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from chrono.layout.axis import Axis
from chrono.layout.timeline import Mark, Stroke

GAP = 16.0
"""Points from the end of a stretch to the beginning of the next."""
_CALM = 36.0
"""Points; where labels lie nearer to their dates than this on average, no break is worth its place."""
_MOST = 8
_TRIED = 20
"""So many of the widest gaps, and of the ends of bursts, are tried."""
_WORTH = 0.85
"""A further break has to take away at least what this leaves."""


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
        return self.parts[self._number(day)].reach(day)

    def _number(self, day: float) -> int:
        """The stretch that the day lies in, or that the break it lies in follows."""
        return max(0, bisect_right([part.first for part in self.parts], day) - 1)


def stretches(days: Sequence[float], heights: Sequence[float], most: int = _MOST) -> list[tuple[int, int]]:
    """Where to break: the events from one number to the next (exclusive) are in one stretch.

    The fewest breaks that bring the labels near enough to their dates; of as many, those that bring them nearest. Each
    further break has to be worth its place. By dynamic programming over the widest gaps (Bellman 1961).
    """
    count = len(days)
    least = 2 * GAP * (days[-1] - days[0]) / sum(heights)  # on an unbroken axis it takes as much as two breaks
    wide = [at for at in range(1, count) if days[at] - days[at - 1] > least]
    gaps = sorted(wide, key=lambda at: days[at - 1] - days[at])
    bends = {near for at in _bends(days, heights) for near in (at, at + 1)}
    edges = sorted({0, count, *gaps[:_TRIED], *bends.intersection(wide)})
    strain = {
        (first, last): _strain(days, heights, first, last)
        for number, first in enumerate(edges)
        for last in edges[number + 1 :]
    }
    best: dict[int, tuple[float, list[tuple[int, int]]]] = {last: (strain[0, last], [(0, last)]) for last in edges[1:]}
    for _ in range(most - 1):
        total, found = best[count]
        if total <= _CALM * count:
            break
        longer = {
            last: min(
                ((best[cut][0] + strain[cut, last], [*best[cut][1], (cut, last)]) for cut in best if cut < last),
                default=best[last],
                key=lambda pair: pair[0],
            )
            for last in edges[1:]
        }
        if longer[count][0] > _WORTH * total and len(found) > 1:
            break
        best = longer
    return best[count][1]


def _bends(days: Sequence[float], heights: Sequence[float]) -> list[int]:
    """Where the room that labels need, over the days, bends most (Douglas and Peucker 1973): the ends of bursts."""
    below = [0.0, *accumulate(heights)]
    found: list[int] = []
    parts = [(0, len(days) - 1)]
    while parts and len(found) < _TRIED:
        first, last = parts.pop(0)
        span = days[last] - days[first]
        if last - first < 2 or not span:
            continue
        slope = (below[last] - below[first]) / span

        def off(at: int, first: int = first, slope: float = slope) -> float:
            return abs(below[at] - below[first] - slope * (days[at] - days[first]))

        farthest = max(range(first + 1, last), key=off)
        found.append(farthest)
        parts += [(first, farthest), (farthest, last)]
    return found


def _strain(days: Sequence[float], heights: Sequence[float], first: int, last: int) -> float:
    """Points by which labels in a row lie off their dates together, where the stretch is as long as its labels."""
    span = days[last - 1] - days[first]
    room = sum(heights[first:last])
    strain = below = 0.0
    for at in range(first, last):
        ideal = room * (days[at] - days[first]) / span if span else room / 2
        strain += abs(ideal - below - heights[at] / 2)
        below += heights[at]
    return strain


def unmagnified(
    spans: Sequence[tuple[float, float]], counts: Sequence[int], lengths: Sequence[float]
) -> list[tuple[float, float]]:
    """The spans of stretches; one of too few events to be a burst shows so much of the empty time beside it that it is
    not much larger than its neighbours."""
    found = list(spans)
    for at, (span, count, length) in enumerate(zip(spans, counts, lengths, strict=True)):
        beside = [near for near in (at - 1, at + 1) if 0 <= near < len(spans)]
        scales = [
            lengths[near] / (spans[near][1] - spans[near][0]) for near in beside if spans[near][1] > spans[near][0]
        ]
        if count >= _BURST or not scales:
            continue
        wanted = length / (min(scales) * _MAGNIFIED) - (span[1] - span[0])
        before = (span[0] - spans[at - 1][1]) * _BESIDE_FEW if at else 0.0
        after = (spans[at + 1][0] - span[1]) * _BESIDE_FEW if at + 1 < len(spans) else 0.0
        share = min(1.0, max(wanted, 0.0) / (before + after)) if before + after else 0.0
        found[at] = span[0] - before * share, span[1] + after * share
    return found


_BURST = 3
"""Events that a stretch has at least where it may be magnified."""
_MAGNIFIED = 3.0
_BESIDE_FEW = 0.3
"""Of a gap, what a stretch of few events may show at most."""


def broken_at(
    days: Sequence[float],
    parts: Sequence[tuple[int, int]],
    lengths: Sequence[float],
    ends: tuple[float, float],
    start: float,
    limits: tuple[float, float],
) -> BrokenAxis:
    """The axis of `broken` for `parts` of days, by their numbers; none of few events is much larger than another."""
    spans = [(days[first], days[last - 1]) for first, last in parts]
    return broken(unmagnified(spans, [last - first for first, last in parts], lengths), lengths, ends, start, limits)


def broken(
    parts: Sequence[tuple[float, float]],
    lengths: Sequence[float],
    ends: tuple[float, float],
    start: float,
    limits: tuple[float, float] = (float("-inf"), float("inf")),
) -> BrokenAxis:
    """Stretches that show their own first and last day and a little around, as long as given, below each other.

    `ends` are the first and last day that the whole axis has to show, `limits` those that it must not go beyond.
    """
    stretched = [list(part) for part in parts]
    stretched[0][0] = min(stretched[0][0], ends[0])
    stretched[-1][1] = max(stretched[-1][1], ends[1])
    edges = [(first - _margin(first, last), last + _margin(first, last)) for first, last in stretched]
    for number, ((_, last), (first, _)) in enumerate(pairwise(parts)):
        room = max((first - last) * _BESIDE, min((first - last) * 0.4, 0.5))
        edges[number] = (edges[number][0], min(edges[number][1], last + room))
        edges[number + 1] = (max(edges[number + 1][0], first - room), edges[number + 1][1])
    edges[0] = (max(edges[0][0], limits[0]), edges[0][1])
    edges[-1] = (edges[-1][0], min(edges[-1][1], limits[1]))
    made, at = [], start
    for (first, last), length in zip(edges, lengths, strict=True):
        made.append(Axis(first, last, at, at + length))
        at += length + GAP
    return BrokenAxis(tuple(made))


_BESIDE = 0.1
"""Of a gap, what is shown on either side of a break in it."""


def honest(
    parts: Sequence[tuple[int, int]], made: Callable[[Sequence[tuple[int, int]]], BrokenAxis]
) -> tuple[list[tuple[int, int]], BrokenAxis]:
    """The stretches between which every break is worth its sign, and the axis that is `made` of them.

    A break leaves out a day at least (of a few days an hour), and more points than it takes, at the scale of both
    stretches beside it. Of stretches between which it would not, one is made.
    """
    kept = list(parts)
    while True:
        axis = made(kept)
        least = 1.0 if axis.last - axis.first > _FEW_DAYS else 1 / 24
        poor = next((at for at, pair in enumerate(pairwise(axis.parts)) if not _is_worth(*pair, least)), None)
        if poor is None:
            return kept, axis
        kept[poor : poor + 2] = [(kept[poor][0], kept[poor + 1][1])]


_FEW_DAYS = 4


def _is_worth(before: Axis, after: Axis, least: float) -> bool:
    left_out = after.first - before.last
    points_a_day = min((part.end - part.start) / (part.last - part.first) for part in (before, after))
    return left_out >= least and left_out * points_a_day > GAP


def breaks_of(axis: BrokenAxis) -> Iterator[tuple[float, str, int]]:
    """Where each break is, in points, and the time that it leaves out: a unit and how many of it."""
    for before, after in pairwise(axis.parts):
        days = after.first - before.last
        units = ((unit, days / length) for unit, length, least in _UNITS if days >= least)
        unit, count = next(units, ("hour", days * 24))
        yield (before.end + after.start) / 2, unit, max(1, round(count))


# Units of what is left out: their days, and from how many days on they are used.
_UNITS = (("year", 365.25, 730.0), ("month", 30.44, 61.0), ("day", 1.0, 1.0))


def _margin(first: float, last: float) -> float:
    """Half a day where whole days are shown, so that each has its own place; less where hours are."""
    span = last - first
    return max(span * 0.04, min(span * 0.25, 1.0), 0.0 if 0 < span < 1 else 0.5)


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
    if horizontal:
        return [Stroke(*line) for line in lines]
    return [Stroke(y1, x1, y2, x2, role) for x1, y1, x2, y2, role in lines]


def lane_lines(axis: BrokenAxis, cross: float, *, horizontal: bool) -> list[Stroke]:
    """A lane's line, interrupted with two slanting strokes where the axis is broken."""
    lines = [(part.start, cross, part.end, cross, "lane") for part in axis.parts]
    for part in axis.parts[:-1]:
        middle = part.end + GAP / 2
        lines += [(middle + shift + 2, cross - 4, middle + shift - 2, cross + 4, "axis") for shift in (-2, 2)]
    if horizontal:
        return [Stroke(*line) for line in lines]
    return [Stroke(y1, x1, y2, x2, role) for x1, y1, x2, y2, role in lines]
