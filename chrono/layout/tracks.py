"""Marks to the tracks they lie on, so that none lies on another: interval partitioning."""

from bisect import bisect_left, insort
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from heapq import heappop, heappush

from chrono.timelines import Mark, Shape

_ANY = 1 << 30
"""As many tracks as it takes."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the marks are, as a share of the usual size, and how far their tracks lie apart, in points.

    `dot` is the width of a dot of which nothing may be covered.
    """

    mark: float = 1.0
    track: float = 9.0
    dot: float = 5.6


USUAL = tuple(Sizes(size, 9 * size, 5.6 * size) for size in (1.0, 0.8, 0.65, 0.5, 0.4, 0.3, 0.22))
"""From the size that marks have to the least at which they can be told."""


def on_tracks(
    lanes: Sequence[Sequence[Mark]], sizes: Sequence[Sizes], room: float, most: int = _ANY
) -> list[list[Mark]]:
    """The marks of each lane on its tracks, from 0 on across the axis, of the first size with which all need no more
    than the room, or else of the last."""

    @cache
    def numbered(at: int) -> list[list[int]]:
        return [tracks(lane, most, sizes[at].dot, sizes[at].mark) for lane in lanes]

    def fits(at: int) -> bool:
        return sum(max(found, default=0) for found in numbered(at)) * sizes[at].track <= room

    last = len(sizes) - 1
    at = 0 if fits(0) else bisect_left(range(last), True, lo=min(1, last), key=fits)  # smaller marks need no more room
    size, numbers = sizes[at], numbered(at)
    return [
        [
            replace(mark, cross=round(number * size.track, 2), size=size.mark)
            for mark, number in zip(lane, found, strict=True)
        ]
        for lane, found in zip(lanes, numbers, strict=True)
    ]


def tracks(marks: Sequence[Mark], most: int = _ANY, dot: float = 5.6, size: float = 1.0) -> list[int]:
    """The least number of tracks, up to `most`, on which no mark lies on another: interval partitioning.

    Marks that begin at one place keep their order.

    `dot` is the width of a dot in points. Beyond `most` the track that is free soonest is shared.
    """
    taken: list[tuple[float, Mark]] = []
    busy: list[tuple[float, int]] = []
    ready: list[int] = []
    chosen = {}
    for mark in sorted(marks, key=lambda mark: min(mark.start, mark.anchor - dot / 2)):
        ring = _RING if mark.claims or mark.shape in _RINGED else 0.0
        near = dot / 2 if mark.shape is Shape.DAY or mark.shape in _DOTTED else 0.0
        begun, ended = mark.seen(size / mark.size)
        first, last = min(begun - ring, mark.anchor - near), max(ended + ring, mark.anchor + near)
        while busy and busy[0][0] <= first:
            insort(ready, heappop(busy)[1])
        track = next((at for at in ready if taken[at][0] + _gap(taken[at][1], mark) * size <= first), len(taken))
        if track == most:
            track = min(range(most), key=lambda at: taken[at][0])
        elif track == len(taken):
            taken.append((float("-inf"), mark))
        else:
            ready.remove(track)
        taken[track] = max(taken[track][0], last), mark
        heappush(busy, (taken[track][0], track))
        chosen[mark.event] = track
    return [chosen[mark.event] for mark in marks]


def _gap(before: Mark, mark: Mark) -> float:
    """Points between two marks of the usual size: none between dots, more between two fades that would be one."""
    if before.shape is mark.shape is Shape.DAY:
        return 0.0
    return _APART if before.shape in _OPEN and mark.shape in _OPEN else 2.0


_DOTTED = (Shape.SPAN, Shape.ABOUT, Shape.DOUBTFUL, Shape.UNCERTAIN)
_RINGED = (Shape.UNCERTAIN, Shape.DOUBTFUL)
_OPEN = (Shape.BEFORE, Shape.UNTIL, Shape.AFTER, Shape.FROM)
_APART = 16.0
_RING = 4.0
"""Points that the ring of a claim reaches beyond its date."""


def are_crowded(marks: Sequence[Mark]) -> bool:
    """Does a mark lie on another, because there was no room for a track of its own?"""
    ends: dict[float, float] = {}
    dot = {mark.event: _BARE * mark.size if mark.shape is Shape.DAY else 0.0 for mark in marks}
    for mark in sorted(marks, key=lambda mark: mark.start - dot[mark.event]):
        if mark.start - dot[mark.event] < ends.get(mark.cross, float("-inf")) - 0.5:
            return True
        ends[mark.cross] = max(mark.end + dot[mark.event], ends.get(mark.cross, mark.end))
    return False


_BARE = 2.0
"""Points of a dot, to either side of its middle, that another may not lie on."""
