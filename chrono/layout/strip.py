"""Very many events to one picture for the body of a text: a mark for each, titles for the chosen or most cited."""

from collections.abc import Sequence
from contextlib import suppress

from chrono.errors import CannotDraw, UnknownName
from chrono.frames import TALLEST, Frame, are_numbered
from chrono.layout.columns import columns
from chrono.layout.focus import find_burst, focus
from chrono.layout.listing import listing
from chrono.layout.tracks import Sizes
from chrono.records import Event
from chrono.timelines import Timeline

MOST_TITLES = 24
"""Titles in a strip where none are chosen: about a third of a page's height."""
_SIZES = tuple(Sizes(size, 9 * size, 7.4 * size) for size in (0.6, 0.5, 0.4, 0.3, 0.2))


def strip(frame: Frame, events: Sequence[Event]) -> Timeline:
    """Lay every event's mark out from left to right, and above them the titles of a few; the rest is counted.

    Many titles stand in a list below instead, and their numbers beside the marks. Where the titles do not fit fewer are
    shown, unless they were chosen.
    """
    if listed := _listed(frame, events, _shown(events, frame.options.shown, MOST_TITLES)):
        return listed
    most = MOST_TITLES
    while True:
        try:
            return columns(frame, events, _shown(events, frame.options.shown, most), _SIZES)
        except CannotDraw:
            most //= 2
            if frame.options.shown or not most:
                raise


def _listed(frame: Frame, events: Sequence[Event], shown: Sequence[Event]) -> Timeline | None:
    """An overview, a burst in it magnified, with the titles in a list below and their numbers beside the marks, where
    there are many; None where these have no room, or it does not fit."""
    if not are_numbered(shown) or len(shown) == len(events):
        return None
    with suppress(CannotDraw):
        picture = (focus if find_burst(frame, events) else listing)(frame, events, shown)
        found = any(word.role == "number" and not word.event for word in picture.words)
        return picture if found and picture.height <= (frame.options.page_height or TALLEST) else None
    return None


def _shown(events: Sequence[Event], chosen: Sequence[str], most: int) -> list[Event]:
    """The chosen ones; else the most cited, and of those cited alike some from every stretch of time."""
    known = {event.id for event in events}
    for name in chosen:
        if name not in known:
            raise UnknownName("event", name, tuple(event.id for event in events))
    if chosen:
        return [event for event in events if event.id in chosen]
    ranked = sorted(range(len(events)), key=lambda at: (*_cited(events[at]), _evenly(at)))
    return [events[at] for at in sorted(ranked[:most])]


def _cited(event: Event) -> tuple[int, int]:
    """Fewer for more: its sources, then its passages."""
    return -len({evidence.source for evidence in event.evidence}), -len(event.evidence)


def _evenly(number: int) -> float:
    """Van der Corput's sequence (1935): the first of it, in whatever number, lie spread over all."""
    share, step = 0.0, 0.5
    while number:
        share, step, number = share + step * (number & 1), step / 2, number >> 1
    return share
