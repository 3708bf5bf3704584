"""What several forms of a Dossier say alike: how a source is cited, what checks said, a row's worst verdict."""

import re
from collections.abc import Iterable

from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Note, Reason, SourceSheet
from chrono.languages import LocatorWords, PageWords, every_part
from chrono.text import compiled


def cited(sheet: SourceSheet) -> str:
    """A source as it is cited: "Trend, “Kazakhstan, China mull joint projects”, 14 February 2025"."""
    return ", ".join(cited_parts(sheet))


def cited_parts(sheet: SourceSheet) -> tuple[str, ...]:
    """What a citation of a source consists of: who published it, its title, its day; its id where nobody is known."""
    known = [sheet.publisher or sheet.author, f"“{sheet.title}”" if sheet.title else "", sheet.published]
    said = [one for one in known if one]
    return tuple(said if sheet.publisher or sheet.author or sheet.title else [sheet.id, *said])


def told(reasons: Iterable[Reason]) -> str:
    """Why a field stands as it does, on one line."""
    return " · ".join(f"{one.words} ({one.rule})" if one.rule else one.words for one in reasons if one.words)


def worst_of(rows: Iterable[FieldRow]) -> str:
    """The worst standing of a field's rows, or empty where it has none."""
    return str(min((row.standing for row in rows), key=lambda one: one.rank, default=""))


def pin_cite(note: Note, dossier: Dossier) -> str:
    """A passage as it is cited: its source, with its place."""
    sheet = dossier.source(note.source)
    return ", ".join(filter(None, (cited(sheet) if sheet else note.source, pinned(note))))


def pinned(note: Note) -> str:
    """The place of a passage as it was found, and the curator's locator beside it where that says more."""
    if not note.place or not note.locator:
        return note.place or note.locator
    words = every_part(LocatorWords)
    before, behind = rf"{words.pages}|{words.lines}", rf"{words.pages_behind}|{words.lines_behind}"
    nouns = rf"(?<!\w)(?:{before})(?!\w)|(?:{words.ordinal})(?=\s*\d)|(?<=\d)-?\s*(?:{behind})"
    named = compiled(nouns).sub(" ", note.locator)
    found, said = ({one.lstrip("0").lower() for one in re.findall(r"\w+", text)} for text in (note.place, named))
    return f"{note.place} ({note.locator})" if said - found else note.place


def agreement_of(entry: Entry, words: PageWords) -> str:
    """Whether the sources cited for an event agree on it: one alone agrees with nobody."""
    if entry.disputed:
        return words.standings["disputed"]
    return words.agreed if entry.agreeing > 1 else words.one_source if entry.agreeing else "–"


def sheet_id(source: str) -> str:
    """The anchor of a source; no event can have it, for ids of events have no slash."""
    return "s/" + re.sub(r"\s", "_", source)


def short_name(sheet: SourceSheet) -> str:
    """What a source is called for short."""
    return sheet.title or sheet.publisher or sheet.id
