"""The relations between events to arrows between their marks, from what came before to what came after."""

from collections.abc import Iterator
from dataclasses import replace
from math import hypot

from chrono.records import Chronology
from chrono.timelines.timeline import Mark, Stroke, Timeline

ARROW = "arrow"
"""The role of their strokes."""
_LEAST = 10.0
"""Points between two marks that an arrow has room between."""


def with_arrows(timeline: Timeline, chronology: Chronology) -> Timeline:
    """The picture with an arrow for each relation of two events whose marks are on it."""
    marks: dict[str, Mark] = {}
    for mark in timeline.marks:
        if mark.event:
            marks.setdefault(mark.event, mark)
    strokes = []
    for first, second in dict.fromkeys(followings(chronology)):
        if first in marks and second in marks:
            (x1, y1), (x2, y2) = (_place(marks[name], horizontal=timeline.horizontal) for name in (first, second))
            if hypot(x2 - x1, y2 - y1) >= _LEAST * timeline.scale:
                strokes.append(Stroke(x1, y1, x2, y2, ARROW, second))
    return replace(timeline, strokes=(*timeline.strokes, *strokes))


def followings(chronology: Chronology) -> Iterator[tuple[str, str]]:
    """The ids of two events of which the second is said to come after the first (`before`, `after`, `follows`)."""
    for event in chronology.events:
        for name in (*event.after, *((event.follows,) if event.follows else ())):
            yield name, event.id
        for name in event.before:
            yield event.id, name


def _place(mark: Mark, *, horizontal: bool) -> tuple[float, float]:
    return (mark.anchor, mark.cross) if horizontal else (mark.cross, mark.anchor)
