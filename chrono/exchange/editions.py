"""The events of a file to what stands: the latest edition of each, and a series with its changed dates."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from chrono.exchange.calendar_events import CalendarEvent
from chrono.exchange.recurrence import has_date, in_zone_of, same_date
from chrono.exchange.recurrence_times import Work

Older = tuple[CalendarEvent, str]
"""An event that another of the file replaces or calls off, and that in words."""


def latest_editions(events: Sequence[CalendarEvent]) -> tuple[list[list[CalendarEvent]], list[Older]]:
    """Groups in the order of the file, each an event or a series followed by its changes; and older editions.

    Events under one UID are editions of one where they share their title or their beginning and their numbers differ,
    or one calls the other off: two events that a program gave the same UID are two.
    """
    named: dict[str, list[CalendarEvent]] = {}
    alone: list[CalendarEvent] = []
    for event in events:
        (named.setdefault(event.uid, []) if event.uid else alone).append(event)
    groups = [[event] for event in alone]
    older: list[Older] = []
    work = Work(each=10_000)
    for same in named.values():
        masters, replaced = _latest([event for event in same if event.replaces is None])
        series = [[master] for master in masters]
        loose: list[CalendarEvent] = []
        for change in (event for event in same if event.replaces is not None):
            owner = _owner(series, change, work)
            (loose if owner is None else owner).append(change)
        for one in series:
            one[1:], outdated = _latest_changes(one[0], one[1:])
            replaced += outdated
        kept, outdated = _latest_changes(None, loose)
        groups += [*series, *([change] for change in kept)]
        older += [*replaced, *outdated]
    return sorted(groups, key=lambda group: group[0].position), older


def _latest(events: Sequence[CalendarEvent]) -> tuple[list[CalendarEvent], list[Older]]:
    """Of the events under one UID those that stand."""
    kept: dict[int, CalendarEvent] = {}
    older: list[Older] = []
    alike: dict[tuple[Any, ...], dict[int, list[CalendarEvent]]] = {}
    for event in sorted(events, key=lambda one: (one.edition[0], _calls_off(one), one.edition)):
        if _is_bare(event) and (targets := [one for one in kept.values() if _is_meant(event, one)]):
            kept.update({one.position: replace(one, called_off=True) for one in targets})
            older.append((event, f'it calls off "{targets[0].name}", which has that status'))
            continue
        number, title = event.edition[0], event.text("SUMMARY")
        keys = ("title", title), ("start", event.start), ("both", title, event.start)
        near = {one.position: one for key in keys for one in _near(event, key, alike)}
        for position, one in near.items():
            if position in kept and _is_later(event, one):
                del kept[position]
                older.append((one, _said(event, one)))
        kept[event.position] = event
        for key in keys:
            alike.setdefault(key, {}).setdefault(number, []).append(event)
    return list(kept.values()), older


def _near(
    event: CalendarEvent, key: tuple[Any, ...], alike: Mapping[tuple[Any, ...], Mapping[int, Sequence[CalendarEvent]]]
) -> Iterator[CalendarEvent]:
    """Those that share the `key` with an event, and may be earlier editions of it."""
    whole = key[0] == "both" or (key[0] == "start" and _calls_off(event))
    for number, events in alike.get(key, {}).items():
        if whole or number != event.edition[0]:
            yield from events


def _said(later: CalendarEvent, event: CalendarEvent) -> str:
    number, written, _ = later.edition
    if number != event.edition[0]:
        why = f"SEQUENCE {number}"
    elif _calls_off(later) and not _calls_off(event):
        why = "which calls it off"
    else:
        why = "which was written later" if written != event.edition[1] else "which comes after it"
    return f"a later edition of it stands in the file ({why})"


def _calls_off(event: CalendarEvent) -> bool:
    return event.called_off or event.status == "CANCELLED"


def _is_bare(event: CalendarEvent) -> bool:
    """Does it only call off, without the title or the beginning of what it calls off?"""
    return _calls_off(event) and (event.start is None or not event.text("SUMMARY"))


def _is_meant(bare: CalendarEvent, event: CalendarEvent) -> bool:
    """Does what a calling-off says fit an event?"""
    title = bare.text("SUMMARY")
    return (not title or title == event.text("SUMMARY")) and (bare.start is None or bare.start == event.start)


def _is_later(later: CalendarEvent, event: CalendarEvent) -> bool:
    """Is it a later edition of an event with the same UID?"""
    same_title = later.text("SUMMARY") == event.text("SUMMARY")
    same_start = later.start == event.start
    numbered = later.edition[0] != event.edition[0]
    if same_title and same_start:
        return later.edition[:2] != event.edition[:2] or (_calls_off(later) and not _calls_off(event))
    return (same_title and numbered) or (same_start and (numbered or _calls_off(later)))


def _latest_changes(
    master: CalendarEvent | None, events: Sequence[CalendarEvent]
) -> tuple[list[CalendarEvent], list[Older]]:
    """Of several changes of one date of a series the latest."""
    by_date: dict[Any, list[CalendarEvent]] = {}
    for event in events:
        when = event.replaces
        first = master.start if master else None
        by_date.setdefault(same_date(when, first or when) if when else None, []).append(event)
    kept, older = [], []
    for same in by_date.values():
        last = max(same, key=lambda event: event.edition)
        kept.append(last)
        older += [(event, _said(last, event)) for event in same if event is not last]
    return sorted(kept, key=lambda event: event.position), older


def _is_at(event: CalendarEvent, change: CalendarEvent) -> bool:
    """Does a change stand in the place of the only date of an event?"""
    return event.start is not None and same_date(change.replaces, event.start) == same_date(event.start, event.start)


def _owner(series: Sequence[list[CalendarEvent]], change: CalendarEvent, work: Work) -> list[CalendarEvent] | None:
    """The series of which a change is one: that has the date, the title or the clock time; else the one before it."""
    recurring = [one for one in series if one[0].recurs]
    if not recurring:
        return next((one for one in series if _is_at(one[0], change)), None)
    if len(recurring) == 1:
        return recurring[0]
    title, when = change.text("SUMMARY"), change.replaces

    def near(one: list[CalendarEvent]) -> tuple[bool, int]:
        behind = change.position - one[0].position
        return behind > 0, -abs(behind)

    def fits(one: list[CalendarEvent]) -> tuple[bool, bool, bool, bool, int]:
        master = one[0]
        return has_date(master, when, work), title == master.text("SUMMARY"), _has_clock(master, when), *near(one)

    return max(recurring, key=fits if work.left > 0 else near)


def _has_clock(master: CalendarEvent, when: date | None) -> bool:
    """Does a series begin at the clock time that a moment has?"""
    start = master.start
    if not (isinstance(start, datetime) and isinstance(when, datetime) and start.tzinfo and when.tzinfo):
        return False
    there = in_zone_of(when, start)
    return isinstance(there, datetime) and there.time() == start.time()
