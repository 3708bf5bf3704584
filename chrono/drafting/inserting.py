"""Events and evidence into a chronology that is there, after what it has, and no other byte of it touched."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from chrono.drafting.insertion import (
    end_of,
    indented,
    newline_of,
    no_chronology,
    proved_insertion,
    put,
    read_chronology,
    without_brackets,
)
from chrono.errors import UnknownName
from chrono.files import Marked

_ADVICE = "it is not written on lines of its own; paste what is to be added by hand"


def insert_events(path: Path, raw: bytes, drafts: Sequence[str]) -> bytes:
    """The chronology at `path` with the `drafts` (each an entry of `events` as YAML) as its last events.

    Raises CannotRead for a chronology that cannot be read, CannotWrite where its events are not written on lines.
    """
    marked, events = _read(path, raw)
    text = marked.lines.text
    if events:
        at, indent = end_of(marked, ("events",)), _indent(text, marked.values["events", 0][0])
    elif ("events",) in marked.keys:
        at, indent = marked.keys["events",][1] + 1, "  "
        text = without_brackets(text, at, "[]")
    else:
        text = text + ("" if text.endswith("\n") or not text else newline_of(text)) + "events:" + newline_of(text)
        at, indent = len(text), "  "
    after = put(text, at, indent, drafts, apart=bool(events))
    return proved_insertion(
        path, raw, marked, after, "events", lambda found: _has_more(found, events, len(drafts)), _ADVICE
    )


def insert_evidence(path: Path, raw: bytes, event: str, entry: str) -> bytes:
    """The chronology at `path` with an `entry` of evidence (as YAML) as the last of an event.

    Raises as `insert_events` does, and UnknownName for an event that there is not.
    """
    marked, events = _read(path, raw)
    ids = [str(one.get("id")) if isinstance(one, dict) else "" for one in events]
    if event not in ids:
        raise UnknownName("event", event, tuple(filter(None, ids)))
    number, text = ids.index(event), marked.lines.text
    mine, place = events[number], ("events", number)
    known = mine.get("evidence") or []
    if isinstance(known, list) and known:
        at, indent = end_of(marked, (*place, "evidence")), _indent(text, marked.values[*place, "evidence", 0][0])
        after = put(text, at, indent, [entry])
    else:
        column = marked.keys[*place, "id"][0]
        indent = " " * (column - text.rfind("\n", 0, column) - 1)
        if (*place, "evidence") in marked.keys:
            at = marked.keys[*place, "evidence"][1] + 1
            after = put(without_brackets(text, at, "[]"), at, indent + "  ", [entry])
        else:
            written = f"evidence:\n{indented(entry, '  ')}"
            after = put(text, end_of(marked, place), indent, [written])
    return proved_insertion(
        path, raw, marked, after, "events", lambda found: _has_entry(found, events, number, known), _ADVICE
    )


def _read(path: Path, raw: bytes) -> tuple[Marked, list[Any]]:
    """A chronology and its events."""
    marked = read_chronology(path, raw)
    events = marked.data.get("events") or []
    if not isinstance(events, list):
        raise no_chronology(path)
    return marked, events


def _indent(text: str, place: int) -> str:
    """How far in the line of a place of the text begins."""
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line[: len(line) - len(line.lstrip(" "))]


def _has_more(found: Any, events: list[Any], count: int) -> bool:
    return isinstance(found, list) and found[: len(events)] == events and len(found) == len(events) + count


def _has_entry(found: Any, events: list[Any], number: int, known: list[Any]) -> bool:
    """Has the event one more piece of evidence, and is all else as it was?"""
    if not isinstance(found, list) or len(found) != len(events) or not isinstance(found[number], dict):
        return False
    given = found[number].get("evidence")
    others = [one for at, one in enumerate(found) if at != number] == [
        one for at, one in enumerate(events) if at != number
    ]
    same = {**found[number], "evidence": 0} == {**events[number], "evidence": 0}
    return others and same and isinstance(given, list) and given[:-1] == known
