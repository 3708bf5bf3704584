"""The vertical layout: time runs down, labels beside it in the order of their dates, moved apart as little as can be.

Leaders run from each mark to its label between two parallel lines and in one order, so that none can cross.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from chrono.axis import Axis, ticks
from chrono.breaks import GAP, BrokenAxis, broken, stretches
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
    heading,
    label_of,
    lane_of,
    line_of,
    timeline_of,
)
from chrono.marking import anchor_day, domain, mark_of, tracks
from chrono.model import Event
from chrono.timeline import Mark, Shape, Stroke, Timeline, Words

_TICKS = 50.0
_TRACK = 11.0
_LEADERS = 26.0
_BETWEEN = 3.0
_AIR = 1.06
"""How much higher the axis is than its labels together, so that they can lie near their dates."""
_LOWEST = 120.0
_MOST_BREAKS = 7


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
    titles = dates + min(max(frame.longest_date, 64.0), 104.0) + 8
    if frame.width - MARGIN - titles < 60:
        raise CannotDraw(f"the vertical layout needs a width of {(titles + 60 + MARGIN) / 72 * 2.54 + 0.05:.1f} cm")
    return _Columns(tuple(lanes), leaders, dates, titles, frame.width - MARGIN - titles)


def _labels(frame: Frame, events: Sequence[Event], columns: _Columns) -> list[Label]:
    return [label_of(frame, event, columns.width, columns.titles - columns.dates - 8) for event in events]


def paginate(frame: Frame, events: Sequence[Event], page_height: float | None) -> list[list[Event]]:
    """Pages that are filled evenly and break, near there, at the widest gap in time."""
    if page_height is None:
        return [list(events)]
    head = _lane_key(frame, heading(frame, 10, 10).bottom + 6).bottom + 8
    scale = Axis(*domain(events), 0, 1)
    marks = [mark_of(event, scale, 0, 0) for event in events]
    foot = 14 + footing(frame, marks, 0).bottom + MARGIN / 2
    room = (page_height - head - foot - _MOST_BREAKS * GAP - 2 * SMALL) / _AIR
    narrow = _columns(frame, [_most_tracks(frame)] * len(frame.lanes))
    heights = [label.height + _BETWEEN for label in _labels(frame, events, narrow)]
    if max(heights) > room:
        needed = (max(heights) * _AIR + head + foot) / 72 * 2.54
        raise CannotDraw(f"the page is too low for one event; it needs {needed:.0f} cm")
    count = -(-sum(heights) // room)
    pages: list[list[Event]] = []
    start = 0
    while start < len(events):
        stop, used = start, 0.0
        while stop < len(events) and used + heights[stop] <= room:
            used += heights[stop]
            stop += 1
        if stop < len(events):
            wanted = start + max(1, round((len(events) - start) / max(1.0, count - len(pages))))
            low = max(start + 1, min(wanted, stop) - max(1, (stop - start) // 6))
            stop = max(range(low, min(stop, wanted + (stop - start) // 6) + 1), key=lambda at: _gap_before(events, at))
        pages.append(list(events[start:stop]))
        start = stop
    return pages


def _gap_before(events: Sequence[Event], at: int) -> float:
    return anchor_day(events[at].date) - anchor_day(events[at - 1].date) if 0 < at < len(events) else 0.0


def vertical(frame: Frame, events: Sequence[Event], number: int, pages: int) -> Timeline:
    """Lay one page of events out from top to bottom."""
    head = heading(frame, number, pages)
    key = _lane_key(frame, head.bottom + 6)
    top = key.bottom + 8
    numbers = _tracks(frame, events, _axis(events, [12.0] * len(events), 0))
    columns = _columns(frame, _widths(frame, events, numbers))
    labels = _labels(frame, events, columns)
    heights = [label.height + _BETWEEN for label in labels]
    axis = _axis(events, heights, top)
    bottom = axis.parts[-1].end
    words, strokes, marks = list(key.words), _lanes(columns, axis), []
    places = displace([axis.at(anchor_day(label.event.date)) for label in labels], heights, top, bottom)
    for label, place in zip(labels, places, strict=True):
        lane = lane_of(frame, label.event)
        mark = mark_of(label.event, axis, columns.lanes[lane] + _TRACK * numbers[label.event.id], lane)
        marks.append(mark)
        strokes += _leader(mark, columns, place)
        words += _label_words(label, columns, place)
    for part in axis.parts:
        for tick in ticks(part, lambda _: SMALL * 1.6, frame.language):
            y, x = part.at(tick.day), MARGIN + _TICKS
            words.append(line_of(frame, tick.label, x - 6, y + 2.5, SMALL, "tick", "right", bold=tick.major))
            strokes.append(Stroke(x - 3, y, columns.leaders, y, "grid"))
    foot = footing(frame, marks, bottom + 14, captions(frame.language).broken if len(axis.parts) > 1 else "")
    height = foot.bottom + MARGIN / 2
    everything = (*head.words, *words, *foot.words)
    return timeline_of(frame, height, everything, strokes, (*key.marks, *marks, *foot.marks), horizontal=False)


def _axis(events: Sequence[Event], heights: Sequence[float], top: float) -> BrokenAxis:
    """Broken where events come in bursts; each stretch as long as its labels need."""
    days = [anchor_day(event.date) for event in events]
    parts = stretches(days, heights)
    lengths = [max(sum(heights[first:last]) * _AIR, _LOWEST / len(parts)) for first, last in parts]
    return broken([(days[first], days[last - 1]) for first, last in parts], lengths, domain(events), top)


def _lanes(columns: _Columns, axis: BrokenAxis) -> list[Stroke]:
    """Each lane's line, interrupted with two slanting strokes where the axis is broken."""
    strokes = [Stroke(x, part.start, x, part.end, "lane") for x in columns.lanes for part in axis.parts]
    for part in axis.parts[:-1]:
        middle = part.end + GAP / 2
        strokes += [
            Stroke(x - 4, middle + shift + 2, x + 4, middle + shift - 2, "axis")
            for x in columns.lanes
            for shift in (-2, 2)
        ]
    return strokes


def _tracks(frame: Frame, events: Sequence[Event], axis: BrokenAxis) -> dict[str, int]:
    """The track of each event in its lane, so that marks of one lane do not lie on each other."""
    result = {}
    for lane in range(len(frame.lanes)):
        mine = [event for event in events if lane_of(frame, event) == lane]
        found = tracks([mark_of(event, axis, 0, lane) for event in mine], _most_tracks(frame))
        result.update({event.id: track for event, track in zip(mine, found, strict=True)})
    return result


def _widths(frame: Frame, events: Sequence[Event], numbers: Mapping[str, int]) -> list[int]:
    """How many tracks each lane needs."""
    widths = [1] * len(frame.lanes)
    for event in events:
        lane = lane_of(frame, event)
        widths[lane] = max(widths[lane], numbers[event.id] + 1)
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
