"""Events to a strip of columns above a long picture: how many are near each other in time."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from chrono.axes import Axis, ticks
from chrono.frames.frame import Frame
from chrono.frames.rulers import ruler
from chrono.records import Event
from chrono.timelines import Stroke, Words, captions_in

LONG = 30
"""Events from which on a picture has a strip."""
HIGHEST = 14.0
"""Points of its highest column."""
COLUMN = 5.0
"""Points that a column has across at least, together with the paper beside it."""


@dataclass(frozen=True, slots=True)
class Strip:
    """Columns and the labels of the axis below them, where these end, and a note of what the columns are."""

    bottom: float
    columns: tuple[Stroke, ...] = ()
    words: tuple[Words, ...] = ()
    note: str = ""


def overview(frame: Frame, events: Sequence[Event], axis: Axis, top: float) -> Strip:
    """The strip from `top` down; an empty one where the picture is not long."""
    if len(events) < LONG:
        return Strip(top)
    base = top + 4 + HIGHEST
    columns, most = density(frame, events, axis, base)
    labels, _ = ruler(frame, (axis,), base, base, ())
    ground = Stroke(axis.start, round(base, 2), axis.end, round(base, 2), "grid")
    return Strip(base + _LABELS, (*columns, ground), tuple(labels), captions_in(frame.language).density.format(a=most))


_LABELS = 15.0
"""Points that the labels of the axis take."""


def density(frame: Frame, events: Sequence[Event], axis: Axis, base: float) -> tuple[list[Stroke], int]:
    """The columns that stand on a `base` line, each over a day, month or year; and the most events in one."""
    starts = [tick.day for tick in ticks(axis, lambda _: COLUMN)]
    edges = [axis.first, *starts, axis.last]
    counts = [0] * (len(edges) - 1)
    for event in events:
        counts[min(max(bisect_right(edges, axis.inside(frame.day(event))) - 1, 0), len(counts) - 1)] += 1
    most = max(counts)
    return [
        Stroke(middle, round(base - HIGHEST * count / most, 2), middle, round(base, 2), "density")
        for (begin, finish), count in zip(pairwise(edges), counts, strict=True)
        if count and (middle := round((axis.at(begin) + axis.at(finish)) / 2, 2))
    ], most
