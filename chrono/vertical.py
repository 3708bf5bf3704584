"""The vertical layout: time runs down, labels beside it in the order of their dates, moved apart as little as can be.

Leaders run from each mark to its label between two parallel lines and in one order, so that none can cross.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chrono.axis import ticks
from chrono.breaks import BrokenAxis, broken, lane_lines, stretches
from chrono.captions import captions
from chrono.errors import CannotDraw
from chrono.furniture import (
    BODY,
    LEADING,
    MARGIN,
    SMALL,
    Block,
    Frame,
    Label,
    footing,
    label_of,
    lanes_of,
    line_of,
    timeline_of,
)
from chrono.marking import anchor_day, extent, limits, tracks
from chrono.model import Event
from chrono.ruler import today_of
from chrono.timeline import Mark, Shape, Stroke, Timeline, Words
from chrono.view import CENTIMETRES

_TICKS = 50.0
_TRACK = 11.0
_LEADERS = 26.0
_BETWEEN = 3.0
AIR = 1.06
"""How much higher the axis is than its labels together, so that they can lie near their dates."""
_LOWEST = 120.0
_DATES, _TITLES = 64.0, 60.0
"""Points that the dates' and the titles' columns have at least."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the columns begin, in points: the lanes, the leaders, the dates, the titles; and the titles' width."""

    lanes: tuple[float, ...]
    leaders: float
    dates: float
    titles: float
    width: float


def _columns(frame: Frame, widths: Sequence[int]) -> _Columns:
    """`widths` is the number of tracks of each lane."""
    lanes, x = [], MARGIN + _TICKS
    for width in widths:
        lanes.append(x + 8)
        x += _TRACK * width + 4
    leaders = x + 6
    dates = leaders + _LEADERS
    most = min(max(104.0, frame.width * 0.26), max(_DATES, frame.width - MARGIN - dates - 8 - 2 * _TITLES))
    titles = dates + min(max(frame.longest_date, _DATES), most) + 8
    if frame.width - MARGIN - titles < _TITLES:
        needed = (titles + _TITLES + MARGIN) * CENTIMETRES + 0.05
        raise CannotDraw(f"the vertical layout needs a width of {needed:.1f} cm")
    return _Columns(tuple(lanes), leaders, dates, titles, frame.width - MARGIN - titles)


def _labels(frame: Frame, events: Sequence[Event], columns: _Columns) -> list[Label]:
    return [label_of(frame, event, columns.width, columns.titles - columns.dates - 8) for event in events]


def label_heights(frame: Frame, events: Sequence[Event]) -> list[float]:
    """Points that each label takes, by columns of a usual width."""
    usual = _columns(frame, [min(2, _most_tracks(frame))] * len(frame.lanes))
    return [label.height + _BETWEEN for label in _labels(frame, events, usual)]


def vertical(frame: Frame, events: Sequence[Event], head: Block, outer: tuple[bool, bool]) -> Timeline:
    """Lay one page of events out from top to bottom, below its heading.

    `outer` says whether it is the first and the last page, whose axes begin and end where the whole one does.
    """
    key = _lane_key(frame, head.bottom + 6)
    top = key.bottom + 8
    ends = _ends(frame, events, outer)
    numbers = _tracks(frame, events, _axis(frame, events, [12.0] * len(events), ends, 0))
    columns = _columns(frame, _widths(frame, numbers))
    labels = _labels(frame, events, columns)
    heights = [label.height + _BETWEEN for label in labels]
    axis = _axis(frame, events, heights, ends, top)
    bottom = axis.parts[-1].end
    words, marks = list(key.words), []
    strokes = [line for x in columns.lanes for line in lane_lines(axis, x, horizontal=False)]
    wanted = [axis.at(axis.inside(anchor_day(label.event.date))) for label in labels]
    for label, place in zip(labels, displace(wanted, heights, top, bottom), strict=True):
        mine = [
            frame.mark(label.event, axis, columns.lanes[lane] + _TRACK * track, lane)
            for lane, track in numbers[label.event.id].items()
        ]
        marks += mine
        strokes += _leader(mine[0], columns, place)
        words += _label_words(label, columns, place)
    for part in axis.parts:
        for tick in ticks(part, lambda _: SMALL * 1.6, frame.language):
            y, x = part.at(tick.day), MARGIN + _TICKS
            words.append(line_of(frame, tick.label, x - 6, y + 2.5, SMALL, "tick", "right", bold=tick.major))
            strokes.append(Stroke(x - 3, y, columns.leaders, y, "grid"))
    _mark_today(frame, axis, columns, words, strokes)
    foot = footing(frame, marks, bottom + 14, captions(frame.language).broken if len(axis.parts) > 1 else "")
    height = foot.bottom + MARGIN / 2
    everything = (*head.words, *words, *foot.words)
    return timeline_of(frame, height, everything, strokes, (*key.marks, *marks, *foot.marks), horizontal=False,
        scales=[part.scale for part in axis.parts],
    )  # fmt: skip


def _ends(frame: Frame, events: Sequence[Event], outer: tuple[bool, bool]) -> tuple[float, float]:
    """The first and last day that a page has to show; the outer ones reach to today."""
    whole, own = extent(events, frame.view.today), extent(events)
    return whole[0] if outer[0] else own[0], whole[1] if outer[1] else own[1]


