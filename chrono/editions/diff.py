"""Two editions of a chronology to what changed between them, event by event."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.records import Chronology, Event


class ChangeKind(StrEnum):
    """What happened to an event; a date that moved goes before a title that changed."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    STATUS = "status"
    RETITLED = "retitled"
    CHANGED = "changed"


class EventSnapshot(NamedTuple):
    """What an edition says of an event, as far as editions are compared."""

    id: str
    title: str
    date: str
    status: str
    rest: str = ""


class Change(NamedTuple):
    """One event that differs; `before` is None where it is new, `after` where it is gone."""

    kind: ChangeKind
    id: str
    before: EventSnapshot | None
    after: EventSnapshot | None


def snapshots(chronology: Chronology) -> dict[str, EventSnapshot]:
    """An edition's events by id."""
    return {event.id: _told(event) for event in chronology.events}


def _told(event: Event) -> EventSnapshot:
    rest = event.model_dump_json(exclude={"id", "title", "date", "status", "updated"})
    return EventSnapshot(event.id, event.title, str(event.date), str(event.status), rest)


def changes(before: dict[str, EventSnapshot], after: dict[str, EventSnapshot]) -> tuple[Change, ...]:
    """All that changed: what was added, then what differs, then what is gone, each in the order of its edition."""
    return (
        *(Change(ChangeKind.ADDED, name, None, item) for name, item in after.items() if name not in before),
        *(change for name, item in after.items() if name in before for change in _differ(before[name], item)),
        *(Change(ChangeKind.REMOVED, name, item, None) for name, item in before.items() if name not in after),
    )


def _differ(before: EventSnapshot, after: EventSnapshot) -> Iterator[Change]:
    found: Sequence[ChangeKind] = [
        kind
        for kind, same in (
            (ChangeKind.MOVED, before.date == after.date),
            (ChangeKind.STATUS, before.status == after.status),
            (ChangeKind.RETITLED, before.title == after.title),
        )
        if not same
    ]
    if not found and before.rest and after.rest and before.rest != after.rest:
        found = [ChangeKind.CHANGED]
    yield from (Change(kind, before.id, before, after) for kind in found)
