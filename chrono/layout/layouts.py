"""A chronology to Timelines: lanes, marks, labels that neither overlap nor leave the canvas; numbers only.

Labels are in the order of their dates, so that no two leaders can cross. `measure` gives the width of a text, so
that nothing here needs a font.
"""

from dataclasses import replace

from chrono.errors import CannotDraw, UnknownName
from chrono.frames import CENTIMETRES, LAYOUTS, LayoutOptions, frame_of, room_words
from chrono.languages import Captions, languages_with
from chrono.layout.annotating import room_for_annotations, with_annotations
from chrono.layout.choosing import Tried, choose, pages_in
from chrono.layout.logos import room_for_logo, with_logo
from chrono.layout.pages import paginate
from chrono.records import Chronology, in_order
from chrono.timelines import Measure, Timeline, with_arrows

NARROWEST = 200.0
"""Points."""


def lay_out(chronology: Chronology, measure: Measure, options: LayoutOptions) -> tuple[Timeline, ...]:
    """Lay a chronology out; one Timeline, or one for each page where `options` have a page height.

    On pages a strip is followed by the full list. Raises as `try_layouts`.
    """
    return try_layouts(chronology, measure, options)[0].pages


def try_layouts(chronology: Chronology, measure: Measure, options: LayoutOptions) -> list[Tried]:
    """Each layout that was tried for a chronology, first the one to be taken.

    Raises UnknownName for a layout that does not exist, CannotDraw where there is no event or it cannot fit.
    """
    if options.language not in languages_with(Captions):
        raise UnknownName("language", options.language, languages_with(Captions))
    if options.layout not in LAYOUTS:
        raise UnknownName("layout", options.layout, LAYOUTS)
    if not chronology.events:
        raise CannotDraw("there is no event to draw")
    if options.width < NARROWEST:
        width = options.width * CENTIMETRES
        raise CannotDraw(f"a width of {width:.1f} cm is too narrow; the least is {room_words(NARROWEST)}")
    if options.page_height is not None:
        options = _reserved(options, room_for_logo(options.logo))
    frame = frame_of(chronology, options, measure)
    if not frame.chronology.events:
        raise CannotDraw("of no event a year is known: none has a place on an axis")
    if options.page_height is not None and chronology.annotations:
        options = _reserved(options, room_for_annotations(frame))
        frame = replace(frame, options=options)
    events = sorted(in_order(frame.chronology.events), key=frame.day)
    if options.layout == "auto":
        tried = choose(frame, events)
    else:
        tried = [Tried(options.layout, pages_in(options.layout, frame, events))]
    first = tried[0]
    if first.layout == "strip" and options.page_height is not None and first.height <= options.page_height:
        first = first._replace(pages=(*first.pages, *paginate(frame, events, before=1)))
    if chronology.annotations:
        first = first._replace(pages=with_annotations(frame, first.pages))
    if options.logo:
        first = first._replace(pages=tuple(with_logo(page, options.logo) for page in first.pages))
    if options.arrows:
        first = first._replace(pages=tuple(with_arrows(page, chronology) for page in first.pages))
    return [first, *tried[1:]]


def _reserved(options: LayoutOptions, room: float) -> LayoutOptions:
    """With so many points less on each page."""
    return replace(options, page_height=(options.page_height or 0.0) - room, reserved=options.reserved + room)