def _mark_today(frame: Frame, axis: BrokenAxis, columns: _Columns, words: list[Words], strokes: list[Stroke]) -> None:
    """A line across the lanes; ticks that its word would cover go."""
    y, x = today_of(frame, axis.parts), MARGIN + _TICKS
    if y is None:
        return
    label = line_of(frame, captions(frame.language).today, x - 6, y + 2.5, SMALL, "today", "right", bold=True)
    words[:] = [one for one in words if one.role != "tick" or abs(one.y - label.y) > SMALL * 1.2]
    words.append(label)
    strokes.append(Stroke(x - 3, y, columns.leaders, y, "today"))


def _axis(
    frame: Frame, events: Sequence[Event], heights: Sequence[float], ends: tuple[float, float], top: float
) -> BrokenAxis:
    """Broken where events come in bursts; each stretch as long as its labels need."""
    bound = limits(frame.view.period)
    days = [min(max(anchor_day(event.date), bound[0]), bound[1]) for event in events]
    parts = stretches(days, heights)
    lengths = [max(sum(heights[first:last]) * AIR, _LOWEST / len(parts)) for first, last in parts]
    return broken([(days[first], days[last - 1]) for first, last in parts], lengths, ends, top, bound)


def _tracks(frame: Frame, events: Sequence[Event], axis: BrokenAxis) -> dict[str, dict[int, int]]:
    """The track of each event in each of its lanes, so that marks of one lane do not lie on each other."""
    result: dict[str, dict[int, int]] = {event.id: {} for event in events}
    for lane in range(len(frame.lanes)):
        mine = [event for event in events if lane in lanes_of(frame, event)]
        found = tracks([frame.mark(event, axis, 0, lane) for event in mine], _most_tracks(frame))
        for event, track in zip(mine, found, strict=True):
            result[event.id][lane] = track
    return result


def _widths(frame: Frame, numbers: Mapping[str, Mapping[int, int]]) -> list[int]:
    """How many tracks each lane needs."""
    widths = [1] * len(frame.lanes)
    for tracks_of in numbers.values():
        for lane, track in tracks_of.items():
            widths[lane] = max(widths[lane], track + 1)
    return widths


def _most_tracks(frame: Frame) -> int:
    """So many that the lanes take no more than a quarter of the width."""
    return max(1, int(frame.width / 4 / _TRACK / len(frame.lanes)))


def _leader(mark: Mark, columns: _Columns, place: float) -> list[Stroke]:
    middle = round(place + BODY * LEADING - BODY * 0.6, 2)
    return [
        Stroke(mark.cross, mark.anchor, columns.leaders, mark.anchor, "leader", mark.event),
        Stroke(columns.leaders, mark.anchor, columns.dates - 4, middle, "leader", mark.event),
    ]


def _label_words(label: Label, columns: _Columns, place: float) -> list[Words]:
    baseline = place + BODY * LEADING - BODY * 0.3
    return [
        Words(line, round(left, 2), round(baseline + index * size * LEADING, 2), size, role, event=label.event.id)
        for lines, left, size, role in (
            (label.date, columns.dates, SMALL, "date"),
            (label.title, columns.titles, BODY, "title"),
        )
        for index, line in enumerate(lines)
    ]


def _lane_key(frame: Frame, y: float) -> Block:
    """Each lane's mark and name, in a row that wraps."""
    words, marks, x = [], [], MARGIN
    for lane, name in enumerate(frame.names):
        if not name:
            continue
        width = frame.measure(name, SMALL, True)
        if x > MARGIN and x + 10 + width > frame.width - MARGIN:
            x, y = MARGIN, y + SMALL * 1.6
        marks.append(Mark(Shape.DAY, y, y, y, y, y, round(x + 4, 2), lane, False, ""))
        words.append(line_of(frame, name, x + 12, y + 2.5, SMALL, "lane", bold=True))
        x += 12 + width + 16
    return Block(tuple(words), y + 4 if words else y - 8, tuple(marks))


def displace(wanted: Sequence[float], heights: Sequence[float], top: float, bottom: float) -> list[float]:
    """Where labels of these heights begin, in order, none above another's end, as near to what is wanted as can be.

    Least squares by pooling adjacent violators (Ayer et al. 1955), which is exact; both bounds are kept by clipping.
    """
    offsets, total = [], 0.0
    for height in heights:
        offsets.append(total)
        total += height
    blocks: list[list[float]] = []  # sum of the wanted positions, and how many labels move together
    for place, height, offset in zip(wanted, heights, offsets, strict=True):
        blocks.append([place - height / 2 - offset, 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] > blocks[-1][0] / blocks[-1][1]:
            total_sum, count = blocks.pop()
            blocks[-1][0] += total_sum
            blocks[-1][1] += count
    levels = [block[0] / block[1] for block in blocks for _ in range(int(block[1]))]
    highest = max(top, bottom - total)
    return [round(min(max(level, top), highest) + offset, 2) for level, offset in zip(levels, offsets, strict=True)]
