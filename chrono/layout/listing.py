"""An overview to scale above a list: every event a mark in its lane, and below all titles in columns under their years.

No leader joins the two: a row has the date, and the sign and colour of its lane, and where that is not enough both have
a number. It takes a fraction of the height that
titles beside an axis need, and any number of events reads like a text.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from chrono.axes import Axis, BrokenAxis, domain
from chrono.errors import CannotDraw
from chrono.frames import (
    CENTIMETRES,
    MARGIN,
    TALLEST,
    TALLEST_LIST,
    Block,
    Frame,
    footing,
    heading,
    lanes_left,
    name_eras,
    room_words,
    ruler,
    timeline_of,
)
from chrono.layout.lane_rows import LaneRows, lane_rows
from chrono.layout.named import named_note
from chrono.layout.rows import DENSE_TYPE, USUAL_TYPE, Rows, Type, least_height, row_numbers, rows_of
from chrono.layout.tracks import Sizes, are_crowded
from chrono.records import Event
from chrono.timelines import Band, Mark, Scale, Stroke, Timeline, Words, captions_in, era_words

_SIZES = tuple(Sizes(size, 9 * size, 5.6 * size) for size in (0.8, 0.65, 0.5, 0.4, 0.3, 0.22))
_LANES = 9.0
"""Points from the lowest track of a lane to the next lane."""
_TICKS = 14.0
"""Points that the labels of the axis take."""


def listing(frame: Frame, events: Sequence[Event], shown: Sequence[Event] = ()) -> Timeline:
    """Lay the events out in an overview and a list; of only those `shown`, where some are.

    Raises CannotDraw where they would need more than `TALLEST_LIST`.
    """
    listed, note = shown or events, named_note(frame, events, shown)
    numbers = row_numbers(frame, listed)
    above = overview_of(frame, events, heading(frame, 1, 1), numbers)
    picture = lowest(frame, above, listed, numbers, note)
    if picture.height > TALLEST_LIST:
        raise CannotDraw(
            f"a list of {len(events)} events needs a height of {room_words(picture.height)}; use the strip layout, "
            f"pages, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    return picture


@dataclass(frozen=True, slots=True)
class Overview:
    """What stands above a list: all events to scale below a heading, and how far down it reaches, in points.

    `focus` is the axis of a stretch that is magnified in it; `numbered` says whether marks have numbers.
    """

    words: tuple[Words, ...]
    strokes: tuple[Stroke, ...]
    marks: tuple[Mark, ...]
    bands: tuple[Band, ...]
    scale: Scale
    bottom: float
    numbered: bool
    focus: Scale | None = None


def lowest(
    frame: Frame, above: Overview, listed: Sequence[Event], numbers: Mapping[str, int], note: str = ""
) -> Timeline:
    """An overview and a list below it, in the usual type; in a denser one where it would be higher than `TALLEST`
    otherwise.

    On pages, which may be made smaller as a whole, type is not denser.
    """
    paged = frame.options.page_height is not None
    if paged or above.bottom + least_height(frame, listed, USUAL_TYPE) <= TALLEST:
        usual = listed_below(frame, above, listed, numbers, note)
        if paged or usual.height <= TALLEST:
            return usual
    return listed_below(frame, above, listed, numbers, note, DENSE_TYPE)


def listed_below(
    frame: Frame,
    above: Overview,
    listed: Sequence[Event],
    numbers: Mapping[str, int],
    note: str = "",
    look: Type = USUAL_TYPE,
) -> Timeline:
    """An overview and a list below it, with the `numbers` of rows where it has them; a note is told before others."""
    rows = rows_of(frame, listed, above.bottom + 20, numbers if above.numbered else {}, look)
    foot = list_foot(frame, above, rows.bottom + 8, note)
    return _page(frame, above, foot.bottom + MARGIN / 2, rows, foot)


def overview_page(frame: Frame, events: Sequence[Event], head: Block) -> Timeline:
    """The overview alone, on a page without a list and a key."""
    above = overview_of(frame, events, head, row_numbers(frame, events))
    return _page(frame, above, above.bottom + MARGIN + _TICKS, Rows([], [], [], 0.0), Block((), 0.0))


def overview_of(frame: Frame, events: Sequence[Event], head: Block, numbers: Mapping[str, int]) -> Overview:
    """All events below a heading, with the `numbers` of their rows where marks could not be told apart."""
    axis = overview_axis(frame, events)
    eras = name_eras(frame, axis, head.bottom + 4)
    lanes = overview_lanes(frame, events, axis, eras.bottom - 2, numbers)
    bottom = lanes.bottom + 2
    scale, grid = ruler(frame, (axis,), head.bottom + 4, bottom, (*eras.words, *lanes.numbers))
    return Overview(
        (*head.words, *lanes.words, *eras.words, *scale), (*grid, *lanes.strokes), tuple(lanes.marks),
        tuple(eras.down_to(bottom)), axis.scale, bottom, bool(lanes.numbers),
    )  # fmt: skip


def list_foot(frame: Frame, above: Overview, top: float, note: str = "") -> Block:
    """The key of an overview's marks, what has to be said of them, and the sources, from `top` down."""
    return footing(frame, above.marks, top, f"{note} {list_note(frame, above.marks)}".strip(), above.bands)


def _page(frame: Frame, above: Overview, height: float, rows: Rows, foot: Block) -> Timeline:
    page = timeline_of(
        frame, height, (*above.words, *rows.words, *foot.words), (*above.strokes, *rows.strokes),
        (*above.marks, *rows.signs, *foot.marks),
        horizontal=True, scales=(above.scale,), bands=(*above.bands, *foot.bands),
    )  # fmt: skip
    return replace(page, focus=above.focus)


def list_note(frame: Frame, marks: Sequence[Mark]) -> str:
    """What has to be said of the marks, and the eras."""
    crowded = captions_in(frame.language).crowded if are_crowded(marks) else ""
    return " ".join(filter(None, (crowded, era_words(frame.chronology, frame.language, short=True))))


def overview_lanes(
    frame: Frame, events: Sequence[Event], axis: Axis, top: float, numbers: Mapping[str, int]
) -> LaneRows:
    """Every lane from `top` down, close to the next, with the `numbers` of rows where marks could not be told apart."""
    return lane_rows(frame, events, BrokenAxis((axis,)), top, _SIZES, _LANES, numbers)


def overview_axis(frame: Frame, events: Sequence[Event]) -> Axis:
    """All of the time, to one scale."""
    first, last = domain(events, frame.options.period, frame.options.today)
    return Axis(first, last, lanes_left(frame) + 4, frame.width - MARGIN - 4)
