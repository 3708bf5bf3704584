"""Events that come in bursts to stretches of an axis with a scale of their own, as long as their titles need.

A linear axis puts forty events of one fortnight on one spot beside years of nothing, and their titles far from it. Only
the vertical layout magnifies, only where breaks to one scale do not help, and says at each break by how much.
"""

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import accumulate, pairwise

from chrono.axes.axis import Axis
from chrono.axes.breaks import GAP, MOST, UNBOUNDED, BrokenAxis, least_left_out, outer_margin
from chrono.timelines import Vacancy

CALM = 36.0
"""Points; where labels lie nearer to their dates than this on average, no break is worth its place."""
_TRIED = 20
"""So many of the widest gaps, and of the ends of bursts, are tried."""
_WIDER = (2.0, 4.0, 8.0)
"""So many times as wide as a break is worth on an unbroken axis."""
_WORTH = 0.85
"""A further break has to take away at least what this leaves."""


def magnified(
    days: Sequence[float],
    heights: Sequence[float],
    found: Sequence[Vacancy],
    ends: tuple[float, float],
    made: Callable[[Sequence[float]], Sequence[float]],
    start: float,
    limits: tuple[float, float] = UNBOUNDED,
    gap: float = GAP,
) -> Iterator[BrokenAxis]:
    """Axes of events on `days`, with labels of these heights, broken in some of the vacancies that are `found`: in
    less and less of them, as too narrow ones are not worth a break beside a stretch of a small scale.

    Each stretch is as long as is `made` of the heights of its labels together, in points.
    """
    cuts = _cuts(days, found)

    def axis(parts: Sequence[tuple[int, int]]) -> BrokenAxis:
        lengths = made([sum(heights[first:last]) for first, last in parts])
        spans = [
            (cuts[first][1] if first in cuts else ends[0], cuts[last][0] if last in cuts else ends[1])
            for first, last in parts
        ]
        shown = unmagnified(spans, [last - first for first, last in parts], lengths)
        return broken(shown, lengths, ends, start, limits, gap)

    tried: list[int] | None = None
    for widest in (1.0, *_WIDER):
        least = widest * 2 * GAP * (days[-1] - days[0]) / sum(heights)
        wide = [at for at, (begin, finish) in cuts.items() if finish - begin > least]
        if wide != tried:
            tried = wide
            yield honest(stretches(days, heights, wide), axis)[1]


def _cuts(days: Sequence[float], found: Sequence[Vacancy]) -> dict[int, Vacancy]:
    """The widest vacancy before each event, by the event's number; none before the first."""
    cuts: dict[int, Vacancy] = {}
    for begin, finish in found:
        at = bisect_right(days, begin)
        before = cuts.get(at, (0.0, 0.0))
        if 0 < at < len(days) and finish - begin > before[1] - before[0]:
            cuts[at] = begin, finish
    return cuts


def stretches(
    days: Sequence[float], heights: Sequence[float], cuts: Collection[int], most: int = MOST
) -> list[tuple[int, int]]:
    """Where to break, of the `cuts`: the events from one number to the next (exclusive) are in one stretch.

    The fewest breaks that bring the labels near enough to their dates; of as many, those that bring them nearest. Each
    further break has to be worth its place. By dynamic programming over the widest gaps (Bellman 1961).
    """
    count = len(days)
    least = 2 * GAP * (days[-1] - days[0]) / sum(heights)  # on an unbroken axis it takes as much as two breaks
    wide = [at for at in sorted(cuts) if days[at] - days[at - 1] > least]
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
        if total <= CALM * count:
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


def broken(
    parts: Sequence[tuple[float, float]],
    lengths: Sequence[float],
    ends: tuple[float, float],
    start: float,
    limits: tuple[float, float] = UNBOUNDED,
    gap: float = GAP,
) -> BrokenAxis:
    """Stretches that show their own first and last day and a little around, as long as given, below each other.

    `ends` are the first and last day that the whole axis has to show, `limits` those that it must not go beyond.
    """
    stretched = [list(part) for part in parts]
    stretched[0][0] = min(stretched[0][0], ends[0])
    stretched[-1][1] = max(stretched[-1][1], ends[1])
    edges = [(first - outer_margin(first, last), last + outer_margin(first, last)) for first, last in stretched]
    for number, ((_, last), (first, _)) in enumerate(pairwise(parts)):
        room = max((first - last) * _BESIDE, min((first - last) * 0.4, 0.5))
        edges[number] = (edges[number][0], min(edges[number][1], last + room))
        edges[number + 1] = (max(edges[number + 1][0], first - room), edges[number + 1][1])
    edges[0] = (max(edges[0][0], limits[0]), edges[0][1])
    edges[-1] = (edges[-1][0], min(edges[-1][1], limits[1]))
    made, at = [], start
    for (first, last), length in zip(edges, lengths, strict=True):
        made.append(Axis(first, last, at, at + length))
        at += length + gap
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
        least = least_left_out(axis.last - axis.first)
        poor = next((at for at, pair in enumerate(pairwise(axis.parts)) if not _is_worth(*pair, least)), None)
        if poor is None:
            return kept, axis
        kept[poor : poor + 2] = [(kept[poor][0], kept[poor + 1][1])]


def _is_worth(before: Axis, after: Axis, least: float) -> bool:
    left_out = after.first - before.last
    points_a_day = min(before.points_a_day, after.points_a_day)
    return left_out >= least and left_out * points_a_day > after.start - before.end
