"""Draft events into a chronology that is there: at the end of its events, and no other byte of it touched."""

import re
from collections.abc import Sequence
from pathlib import Path

from chrono.errors import CannotRead, CannotWrite
from chrono.files import Marked, read_marks

_EMPTY = re.compile(r"[ ]*\[\s*\]")


def insert_events(path: Path, raw: bytes, drafts: Sequence[str]) -> bytes:
    """The chronology at `path` with the `drafts` (each an entry of `events` as YAML) as its last events.

    Raises CannotRead for a chronology that cannot be read, CannotWrite where its events are not written on lines.
    """
    marked = read_marks(raw, str(path))
    if marked.problems or not isinstance(marked.data, dict):
        raise CannotRead(str(path), "is no chronology that can be added to: `chrono check` says what is wrong with it")
    text = marked.lines.text
    newline = "\r\n" if "\r\n" in text else "\n"
    known = marked.data.get("events") or []
    after = _inserted(marked, known, drafts, newline) if isinstance(known, list) else ""
    read = read_marks(after.encode("utf-8"), str(path))
    data = read.data if isinstance(read.data, dict) and not read.problems else {}
    found = data.get("events")
    if (
        not isinstance(found, list)
        or found[: len(known)] != known
        or len(found) != len(known) + len(drafts)
        or {**data, "events": 0} != {**marked.data, "events": 0}
    ):
        raise CannotWrite(str(path), "the events are not written on lines of their own; paste the drafts by hand")
    return raw[: len(raw) - len(text.encode("utf-8"))] + after.encode("utf-8")


def _inserted(marked: Marked, known: Sequence[object], drafts: Sequence[str], newline: str) -> str:
    text = marked.lines.text
    indent = "  "
    if known:
        at = max(end for place, (_, end) in marked.values.items() if place[:1] == ("events",))
        first = marked.values["events", 0][0]
        line = text[text.rfind("\n", 0, first) + 1 : first]
        indent = line[: len(line) - len(line.lstrip(" "))]
    elif ("events",) in marked.keys:
        at = marked.keys["events",][1] + 1
        if brackets := _EMPTY.match(text, at):
            text = text[:at] + text[brackets.end() :]
    else:
        text = text + ("" if text.endswith("\n") or not text else newline) + "events:" + newline
        at = len(text)
    if at and text[at - 1] != "\n":
        end = text.find("\n", at)
        at = len(text) if end < 0 else end + 1
    before = text[:at] + ("" if text[:at].endswith("\n") else newline)
    blocks = [newline.join(f"{indent}{line}" if line else line for line in draft.split("\n")) for draft in drafts]
    gap = newline if known else ""
    return before + gap + (newline * 2).join(blocks) + newline + text[at:]
