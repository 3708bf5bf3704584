"""The horizontal layout: lanes above each other, every label a flag on its stem, lifted above all it reaches over.

A flag flies to the right of its stem and stands above every later stem that it covers, so no stem ever passes
through a label; the scale is as wide as leaves the last flag on the canvas.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from chrono.axes import Axis, domain
from chrono.errors import CannotDraw
from chrono.frames import (
    BODY,
    CENTIMETRES,
    LEADING,
    MARGIN,
    TALLEST,
    Frame,
    Label,
    footing,
    heading,
    label_words,
    lane_height,
    lane_name,
    lanes_left,
    name_eras,
    room_words,
    ruler,
    stacked_label,
    timeline_of,
)
from chrono.layout.tracks import tracks
from chrono.records import Event
from chrono.timelines import Mark, Stroke, Timeline, Words, wrap_evenly

_FLAG = 124.0
_GAP = 4.0
_TRACK = 9.0


def horizontal(frame: Frame, events: Sequence[Event]) -> Timeline:
    """Lay the events out from left to right. Raises CannotDraw where they would need more than `TALLEST`."""
    head = heading(frame, 1, 1)
    left = lanes_left(frame)
    labels = [stacked_label(frame, event, min(_FLAG, (frame.width - left - MARGIN) * 0.6)) for event in events]
    axis = _scale_with_room(frame, events, labels, left)
    words: list[Words] = []
    strokes: list[Stroke] = []
    marks: list[Mark] = []
    eras = name_eras(frame, axis, head.bottom + 4)
    top = eras.bottom - 2
    for lane, name in enumerate(frame.names):
        mine = [_in_lane(frame, label, lane) for label in labels if lane in frame.lanes_of(label.event)]
        drawn = _lane(frame, mine, axis, lane, top)
        words += [*drawn.words, *lane_name(frame, name, drawn.line)]
        strokes += [*drawn.strokes, Stroke(left, drawn.line, frame.width - MARGIN, drawn.line, "lane")]
        marks += drawn.marks
        top = drawn.bottom
    scale, grid = ruler(frame, (axis,), head.bottom + 4, top + 2, (*words, *eras.words))
    bands = eras.down_to(top + 2)
    foot = footing(frame, marks, top + 20, eras.missing, bands)
    height = foot.bottom + MARGIN / 2
    if height > TALLEST:
        raise CannotDraw(
            f"{len(events)} events need a height of {room_words(height)} in the horizontal layout; "
            f"use the vertical one, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    everything = (*head.words, *eras.words, *(word for word in words if word.text), *scale, *foot.words)
    return timeline_of(
        frame,
        height,
        everything,
        (*grid, *strokes),
        (*marks, *foot.marks),
        horizontal=True,
        scales=(axis.scale,),
        bands=(*bands, *foot.bands),
    )


class _Lane(NamedTuple):
    """A lane as it is drawn: its events, the height of its line, and where the next one begins."""

    words: list[Words]
    strokes: list[Stroke]
    marks: list[Mark]
    line: float
    bottom: float


def _lane(frame: Frame, labels: Sequence[Label], axis: Axis, lane: int, top: float) -> _Lane:
    """Draw the events of a lane that begins at `top`: marks on its line, each with its flag above it."""
    placed, tallest = _flags(frame, labels, axis)
    numbers = tracks([frame.mark(label.event, axis, 0, lane) for label in labels])
    least = lane_height(frame, frame.names[lane]) + 2
    line = top + max(tallest + 8, least)
    drawn = _Lane([], [], [], line, line + max(max(numbers, default=0) * _TRACK + 8, least))
    for label, track in zip(placed, numbers, strict=True):
        mark = frame.mark(label.event, axis, line + track * _TRACK, lane)
        high = line - 6 - label.top - label.height
        drawn.marks.append(mark)
        drawn.strokes.append(Stroke(label.anchor, high + 1, label.anchor, mark.cross, "leader", label.event.id))
        drawn.words.extend(label_words(label, label.left, high))
    return drawn


def _in_lane(frame: Frame, label: Label, lane: int) -> Label:
    """The label; in a further lane of its event the name of the first, where it is written out."""
    first = frame.lanes_of(label.event)[0]
    if lane == first:
        return label
    text = f"↑ {frame.names[first]}"
    lines = tuple(wrap_evenly(text, label.width, BODY, frame.measure)) or (text,)
    return replace(label, date=(), title=lines, height=len(lines) * BODY * LEADING)


def _scale_with_room(frame: Frame, events: Sequence[Event], labels: Sequence[Label], left: float) -> Axis:
    """As wide as the canvas lets it be with every flag, which flies to the right of its stem, still on it."""
    first, last = domain(events, frame.options.period, frame.options.today)
    right = frame.width - MARGIN
    widest = (right - left - 4) / (last - first)
    for event, label in zip(events, labels, strict=True):
        since = min(max(frame.day(event), first), last) - first
        widest = min(widest, (right - left - 4 - _GAP - label.width) / since) if since > 0 else widest
    return Axis(first, last, left + 4, left + 4 + widest * (last - first))


def _flags(frame: Frame, labels: Sequence[Label], axis: Axis) -> tuple[list[Label], float]:
    """Lift each flag above those of every later stem that it reaches over; `top` is its height above the lane."""
    placed: list[Label] = []
    for label in reversed(labels):
        anchor = axis.at(axis.inside(frame.day(label.event)))
        reach = anchor + _GAP + label.width + _GAP
        base = max((label.top + label.height + _GAP for label in placed if label.anchor <= reach), default=0.0)
        placed.append(replace(label, anchor=anchor, left=anchor + _GAP, top=base))
    return placed[::-1], max((label.top + label.height for label in placed), default=0.0) + 6
