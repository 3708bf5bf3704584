"""What is asked of outputs, by name and in words, to how they are made and of which part of a chronology."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from chrono.calendars import asked_calendar
from chrono.dates import parse_date
from chrono.dossiers import DEFAULT_COLUMNS, parse_columns
from chrono.editions import Selection
from chrono.files import read_bytes
from chrono.outputs.formats import DossierOptions, OutputOptions
from chrono.pictures import asked_picture, read_style


class AskedOutputs(NamedTuple):
    """How outputs are made, and which part of the chronology they are of, in which lanes."""

    outputs: OutputOptions
    selection: Selection


def asked_for(given: Mapping[str, Any]) -> AskedOutputs:
    """The settings as a command, a form or a script has them, by name, as values; what is not given is by default.

    Names are those of the options of `chrono render`: the fields of PictureOptions and CalendarOptions, `start`, `end`
    and `style` (a file) of pictures, `columns` and `template` (a file) of documents, and what chooses events:
    `categories`, `actors`, `statuses`, `where`, `window`, `lanes`; and `annotate`, what is said at a date or event.

    Raises ChronoError where one of them means nothing.
    """
    style = read_style(Path(given["style"])) if given.get("style") else None
    picture = asked_picture(given, style)
    selection = Selection(
        tuple(given.get("categories") or ()),
        tuple(given.get("actors") or ()),
        tuple(given.get("statuses") or ()),
        tuple(given.get("where") or ()),
        parse_date(given["window"]) if given.get("window") else None,
        picture.period,
        given.get("lanes") or "category",
        style.lanes if style else None,
        tuple(given.get("annotate") or ()),
    )
    return AskedOutputs(OutputOptions(picture, asked_calendar(given), _asked_documents(given)), selection)


def _asked_documents(given: Mapping[str, Any]) -> DossierOptions:
    columns, template = given.get("columns"), given.get("template")
    return DossierOptions(
        columns=parse_columns(columns) if columns else DEFAULT_COLUMNS,
        template=read_bytes(Path(template), template) if template else None,
    )
