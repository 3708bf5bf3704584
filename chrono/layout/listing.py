"""An overview to scale above a list: every event a mark in its lane, and below all titles in columns under their years.

No leader joins the two: a row has the date, and the sign and colour of its lane, and where that is not enough both have
a number. It takes a fraction of the height that
titles beside an axis need, and any number of events reads like a text.
"""

from collections.abc import Callable, Mapping, Sequence

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
from chrono.layout.rows import DENSE_TYPE, USUAL_TYPE, Type, row_numbers, rows_of
from chrono.layout.tracks import Sizes, are_crowded
from chrono.records import Event
from chrono.timelines import Mark, Timeline, captions_in, era_words

_SIZES = tuple(Sizes(size, 9 * size, 5.6 * size) for size in (0.8, 0.65, 0.5, 0.4, 0.3, 0.22))
_LANES = 9.0
"""Points from the lowest track of a lane to the next lane."""


def listing(frame: Frame, events: Sequence[Event], shown: Sequence[Event] = ()) -> Timeline:
    """Lay the events out in an overview and a list; of only those `shown`, where some are.

    Raises CannotDraw where they would need more than `TALLEST_LIST`.
    """
    head, note = heading(frame, 1, 1), named_note(frame, events, shown)
    picture = lowest(frame, lambda look: list_page(frame, events, shown or events, head, note, look))
    if picture.height > TALLEST_LIST:
        raise CannotDraw(
            f"a list of {len(events)} events needs a height of {room_words(picture.height)}; use the strip layout, "
            f"pages, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    return picture


def lowest(frame: Frame, made: Callable[[Type], Timeline]) -> Timeline:
    """The picture in the usual type; in a denser one where it would be higher than `TALLEST` otherwise.

    On pages, which may be made smaller as a whole, type is not denser.
    """
    picture = made(USUAL_TYPE)
    return made(DENSE_TYPE) if picture.height > TALLEST and frame.options.page_height is None else picture


def list_page(
    frame: Frame,
    events: Sequence[Event],
    listed: Sequence[Event],
    head: Block,
    note: str = "",
    look: Type = USUAL_TYPE,
) -> Timeline:
    """The overview of all events below a heading, and a list of those `listed`; a note is told before others.

    Where the list goes on, on further pages, all of its events have their numbers here.
    """
    axis = _overview(frame, events)
    eras = name_eras(frame, axis, head.bottom + 4)
    numbers = row_numbers(frame, listed if note else events)
    lanes = overview_lanes(frame, events, axis, eras.bottom - 2, numbers)
    marks, bottom = lanes.marks, lanes.bottom
    scale, grid = ruler(frame, (axis,), head.bottom + 4, bottom + 2, (*eras.words, *lanes.numbers))
    bands = eras.down_to(bottom + 2)
    rows = rows_of(frame, listed, bottom + 22, numbers if lanes.numbers else {}, look)
    foot = footing(frame, marks, rows.bottom + 8, f"{note} {list_note(frame, marks)}".strip(), bands)
    height = foot.bottom + MARGIN / 2
    return timeline_of(
        frame, height, (*head.words, *lanes.words, *eras.words, *rows.words, *scale, *foot.words),
        (*grid, *lanes.strokes, *rows.strokes), (*marks, *rows.signs, *foot.marks),
        horizontal=True, scales=(axis.scale,), bands=(*bands, *foot.bands),
    )  # fmt: skip


def list_note(frame: Frame, marks: Sequence[Mark]) -> str:
    """What has to be said of the marks, and the eras."""
    crowded = captions_in(frame.language).crowded if are_crowded(marks) else ""
    return " ".join(filter(None, (crowded, era_words(frame.chronology, frame.language, short=True))))


def overview_lanes(
    frame: Frame, events: Sequence[Event], axis: Axis, top: float, numbers: Mapping[str, int]
) -> LaneRows:
    """Every lane from `top` down, close to the next, with the `numbers` of rows where marks could not be told apart."""
    return lane_rows(frame, events, BrokenAxis((axis,)), top, _SIZES, _LANES, numbers)


def _overview(frame: Frame, events: Sequence[Event]) -> Axis:
    """All of the time, to one scale."""
    first, last = domain(events, frame.options.period, frame.options.today)
    return Axis(first, last, lanes_left(frame) + 4, frame.width - MARGIN - 4)
