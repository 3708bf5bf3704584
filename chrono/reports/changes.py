"""What changed between two editions to text, JSON, or Markdown for a change log."""

import json
from collections.abc import Sequence
from typing import Any

from chrono.dates.date import parse_date
from chrono.dates.words import date_words
from chrono.editions.diff import Change, ChangeKind, EventSnapshot


def changes_text(changes: Sequence[Change]) -> str:
    """A line a change."""
    if not changes:
        return "nothing changed\n"
    return "".join(f"{one.kind:<9}{one.id}: {_says(one)}\n" for one in changes)


def _says(change: Change) -> str:
    before, after = change.before, change.after
    if before is None or after is None:
        one = after or before
        return f"{one.title} ({_words(one)})" if one else ""
    if change.kind is ChangeKind.MOVED:
        return f"{after.title}: {_words(before)} → {_words(after)}"
    if change.kind is ChangeKind.STATUS:
        return f"{after.title}: {before.status} → {after.status}"
    if change.kind is ChangeKind.RETITLED:
        return f"{before.title} → {after.title}"
    return f"{after.title}: other fields"


def _words(told: EventSnapshot) -> str:
    return date_words(parse_date(told.date))


_HEADINGS = {
    ChangeKind.ADDED: "Added",
    ChangeKind.MOVED: "Moved",
    ChangeKind.STATUS: "Status",
    ChangeKind.RETITLED: "Retitled",
    ChangeKind.CHANGED: "Changed",
    ChangeKind.REMOVED: "Removed",
}


def changes_markdown(changes: Sequence[Change]) -> str:
    """A list under a heading for each kind of change."""
    parts = []
    for kind, heading in _HEADINGS.items():
        mine = [one for one in changes if one.kind is kind]
        if mine:
            parts.append(f"### {heading}\n\n" + "".join(f"- {_escaped(_says(one))}\n" for one in mine))
    return "\n".join(parts) or "Nothing changed.\n"


def _escaped(text: str) -> str:
    for char in "\\*_[]<>`":
        text = text.replace(char, f"\\{char}")
    return text


def changes_json(changes: Sequence[Change]) -> str:
    """One object a change, with the event before and after."""
    data = [
        {"kind": str(one.kind), "id": one.id, "before": _data(one.before), "after": _data(one.after)} for one in changes
    ]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(told: EventSnapshot | None) -> dict[str, Any] | None:
    return {"title": told.title, "date": told.date, "status": told.status} if told else None
