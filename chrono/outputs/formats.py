"""What makes the bytes of each format, by its suffix."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from chrono.calendars import CalendarOptions
from chrono.dates import date_words
from chrono.dossiers import DEFAULT_COLUMNS, Choice, Dossier, make_dossier, with_leaves
from chrono.errors import CannotDraw, UnknownName
from chrono.files import Pieces
from chrono.pictures import CENTIMETRES_PER_INCH, PictureOptions, alternative_text
from chrono.proof import Report, check
from chrono.records import Chronology, article_bytes


@dataclass(frozen=True, slots=True)
class DossierOptions:
    """What pages and documents say besides: of which events they hold a choice, and the files written beside them.

    `columns` and `template` (the bytes of a .docx) are those of a Word document. `folders` are pages in parts.
    """

    choice: Choice | None = None
    beside: tuple[str, ...] = ()
    columns: tuple[str, ...] = DEFAULT_COLUMNS
    template: bytes | None = None
    folders: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class OutputOptions:
    """How each kind of output is to be made."""

    picture: PictureOptions = PictureOptions()
    calendar: CalendarOptions = CalendarOptions()
    dossier: DossierOptions = DossierOptions()

    def of(self, report: Report) -> "OutputOptions":
        """The same for what is made of a report, which may be a draft."""
        return self.as_draft() if report.is_draft else self

    def as_draft(self) -> "OutputOptions":
        """The same, for a chronology that has errors: every output says that it is a draft."""
        return replace(self, picture=replace(self.picture, draft=True), calendar=replace(self.calendar, draft=True))


@dataclass(frozen=True, slots=True)
class Format:
    """A format by its suffix: what it is called, and how its bytes are made, in pieces, for each page of it.

    Where each is a thing of its own, `parts` are what is added to the names of their files.
    """

    suffix: str
    name: str
    make: Callable[[Report, OutputOptions], list[Pieces]]
    parts: tuple[str, ...] = ()


def _svg(report: Report, options: OutputOptions) -> list[Pieces]:
    return [[page] for page in _svg_pages(report.chronology, options.picture)]


def _svg_pages(chronology: Chronology, options: PictureOptions) -> list[bytes]:
    from chrono.pictures import figures, to_svg

    tips, words = _tips(chronology, options), alternative_text(chronology, options.language)
    return [to_svg(figure, words, tips, real_text=options.real_text) for figure in figures(chronology, options)]


def _tips(chronology: Chronology, options: PictureOptions) -> dict[str, str]:
    return {event.id: f"{date_words(event.date, options.language)}: {event.title}" for event in chronology.events}


def chronology_svg(chronology: Chronology) -> str:
    """The picture of a chronology as SVG; one that has errors is drawn as a draft and says so."""
    options = PictureOptions(draft=check(chronology).is_draft)
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


def _dossier(report: Report, options: OutputOptions, left_out: tuple[str, ...] = ()) -> Dossier:
    language, draft = options.picture.language, options.picture.draft
    return make_dossier(report, language, draft=draft, left_out=left_out, choice=options.dossier.choice)


class PagePictures(NamedTuple):
    """The pictures of a page or document, or why there is none."""

    pictures: list[Any]
    left_out: tuple[str, ...] = ()


def picture_for_page(chronology: Chronology, options: PictureOptions) -> PagePictures:
    """The picture of a chronology as elements of a page; as a strip where it would be too high, else none."""
    from chrono.dossiers import for_page

    # Outlines, for text would be set by styles, which the page forbids.
    outlined = replace(options, real_text=False, size=None)
    drawn = _first_drawn(chronology, [outlined, replace(outlined, layout="strip")], _svg_pages)
    tips, title = _tips(chronology, options), chronology.title
    return drawn._replace(
        pictures=[for_page(svg.decode("utf-8"), title, tips, at) for at, svg in enumerate(drawn.pictures)]
    )


def _first_drawn(
    chronology: Chronology, tried: Sequence[PictureOptions], draw: Callable[[Chronology, PictureOptions], list[Any]]
) -> PagePictures:
    """The first of several ways to draw it that fits; a page without a picture says why."""
    reason = ""
    for options in tried if chronology.events else ():
        try:
            return PagePictures(draw(chronology, options))
        except CannotDraw as error:
            reason = reason or str(error)
    return PagePictures([], (f"the picture: {reason}",) if reason else ())


def _html(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.dossiers import to_page

    return [[to_page(*_page(report, options)).encode("utf-8")]]


def _page(report: Report, options: OutputOptions) -> tuple[Dossier, list[Any], tuple[str, ...]]:
    drawn = picture_for_page(report.chronology, options.picture)
    dossier = with_leaves(_dossier(report, options, drawn.left_out), partial(article_bytes, report.chronology))
    return dossier, drawn.pictures, options.dossier.beside


def page_in_parts(report: Report, options: OutputOptions, folder: Path) -> list[tuple[Path, Pieces]]:
    """A page whose articles are files of their own, in a folder."""
    from chrono.dossiers import to_pages

    return [(folder / name, [text.encode("utf-8")]) for name, text in to_pages(*_page(report, options)).items()]


def _timelinejs(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.exchange import to_timelinejs

    text = to_timelinejs(report.chronology, options.picture.language, draft=options.picture.draft)
    return [[text.encode("utf-8")]]


def _markwhen(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.exchange import to_markwhen

    text = to_markwhen(report.chronology, options.picture.language, draft=options.picture.draft)
    return [[text.encode("utf-8")]]


def _markdown(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.dossiers import to_markdown

    return [[to_markdown(_dossier(report, options)).encode("utf-8")]]


def _csv(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.dossiers import tables_of, to_csv

    return [[to_csv(table)] for table in tables_of(_dossier(report, options))]


def _workbook(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.dossiers import tables_of, to_workbook

    return [[to_workbook(tables_of(_dossier(report, options)))]]


_ON_A_PAGE = (25.0, 14.0)
"""Centimetres: the width and height of a picture on a page of a Word document that lies on its side."""


def _word(report: Report, options: OutputOptions) -> list[Pieces]:
    from chrono.dossiers import to_word
    from chrono.pictures import figures, to_png

    width, height = (length / CENTIMETRES_PER_INCH for length in _ON_A_PAGE)
    picture = replace(options.picture, width=width, page_height=options.picture.page_height or height, size=None)
    # What does not fit on pages of that height runs down them; what does not even then is made smaller.
    tried = [picture, replace(picture, layout="vertical"), replace(picture, page_height=None)]
    drawn = _first_drawn(report.chronology, tried, lambda *given: list(figures(*given)))
    pictures = [to_png(figure, picture.dpi) for figure in drawn.pictures]
    made = _dossier(report, options, drawn.left_out)
    return [[to_word(made, options.dossier.columns, pictures, options.dossier.template)]]


FORMATS: Mapping[str, Format] = {
    item.suffix: item
    for item in (
        Format(".svg", "picture", _svg),
        Format(".png", "picture", _png),
        Format(".pdf", "picture", _pdf),
        Format(".ics", "calendar", _ics),
        Format(".html", "page", _html),
        Format(".json", "slides", _timelinejs),
        Format(".mw", "entries", _markwhen),
        Format(".md", "text", _markdown),
        Format(".docx", "document", _word),
        Format(".csv", "table", _csv, ("", "passages", "sources", "notes")),
        Format(".xlsx", "workbook", _workbook),
    )
}


def format_of(path: Path) -> Format:
    """The format of a path's suffix. Raises UnknownName."""
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise UnknownName("format", suffix or str(path), tuple(FORMATS))
    return FORMATS[suffix]
