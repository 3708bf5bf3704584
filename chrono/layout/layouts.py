"""A chronology to Timelines: lanes, marks, labels that neither overlap nor leave the canvas; numbers only.

Labels are in the order of their dates, so that no two leaders can cross. `measure` gives the width of a text, so
that nothing here needs a font.
"""

from collections.abc import Callable, Sequence

from chrono.errors import CannotDraw, UnknownName
from chrono.languages import Captions, languages_with
from chrono.layout.columns import columns
from chrono.layout.frame import Frame, frame_of
from chrono.layout.horizontal import horizontal
from chrono.layout.listing import listing
from chrono.layout.options import CENTIMETRES, LAYOUTS, LayoutOptions
from chrono.layout.pages import paginate
from chrono.layout.strip import strip
from chrono.layout.timeline import Measure, Timeline
from chrono.layout.vertical import label_heights
from chrono.records import Chronology, Event, in_order

FEW, MANY = 12, 150
"""Up to the first, events are drawn horizontally by default: beyond, stems grow faster than anyone reads; above the
second in a strip, with the full list on the pages after it."""
NARROWEST = 200.0
"""Points."""


def lay_out(chronology: Chronology, measure: Measure, options: LayoutOptions) -> tuple[Timeline, ...]:
    """Lay a chronology out; one Timeline, or one for each page where `options` have a page height.

    On pages a strip is followed by the full list. Raises UnknownName for a layout that does not exist, CannotDraw
    where there is no event or it cannot fit.
    """
    if options.language not in languages_with(Captions):
        raise UnknownName("language", options.language, languages_with(Captions))
    if options.layout not in LAYOUTS:
        raise UnknownName("layout", options.layout, LAYOUTS)
    if not chronology.events:
        raise CannotDraw("there is no event to draw")
    if options.width < NARROWEST:
        least = NARROWEST * CENTIMETRES + 0.05
        raise CannotDraw(f"a width of {options.width * CENTIMETRES:.1f} cm is too narrow; the least is {least:.1f} cm")
    frame = frame_of(chronology, options, measure)
    events = sorted(in_order(chronology.events), key=frame.day)
    picture = _one_picture(frame, events)
    if picture is None:
        return tuple(paginate(frame, events))
    is_strip = options.layout == "strip" or (options.layout == "auto" and len(events) > MANY)
    return (picture, *paginate(frame, events, before=1)) if is_strip and options.page_height is not None else (picture,)


def _one_picture(frame: Frame, events: Sequence[Event]) -> Timeline | None:
    """The picture whose time runs from left to right, where asked for or best; None for the vertical layout."""
    layout = frame.options.layout
    if layout == "auto":
        return _best(frame, events)
    return _DRAWN[layout](frame, events) if layout in _DRAWN else None


def _best(frame: Frame, events: Sequence[Event]) -> Timeline | None:
    """Horizontal for few events, unless stems would grow higher than the picture is wide; a strip for very many.

    Else a list where an axis as long as its labels would be too high to be taken in on one page, or where that is lower
    or without long leaders; None for the vertical layout.
    """
    try:
        if len(events) <= FEW:
            tried = horizontal(frame, events)
            return tried if tried.height <= frame.width else None
        if len(events) > MANY:
            return strip(frame, events)
    except CannotDraw:
        return None
    if frame.options.page_height is not None:
        return None
    if sum(label_heights(frame, events)) < _HIGH:
        return _lower(frame, events)
    for layout in (listing, strip):
        try:
            return layout(frame, events)
        except CannotDraw:
            continue
    return None


def _lower(frame: Frame, events: Sequence[Event]) -> Timeline | None:
    """A list where that is lower than an axis with its labels beside it, or where the leaders to these run far."""
    try:
        listed = listing(frame, events)
    except CannotDraw:
        return None
    (beside,) = paginate(frame, events)
    bent = sum(abs(one.y2 - one.y1) for one in beside.strokes if one.role == "leader" and one.slanted)
    is_lower = listed.height < _LOWER * beside.height
    return listed if is_lower or bent > _BENT * len(events) else beside


_HIGH = 1100.0
"""Points of all labels below each other, above which a list is drawn rather than an axis as long as they are."""
_LOWER, _BENT = 0.9, 60.0
"""A list is lower where it takes less than this share; leaders run far that are bent by so many points on average."""


_DRAWN: dict[str, Callable[[Frame, Sequence[Event]], Timeline]] = {
    "horizontal": horizontal,
    "columns": lambda frame, events: columns(frame, events, events),
    "list": listing,
    "strip": strip,
}
