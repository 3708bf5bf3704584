"""A chronology to Timelines: lanes, marks, labels that neither overlap nor leave the canvas; numbers only.

Labels stand in the order of their dates, so that no two leaders can cross. `measure` gives the width of a text, so
that nothing here needs a font.
"""

from chrono.errors import CannotDraw, UnknownName
from chrono.furniture import frame_of
from chrono.horizontal import horizontal
from chrono.marking import anchor_day
from chrono.model import Chronology
from chrono.timeline import Measure, Timeline
from chrono.vertical import paginate, vertical

LAYOUTS = ("auto", "horizontal", "vertical")
FEW = 12
"""Up to so many events are drawn horizontally by default: beyond, stems grow faster than anyone reads."""
NARROWEST = 200.0
"""Points."""


def lay_out(
    chronology: Chronology,
    measure: Measure,
    width: float,
    layout: str = "auto",
    page_height: float | None = None,
    language: str = "en",
    *,
    draft: bool = False,
) -> tuple[Timeline, ...]:
    """Lay a chronology out at a width in points; one Timeline, or one for each page of `page_height` points.

    Raises UnknownName for a layout that does not exist, CannotDraw where there is no event or it cannot fit.
    """
    if layout not in LAYOUTS:
        raise UnknownName("layout", layout, LAYOUTS)
    events = sorted(chronology.events, key=lambda event: (anchor_day(event.date), event.sort_key))
    if not events:
        raise CannotDraw("there is no event to draw")
    if width < NARROWEST:
        raise CannotDraw(f"a width of {width / 72 * 2.54:.1f} cm is too narrow; the least is 7.1 cm")
    frame = frame_of(chronology, width, language, measure, draft=draft)
    if layout == "horizontal" or (layout == "auto" and len(events) <= FEW):
        return (horizontal(frame, events),)
    pages = paginate(frame, events, page_height)
    return tuple(vertical(frame, page, number, len(pages)) for number, page in enumerate(pages, start=1))
