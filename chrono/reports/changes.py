"""What changed between two editions to text, JSON, or Markdown for a change log."""

import json
from collections.abc import Sequence
from typing import Any

from chrono.dates import date_words, parse_date
from chrono.editions import Change, ChangeKind, EventSnapshot


def changes_text(changes: Sequence[Change]) -> str:
    """A line a change."""
    if not changes:
        return "nothing changed\n"
    return "".join(f"{change.kind:<9}{change.id}: {_says(change)}\n" for change in changes)


def _says(change: Change) -> str:
    before, after = change.before, change.after
    if before is None or after is None:
        known = after or before
        return f"{known.title} ({_words(known)})" if known else ""
    if change.kind is ChangeKind.MOVED:
        return f"{after.title}: {_words(before)} → {_words(after)}"
    if change.kind is ChangeKind.STATUS:
        return f"{after.title}: {before.status} → {after.status}"
    if change.kind is ChangeKind.RETITLED:
        return f"{before.title} → {after.title}"
    return f"{after.title}: other fields"


def _words(snapshot: EventSnapshot) -> str:
    return date_words(parse_date(snapshot.date))


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
        mine = [change for change in changes if change.kind is kind]
        if mine:
            parts.append(f"### {heading}\n\n" + "".join(f"- {_escaped(_says(change))}\n" for change in mine))
    return "\n".join(parts) or "Nothing changed.\n"


def _escaped(text: str) -> str:
    for char in "\\*_[]<>`":
        text = text.replace(char, f"\\{char}")
    return text


def changes_json(changes: Sequence[Change]) -> str:
    """One object a change, with the event before and after."""
    data = [
        {"kind": str(change.kind), "id": change.id, "before": _data(change.before), "after": _data(change.after)}
        for change in changes
    ]
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _data(snapshot: EventSnapshot | None) -> dict[str, Any] | None:
    return {"title": snapshot.title, "date": snapshot.date, "status": snapshot.status} if snapshot else None
