"""Focus and context where time runs down: all time to one scale, and beside it the stretch of a burst magnified.

Two lines join the stretch in the overview with its own axis. Titles stay in the order of their dates: those before the
burst above the magnified stretch, those after it below.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import chain, pairwise
from math import inf
from typing import NamedTuple

from chrono.axes import AIR, Axis, BrokenAxis, anchor_day, burst_of, displace, domain, is_crowded, lane_lines
from chrono.dates import EdtfDate
from chrono.errors import CannotDraw
from chrono.frames import (
    BODY,
    LEADING,
    MARGIN,
    SMALL,
    Block,
    Frame,
    Label,
    bands_beside,
    footing,
    left_over,
    line_of,
    reaches_of,
    timeline_of,
)
from chrono.layout.table import Columns, columns_of, widths_of
from chrono.layout.vertical_parts import BETWEEN, draw_ticks, lane_key, lanes_across, mark_today, row_labels, row_words
from chrono.records import Event
from chrono.timelines import Mark, Shape, Stroke, Timeline, Vacancy, Words, scale_words

_FALL = 34.0
"""Points over which the two lines run apart."""
_HEADS = 15.0
"""Points above the overview, where each lane's mark is at the head of its line."""
_APART = 6.0
"""Points between the magnified stretch and titles of other time."""


class _Column(NamedTuple):
    """An axis with the lanes that its events are in: their frame, marks and columns."""

    frame: Frame
    axis: Axis
    lanes: list[list[Mark]]
    columns: Columns

    @property
    def marks(self) -> list[Mark]:
        """The marks at their places across the axis."""
        pairs = zip(self.lanes, self.columns.lanes, strict=True)
        return [replace(mark, cross=round(x + mark.cross, 2)) for made, x in pairs for mark in made]


class _Rows(NamedTuple):
    """The labels before the burst, of it and after it, where each begins, and from where to where the stretch is
    magnified."""

    labels: tuple[list[Label], list[Label], list[Label]]
    tops: tuple[list[float], list[float], list[float]]
    near: tuple[float, float]
    bottom: float


def is_blurred(timeline: Timeline) -> bool:
    """Can many of its marks not be told apart?"""
    return is_crowded([mark.anchor for mark in timeline.marks if mark.event])


def vertical_focus(
    frame: Frame, events: Sequence[Event], head: Block, ends: Vacancy = (-inf, inf), note: str = ""
) -> Timeline | None:
    """One picture of the events, in order, below its heading, of only the time between its `ends`, with a note.

    None where they come in no burst, where other events lie in the time of the burst, or where there is no room for two
    axes or for the names of the eras.
    """
    first, last = domain(events, frame.options.period, _today(frame, ends))
    whole = max(first, ends[0]), min(last, ends[1])
    found = burst_of(events, whole, frame.claims)
    if found is None:
        return None
    stretch, inner = found
    parts = _parted(frame, events, stretch, inner)
    if parts is None:
        return None
    key = lane_key(frame, head.bottom + 6)
    top = key.bottom + _HEADS + (SMALL * 1.2 if frame.timed else 0.0)
    before, _, after = parts
    far = _column(frame, [*before, *after], Axis(*whole, top, top + 100), None)
    near = _column(frame, inner, Axis(*stretch, top, top + 100), far.columns.leaders + _FALL)
    if near.columns.width < _LEAST:
        return None
    rows = _rows(frame, parts, near.columns, whole, stretch, top)
    far = far._replace(axis=Axis(*whole, top, rows.bottom))
    near = near._replace(axis=Axis(*stretch, *rows.near))
    far, near = _relaned(far, [*before, *after]), _relaned(near, inner)
    with suppress(CannotDraw):
        return _drawn(frame, (head, key), (far, near), rows, note)
    return None


def _today(frame: Frame, ends: Vacancy) -> EdtfDate | None:
    """Today, where it is asked for and lies between the ends."""
    today = frame.options.today
    return today if today and ends[0] <= anchor_day(today) <= ends[1] else None


_LEAST = 110.0
"""Points that the titles have across at least."""


def _parted(
    frame: Frame, events: Sequence[Event], stretch: tuple[float, float], inner: Sequence[Event]
) -> tuple[list[Event], list[Event], list[Event]] | None:
    """The events before the burst, in it, and after it; None where one that is not of it lies in its time."""
    named = {event.id for event in inner}
    outer = [event for event in events if event.id not in named]
    if any(stretch[0] <= frame.day(event) <= stretch[1] for event in outer):
        return None
    before = [event for event in outer if frame.day(event) < stretch[0]]
    return before, [*inner], [event for event in outer if frame.day(event) > stretch[1]]


def _column(frame: Frame, events: Sequence[Event], axis: Axis, left: float | None) -> _Column:
    used = [lane for lane in range(len(frame.lanes)) if any(lane in frame.lanes_of(event) for event in events)]
    own = replace(
        frame, lanes=tuple(frame.lanes[lane] for lane in used), names=tuple(frame.names[lane] for lane in used),
        places=tuple(frame.places[lane] for lane in used),
    )  # fmt: skip
    lanes = lanes_across(own, events, BrokenAxis((axis,)))
    return _Column(own, axis, lanes, columns_of(own, widths_of(lanes), left))


