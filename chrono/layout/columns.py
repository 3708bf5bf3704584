"""Columns of titles above a horizontal axis: for up to about fifty events, or for the few titles of a strip.

The titles are in the order of their dates, down each column and then the next. Every leader has a channel of its own
beside its column, the topmost the leftmost, and runs from there to its day: both are in one order, so that none can
cross another or a title.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from typing import NamedTuple, TypeVar

from chrono.axes import BrokenAxis, extent, is_crowded, limits, signs, to_one_scale, widened
from chrono.errors import CannotDraw
from chrono.frames import (
    CENTIMETRES,
    LEADING,
    MARGIN,
    SIGN,
    SMALL,
    TALLEST,
    Frame,
    Label,
    are_numbered,
    footing,
    heading,
    label_words,
    lanes_left,
    left_out,
    line_of,
    name_eras,
    number_room,
    numbers_above,
    room_words,
    ruler,
    sign,
    stacked_label,
    timeline_of,
    vacancies,
)
from chrono.layout.lane_rows import lane_rows
from chrono.layout.named import named_note
from chrono.layout.tracks import USUAL, Sizes, are_crowded
from chrono.records import Event
from chrono.timelines import Mark, Stroke, Timeline, Words, captions_in

_NARROWEST = 84.0
"""Points; a column of titles narrower than this is not tried."""
_BETWEEN = 5.0
_APART = 6.0
"""Points between a column's texts and the next one's channels."""
_CHANNEL = 3.0
"""Points between two leaders that run down beside each other."""
_NUMBERS = 20.0
"""Points between titles and lanes that the row of numbers takes."""
_MOST_PARTS = 4


@dataclass(frozen=True, slots=True)
class _Column:
    """Labels in order, the left edge of their texts, and how many events of this stretch have no title."""

    labels: tuple[Label, ...]
    left: float
    more: int
    height: float


def columns(frame: Frame, events: Sequence[Event], shown: Sequence[Event], sizes: Sequence[Sizes] = USUAL) -> Timeline:
    """Lay the events out from left to right with the titles of those `shown`.

    Of the `sizes` of marks the first is taken with which the lanes are not too high. Raises CannotDraw where the
    picture would be higher than `TALLEST`.
    """
    head = heading(frame, 1, 1)
    filled = _filled(frame, shown, _hidden(events, shown))
    top = head.bottom + 4
    low = top + max((column.height for column in filled), default=0.0)
    axis = _axis(frame, events)
    titles = _titles(frame, filled, top)
    ends = {event.id: frame.mark(event, axis, 0, 0).anchor for event in shown}
    joined = _numbers(frame, filled, ends, top, low) if are_numbered(shown) else _leaders(filled, ends, top, low)
    lanes = joined.bottom
    drawn = lane_rows(frame, events, axis, lanes, sizes)
    marks, bottom = drawn.marks, drawn.bottom
    crosses = {mark.event: mark.cross for mark in marks}
    strokes = [*joined.strokes]
    strokes += [Stroke(end, lanes, end, crosses[name], "leader", name) for name, end in ends.items()]
    strokes += signs(axis, marks, horizontal=True)
    eras = name_eras(frame, axis, bottom + 2, below=True)
    bottom = eras.bottom - 2
    scale, grid = ruler(frame, axis.parts, lanes + 2, bottom + 2, eras.words)
    scale += left_out(frame, axis, bottom + 2)
    bands, note = eras.up_to(lanes), " ".join(filter(None, (_note(frame, marks, shown, axis), eras.missing)))
    foot = footing(frame, marks, bottom + (20 if len(axis.parts) == 1 else 31), note, bands)
    height = foot.bottom + MARGIN / 2
    if height > TALLEST:
        raise CannotDraw(
            f"{len(shown)} titles need a height of {room_words(height)} in columns; "
            f"use the vertical layout, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    everything = (*head.words, *titles, *joined.words, *drawn.words, *eras.words, *scale, *foot.words)
    return timeline_of(
        frame, height, everything, (*grid, *drawn.strokes, *strokes), (*marks, *joined.signs, *foot.marks),
        horizontal=True, scales=[part.scale for part in axis.parts], bands=(*bands, *foot.bands),
    )  # fmt: skip


def _note(frame: Frame, marks: Sequence[Mark], shown: Sequence[Event], axis: BrokenAxis) -> str:
    said = captions_in(frame.language)
    parts = [named_note(frame, frame.chronology.events, shown)]
    parts += [said.broken] if len(axis.parts) > 1 else []
    parts += [said.crowded] if are_crowded(marks) else []
    return " ".join(filter(None, parts))


# --- titles -----------------------------------------------------------------------------------------------------


def _hidden(events: Sequence[Event], shown: Sequence[Event]) -> dict[str, int]:
    """For each shown event, how many without a title follow it; those before the first count to the first."""
    names = {event.id for event in shown}
    found, last = {event.id: 0 for event in shown}, shown[0].id
    for event in events:
        if event.id in names:
            last = event.id
        else:
            found[last] += 1
    return found


def _filled(frame: Frame, shown: Sequence[Event], hidden: Mapping[str, int]) -> list[_Column]:
    """The number of columns that makes the picture lowest, each filled as evenly as can be."""
    room = frame.width - 2 * MARGIN
    tried = [found for count in range(1, len(shown) + 1) if (found := _with(frame, shown, hidden, room, count))]
    return min(tried, key=lambda filled: (max(column.height for column in filled), len(filled)))


def _with(
    frame: Frame, shown: Sequence[Event], hidden: Mapping[str, int], room: float, count: int
) -> list[_Column] | None:
    """So many columns, with gutters as wide as their channels need; None where texts would be too narrow."""
    gutters = [_gutter(frame, shown, shown[:1])] * count
    while True:
        width = (room - sum(gutters) - _APART * (count - 1)) / count
        if width < max(_NARROWEST, min(frame.longest_word, room / 3)):
            return None
        parts = _parted([stacked_label(frame, event, width) for event in shown], count)
        needed = [_gutter(frame, shown, [label.event for label in part]) for part in parts]
        if all(need <= gutter for need, gutter in zip(needed, gutters, strict=False)):
            break
        gutters = [max(pair) for pair in zip_longest(needed, gutters, fillvalue=0.0)]
    filled, left = [], MARGIN
    for part, gutter in zip(parts, gutters, strict=False):
        more = sum(hidden[label.event.id] for label in part)
        height = sum(label.height + _BETWEEN for label in part) + (SMALL * LEADING if more else 0.0)
        filled.append(_Column(tuple(part), round(left + gutter, 2), more, height))
        left += gutter + width + _APART
    return filled


_Item = TypeVar("_Item")


def balanced(
    fill: Callable[[float], list[list[_Item]]], count: int, low: float, high: float, within: float
) -> list[list[_Item]]:
    """What `fill` puts into at most `count` columns of a height that is as low as can be, by bisection.

    Heights are in points: `high` is enough, `low` may not be, and the answer is `within` of the lowest.
    """
    while high - low > within:
        middle = (low + high) / 2
        low, high = (low, middle) if len(fill(middle)) <= count else (middle, high)
    return fill(high)


def _parted(labels: Sequence[Label], count: int) -> list[list[Label]]:
    """Consecutive labels in at most `count` columns, the highest of which is as low as can be."""
    low, high = max(label.height + _BETWEEN for label in labels), sum(label.height + _BETWEEN for label in labels)
    return balanced(lambda height: _fill(labels, height), count, low, high, 0.5)


def _fill(labels: Sequence[Label], height: float) -> list[list[Label]]:
    parts: list[list[Label]] = [[]]
    used = 0.0
    for label in labels:
        needs = label.height + _BETWEEN
        if parts[-1] and used + needs > height + 0.01:
            parts.append([])
            used = 0.0
        parts[-1].append(label)
        used += needs
    return parts


def _gutter(frame: Frame, shown: Sequence[Event], part: Sequence[Event]) -> float:
    """Points left of a column's titles: for the channels of their leaders, or for numbers and signs."""
    return number_room(frame, shown) if are_numbered(shown) else 8 + _CHANNEL * len({event.date for event in part})


