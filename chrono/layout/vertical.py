"""The vertical layout: time runs down, labels beside it in the order of their dates, moved apart as little as can be.

Leaders run from each mark to its label between two parallel lines and in one order, so that none can cross.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isinf

from chrono.axes import (
    GAP,
    Axis,
    BrokenAxis,
    anchor_day,
    breaks_of,
    displace,
    domain,
    extent,
    lane_lines,
    limits,
    nearest_axis,
    signs,
)
from chrono.frames import (
    BODY,
    LEADING,
    MARGIN,
    SMALL,
    Block,
    Frame,
    Label,
    Strip,
    bands_beside,
    era_column,
    footing,
    left_over,
    line_of,
    overview,
    reaches_of,
    timeline_of,
    vacancies,
)
from chrono.layout.table import SIZES, TRACK, Columns, columns_of, fits, refuse_narrow, widths_of
from chrono.layout.tracks import are_crowded
from chrono.layout.vertical_parts import BETWEEN, draw_ticks, lane_key, lanes_across, mark_today, row_labels, row_words
from chrono.records import Event
from chrono.timelines import (
    Mark,
    Shape,
    Stroke,
    Timeline,
    Words,
    captions_in,
    left_out_words,
    scale_words,
)

_HEADS = 15.0
"""Points above the axis, where each lane's mark is at the head of its line."""


def label_heights(frame: Frame, events: Sequence[Event]) -> list[float]:
    """Points that each label takes, by columns of a usual width."""
    usual = columns_of(frame, [TRACK * (len(frame.lanes) < 4)] * len(frame.lanes))
    return [label.height + BETWEEN for label in row_labels(frame, events, usual)]


def least_labels(frame: Frame, events: Sequence[Event]) -> float:
    """Points that all labels take at least: as if no lane had more than one track."""
    widest = columns_of(frame, [0.0] * len(frame.lanes))
    return sum(label.height + BETWEEN for label in row_labels(frame, events, widest))


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time that a page shows, as day numbers, and the events of other pages that last into it; `more` of these are
    not drawn."""

    first: float = float("-inf")
    last: float = float("inf")
    carried: tuple[Event, ...] = ()
    more: int = 0

    @property
    def is_whole(self) -> bool:
        """Is it all of the chronology's time, rather than one page's?"""
        return isinf(self.first) and isinf(self.last)


_WHOLE = Stretch()


def vertical(frame: Frame, events: Sequence[Event], head: Block, stretch: Stretch = _WHOLE) -> Timeline:
    """Lay one page of events out from top to bottom, below its heading."""
    strip = _strip(frame, events, head.bottom) if stretch.is_whole else Strip(head.bottom)
    key = lane_key(frame, strip.bottom + (10 if strip.words else 6))
    top = key.bottom + _HEADS + (SMALL * 1.2 if frame.timed else 0.0)
    axis, lanes, columns, labels = _fitted(frame, events, stretch, top)
    heights = [label.height + BETWEEN for label in labels]
    bottom = axis.parts[-1].end
    words, marks = list(key.words), []
    strokes = [line for x in columns.lanes for line in lane_lines(axis, x, horizontal=False)]
    heads = _heads(frame, columns, top)
    for made, x in zip(lanes, columns.lanes, strict=True):
        marks += [replace(mark, cross=round(x + mark.cross, 2)) for mark in made]
    first = {mark.event: mark for mark in reversed(marks)}
    ideal = [first[label.event.id].anchor for label in labels]
    for label, at in zip(labels, displace(ideal, heights, top, bottom), strict=True):
        strokes += _leader(first[label.event.id], columns, at)
        words += row_words(label, columns, at)
    strokes += signs(axis, marks, horizontal=False)
    words += draw_ticks(frame, axis, columns, strokes)
    gaps = _left_out(frame, axis, columns, words)
    words = [word for word in words if word.role != "tick" or all(abs(word.y - gap.y) > SMALL for gap in gaps)] + gaps
    mark_today(frame, axis, columns, words, strokes)
    names, lines, bands = bands_beside(frame, axis, columns.leaders)
    note = " ".join(filter(None, (strip.note, _note(frame, axis, stretch, marks))))
    foot = footing(frame, marks, bottom + 14, note, bands)
    height = foot.bottom + MARGIN / 2
    everything = (*head.words, *strip.words, *words, *names, *foot.words)
    return timeline_of(
        frame, height, everything, (*strip.columns, *strokes, *lines), (*key.marks, *heads, *marks, *foot.marks),
        horizontal=False, scales=[part.scale for part in axis.parts], bands=(*bands, *foot.bands),
    )  # fmt: skip


def _heads(frame: Frame, columns: Columns, top: float) -> list[Mark]:
    """Each lane's mark at the head of its line, where there are several that have one each."""
    return [
        Mark(Shape.DAY, top, top, top, top, round(top - 6, 2), x, frame.places[lane], False, "")
        for lane, x in enumerate(columns.lanes if len(columns.lanes) == len(frame.lanes) > 1 else ())
    ]


