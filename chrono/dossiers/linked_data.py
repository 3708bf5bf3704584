"""A Dossier to what programs read in its page (JSON-LD of schema.org): the work, what it is about, what it cites."""

import json
from typing import Any
from urllib.parse import quote

from chrono.dates import DateForm, parse_date
from chrono.dossiers.dossier import Dossier, Entry, Note, SourceSheet
from chrono.dossiers.wording import sheet_id, short_name
from chrono.languages import PageWords
from chrono.proof import Standing


def to_linked_data(dossier: Dossier, words: PageWords) -> str:
    """What programs read: the work, what it is about, and what it cites (schema.org), safe inside a script element."""
    data = {
        "@context": "https://schema.org",
        "@type": "CreativeWork",
        "name": dossier.title,
        "description": dossier.description,
        "inLanguage": dossier.language,
        "about": [_event_data(entry, words) for entry in dossier.entries],
        "citation": [_source_data(sheet) for sheet in dossier.sources],
    }
    known = {key: value for key, value in data.items() if value}
    text = json.dumps(known, ensure_ascii=True, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


_EVENT_STATUS = {"planned": "EventScheduled", "postponed": "EventPostponed", "cancelled": "EventCancelled"}


def _event_data(entry: Entry, words: PageWords) -> dict[str, Any]:
    """An event, with only those fields that a passage proves, and its passages.

    A date that is not proved, is in doubt or of more than one stretch is given in words alone, with how it stands.
    """
    rows = dict(entry.by_field)
    proved = {key for key, (row, *_) in rows.items() if row.standing is Standing.CONFIRMED}
    when = entry.when if "date" in proved else f"{entry.when} ({words.standings[rows['date'][0].standing]})"
    data: dict[str, Any] = {"@type": "Event", "@id": f"#{entry.anchor}", "name": entry.title, "description": when}
    date = parse_date(entry.edtf)
    if "date" in proved and date.kind is DateForm.DATE and date.is_exact:
        data["startDate"] = entry.edtf
    elif "date" in proved and date.kind is DateForm.INTERVAL and date.is_exact:
        start, _, end = entry.edtf.partition("/")
        data |= {"startDate": start, "endDate": end}
    if "status" in proved and entry.status_key in _EVENT_STATUS:
        data["eventStatus"] = f"https://schema.org/{_EVENT_STATUS[entry.status_key]}"
    if "location" in proved:
        data["location"] = {"@type": "Place", "name": rows["location"][0].value}
    if quoted := [_note_data(note) for note in entry.notes if note.found and note.stance == "supports"]:
        data["subjectOf"] = quoted
    return data


def _note_data(note: Note) -> dict[str, Any]:
    """A passage, with the source that it stands in."""
    return {
        "@type": "Quotation",
        "@id": f"#n/{note.number}",
        "text": note.context[1],
        "citation": {"@id": f"#{quote(sheet_id(note.source))}"},
    }


def _source_data(sheet: SourceSheet) -> dict[str, Any]:
    known = {
        "@type": "CreativeWork",
        "@id": f"#{quote(sheet_id(sheet.id))}",
        "name": short_name(sheet),
        "url": sheet.link,
        "publisher": sheet.publisher,
        "sha256": sheet.sha256,
    }
    return {key: value for key, value in known.items() if value}
