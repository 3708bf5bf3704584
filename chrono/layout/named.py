"""Very many events to the few whose titles are shown, and to the words that say which these are."""

from collections.abc import Sequence

from chrono.errors import UnknownName
from chrono.frames import Frame
from chrono.records import Event
from chrono.timelines import captions_in


def named_events(frame: Frame, events: Sequence[Event], most: int) -> list[Event]:
    """The chosen ones; else those that are highlighted, then the most cited, and of those cited alike some from every
    stretch of time."""
    known = {event.id for event in events}
    chosen = frame.options.shown
    for name in chosen:
        if name not in known:
            raise UnknownName("event", name, tuple(event.id for event in events))
    if chosen:
        return [event for event in events if event.id in chosen]
    ranked = sorted(
        range(len(events)), key=lambda at: (not _stands_out(frame, events[at]), *_cited(events[at]), _evenly(at))
    )
    return [events[at] for at in sorted(ranked[:most])]


def named_note(frame: Frame, events: Sequence[Event], shown: Sequence[Event]) -> str:
    """How many of the events have titles, and how these were chosen; nothing where all have."""
    if not shown or len(shown) == len(events):
        return ""
    said = captions_in(frame.language)
    count = said.shown.format(a=len(shown), b=len(events))
    if frame.options.shown:
        return count
    return f"{count} {said.highlighted if any(_stands_out(frame, event) for event in events) else said.cited}"


def _stands_out(frame: Frame, event: Event) -> bool:
    return event.highlight or event.id in frame.options.highlighted


def _cited(event: Event) -> tuple[int, int]:
    """Fewer for more: its sources, then its passages."""
    return -len({evidence.source for evidence in event.evidence}), -len(event.evidence)


def _evenly(number: int) -> float:
    """Van der Corput's sequence (1935): the first of it, in whatever number, lie spread over all."""
    share, step = 0.0, 0.5
    while number:
        share, step, number = share + step * (number & 1), step / 2, number >> 1
    return share
