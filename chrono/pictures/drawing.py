"""A chronology to matplotlib Figures, for scripts and notebooks: `draw` and `draw_pages`."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from chrono.editions import Selection
from chrono.pictures.asked import asked_picture
from chrono.pictures.lengths import to_inches
from chrono.pictures.options import DEFAULT_PAGE, DEFAULT_WIDTH
from chrono.proof import check
from chrono.records import Chronology

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure


def draw(
    chronology: Chronology, layout: str = "auto", width: str | float = DEFAULT_WIDTH, language: str = "en", *,
    theme: str = "light", fonts: Sequence[str] = (), start: str | date | None = None, end: str | date | None = None,
    today: str | date | None = None, titles: Sequence[str] = (), deck: str | None = None,
    size: str | tuple[float, float] | None = None, highlight: Sequence[str] = (), lanes: str = "category",
    where: Sequence[str] = (), annotate: Sequence[str] = (), zero: str = "", arrows: bool = False,
    credit: str = "", logo: str = "", ax: "Axes | None" = None,
) -> "Figure":  # fmt: skip
    """Draw a chronology as one matplotlib Figure of a width and whatever height it takes, or into the Axes `ax`.

    `width` is in inches, as matplotlib's are, or says its unit: "16cm". `layout` is "auto", "horizontal", "bars",
    "columns", "vertical", "list", "focus" or "strip". `fonts` are files or families that are tried before DejaVu Sans.
    `start`, `end` and `today` are EDTF dates, or days: what the axis shows, with only the events that may lie in it,
    and a day to mark. `titles` are the ids of the events whose titles a strip shows; `deck` is the line below the
    title, which is the description's first paragraph otherwise. `size` is a width and a height in inches or a name
    ("A4", "16:9", "1200x675" in pixels at 200 to the inch), which everything is fitted into. `highlight` are ids or
    conditions of events to be drawn in colour, all others in grey; `lanes` is "category", "actor", "source" or
    "status", and `where` are conditions that every event drawn meets ("status=planned"). `annotate` says something at
    a date or an event ("2023-01-08=The border opens"). `zero` is the id of the event from whose day the axis counts;
    `arrows` joins events that are said to follow each other, and `credit` is the last line, with the PNG of `logo`
    beside it. A chronology that has errors is drawn as a draft and says so. With `ax` the picture is as wide as these,
    the Axes are switched to points, and their Figure is given back.

    Raises CannotDraw where it cannot fit or has characters without a glyph, InvalidDate where a date is none,
    UnknownName for an unknown layout.
    """
    from chrono.pictures.figure import draw_into, figures

    asked = {
        "layout": layout, "width": width, "language": language, "theme": theme, "fonts": tuple(fonts), "start": start,
        "end": end, "today": today, "shown": tuple(titles), "deck": deck, "size": size, "highlight": tuple(highlight),
        "zero": zero, "arrows": arrows, "credit": credit, "logo": logo, "draft": check(chronology).is_draft,
    }  # fmt: skip
    options = asked_picture(asked)
    asked_part = Selection(where=tuple(where), period=options.period, lanes=lanes, annotations=tuple(annotate))
    part = asked_part.of(chronology)
    return figures(part, options)[0] if ax is None else draw_into(ax, part, options)


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
    from chrono.pictures.figure import pages_of_height

    asked = {"layout": layout, "width": width, "language": language, "draft": check(chronology).is_draft}
    return pages_of_height(chronology, asked_picture(asked), to_inches(page_height))