def _relaned(column: _Column, events: Sequence[Event]) -> _Column:
    """The column with its marks on their axis."""
    return column._replace(lanes=lanes_across(column.frame, events, BrokenAxis((column.axis,))))


def _rows(
    frame: Frame, parts: tuple[list[Event], list[Event], list[Event]], columns: Columns,
    whole: tuple[float, float], stretch: tuple[float, float], top: float,
) -> _Rows:  # fmt: skip
    """Where the labels stand: those of the burst around its place in the overview, as far as the others leave room."""
    labels = [row_labels(frame, part, columns) for part in parts]
    heights = [[label.height + BETWEEN for label in those] for those in labels]
    above, inside, below = (sum(those) for those in heights)
    length = max((above + inside + below) * AIR + 2 * _APART, _LOWEST)
    far, size = Axis(*whole, top, top + length), max(inside * AIR, _LOWEST / 2)
    first = min(max(far.at(sum(stretch) / 2) - size / 2, top + above + _APART), top + length - below - _APART - size)
    first = max(first, top)
    ends = first, first + size
    near = Axis(*stretch, *ends)
    rooms = (far, top, ends[0] - _APART), (near, *ends), (far, ends[1] + _APART, top + length)
    tops = [
        displace([axis.at(axis.inside(frame.day(label.event))) for label in those], high, start, end)
        for those, high, (axis, start, end) in zip(labels, heights, rooms, strict=True)
    ]
    return _Rows((labels[0], labels[1], labels[2]), (tops[0], tops[1], tops[2]), ends, top + length)


_LOWEST = 120.0
"""Points that the overview is high at least."""


def _drawn(
    frame: Frame, above: tuple[Block, Block], columns: tuple[_Column, _Column], rows: _Rows, note: str
) -> Timeline:
    (head, key), (far, near) = above, columns
    marks = [*far.marks, *(replace(mark, magnified=True) for mark in near.marks)]
    first = {mark.event: mark for mark in reversed(marks)}
    strokes: list[Stroke] = []
    words: list[Words] = []
    for column in columns:
        axis = BrokenAxis((column.axis,))
        strokes += [line for x in column.columns.lanes for line in lane_lines(axis, x, horizontal=False)]
        words += draw_ticks(frame, axis, column.columns, strokes)
        mark_today(frame, axis, column.columns, words, strokes)
    overview = BrokenAxis((far.axis,))
    names, lines, bands = bands_beside(frame, overview, far.columns.leaders)
    words += names
    strokes += lines
    for label, at in zip(chain(*rows.labels), chain(*rows.tops), strict=True):
        strokes += _leader(first[label.event.id], columns, at)
        words += row_words(label, near.columns, at)
    strokes += _funnel(far, near)
    words.append(_grown(frame, far, near))
    top = far.axis.start
    heads = [
        Mark(Shape.DAY, top, top, top, top, round(top - 6, 2), x, place, False, "")
        for x, place in zip(far.columns.lanes if len(frame.lanes) > 1 else (), far.frame.places, strict=False)
    ]
    missing = left_over(frame, reaches_of(frame, overview)) if not note else ""
    foot = footing(frame, marks, rows.bottom + 14, note or missing, bands)
    picture = timeline_of(
        frame, foot.bottom + MARGIN / 2, (*head.words, *key.words, *words, *foot.words), strokes,
        (*key.marks, *heads, *marks, *foot.marks), horizontal=False, scales=(far.axis.scale,),
        bands=(*bands, *foot.bands),
    )  # fmt: skip
    return replace(picture, focus=near.axis.scale)


def _leader(mark: Mark, columns: tuple[_Column, _Column], place: float) -> list[Stroke]:
    """From a magnified mark as in every vertical picture; from another across where the two lines run apart, then
    straight past the magnified stretch."""
    far, near = columns
    middle, end = round(place + BODY * LEADING - BODY * 0.6, 2), near.columns.dates - 4
    bends: tuple[tuple[float, float], ...]
    if mark.magnified:
        bends = ((mark.cross, mark.anchor), (near.columns.leaders, mark.anchor), (end, middle))
    else:
        bends = (
            (mark.cross, mark.anchor), (far.columns.leaders, mark.anchor),
            (round(far.columns.leaders + _FALL, 2), middle), (end, middle),
        )  # fmt: skip
    return [Stroke(*one, *other, "leader", mark.event) for one, other in pairwise(bends)]


def _funnel(far: _Column, near: _Column) -> list[Stroke]:
    """The two lines: through the overview, apart, and along the magnified stretch."""
    begun, reached = far.columns.leaders, round(far.columns.leaders + _FALL, 2)
    lines = []
    for day, place in ((near.axis.first, near.axis.start), (near.axis.last, near.axis.end)):
        y, place = far.axis.at(day), round(place, 2)
        lines += [
            Stroke(far.columns.ticks, y, begun, y, "focus"),
            Stroke(begun, y, reached, place, "focus"),
            Stroke(reached, place, near.columns.leaders, place, "focus"),
        ]
    return lines


def _grown(frame: Frame, far: _Column, near: _Column) -> Words:
    """How many times as large as the overview the stretch is, where the lines have run apart."""
    text = scale_words(near.axis.points_a_day / far.axis.points_a_day)
    y = (near.axis.start + near.axis.end) / 2 + 2.5
    return line_of(frame, text, far.columns.leaders + _FALL - 3, y, SMALL, "stretch", "right")
