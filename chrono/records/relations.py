"""The relations that an event states to others."""

from collections.abc import Iterator

from chrono.records.model import Event

RELATIONS = ("before", "after", "during", "same_day")


def related(event: Event) -> Iterator[tuple[str, int | None, str]]:
    """Relation, place in its list and the other event's id, for every relation that an event states."""
    for name in RELATIONS:
        for index, other in enumerate(getattr(event, name)):
            yield name, index, other