def _titles(frame: Frame, filled: Sequence[_Column], top: float) -> list[Words]:
    words: list[Words] = []
    for column in filled:
        for label, y in _placed(column, top):
            words += label_words(label, column.left, y)
        if column.more:
            text, below = captions_in(frame.language).more.format(a=column.more), top + column.height
            words.append(line_of(frame, text, column.left, below - SMALL * (LEADING - 0.7), SMALL, "more"))
    return words


def _placed(column: _Column, top: float) -> Iterator[tuple[Label, float]]:
    """The labels of a column, each with where it begins."""
    for label in column.labels:
        yield label, top
        top += label.height + _BETWEEN


class _Joined(NamedTuple):
    """What joins titles with their marks: lines, or numbers and signs; and where the lanes begin below it."""

    strokes: list[Stroke]
    words: list[Words]
    signs: list[Mark]
    bottom: float


def _leaders(filled: Sequence[_Column], ends: Mapping[str, float], top: float, low: float) -> _Joined:
    """The leaders down their channels to `low`, and from there to where each mark is."""
    strokes, starts = [], {}
    for column in filled:
        days = [list(group) for _, group in groupby(_placed(column, top), key=lambda one: ends[one[0].event.id])]
        for number, labels in enumerate(days):
            channel = round(column.left - 5 - (len(days) - 1 - number) * _CHANNEL, 2)
            for label, y in labels:
                middle = round(y + SMALL * LEADING * 0.6, 2)
                strokes.append(Stroke(column.left - 2, middle, channel, middle, "leader", label.event.id))
                starts[label.event.id] = channel
            label, y = labels[0]
            first = round(y + SMALL * LEADING * 0.6, 2)
            strokes.append(Stroke(channel, first, channel, low, "leader", label.event.id))
    fall = min(max(max((abs(starts[name] - ends[name]) for name in ends), default=0.0) * 0.14, 16.0), 56.0)
    strokes += [Stroke(starts[name], low, end, low + fall, "leader", name) for name, end in ends.items()]
    return _Joined(strokes, [], [], low + fall)


