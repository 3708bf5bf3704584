"""Marks to the tracks they lie on, so that none lies on another: interval partitioning."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from chrono.layout.timeline import Mark, Shape

_ANY = 1 << 30
"""As many tracks as it takes."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """How large the marks are, as a share of the usual size, and how far their tracks lie apart, in points.

    `dot` is the width of a dot that must not be covered; 0 where dots that look alike may lie on each other.
    """

    mark: float = 1.0
    track: float = 9.0
    dot: float = 0.0


USUAL = tuple(Sizes(size, 9 * size) for size in (1.0, 0.8, 0.65, 0.5, 0.4, 0.3, 0.22))
"""From the size that marks have to the least at which they can be told."""


def on_tracks(
    lanes: Sequence[Sequence[Mark]], sizes: Sequence[Sizes], room: float, most: int = _ANY
) -> list[list[Mark]]:
    """The marks of each lane on its tracks, from 0 on across the axis, of the first size with which all need no more
    than the room, or else of the last."""
    for size in sizes:
        numbers = [tracks(lane, most, size.dot, size.mark) for lane in lanes]
        if sum(max(found, default=0) for found in numbers) * size.track <= room:
            break
    return [
        [
            replace(mark, cross=round(number * size.track, 2), size=size.mark)
            for mark, number in zip(lane, found, strict=True)
        ]
        for lane, found in zip(lanes, numbers, strict=True)
    ]


def tracks(marks: Sequence[Mark], most: int = _ANY, dot_width: float = 0.0, size: float = 1.0) -> list[int]:
    """The least number of tracks, up to `most`, on which no mark lies on a span: interval partitioning.

    Dots that look alike may share a track, as events of one day have one place; with a `dot_width` in points they are
    put on each other like all others. Beyond `most` the track that is free soonest is shared.
    """
    reach, gap = (dot_width / 2, 0.0) if dot_width else (_REACH * size, 2.0 * size)
    taken: list[_Track] = []
    chosen = {}
    for mark in sorted(marks, key=lambda mark: (min(mark.start, mark.anchor - reach), mark.event)):
        ring = _RING if mark.claims or mark.shape is Shape.UNCERTAIN else 0.0
        near = reach if mark.shape is Shape.DAY or mark.shape in _DOTTED else 0.0
        first, last = min(mark.start - ring, mark.anchor - near), max(mark.end + ring, mark.anchor + near)
        middle, half = (first + last) / 2, 3.5 * size  # a short bar is drawn longer
        first, last = min(first, middle - half), max(last, middle + half)
        look = (mark.planned, mark.off) if mark.shape is Shape.DAY and not dot_width else None
        free = (
            at
            for at, item in enumerate(taken)
            if (item.span if look and look == item.look else item.end) + gap <= first
        )
        track = next(free, len(taken))
        if track == most:
            track = min(range(most), key=lambda at: taken[at].end)
        elif track == len(taken):
            taken.append(_Track(float("-inf"), float("-inf"), look))
        span, end, _ = taken[track]
        taken[track] = _Track(span if look else max(span, last), max(end, last), look)
        chosen[mark.event] = track
    return [chosen[mark.event] for mark in marks]


class _Track(NamedTuple):
    """Where its last span and its last mark of any kind end, and how that one looks if it is a dot."""

    span: float
    end: float
    look: tuple[bool, str] | None


_DOTTED = (Shape.SPAN, Shape.ABOUT, Shape.UNCERTAIN)
_RING = 4.0
"""Points that the ring of a claim reaches beyond its date."""


_REACH = 4.0
"""Points from the middle of a dot to where the next mark may begin."""
