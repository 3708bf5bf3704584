"""A file of another format to its drafts: by its suffix what reads it, or what is to be done with it instead."""

from collections.abc import Callable, Mapping
from datetime import MAXYEAR, date, timedelta
from pathlib import Path
from typing import NamedTuple

from chrono.dates import parse_date
from chrono.errors import CannotRead, InvalidDate
from chrono.exchange.drafts import Imported
from chrono.exchange.markwhen_file import MARKWHEN_SUFFIXES, read_markwhen
from chrono.exchange.table_file import TABLE_SUFFIXES, read_table


class ImportOptions(NamedTuple):
    """How a file is read: of a table the column of each field and the sheet, of a calendar the `window` of recurring
    events (first day, day after the last); `order` is `dmy` or `mdy`, or empty for the file to say."""

    columns: Mapping[str, str] = {}
    order: str = ""
    sheet: str = ""
    window: tuple[date, date] | None = None


def read_drafts(raw: bytes, file: str, options: ImportOptions) -> Imported:
    """The drafts of a file, read as its suffix says; what has no known one is read as a calendar.

    Raises CannotRead where the file is of another kind, with what to do with it, or is not what its suffix says.
    """
    suffix = Path(file).suffix.lower()
    if advice := _ADVICE.get(suffix):
        raise CannotRead(file, advice.format(file=file))
    reader = _READERS.get(suffix, _CALENDAR)
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


class _Reader(NamedTuple):
    """What reads a kind of file, and what messages call one of its entries."""

    read: Callable[[bytes, str, ImportOptions], Imported]
    unit: str


def _read_calendar(raw: bytes, file: str, options: ImportOptions) -> Imported:
    from chrono.exchange.icalendar_file import read_calendar  # it loads a library that tables do not need

    return read_calendar(raw, file, options.window)


_CALENDAR = _Reader(_read_calendar, "event")
_TABLE = _Reader(lambda raw, file, asked: read_table(raw, file, asked.columns, asked.order, asked.sheet), "row")
_MARKWHEN = _Reader(lambda raw, file, asked: read_markwhen(raw, file, asked.order), "entry")
_READERS = {**dict.fromkeys(TABLE_SUFFIXES, _TABLE), **dict.fromkeys(MARKWHEN_SUFFIXES, _MARKWHEN)}
_ADVICE = {
    **dict.fromkeys((".xls", ".ods"), "is of a kind that is not read: save it as .xlsx or as CSV UTF-8"),
    **dict.fromkeys(
        (".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg"),
        "is a picture, of which no record can be made: give a calendar (.ics), a table (.csv, .tsv, .xlsx), JSON "
        "(.json, .jsonl) or markwhen (.mw)",
    ),
    **dict.fromkeys(
        (".pdf", ".html", ".htm", ".xhtml", ".docx", ".odt", ".eml", ".md", ".txt"),
        "is an article: `chrono add {file}` makes it a source, and `chrono suggest` drafts events of it",
    ),
    **dict.fromkeys((".yaml", ".yml"), "is YAML, as a chronology is: `chrono check {file}` reads it as it is"),
}
"""What to do with files of which no records can be made, by suffix."""
