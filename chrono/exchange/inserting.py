"""Events and evidence into a chronology that is there, after what it has, and no other byte of it touched."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from chrono.errors import CannotRead, CannotWrite, UnknownName
from chrono.files import Marked, read_marks

_EMPTY = re.compile(r"[ ]*\[\s*\]")


def insert_events(path: Path, raw: bytes, drafts: Sequence[str]) -> bytes:
    """The chronology at `path` with the `drafts` (each an entry of `events` as YAML) as its last events.

    Raises CannotRead for a chronology that cannot be read, CannotWrite where its events are not written on lines.
    """
    marked, events = _read(path, raw)
    text = marked.lines.text
    if events:
        at, indent = _end(marked, ("events",)), _indent(text, marked.values["events", 0][0])
    elif ("events",) in marked.keys:
        at, indent = marked.keys["events",][1] + 1, "  "
        if brackets := _EMPTY.match(text, at):
            text = text[:at] + text[brackets.end() :]
    else:
        text = text + ("" if text.endswith("\n") or not text else _newline(text)) + "events:" + _newline(text)
        at, indent = len(text), "  "
    after = _put(text, at, indent, drafts, apart=bool(events))
    return _checked(path, raw, marked, after, lambda found: _has_more(found, events, len(drafts)))


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
        at, indent = _end(marked, (*place, "evidence")), _indent(text, marked.values[*place, "evidence", 0][0])
        after = _put(text, at, indent, [entry])
    else:
        column = marked.keys[*place, "id"][0]
        indent = " " * (column - text.rfind("\n", 0, column) - 1)
        if (*place, "evidence") in marked.keys:
            at = marked.keys[*place, "evidence"][1] + 1
            brackets = _EMPTY.match(text, at)
            after = _put(text[:at] + text[brackets.end() if brackets else at :], at, indent + "  ", [entry])
        else:
            written = f"evidence:\n{_indented(entry, '  ')}"
            after = _put(text, _end(marked, place), indent, [written])
    return _checked(path, raw, marked, after, lambda found: _has_entry(found, events, number, known))


def _read(path: Path, raw: bytes) -> tuple[Marked, list[Any]]:
    """A chronology and its events."""
    marked = read_marks(raw, str(path))
    events = marked.data.get("events") if isinstance(marked.data, dict) else None
    if marked.problems or not isinstance(marked.data, dict) or not isinstance(events or [], list):
        raise CannotRead(str(path), "is no chronology that can be added to: `chrono check` says what is wrong with it")
    return marked, events or []


def _newline(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _end(marked: Marked, place: tuple[str | int, ...]) -> int:
    """Where the last value in something ends."""
    return max(end for one, (_, end) in marked.values.items() if one[: len(place)] == place)


def _indent(text: str, place: int) -> str:
    """How far in the line of a place of the text begins."""
    line = text[text.rfind("\n", 0, place) + 1 : place]
    return line[: len(line) - len(line.lstrip(" "))]


def _indented(block: str, indent: str) -> str:
    return "\n".join(f"{indent}{line}" if line else line for line in block.split("\n"))


def _put(text: str, at: int, indent: str, blocks: Sequence[str], *, apart: bool = False) -> str:
    """The text with blocks of lines on the lines after a place; `apart` puts an empty one before them."""
    newline = _newline(text)
    if at and text[at - 1] != "\n":
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    before = text[:at] + ("" if text[:at].endswith("\n") else newline) + (newline if apart else "")
    written = "\n\n".join(_indented(block, indent) for block in blocks).replace("\n", newline)
    return before + written + newline + text[at:]


def _checked(path: Path, raw: bytes, marked: Marked, after: str, is_right: Callable[[Any], bool]) -> bytes:
    """The bytes of the text, if it holds what it is to hold and nothing else has changed."""
    read = read_marks(after.encode("utf-8"), str(path))
    data = read.data if isinstance(read.data, dict) and not read.problems else {}
    if not is_right(data.get("events")) or {**data, "events": 0} != {**marked.data, "events": 0}:
        raise CannotWrite(str(path), "it is not written on lines of its own; paste what is to be added by hand")
    return raw[: len(raw) - len(marked.lines.text.encode("utf-8"))] + after.encode("utf-8")


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
