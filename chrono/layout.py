"""A chronology to Timelines: lanes, marks, labels that neither overlap nor leave the canvas; numbers only.

Labels stand in the order of their dates, so that no two leaders can cross. `measure` gives the width of a text, so
that nothing here needs a font.
"""

from chrono.columns import columns
from chrono.errors import CannotDraw, UnknownName
from chrono.frame import frame_of
from chrono.horizontal import horizontal
from chrono.model import Chronology
from chrono.paging import paginate
from chrono.strip import strip
from chrono.timeline import Measure, Timeline
from chrono.view import CENTIMETRES, View

LAYOUTS = ("auto", "horizontal", "columns", "vertical", "strip")
FEW, MANY = 12, 150
"""Up to the first, events are drawn horizontally by default: beyond, stems grow faster than anyone reads; above the
second in a strip, with the full list on the pages after it."""
NARROWEST = 200.0
"""Points."""


def lay_out(chronology: Chronology, measure: Measure, view: View) -> tuple[Timeline, ...]:
    """Lay a chronology out; one Timeline, or one for each page where `view` has a page height.

    On pages a strip is followed by the full list. Raises UnknownName for a layout that does not exist, CannotDraw
    where there is no event or it cannot fit.
    """
    if view.layout not in LAYOUTS:
        raise UnknownName("layout", view.layout, LAYOUTS)
    if not chronology.events:
        raise CannotDraw("there is no event to draw")
    if view.width < NARROWEST:
        least = NARROWEST * CENTIMETRES + 0.05
        raise CannotDraw(f"a width of {view.width * CENTIMETRES:.1f} cm is too narrow; the least is {least:.1f} cm")
    frame = frame_of(chronology, view, measure)
    events = sorted(chronology.events, key=lambda event: (frame.day(event), event.sort_key))
    layout = view.layout if view.layout != "auto" else _chosen(len(events))
    if layout == "horizontal":
        return (horizontal(frame, events),)
    if layout == "columns":
        return (columns(frame, events, events),)
    picture = (strip(frame, events),) if layout == "strip" else ()
    if picture and view.page_height is None:
        return picture
    return (*picture, *paginate(frame, events))


def _chosen(count: int) -> str:
    return "horizontal" if count <= FEW else "vertical" if count <= MANY else "strip"
