"""A file of another format to its drafts: by its suffix what reads it, or what is to be done with it instead."""

from datetime import MAXYEAR, date, timedelta
from importlib import import_module
from pathlib import Path

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.drafts import FileReader, Imported, ImportOptions
from chrono.tables import JSON_SUFFIXES, WORKBOOK_SUFFIXES, in_utf8


def read_drafts(raw: bytes, file: str, options: ImportOptions) -> Imported:
    """The drafts of a file, read as its suffix says; what has no known one is read as a calendar.

    Raises CannotRead where the file is of another kind, with what to do with it, or is not what its suffix says.
    """
    suffix = Path(file).suffix.lower()
    if advice := _ADVICE.get(suffix):
        raise CannotRead(file, advice.format(file=file))
    if options.encoding and suffix not in WORKBOOK_SUFFIXES:
        raw = in_utf8(raw, file, options.encoding)
    room = import_module(f"chrono.exchange.{_ROOM_OF.get(suffix, 'icalendar_file')}")  # one may load a library
    reader: FileReader = room.READER
    return reader.read(raw, file, options)._replace(unit=reader.unit)


def parse_window(window: str) -> tuple[date, date]:
    """The first day of a window such as `2024/2025`, and the day after its last.

    Raises InvalidDate where it is no date, has no end, or lies where days are not counted in.
    """
    dates = parse_date(window)
    if dates.earliest is None or dates.latest is None:
        raise InvalidDate(f'the window "{window}" has no end')
    if not 1 <= dates.earliest.year <= dates.latest.year < MAXYEAR:
        raise InvalidDate(f'the window "{window}" is not between the years 1 and 9998')
    return date(*dates.earliest), date(*dates.latest) + timedelta(days=1)


_READERS = {
    "table_file": (".csv", ".tsv", ".tab", *JSON_SUFFIXES, *WORKBOOK_SUFFIXES),
    "markwhen_file": (".mw", ".markwhen"),
    "gedcom_file": (".ged",),
    "icalendar_file": (),  # and any other suffix
}
"""The suffixes that each module reads by its READER: the one line that a new format takes here."""
_ROOM_OF = {suffix: room for room, suffixes in _READERS.items() for suffix in suffixes}
_ADVICE = {
    **dict.fromkeys((".xls", ".ods"), "is of a kind that is not read: save it as .xlsx or as CSV UTF-8"),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"),
        "is a picture, of which no record can be made: give a calendar (.ics), a table (.csv, .tsv, .xlsx), JSON "
        "(.json, .jsonl), markwhen (.mw) or GEDCOM (.ged)",
    ),
    **dict.fromkeys(
        (".pdf", ".html", ".htm", ".xhtml", ".docx", ".odt", ".eml", ".md", ".txt"),
        "is an article: `chrono add {file}` makes it a source, and `chrono suggest` drafts events of it",
    ),
    **dict.fromkeys((".yaml", ".yml"), "is YAML, as a chronology is: `chrono check {file}` reads it as it is"),
}
"""What to do with files of which no records can be made, by suffix."""
