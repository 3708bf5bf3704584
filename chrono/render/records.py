"""Draft records to the YAML of a chronology, which a curator then proves."""

import json
import re
from collections.abc import Iterator, Sequence

from chrono.render.calendars import Draft


def to_records(title: str, drafts: Sequence[Draft]) -> str:
    """A chronology of these records, without evidence; every text in quotation marks, so that it stays a text."""
    lines = [
        "# Drafts from a calendar. None is proved: give each its evidence, or take it out.",
        f"title: {_scalar(title)}",
    ]
    labels = dict.fromkeys(name for draft in drafts for name in draft.categories)
    ids = dict(zip(labels, _ids(labels), strict=True))
    if labels:
        lines += ["categories:", *(f"  {_scalar(ids[label])}: {{label: {_scalar(label)}}}" for label in labels)]
    lines.append("events:" if drafts else "events: []")
    for draft in drafts:
        lines += list(_record(draft, ids))
    return "\n".join(lines) + "\n"


def _record(draft: Draft, ids: dict[str, str]) -> Iterator[str]:
    yield f"  - id: {_scalar(draft.id)}"
    yield f"    title: {_scalar(draft.title)}"
    yield f"    date: {_scalar(draft.date)}"
    yield f"    status: {draft.status}"
    if draft.categories:
        yield f"    category: [{', '.join(_scalar(ids[name]) for name in draft.categories)}]"
    for name, value in (("location", draft.location), ("summary", draft.summary), ("url", draft.url)):
        if value:
            yield f"    {name}: {_scalar(value)}"


def _ids(labels: dict[str, None]) -> Iterator[str]:
    taken: set[str] = set()
    for label in labels:
        name = re.sub(r"[^\w]+", "-", label.lower()).strip("-") or "category"
        while name in taken:
            name += "-"
        taken.add(name)
        yield name


def _scalar(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