def _strip(frame: Frame, events: Sequence[Event], top: float) -> Strip:
    """Of a long picture, how many events are near each other, from the left to the right."""
    first, last = domain(events, frame.options.period, frame.options.today)
    return overview(frame, events, Axis(first, last, MARGIN, frame.width - MARGIN), top)


def _fitted(
    frame: Frame, events: Sequence[Event], stretch: Stretch, top: float
) -> tuple[BrokenAxis, list[list[Mark]], Columns, list[Label]]:
    """Axis, marks of each lane, columns and labels, which depend on each other: tried until they agree."""
    drawn = [*events, *stretch.carried]
    axis = _axis(frame, events, [12.0] * len(events), stretch, 0)
    lanes, sizes = lanes_across(frame, drawn, axis), SIZES
    for _ in range(_TRIES):
        while not fits(frame, widths_of(lanes)) and len(sizes) > 1:
            sizes = sizes[1:]
            lanes = lanes_across(frame, drawn, axis, sizes)
        refuse_narrow(frame, lanes)
        columns = columns_of(frame, widths_of(lanes))
        labels = row_labels(frame, events, columns)
        axis = _axis(frame, events, [label.height + BETWEEN for label in labels], stretch, top)
        before = widths_of(lanes)
        lanes = lanes_across(frame, drawn, axis, sizes)
        if widths_of(lanes) == before:
            break
    return axis, lanes, columns, labels


def _left_out(frame: Frame, axis: BrokenAxis, columns: Columns, taken: Sequence[Words]) -> list[Words]:
    """What each break leaves out, in words in its place, on two lines where one has no room; not where a tick's words
    need it, unless the scale changes."""
    words: list[Words] = []
    ticks = [one.y for one in taken if one.role == "tick"]
    room = columns.ticks - 6 - (MARGIN + era_column(frame) - 2)
    for at, unit, count, grown in breaks_of(axis):
        parts = [left_out_words(frame.language, unit, count), scale_words(grown)]
        whole = ", ".join(filter(None, parts))
        texts = [whole] if frame.measure(whole, SMALL, False) <= room or not parts[1] else parts
        below = [number * SMALL * 1.1 for number in range(len(texts))]
        tops = [at + 2.5 - below[-1] / 2 + shift for shift in (_SHIFTS if below[-1] else _SHIFTS[:1])]
        free = (top for top in tops if all(abs(tick - top - down) > SMALL for tick in ticks for down in below))
        top = next(free, None)
        if top is None:
            texts, below, top = parts[1:], [0.0], at + 2.5
        words += [
            line_of(frame, text, columns.ticks - 6, top + down, SMALL, "left out", "right")
            for text, down in zip(texts, below, strict=True)
            if text
        ]
    return words


_SHIFTS = (0.0, 2.0, -2.0, 4.0, -4.0)
"""Points that two lines may stand off the middle of their break."""


def _note(frame: Frame, axis: BrokenAxis, stretch: Stretch, marks: Sequence[Mark]) -> str:
    said = captions_in(frame.language)
    parts = [said.broken] if len(axis.parts) > 1 else []
    parts += [said.rescaled] if any(scale_words(grown) for *_, grown in breaks_of(axis)) else []
    parts += [said.crowded] if are_crowded(marks) else []
    parts += [] if stretch.is_whole else [said.paged]
    parts += [missing] if stretch.is_whole and (missing := left_over(frame, reaches_of(frame, axis))) else []
    parts += [said.carried.format(a=stretch.more)] if stretch.more else []
    return " ".join(parts)


def _axis(frame: Frame, events: Sequence[Event], heights: Sequence[float], stretch: Stretch, top: float) -> BrokenAxis:
    """As long as the labels need, and broken where that brings them nearer to their dates."""
    asked, today = limits(frame.options.period), frame.options.today
    bound = max(asked[0], stretch.first), min(asked[1], stretch.last)
    near = today if today and bound[0] <= anchor_day(today) <= bound[1] else None
    own = extent([*events, *stretch.carried], near)
    ends = max(own[0], bound[0]), min(own[1], bound[1])
    days = [min(max(frame.day(event), bound[0]), bound[1]) for event in events]
    found, gap = vacancies(frame, [*events, *stretch.carried], ends), GAP * (1.6 if frame.timed else 1.0)
    return nearest_axis(days, heights, found, ends, top, bound, gap)


_TRIES = 4
"""A lane's tracks follow from the axis, which follows from the labels' heights, which follow from the room that the
lanes leave; so often is it looked at anew."""


def _leader(mark: Mark, columns: Columns, place: float) -> list[Stroke]:
    middle = round(place + BODY * LEADING - BODY * 0.6, 2)
    return [
        Stroke(mark.cross, mark.anchor, columns.leaders, mark.anchor, "leader", mark.event),
        Stroke(columns.leaders, mark.anchor, columns.dates - 4, middle, "leader", mark.event),
    ]
