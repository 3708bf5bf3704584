"""Of the axes that titles can stand beside, the one that brings them near enough to their dates, with few breaks."""

from collections.abc import Sequence

from chrono.axes.breaks import GAP, UNBOUNDED, BrokenAxis, to_one_scale, widened
from chrono.axes.bursts import CALM, magnified
from chrono.axes.displacement import displace
from chrono.timelines import Vacancy

AIR = 1.06
"""How much higher the axis is than its labels together, so that they can lie near their dates."""
_LOWEST = 120.0
_NEARER, _MUCH_NEARER = 0.85, 0.9
"""What breaks, and a scale of its own for a burst, leave at most of how far labels lie off their dates."""


def nearest_axis(
    days: Sequence[float],
    heights: Sequence[float],
    found: Sequence[Vacancy],
    ends: tuple[float, float],
    start: float,
    limits: tuple[float, float] = UNBOUNDED,
    gap: float = GAP,
) -> BrokenAxis:
    """The axis for labels of these heights on `days`, in order: as long as they need, and broken in vacancies that are
    `found` where that brings them nearer.

    Where that does not help enough, bursts have a scale of their own.
    """
    length = max(sum(heights) * AIR, _LOWEST)
    best, strain = BrokenAxis(()), float("inf")
    for axis in widened(lambda without: to_one_scale(without, ends, length, start, limits, gap), found):
        tried = _strain(axis, days, heights)
        if tried < _NEARER * strain:
            best, strain = axis, tried
        if strain <= CALM:
            return best

    def made(rooms: Sequence[float]) -> list[float]:
        return [max(room * AIR, _LOWEST / len(rooms)) for room in rooms]

    for axis in magnified(days, heights, found, ends, made, start, limits, gap):
        tried = _strain(axis, days, heights) / _MUCH_NEARER
        if tried < strain:
            best, strain = axis, tried
    return best


def _strain(axis: BrokenAxis, days: Sequence[float], heights: Sequence[float]) -> float:
    """Points that a label lies off its date along the axis, on the average."""
    ideal = [axis.at(axis.inside(day)) for day in days]
    places = displace(ideal, heights, axis.parts[0].start, axis.parts[-1].end)
    off = (abs(at - place - height / 2) for at, place, height in zip(ideal, places, heights, strict=True))
    return sum(off) / len(days)
