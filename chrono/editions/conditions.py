"""A condition such as `location=China` to a test of events: `=` is, `!=` is not, `~` contains; letters' case is free.

A field with several values, such as participants, meets `=` and `~` with any of them and `!=` with none. Words without
a sign are sought in the location.
"""

import re
from collections.abc import Callable, Iterable, Mapping

from chrono.errors import UnknownName
from chrono.records import Chronology, Event

Condition = Callable[[Event], bool]
_SIGNED = re.compile(r"\s*([\w-]+)\s*(!=|=|~)\s*(.*?)\s*", re.DOTALL)


def condition(text: str, chronology: Chronology) -> Condition:
    """The test that the text names. Raises UnknownName for a field that events do not have, and a sign that is none."""
    if strange := re.match(r"\s*[\w-]+\s*([<>]=?|==|!~)", text):
        raise UnknownName("sign of a condition", strange[1], ("=", "!=", "~"))
    signed = _SIGNED.fullmatch(text)
    name, sign, value = signed.groups() if signed else ("location", "~", text.strip())
    values = _FIELDS.get(name)
    if values is None:
        raise UnknownName("field of an event", name, tuple(_FIELDS))
    sought = value.casefold()

    def meets(event: Event) -> bool:
        found = [value.casefold() for value in values(event, chronology)]
        if sign == "~":
            return any(sought in value for value in found)
        return (sought in found) == (sign == "=")

    return meets


def _participants(event: Event, chronology: Chronology) -> Iterable[str]:
    for name in event.participants:
        yield name
        yield from chronology.names_of(name)


def _sources(event: Event, chronology: Chronology) -> Iterable[str]:
    for evidence in event.evidence:
        source = chronology.sources.get(evidence.source)
        yield from (evidence.source, *(name for name in (source and source.publisher, source and source.title) if name))


_FIELDS: Mapping[str, Callable[[Event, Chronology], Iterable[str]]] = {
    "id": lambda event, _: [event.id],
    "title": lambda event, _: [event.title],
    "date": lambda event, _: [event.date.text],
    "precision": lambda event, _: [event.date.precision.name],
    "basis": lambda event, _: [str(event.basis)],
    "status": lambda event, _: [str(event.status)],
    "category": lambda event, _: event.category,
    "location": lambda event, _: [event.location or ""],
    "participants": _participants,
    "figures": lambda event, _: [
        f"{figure.label} {figure.value} {figure.unit or ''}".strip() for figure in event.figures
    ],
    "summary": lambda event, _: [event.summary or ""],
    "source": _sources,
}
