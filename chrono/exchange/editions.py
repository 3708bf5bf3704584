"""The events of a file to what stands: the latest edition of each, and a series with its changed dates."""

from collections.abc import Sequence
from datetime import UTC, date, datetime

from chrono.exchange.calendar_events import CalendarEvent

Older = tuple[CalendarEvent, int]
"""An edition that a later one of the file replaces, and the number (SEQUENCE) of that one."""


def latest_editions(events: Sequence[CalendarEvent]) -> tuple[list[list[CalendarEvent]], list[Older]]:
    """Groups in the order of the file, each a single event or a series followed by its changes; and older editions.

    Events under one UID are editions of one only where their numbers differ or one calls the other off: two series
    that a program gave the same UID are two.
    """
    named: dict[str, list[CalendarEvent]] = {}
    alone: list[CalendarEvent] = []
    for event in events:
        (named.setdefault(event.uid, []) if event.uid else alone).append(event)
    groups = [[event] for event in alone]
    older: list[Older] = []
    for same in named.values():
        masters, replaced = _latest([event for event in same if event.replaces is None])
        older += replaced
        changes, replaced = _latest_changes([event for event in same if event.replaces is not None])
        older += replaced
        series = [[master] for master in masters]
        for change in changes:
            owner = next((one for one in series if one[0].recurs and _may_own(one[0], change)), None)
            owner = owner or next((one for one in series if one[0].recurs), None)
            if owner is None:
                groups.append([change])
            else:
                owner.append(change)
        groups += series
    return sorted(groups, key=lambda group: group[0].position), older


def _latest(events: Sequence[CalendarEvent]) -> tuple[list[CalendarEvent], list[Older]]:
    if len({event.edition[0] for event in events}) < 2 and not any(event.called_off for event in events):
        return list(events), []
    last = max(events, key=lambda event: (event.edition[0], event.called_off, event.edition), default=None)
    if last is None:
        return [], []
    return [last], [(event, last.edition[0]) for event in events if event is not last]


def _latest_changes(events: Sequence[CalendarEvent]) -> tuple[list[CalendarEvent], list[Older]]:
    """Of several changes of one date of a series the latest."""
    by_date: dict[date | None, list[CalendarEvent]] = {}
    for event in events:
        when = event.replaces
        aware = isinstance(when, datetime) and when.tzinfo is not None
        by_date.setdefault(when.astimezone(UTC) if aware and isinstance(when, datetime) else when, []).append(event)
    kept, older = [], []
    for same in by_date.values():
        last = max(same, key=lambda event: event.edition)
        kept.append(last)
        older += [(event, last.edition[0]) for event in same if event is not last]
    return sorted(kept, key=lambda event: event.position), older


def _may_own(master: CalendarEvent, change: CalendarEvent) -> bool:
    """Does a change stand at the clock time, and under the title, of a series?"""
    title = change.text("SUMMARY")
    start, when = master.start, change.replaces
    if isinstance(start, datetime) and isinstance(when, datetime) and start.tzinfo and when.tzinfo:
        return when.astimezone(start.tzinfo).time() == start.time()
    return not title or title == master.text("SUMMARY")
