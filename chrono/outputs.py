"""What makes the bytes of each format, by its suffix; and a report with its paths to the files."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.dates.words import date_words
from chrono.errors import UnknownName
from chrono.files.writing import Pieces, write_together
from chrono.pictures.alt_text import alternative
from chrono.pictures.options import Drawing
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.model import Chronology

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its suffix: what it is called, and how its bytes are made, in pieces, for each page of it."""

    suffix: str
    name: str
    make: Callable[[Report, Drawing], list[Pieces]]


def _svg(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_svg

    chronology = report.chronology
    tips = {event.id: f"{date_words(event.date, drawing.language)}: {event.title}" for event in chronology.events}
    words = alternative(chronology, drawing.language)
    return [[to_svg(one, words, tips, real_text=drawing.real_text)] for one in _drawn(report, drawing)]


def to_svg(chronology: Chronology) -> str:
    """The picture of a chronology as SVG; one that has errors is drawn as a draft and says so."""
    report = check(chronology)
    return b"".join(_svg(report, Drawing(draft=report.errors > 0))[0]).decode("utf-8")


def _png(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_png

    return [[to_png(one, drawing.dpi)] for one in _drawn(report, drawing)]


def _drawn(report: Report, drawing: Drawing) -> "list[Figure]":
    return drawing.pages(report.chronology) if drawing.paged else drawing.figures(report.chronology)


def _pdf(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.pictures.formats import to_pdf

    return [[to_pdf(drawing.pages(report.chronology))]]


def _ics(report: Report, drawing: Drawing) -> list[Pieces]:
    from chrono.calendars import calendar as ics

    return [
        ics.stream(
            report.chronology,
            report,
            draft=drawing.draft,
            fuzzy=drawing.fuzzy,
            tracked=drawing.tracked,
            remind=drawing.remind,
            feed=drawing.feed,
        )
    ]


FORMATS: Mapping[str, Format] = {
    one.suffix: one
    for one in (
        Format(".svg", "picture", _svg),
        Format(".png", "picture", _png),
        Format(".pdf", "picture", _pdf),
        Format(".ics", "calendar", _ics),
    )
}


def format_of(path: Path) -> Format:
    """The format of a path's suffix. Raises UnknownName."""
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        near = get_close_matches(suffix, FORMATS, 1)
        raise UnknownName("format", suffix or str(path), tuple(FORMATS), near[0] if near else None)
    return FORMATS[suffix]


def write_all(outputs: Sequence[tuple[Report, Path]], drawing: Drawing) -> list[Path]:
    """Make every output, then put all of them in place; what was written, the pages of a picture as numbered files.

    Raises CannotWrite where one cannot be written; then none is changed.
    """
    made = [one for report, path in outputs for one in _numbered(path, format_of(path).make(report, drawing))]
    write_together(made)
    return [path for path, _ in made]


def _numbered(path: Path, pages: Sequence[Pieces]) -> list[tuple[Path, Pieces]]:
    """`out.svg`, or `out-01.svg` and so on where there are several pages."""
    if len(pages) == 1:
        return [(path, pages[0])]
    digits = len(str(len(pages)))
    return [
        (path.with_name(f"{path.stem}-{number:0{digits}}{path.suffix}"), page)
        for number, page in enumerate(pages, start=1)
    ]
