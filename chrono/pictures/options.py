"""How a picture is wanted: layout, width, page, language, theme, draft."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from chrono.calendars.sequence import Tracked
from chrono.dates.date import EdtfDate
from chrono.layout.view import View
from chrono.pictures.lengths import CENTIMETRES_PER_INCH
from chrono.records.model import Chronology

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from chrono.pictures.theme import Theme


DPI = 200
"""Pixels to the inch of a PNG."""


DEFAULT_WIDTH = 16.0 / CENTIMETRES_PER_INCH
"""Inches: the text column of a report on A4."""


DEFAULT_PAGE = 23.4 / CENTIMETRES_PER_INCH
"""Inches: the text height of a report on A4."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is wanted of a picture, `width` and `page_height` in inches; and of a calendar, see `render.ics`."""

    layout: str = "auto"
    width: float = DEFAULT_WIDTH
    page_height: float = DEFAULT_PAGE
    language: str = "en"
    draft: bool = False
    theme: "str | Theme" = "light"
    fonts: tuple[str, ...] = ()
    period: EdtfDate | None = None
    today: EdtfDate | None = None
    shown: tuple[str, ...] = ()
    deck: str | None = None
    paged: bool = False
    real_text: bool = False
    dpi: float = DPI
    fuzzy: str = "span"
    tracked: Mapping[str, Tracked] | None = None
    remind: timedelta | None = None
    feed: str | None = None

    def view(self, page_height: float | None) -> View:
        """What the layout has to know; `page_height` in points, None for one picture of whatever height it takes."""
        return View(
            self.width * 72, self.layout, page_height, self.language, self.draft, self.period, self.today, self.shown,
            self.deck,
        )  # fmt: skip

    def figures(self, chronology: Chronology) -> "list[Figure]":
        """One Figure of whatever height it takes."""
        return _figures()(chronology, self)

    def pages(self, chronology: Chronology) -> "list[Figure]":
        """One Figure for each page."""
        return _figures()(chronology, self, paged=True)


def _figures() -> "Callable[..., list[Figure]]":
    from chrono.pictures.figure import figures

    return figures
