"""An event to the sign that its title has beside it: of its lane, filled where all of its time is known."""

from chrono.axes import is_total, off_status
from chrono.frames.frame import Frame
from chrono.records import Event, Status
from chrono.timelines import Mark, Shape


def sign(frame: Frame, event: Event, x: float, y: float) -> Mark:
    """The sign of the event's first lane, around a place in points: filled where all of its time is known."""
    lane, x, y = frame.places[frame.lanes_of(event)[0]], round(x, 2), round(y, 2)
    is_known = is_total(event) or (event.date.is_exact and not frame.claims(event))
    shape = Shape.DAY if is_known else Shape.SPAN
    is_planned, off = event.status is Status.PLANNED, off_status(event)
    return Mark(shape, x, x, x, x, x, y, lane, is_planned, "", off, size=0.8, sign_of=event.id)
