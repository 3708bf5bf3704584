"""What vertical pictures consist of: marks in lanes beside each other, rows of dates and titles, ticks, the key."""

from collections.abc import Sequence

from chrono.axes import BrokenAxis, Tick
from chrono.frames import (
    BODY,
    LEADING,
    MARGIN,
    SMALL,
    Block,
    Frame,
    Label,
    claimed_dates,
    label_words,
    line_of,
    stacked_label,
    status_line,
    today_of,
    wrapped_texts,
)
from chrono.layout.table import SIZES, TICKS, TRACK, Columns, fits, widths_of
from chrono.layout.tracks import Sizes, on_tracks
from chrono.records import Event
from chrono.timelines import Mark, Shape, Stroke, Words, captions_in, wrap, wrap_well

BETWEEN = 3.0
"""Points between two rows."""


def row_labels(frame: Frame, events: Sequence[Event], columns: Columns) -> list[Label]:
    """The events' dates and titles, wrapped for the columns: beside each other, or above each other in narrow ones."""
    if columns.titles > columns.dates:
        dates = columns.titles - columns.dates - 8
        return [_row_label(frame, event, columns.width, dates) for event in events]
    return [stacked_label(frame, event, columns.width) for event in events]


def _row_label(frame: Frame, event: Event, width: float, date_width: float) -> Label:
    """The date in a column of its own beside the title, which is `width` points wide.

    What is not simply past stands below the title; below the date where it fits beside the title's further lines.
    """
    date = wrapped_texts(frame, [*claimed_dates(frame, event)], date_width)
    title = wrap_well(event.title, width, BODY, frame.measure)
    said = status_line(frame, event)
    if said and len(date) < len(title) and frame.measure(said, SMALL, False) <= date_width:
        date, said = (*date, said), ""
    status = wrapped_texts(frame, [said], width)
    height = max(len(date) * SMALL, len(title) * BODY + len(status) * SMALL) * LEADING
    return Label(event, date, tuple(title), width, height, status=status)


def lanes_across(
    frame: Frame, events: Sequence[Event], axis: BrokenAxis, sizes: Sequence[Sizes] = SIZES
) -> list[list[Mark]]:
    """The marks of each lane on its tracks, so small that the lanes together take no more than a third of the width.

    Where the lanes have no room beside each other all marks lie in one, with the shapes and colours of their own.
    """
    lanes = frame.marks(events, axis)
    if not fits(frame, [0.0] * len(lanes)):
        of_events = {mark.event: mark for lane in reversed(lanes) for mark in lane}
        lanes = [[of_events[event.id] for event in events]]
    room = max(frame.width * _SHARE - (TRACK + 4) * len(lanes), 2 * TRACK)
    placed = on_tracks(lanes, sizes, room)
    if sum(widths_of(placed)) <= frame.width * _MOST_SHARE:
        return placed
    return on_tracks(lanes, SIZES[-1:], room, max(1, int(frame.width * _MOST_SHARE / SIZES[-1].track / len(lanes))))


_SHARE, _MOST_SHARE = 0.2, 0.3
"""Of the width: what the lanes take before their marks are made smaller, and before these share their tracks."""


def row_words(label: Label, columns: Columns, top: float) -> list[Words]:
    """The words of a label from `top` down."""
    if columns.titles == columns.dates:
        return label_words(label, columns.dates, top)
    baseline = top + BODY * LEADING - BODY * 0.3
    below = baseline + (len(label.title) - 1) * BODY * LEADING + SMALL * LEADING
    return [
        Words(line, round(left, 2), round(first + index * size * LEADING, 2), size, role, event=label.event.id)
        for lines, left, first, size, role in (
            (label.date, columns.dates, baseline, SMALL, "date"),
            (label.title, columns.titles, baseline, BODY, "title"),
            (label.status, columns.titles, below, SMALL, "status"),
        )
        for index, line in enumerate(lines)
    ]


def draw_ticks(frame: Frame, axis: BrokenAxis, columns: Columns, strokes: list[Stroke]) -> list[Words]:
    """The ticks' words, of which a later one takes the place of one it would lie on; their lines go to `strokes`."""
    words: list[Words] = []
    for part in axis.parts:
        for tick in frame.ticks(part, lambda _: SMALL * 1.6):
            y, x = part.at(tick.day), columns.ticks
            named = _tick_words(frame, tick, x, y + 2.5)
            words = [word for word in words if all(abs(word.y - new.y) > SMALL for new in named)]
            words += named
            strokes.append(Stroke(x - 3, y, columns.leaders, y, "grid"))
    return words


def _tick_words(frame: Frame, tick: Tick, x: float, y: float) -> list[Words]:
    """The label of a tick; one that is too long for one line is on two, a clock time below its day."""
    right, room = x - 6, TICKS - 6 + MARGIN / 2
    lines = tick.label.rsplit(", ", 1) if frame.measure(tick.label, SMALL, tick.major) > room else [tick.label]
    lines = [part for line in lines for part in wrap(line, room, SMALL, frame.measure, bold=tick.major)]
    return [
        line_of(frame, line, right, y - above * SMALL * 1.15, SMALL, "tick", "right", bold=tick.major)
        for above, line in enumerate(reversed(lines))
    ]


def mark_today(frame: Frame, axis: BrokenAxis, columns: Columns, words: list[Words], strokes: list[Stroke]) -> None:
    """A line across the lanes; ticks that its word would cover go."""
    y, x = today_of(frame, axis.parts), columns.ticks
    if y is None:
        return
    label = line_of(frame, captions_in(frame.language).today, x - 6, y + 2.5, SMALL, "today", "right", bold=True)
    words[:] = [word for word in words if word.role != "tick" or abs(word.y - label.y) > SMALL * 1.2]
    words.append(label)
    strokes.append(Stroke(x - 3, y, columns.leaders, y, "today"))


def lane_key(frame: Frame, y: float) -> Block:
    """Each lane's mark and name, in a row that wraps."""
    words, marks, x = [], [], MARGIN
    for lane, name in enumerate(frame.names):
        if not name:
            continue
        lines = wrap(name, frame.width - 2 * MARGIN - 12, SMALL, frame.measure, bold=True)
        width = max(frame.measure(line, SMALL, True) for line in lines)
        if x > MARGIN and x + 10 + width > frame.width - MARGIN:
            x, y = MARGIN, y + SMALL * 1.6
        marks.append(Mark(Shape.DAY, y, y, y, y, y, round(x + 4, 2), frame.places[lane], False, ""))
        for number, line in enumerate(lines):
            y += SMALL * 1.25 * bool(number)
            words.append(line_of(frame, line, x + 12, y + 2.5, SMALL, "lane", bold=True))
        x += 12 + width + 16
    return Block(tuple(words), y + 4 if words else y - 8, tuple(marks))
