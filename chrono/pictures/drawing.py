"""A chronology to matplotlib Figures, for scripts and notebooks: `draw` and `draw_pages`."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from chrono.dates.date import EdtfDate, Kind, Precision, parse_date
from chrono.editions.filters import choose
from chrono.errors import CannotDraw
from chrono.pictures.lengths import inches
from chrono.pictures.options import DEFAULT_PAGE, DEFAULT_WIDTH, Drawing
from chrono.proof.checker import check
from chrono.proof.report import Report
from chrono.records.model import Chronology

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def draw(
    chronology: Chronology,
    layout: str = "auto",
    width: str | float = DEFAULT_WIDTH,
    language: str = "en",
    *,
    theme: str = "light",
    fonts: Sequence[str] = (),
    start: str | date | None = None,
    end: str | date | None = None,
    today: str | date | None = None,
    titles: Sequence[str] = (),
    deck: str | None = None,
    ax: "Axes | None" = None,
) -> "Figure":
    """Draw a chronology as one matplotlib Figure of a width and whatever height it takes, or into the Axes `ax`.

    `width` is in inches, as matplotlib's are, or says its unit: "16cm". `layout` is "auto", "horizontal", "columns",
    "vertical" or "strip". `fonts` are files or families that are tried before DejaVu Sans. `start`, `end` and `today`
    are EDTF dates, or days: what the axis shows, with only the events that may lie in it, and a day to mark. `titles`
    are the ids of the events whose titles a strip shows; `deck` is the line below the title, which is the
    description's first paragraph otherwise. A chronology that has errors is drawn as a draft and says so. With `ax`
    the picture is as wide as these, the Axes are switched to points, and their Figure is given back.

    Raises CannotDraw where it cannot fit or has characters without a glyph, InvalidDate where a date is none,
    UnknownName for an unknown layout.
    """
    period = parse_period(start, end)
    drawing = Drawing(
        layout, inches(width), language=language, draft=_is_draft(chronology), theme=theme, fonts=tuple(fonts),
        period=period, today=parse_day(today) if today else None, shown=tuple(titles), deck=deck,
    )  # fmt: skip
    part = choose(chronology, window=period)
    if ax is None:
        return drawing.figures(part)[0]
    from chrono.pictures.figure import draw_into

    return draw_into(ax, part, drawing)


def draw_pages(
    chronology: Chronology,
    layout: str = "auto",
    width: str | float = DEFAULT_WIDTH,
    page_height: str | float = DEFAULT_PAGE,
    language: str = "en",
) -> "list[Figure]":
    """Draw a chronology as Figures of a width and at most a height, one a page; lengths and the rest as for `draw`.

    A strip is followed by the full list.
    """
    return Drawing(layout, inches(width), inches(page_height), language, _is_draft(chronology)).pages(chronology)


def parse_day(day: str | date) -> EdtfDate:
    """One day, to be marked. Raises CannotDraw where the text is a longer time, InvalidDate where it is no date."""
    found = parse_date(str(day))
    if found.kind is not Kind.DATE or found.precision > Precision.DAY:
        raise CannotDraw(f'today is one day, such as 2024-05-01, not "{day}"')
    return found


def parse_period(start: str | date | None, end: str | date | None) -> EdtfDate | None:
    """From the first day of one date to the last of another; None where neither is given. Raises InvalidDate."""
    return parse_date(f"{start or '..'}/{end or '..'}") if start or end else None


def to_ics(chronology: Chronology) -> bytes:
    """The chronology as an iCalendar file. One that has errors is written as a draft and says so."""
    from chrono.calendars import calendar as ics

    report = check(chronology)
    return ics.to_calendar(chronology, report, draft=_has_errors(report))


def _is_draft(chronology: Chronology) -> bool:
    return _has_errors(check(chronology))


def _has_errors(report: Report) -> bool:
    return report.errors > 0
