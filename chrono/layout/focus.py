"""Focus and context: all time to one scale, the stretch of a burst magnified below it, then a list of all titles.

Two lines join the stretch in the overview with its own axis. Every event has one mark: those of the burst below, where
they can be told apart, all others above.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from chrono.axes import Axis, burst_of, domain
from chrono.dates import date_words, from_number, parse_date
from chrono.errors import CannotDraw
from chrono.frames import (
    CENTIMETRES,
    MARGIN,
    SMALL,
    TALLEST_LIST,
    Frame,
    heading,
    is_clear,
    lanes_left,
    line_of,
    name_eras,
    room_words,
    ruler,
)
from chrono.layout.lane_rows import LaneRows
from chrono.layout.listing import Overview, lowest, overview_lanes
from chrono.layout.named import named_note
from chrono.layout.rows import row_numbers
from chrono.records import Event
from chrono.timelines import Stroke, Timeline, Vacancy, Words, captions_in

_LABELS = 15.0
"""Points that the labels of an axis take."""
_FALL = 22.0
"""Points over which the two lines run apart."""


def find_burst(frame: Frame, events: Sequence[Event]) -> tuple[Vacancy, list[Event]] | None:
    """The stretch that is worth magnifying on an axis of all their time, and the events in it; None where none is."""
    return burst_of(events, domain(events, frame.options.period, frame.options.today), frame.claims)


def focus(frame: Frame, events: Sequence[Event], shown: Sequence[Event] = ()) -> Timeline:
    """Lay the events out in an overview, a magnified stretch and a list; of only those `shown`, where some are.

    Raises CannotDraw where they come in no burst, or would need more than `TALLEST_LIST`.
    """
    found = find_burst(frame, events)
    if found is None:
        raise CannotDraw("no stretch of time has so many more events than the rest that it is worth magnifying")
    numbers = row_numbers(frame, shown or events)
    above = _stretches(frame, events, found, numbers)
    said = captions_in(frame.language).focus.format(a=len(found[1]))
    note = " ".join(filter(None, (said, named_note(frame, events, shown))))
    picture = lowest(frame, above, shown or events, numbers, note)
    if picture.height > TALLEST_LIST:
        raise CannotDraw(
            f"an overview and a list of {len(events)} events need a height of {room_words(picture.height)}; use the "
            f"strip layout, pages, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    return picture


def _stretches(
    frame: Frame, events: Sequence[Event], burst: tuple[Vacancy, list[Event]], numbers: Mapping[str, int]
) -> Overview:
    """All of the time, and the burst's stretch of it below, joined by two lines."""
    stretch, inner = burst
    named = {event.id for event in inner}
    sides = (lanes_left(frame) + 4, frame.width - MARGIN - 4)
    axis, near = Axis(*domain(events, frame.options.period, frame.options.today), *sides), Axis(*stretch, *sides)
    head = heading(frame, 1, 1)
    eras = name_eras(frame, axis, head.bottom + 4)
    outer = [event for event in events if event.id not in named]
    above = _lanes(frame, outer, axis, eras.bottom - 2, eras.words, numbers)
    label = _label(frame, stretch, axis, above.bottom)
    below = _lanes(frame, inner, near, above.bottom + _LABELS + _FALL, (), numbers)
    scale = [word for word in above.words if word.role not in ("tick", "today") or is_clear(word, [label])]
    lines = _funnel(axis, near, (eras.bottom, above.bottom), below.bottom)
    return Overview(
        (*head.words, *eras.words, *scale, label, *below.words), (*above.strokes, *below.strokes, *lines),
        (*above.marks, *(replace(mark, magnified=True) for mark in below.marks)), tuple(eras.down_to(above.bottom)),
        axis.scale, below.bottom + 2, bool(above.numbers or below.numbers), near.scale,
    )  # fmt: skip


def _lanes(
    frame: Frame, events: Sequence[Event], axis: Axis, top: float, taken: Sequence[Words], numbers: Mapping[str, int]
) -> LaneRows:
    """The lanes that these events are in, with their marks, names and axis, below words that are `taken`."""
    used = [lane for lane in range(len(frame.lanes)) if any(lane in frame.lanes_of(event) for event in events)]
    own = replace(
        frame, lanes=tuple(frame.lanes[lane] for lane in used), names=tuple(frame.names[lane] for lane in used),
        places=tuple(frame.places[lane] for lane in used),
    )  # fmt: skip
    lanes = overview_lanes(own, events, axis, top, numbers)
    scale, grid = ruler(frame, (axis,), top, lanes.bottom + 2, (*taken, *lanes.numbers))
    return LaneRows(lanes.marks, [*lanes.words, *scale], [*grid, *lanes.strokes], lanes.bottom + 2)


def _label(frame: Frame, stretch: Vacancy, axis: Axis, bottom: float) -> Words:
    """The dates of the stretch below its place in the overview."""
    first, last = (str(from_number(int(day))) for day in (stretch[0], stretch[1] - 1))
    text = date_words(parse_date(first if first == last else f"{first}/{last}"), frame.language, short=True)
    half = frame.measure(text, SMALL, True) / 2
    middle = min(max(axis.at(sum(stretch) / 2), MARGIN + half), frame.width - MARGIN - half)
    return line_of(frame, text, middle, bottom + 11, SMALL, "stretch", "center", bold=True)


def _funnel(axis: Axis, near: Axis, ends: Vacancy, below: float) -> list[Stroke]:
    """The two lines: through the overview between its `ends`, apart beneath its labels, and along the magnified stretch
    down to where that ends."""
    top, bottom = ends
    apart, reached = round(bottom + _LABELS, 2), round(bottom + _LABELS + _FALL, 2)
    return [
        Stroke(x1, y1, x2, y2, "focus")
        for day, side in ((near.first, near.start), (near.last, near.end))
        for x1, y1, x2, y2 in (
            (axis.at(day), round(top - 2, 2), axis.at(day), round(bottom, 2)),
            (axis.at(day), apart, round(side, 2), reached),
            (round(side, 2), reached, round(side, 2), round(below, 2)),
        )
    ]
