"""A chronology to the same one in which nothing steers how it is written: what turns the direction around is a sign.

A title that holds such a character would be drawn, or shown by a calendar, as other words than it has.
"""

from typing import Any

from chrono.records import Chronology
from chrono.text import shown


def with_visible_signs(chronology: Chronology) -> Chronology:
    """The chronology with such characters as signs in titles, names, labels and other words; the same where none is.

    Quotations and ids stay as they are.
    """
    events = tuple(_visible(event) for event in chronology.events)
    head = {name: shown(value) for name in ("title", "description") if (value := getattr(chronology, name))}
    parts: dict[str, Any] = {
        name: {key: _visible(one) for key, one in getattr(chronology, name).items()}
        for name in ("sources", "actors", "categories")
    }
    parts["eras"] = tuple(map(_visible, chronology.eras))
    parts["annotations"] = tuple(_visible(one, "text") for one in chronology.annotations)
    if all(after is before for after, before in zip(events, chronology.events, strict=True)) and all(
        value == getattr(chronology, name) for name, value in (head | parts).items()
    ):
        return chronology
    return chronology.with_parts(events=events, **head, **parts)


def _visible(record: Any, *more: str) -> Any:
    """A record with visible words, also those of `more` fields; the same one where nothing changes."""
    changed: dict[str, Any] = {}
    for name in ("title", "summary", "location", "name", "role", "label", "publisher", "author", *more):
        value = getattr(record, name, None)
        if isinstance(value, str) and (seen := shown(value)) != value:
            changed[name] = seen
    participants = getattr(record, "participants", ())
    if (seen_all := tuple(map(shown, participants))) != participants:
        changed["participants"] = seen_all
    return record.model_copy(update=changed) if changed else record
