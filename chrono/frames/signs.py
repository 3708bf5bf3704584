"""An event to the sign that its title has beside it: of its lane, filled where all of its time is known; where it
lasted to a short bar, drawn as its mark is."""

from dataclasses import replace

from chrono.axes import Axis, domain, mark_of, mark_shape, off_status
from chrono.frames.frame import Frame
from chrono.records import Event, Status
from chrono.timelines import Mark, Shape, moved, sample_of

_SIZE, _THIN, _BAR = 0.8, 0.66, 8.0
"""The size of a sign, and that of a bar, as a share of a mark's; and the length of a bar in points."""
BARS = (Shape.RANGE, Shape.ONGOING, Shape.UNTIL, Shape.FROM, Shape.WHOLE)
"""Marks in which the shape of their lane is not seen."""


def sign(frame: Frame, event: Event, x: float, y: float) -> Mark:
    """The sign of the event's first lane, around a place in points: filled where all of its time is known.

    What lasted is the bar that its mark is.
    """
    lane, x, y = frame.places[frame.lanes_of(event)[0]], round(x, 2), round(y, 2)
    if mark_shape(event) in BARS and not frame.claims(event):
        return _bar(event, lane, x, y)
    is_known = event.date.is_exact and not frame.claims(event)
    shape = Shape.DAY if is_known else Shape.SPAN
    is_planned, off = event.status is Status.PLANNED, off_status(event)
    return Mark(shape, x, x, x, x, x, y, lane, is_planned, "", off, size=_SIZE, sign_of=event.id)


def _bar(event: Event, lane: int, x: float, y: float) -> Mark:
    """As its mark is on an axis of its own."""
    sample = sample_of(mark_of(event, Axis(*domain([event]), 0.0, _WIDE), y, lane), _BAR)
    middle = (sample.start + sample.end) / 2
    return replace(moved(sample, round(x - middle, 2), y), lane=lane, size=_THIN, sign_of=event.id)


_WIDE = 100.0
"""Points of an axis on which every bar is long."""
