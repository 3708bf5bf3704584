"""A chronology to the JSON that TimelineJS reads.

It has dates as a year, month, day and clock time, and words for them that are shown in their place: what is known less
exactly, or only from one side, is said there. Lanes become groups; quotations and their sources stand in the text of
a slide. What has no date at all is left out, and the title slide names it. `edtf` and `status`, which TimelineJS
overlooks, are the date and status themselves, for `chrono import`.
"""

import json
from collections.abc import Iterator
from html import escape
from typing import Any

from chrono.dates import EdtfDate, date_words
from chrono.records import Chronology, Event, Status
from chrono.tables import slide_dates
from chrono.text import without_markdown


def to_timelinejs(chronology: Chronology, language: str = "en", *, draft: bool = False) -> str:
    """The JSON, the same for the same chronology; an error in it makes the title slide say that it is a draft."""
    events = [event for event in chronology.events if _is_dated(event.date)]
    left_out = [event.id for event in chronology.events if not _is_dated(event.date)]
    about = [without_markdown(chronology.description or "").strip()]
    if draft:
        about.insert(0, "Draft, not verified.")
    if chronology.eras:
        about.append("Eras are not in this file.")
    if chronology.annotations:
        about.append("Annotations are not in this file.")
    if left_out:
        about.append(f"Left out, for they have no date: {', '.join(left_out)}.")
    whole = {
        "title": {"text": {"headline": escape(chronology.title), "text": escape(" ".join(filter(None, about)))}},
        "events": [_slide(event, chronology, language) for event in events],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _is_dated(date: EdtfDate) -> bool:
    """Is the year known, or at least the thousand years that it is in?"""
    return not any(part.text.startswith("XXXX") for part in date.parts)


def _slide(event: Event, chronology: Chronology, language: str) -> dict[str, Any]:
    group = next((chronology.categories[name].label for name in event.category if name in chronology.categories), "")
    return {
        "unique_id": event.id,
        **slide_dates(event.date),
        "display_date": date_words(event.date, language),
        "edtf": str(event.date),
        "status": str(event.status),
        "text": {"headline": escape(event.title), "text": "".join(_text(event, chronology))},
        **({"group": group} if group else {}),
        "autolink": False,
    }


def _text(event: Event, chronology: Chronology) -> Iterator[str]:
    if event.status is not Status.OCCURRED:
        yield f"<p><em>{escape(str(event.status))}</em></p>"
    if event.summary:
        yield f"<p>{escape(without_markdown(event.summary))}</p>"
    for evidence in event.evidence:
        source = chronology.sources.get(evidence.source)
        name = escape((source and (source.title or source.publisher)) or evidence.source)
        address = str(source.url) if source and source.url else ""
        shown = f'<a href="{escape(address)}">{name}</a>' if address.startswith(("http://", "https://")) else name
        yield f"<blockquote>{escape(evidence.quote)}</blockquote><p>{shown}</p>"
