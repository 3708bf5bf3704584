"""Draft records to the YAML of a chronology, which a curator then proves."""

from collections.abc import Iterator, Sequence

from chrono.render.calendars import Draft
from chrono.render.scalars import scalar, slug


def to_records(title: str, drafts: Sequence[Draft]) -> str:
    """A chronology of these records, without evidence; every text in quotation marks, so that it stays a text."""
    lines = [
        "# Drafts from a calendar. None is proved: give each its evidence, or take it out.",
        f"title: {scalar(title)}",
    ]
    labels = dict.fromkeys(name for draft in drafts for name in draft.categories)
    ids = dict(zip(labels, _ids(labels), strict=True))
    if labels:
        lines += ["categories:", *(f"  {scalar(ids[label])}: {{label: {scalar(label)}}}" for label in labels)]
    lines.append("events:" if drafts else "events: []")
    for draft in drafts:
        lines += list(_record(draft, ids))
    return "\n".join(lines) + "\n"


def _record(draft: Draft, ids: dict[str, str]) -> Iterator[str]:
    yield f"  - id: {scalar(draft.id)}"
    yield f"    title: {scalar(draft.title)}"
    yield f"    date: {scalar(draft.date)}"
    yield f"    status: {draft.status}"
    if draft.categories:
        yield f"    category: [{', '.join(scalar(ids[name]) for name in draft.categories)}]"
    for name, value in (("location", draft.location), ("summary", draft.summary), ("url", draft.url)):
        if value:
            yield f"    {name}: {scalar(value)}"


def _ids(labels: dict[str, None]) -> Iterator[str]:
    taken: set[str] = set()
    for label in labels:
        name = slug(label, "category")
        while name in taken:
            name += "-"
        taken.add(name)
        yield name
