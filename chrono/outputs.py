"""What makes the bytes of each format, by its suffix; and a report with its paths to the files."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

from chrono.calendars import CalendarOptions
from chrono.dates import date_words
from chrono.editions import split_by
from chrono.errors import UnknownName
from chrono.files import Pieces, slug, unique, write_together
from chrono.pictures import PictureOptions, alternative_text
from chrono.proof import Report, check
from chrono.records import Chronology

if TYPE_CHECKING:
    pass


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How each kind of output is to be made."""

    picture: PictureOptions = PictureOptions()
    calendar: CalendarOptions = CalendarOptions()

    def as_draft(self) -> "OutputOptions":
        """The same, for a chronology that has errors: every output says that it is a draft."""
        return OutputOptions(replace(self.picture, draft=True), replace(self.calendar, draft=True))


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its suffix: what it is called, and how its bytes are made, in pieces, for each page of it."""

    suffix: str
    name: str
    make: Callable[[Report, OutputOptions], list[Pieces]]


def _svg(report: Report, options: OutputOptions) -> list[Pieces]:
    return [[page] for page in _svg_pages(report.chronology, options.picture)]


def _svg_pages(chronology: Chronology, options: PictureOptions) -> list[bytes]:
    from chrono.pictures import figures, to_svg

    tips = {event.id: f"{date_words(event.date, options.language)}: {event.title}" for event in chronology.events}
    words = alternative_text(chronology, options.language)
    return [to_svg(figure, words, tips, real_text=options.real_text) for figure in figures(chronology, options)]


def chronology_svg(chronology: Chronology) -> str:
    """The picture of a chronology as SVG; one that has errors is drawn as a draft and says so."""
    options = PictureOptions(draft=check(chronology).errors > 0)
    return _svg_pages(chronology, options)[0].decode("utf-8")


def _png(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.pictures import figures, to_png

    return [[to_png(figure, options.picture.dpi)] for figure in figures(report.chronology, options.picture)]


def _pdf(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.pictures import pages, to_pdf

    return [[to_pdf(pages(report.chronology, options.picture))]]


def _ics(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.calendars import calendar_chunks

    return [calendar_chunks(report.chronology, report, options.calendar)]


FORMATS: Mapping[str, Format] = {
    item.suffix: item
    for item in (
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


def parted(report: Report, paths: Iterable[Path], by: str) -> list[tuple[Report, Path]]:
    """What to write where each calendar is one file for each category, year or actor, beside the path it would have.

    Raises UnknownName for any other way to part it.
    """
    found: list[tuple[Report, Path]] = []
    for path in paths:
        if format_of(path).name != "calendar":
            found.append((report, path))
            continue
        taken: set[str] = set()
        for name, part in split_by(report.chronology, by).items():
            beside = path.with_name(f"{path.stem}-{unique(slug(name)[:_LONGEST], taken)}{path.suffix}")
            found.append((report._replace(chronology=part), beside))
    return found


_LONGEST = 60
"""Characters of a part's name in the name of its file."""


def write_all(outputs: Sequence[tuple[Report, Path]], options: OutputOptions) -> list[Path]:
    """Make every output, then put all of them in place; what was written, the pages of a picture as numbered files.

    Raises CannotWrite where one cannot be written; then none is changed.
    """
    made = [item for report, path in outputs for item in _numbered(path, format_of(path).make(report, options))]
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
