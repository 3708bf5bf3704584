"""A path in a chronology to what the schema says of the field, and to what its value names."""

from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from chrono.findings import Path
from chrono.records import model_schema


class Named(StrEnum):
    """What the value of a field names."""

    SOURCE = "sources"
    ACTOR = "actors"
    CATEGORY = "categories"
    EVENT = "events"
    WORDS = "words"


_EVENT_FIELDS = {
    "location": Named.ACTOR,
    "participants": Named.ACTOR,
    "attributed_to": Named.ACTOR,
    "category": Named.CATEGORY,
    **dict.fromkeys(("before", "after", "during", "same_day", "follows"), Named.EVENT),
}
_CITING = (("events",), ("eras",), ("annotations",))
_CITATION_FIELDS = {"source": Named.SOURCE, "quote": Named.WORDS}


def named_at(path: Path) -> Named | None:
    """What the value at a path names: a source, an actor, a category, an event, or words of an article."""
    names = [step for step in path if isinstance(step, str)]
    if names == ["annotations", "event"]:
        return Named.EVENT
    if path[:1] == ("events",) and len(names) == 2:
        return _EVENT_FIELDS.get(names[1])
    if (path[:1] in _CITING and names[1:2] == ["evidence"] and len(names) == 3) or path[:1] == ("dismissed",):
        return _CITATION_FIELDS.get(names[-1])
    return None


class Described(NamedTuple):
    """What the schema says of a field; `values` are all that it may hold, where they are few."""

    name: str
    description: str
    examples: tuple[Any, ...] = ()
    values: tuple[str, ...] = ()


def describe(path: Path) -> Described | None:
    """What the schema says of the field at a path; None where that is no field."""
    schema = _schema()
    told: dict[str, Any] = schema
    name = ""
    for step in path:
        options = _options(told, schema)
        found = next((found for one in options if (found := _inner(one, step)) is not None), None)
        if found is None:
            return None
        field, told = found
        name = field or name
    if not name or "description" not in told:
        return None
    values = next((tuple(one["enum"]) for one in _options(told, schema) if "enum" in one), ())
    return Described(name, told["description"], tuple(told.get("examples", ())), values)


@cache
def _schema() -> dict[str, Any]:
    return model_schema()


def _options(told: dict[str, Any], schema: dict[str, Any]) -> list[dict[str, Any]]:
    """What may stand at a place, with references followed."""
    if "$ref" in told:
        return _options(schema["$defs"][told["$ref"].rpartition("/")[2]], schema)
    if "anyOf" in told:
        return [inner for one in told["anyOf"] for inner in _options(one, schema)]
    return [told]


def _inner(told: dict[str, Any], step: str | int) -> tuple[str, dict[str, Any]] | None:
    """What may stand at a step further in, with the name of the field; an id and a place in a list name none."""
    if isinstance(step, int):
        return ("", told["items"]) if isinstance(told.get("items"), dict) else None
    if step in told.get("properties", {}):
        return step, told["properties"][step]
    inner = told.get("additionalProperties")
    return ("", inner) if isinstance(inner, dict) else None
