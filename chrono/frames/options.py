"""How a picture is to be laid out: its size, which way time runs, what stretch of time it shows, which titles."""

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.dates import EdtfDate

LAYOUTS = ("auto", "horizontal", "bars", "columns", "vertical", "list", "focus", "strip")
CENTIMETRES = 2.54 / 72.0
"""Centimetres to the point."""


def room_words(points: float) -> str:
    """So many points as the least centimetres, to the tenth, that are enough: `7.4 cm`."""
    return f"{ceil(round(points * CENTIMETRES * 10, 2)) / 10:.1f} cm"


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """`width` and `page_height` in points; without a page height one picture of whatever height it takes.

    `period` is the stretch that the axis shows, from the first day of its start to the last of its end; without one,
    or at an open end, what the events need. `today` is a day to be marked. `shown` are the events whose titles are
    in a strip; none means those `highlighted`, by their ids, then the most cited. `deck` is the line below the title;
    None means the description's first paragraph. `zone` is the one that clock times are in (see `in_one_zone`). `zero`
    is the event from whose day the axis counts. With `arrows` events that are said to follow each other are joined;
    `credit` is the last line; `logo` is how many times as wide as high one is that stands beside it, 0 for none.
    `reserved` are the points that were taken off the page's height for what is added below each page. With `one_page`
    more pages than one are of no use, and refused as soon as they would be needed.
    """

    width: float
    layout: str = "auto"
    page_height: float | None = None
    language: str = "en"
    draft: bool = False
    period: "EdtfDate | None" = None
    today: "EdtfDate | None" = None
    shown: tuple[str, ...] = ()
    deck: str | None = None
    zone: str = ""
    zero: str = ""
    arrows: bool = False
    credit: str = ""
    logo: float = 0.0
    highlighted: frozenset[str] = frozenset()
    reserved: float = 0.0
    one_page: bool = False
