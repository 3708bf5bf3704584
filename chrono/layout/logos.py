"""A Timeline to the same with room for a logo at its lower right corner, beside its last lines."""

from dataclasses import replace

from chrono.frames import MARGIN
from chrono.timelines import Timeline

LOGO = 20.0
"""Points that a logo is high."""
_WIDEST = 6.0
"""A logo that is wider than this, by its height, is less high."""
_AIR = 6.0


def with_logo(timeline: Timeline, shape: float) -> Timeline:
    """The Timeline with a place for a logo, `shape` times as wide as high; higher by a logo where its last lines leave
    no room."""
    width = LOGO * min(shape, _WIDEST)
    high = width / shape
    left, right = timeline.width - MARGIN - width, timeline.width - MARGIN
    bottom = timeline.height - MARGIN / 2
    boxes = [word.box for word in timeline.words]
    if any(box[2] > left - _AIR and box[3] > bottom - high - _AIR for box in boxes):
        bottom += LOGO + _AIR
    logo = (round(left, 2), round(bottom - high, 2), round(right, 2), round(bottom, 2))
    return replace(timeline, height=max(timeline.height, round(bottom + MARGIN / 2, 2)), logo=logo)


def room_for_logo(shape: float) -> float:
    """Points that a picture may become higher by a logo."""
    return LOGO + _AIR if shape else 0.0
