"""Two editions of a chronology to what changed between them, event by event."""

from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.records.model import Chronology, Event


class Kind(StrEnum):
    """What happened to an event; a date that moved goes before a title that changed."""

    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    STATUS = "status"
    RETITLED = "retitled"
    CHANGED = "changed"


class Told(NamedTuple):
    """What an edition says of an event, as far as editions are compared."""

    id: str
    title: str
    date: str
    status: str
    rest: str = ""


class Change(NamedTuple):
    """One event that differs; `before` is None where it is new, `after` where it is gone."""

    kind: Kind
    id: str
    before: Told | None
    after: Told | None


def told(chronology: Chronology) -> dict[str, Told]:
    """An edition's events by id."""
    return {event.id: _told(event) for event in chronology.events}


def _told(event: Event) -> Told:
    rest = event.model_dump_json(exclude={"id", "title", "date", "status", "updated"})
    return Told(event.id, event.title, str(event.date), str(event.status), rest)


def changes(before: dict[str, Told], after: dict[str, Told]) -> tuple[Change, ...]:
    """All that changed: what was added, then what differs, then what is gone, each in the order of its edition."""
    return (
        *(Change(Kind.ADDED, name, None, one) for name, one in after.items() if name not in before),
        *(change for name, one in after.items() if name in before for change in _differ(before[name], one)),
        *(Change(Kind.REMOVED, name, one, None) for name, one in before.items() if name not in after),
    )


def _differ(one: Told, other: Told) -> Iterator[Change]:
    found: Sequence[Kind] = [
        kind
        for kind, same in (
            (Kind.MOVED, one.date == other.date),
            (Kind.STATUS, one.status == other.status),
            (Kind.RETITLED, one.title == other.title),
        )
        if not same
    ]
    if not found and one.rest and other.rest and one.rest != other.rest:
        found = [Kind.CHANGED]
    yield from (Change(kind, one.id, one, other) for kind in found)