def _numbers(frame: Frame, filled: Sequence[_Column], ends: Mapping[str, float], top: float, low: float) -> _Joined:
    """A number and the lane's sign before each title, and the numbers again above the lanes."""
    words, signs, number = numbers_above(frame, list(ends.values()), low + _NUMBERS - 5), [], 0
    for column in filled:
        for label, y in _placed(column, top):
            number += 1
            base = y + SMALL * LEADING - SMALL * 0.3
            word = line_of(frame, str(number), column.left - SIGN, base, SMALL, "number", "right", bold=True)
            words.append(replace(word, event=label.event.id))
            signs.append(sign(frame, label.event, column.left - SIGN / 2, base - SMALL * 0.33))
    return _Joined([], words, signs, low + _NUMBERS)


# --- the axis and its lanes -------------------------------------------------------------------------------------


def _axis(frame: Frame, events: Sequence[Event]) -> BrokenAxis:
    """Across the picture and to one scale; where days could not be told apart, broken in time without events."""
    left = lanes_left(frame) + 4
    length = frame.width - MARGIN - 4 - left
    bound, ends = limits(frame.options.period), extent(events, frame.options.today)
    found = vacancies(frame, events, (max(ends[0], bound[0]), min(ends[1], bound[1])))
    tried = widened(lambda without: to_one_scale(without, ends, length, left, bound), found, _MOST_PARTS)
    axis = next(tried)
    while is_crowded([axis.at(axis.inside(frame.day(event))) for event in events]):
        wider = next(tried, None)
        if wider is None:
            break
        axis = wider
    return axis
