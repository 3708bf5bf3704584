"""Very many events to one picture for the body of a text: a mark for each, titles for the chosen or most cited."""

from collections.abc import Sequence
from contextlib import suppress

from chrono.axes import BrokenAxis
from chrono.errors import CannotDraw
from chrono.frames import TALLEST, Frame, are_numbered
from chrono.layout.columns import columns
from chrono.layout.focus import find_burst, focus
from chrono.layout.lane_rows import has_room_for_numbers
from chrono.layout.listing import listing, overview_axis
from chrono.layout.named import named_events
from chrono.layout.tracks import Sizes
from chrono.records import Event
from chrono.timelines import Timeline

MOST_TITLES = 24
"""Titles above the marks where none are chosen: about a third of a page's height."""
_LISTED = (96, 72, 48, 36, MOST_TITLES)
"""How many titles are tried in a list below them: the most that fit on a page, or leave the picture no higher than
`_HIGH`."""
_HIGH = 1134.0
"""Points: 40 cm."""
_SIZES = tuple(Sizes(size, 9 * size, 7.4 * size) for size in (0.6, 0.5, 0.4, 0.3, 0.2))


def strip(frame: Frame, events: Sequence[Event]) -> Timeline:
    """Lay every event's mark out from left to right, and above them the titles of a few; the rest is counted.

    Many titles stand in a list below instead, and their numbers beside the marks. Where the titles do not fit fewer are
    shown, unless they were chosen.
    """
    for most in _counts(frame, events):
        if listed := _listed(frame, events, named_events(frame, events, most)):
            return listed
    most = MOST_TITLES
    while True:
        try:
            return columns(frame, events, named_events(frame, events, most), _SIZES)
        except CannotDraw:
            most //= 2
            if frame.options.shown or not most:
                raise


def _counts(frame: Frame, events: Sequence[Event]) -> tuple[int, ...]:
    """How many titles are tried in a list; none where marks have no room for numbers."""
    axis = BrokenAxis((overview_axis(frame, events),))
    if not find_burst(frame, events) and not has_room_for_numbers(frame, events, axis):
        return ()
    return (MOST_TITLES,) if frame.options.shown else _LISTED


def _listed(frame: Frame, events: Sequence[Event], shown: Sequence[Event]) -> Timeline | None:
    """An overview, a burst in it magnified, with the titles in a list below and their numbers beside the marks, where
    there are many; None where these have no room, or it does not fit."""
    if not are_numbered(shown) or len(shown) == len(events):
        return None
    with suppress(CannotDraw):
        picture = (focus if find_burst(frame, events) else listing)(frame, events, shown)
        found = any(word.role == "number" and not word.event for word in picture.words)
        most = frame.options.page_height or (TALLEST if frame.options.shown else _HIGH)
        return picture if found and picture.height <= most else None
    return None
