"""Events to rows of marks, one a lane, with its name before it; where there are numbers, each beside its mark."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from chrono.axes import BrokenAxis, lane_lines
from chrono.frames import BARS, MARGIN, SMALL, Frame, lane_height, lane_name, line_of
from chrono.layout.tracks import Sizes, on_tracks
from chrono.records import Event
from chrono.timelines import Mark, Shape, Stroke, Words, ring_of

_HIGHEST, _MOST = 220.0, 500.0
"""Points that lanes may be high together before their marks are made smaller, and before these lie on each other."""
_HIGHEST_NUMBERED = 300.0
"""Points that lanes with numbers may be high together."""
_NUMBERED = Sizes(0.8, 8.0, 4.5)
"""Marks with a number beside each, whose tracks lie as far apart as lines of text."""
_TOLD = 8.0
"""Points between two marks of a lane that nobody takes for each other."""
_DOT, _EDGE, _AIR = 3.5, 0.5, 2.0
"""Points from the middle of such a mark to its edge at least, of the edge of a ring, and from there to its number."""


class LaneRows(NamedTuple):
    """The marks of every lane, the lanes' names and the marks' numbers, the lanes' lines, and where the lowest ends."""

    marks: list[Mark]
    words: list[Words]
    strokes: list[Stroke]
    bottom: float

    @property
    def numbers(self) -> list[Words]:
        """Those of its words that are the numbers of marks."""
        return [word for word in self.words if word.role == "number"]


def lane_rows(
    frame: Frame,
    events: Sequence[Event],
    axis: BrokenAxis,
    top: float,
    sizes: Sequence[Sizes],
    apart: float = 16.0,
    numbers: Mapping[str, int] | None = None,
) -> LaneRows:
    """Every lane from `top` down, so many points `apart`.

    The `numbers` of events, by their ids, stand beside their marks where two of a lane could be taken for each other,
    or where only some events have one, if there is room for all.
    """
    lanes = frame.marks(events, axis)
    placed, words = _with_numbers(frame, lanes, numbers or {})
    placed = placed or _on_tracks(lanes, sizes)
    found = LaneRows([], [], [], 0.0)
    y = top + 8
    for made, said, name in zip(placed, words or [[]] * len(lanes), frame.names, strict=True):
        y += max(lane_height(frame, name) - SMALL / 2, 0.0)
        found.marks.extend(replace(mark, cross=round(y + mark.cross, 2)) for mark in made)
        found.strokes.extend(lane_lines(axis, y, horizontal=True))
        found.words.extend(word for word in lane_name(frame, name, y) if word.text)
        found.words.extend(replace(word, y=round(y + word.y, 2)) for word in said)
        y += max(max((mark.cross for mark in made), default=0.0) + apart, lane_height(frame, name) + apart / 2)
    return found._replace(bottom=y - 8)


def has_room_for_numbers(frame: Frame, events: Sequence[Event], axis: BrokenAxis) -> bool:
    """Would all marks have room if none of them had a number? If not, no number has any."""
    return _height(on_tracks(frame.marks(events, axis), (_NUMBERED,), _HIGHEST_NUMBERED)) <= _HIGHEST_NUMBERED


def _on_tracks(lanes: Sequence[Sequence[Mark]], sizes: Sequence[Sizes]) -> list[list[Mark]]:
    placed = on_tracks(lanes, sizes, _HIGHEST)
    if _height(placed) <= _MOST:
        return placed
    return on_tracks(lanes, sizes[-1:], 0.0, max(1, int(_MOST / sizes[-1].track / len(lanes))))


def _height(lanes: Sequence[Sequence[Mark]]) -> float:
    """Points that the tracks of all lanes take together."""
    return sum(max((mark.cross for mark in made), default=0.0) for made in lanes)


def _with_numbers(
    frame: Frame, lanes: Sequence[Sequence[Mark]], numbers: Mapping[str, int]
) -> tuple[list[list[Mark]], list[list[Words]]]:
    """Marks on tracks that leave room for their numbers, and these; nothing where none is needed, or there is no
    room."""
    some = any(mark.event not in numbers for made in lanes for mark in made)
    told = len(lanes) == 1 or not any(mark.shape in BARS for made in lanes for mark in made)  # by their signs
    if not numbers or (told and not some and not any(map(_are_alike, lanes))):
        return [], []
    words = [[*_numbers(frame, made, numbers)] for made in lanes]
    wide = [
        [_reaching(mark, by.get(mark.event)) for mark in made]
        for made, by in zip(lanes, [{word.event: word for word in said} for said in words], strict=True)
    ]
    placed = [
        [replace(mark, cross=at.cross, size=at.size) for mark, at in zip(made, found, strict=True)]
        for made, found in zip(lanes, on_tracks(wide, (_NUMBERED,), _HIGHEST_NUMBERED), strict=True)
    ]
    if _height(placed) > _HIGHEST_NUMBERED:
        return [], []
    crosses = [{mark.event: mark.cross for mark in made} for made in placed]
    return placed, [
        [replace(word, y=at[word.event] + SMALL / 3, event="") for word in said]
        for said, at in zip(words, crosses, strict=True)
    ]


def _are_alike(marks: Sequence[Mark]) -> bool:
    """Do two of them lie so near to each other that one could be taken for the other?"""
    return any(after - before < _TOLD for before, after in pairwise(sorted(mark.anchor for mark in marks)))


def _numbers(frame: Frame, marks: Sequence[Mark], numbers: Mapping[str, int]) -> Iterator[Words]:
    """Right of each mark, or left of one that reaches the end of the axis."""
    for mark in marks:
        if mark.event in numbers:
            begin, finish = _ends(mark)
            word = line_of(frame, str(numbers[mark.event]), finish + _AIR, 0.0, SMALL, "number")
            if word.box[2] > frame.width - MARGIN:
                word = replace(word, x=round(begin - _AIR - word.width, 2))
            yield replace(word, event=mark.event)


def _ends(mark: Mark) -> tuple[float, float]:
    start, end = (mark.anchor, mark.anchor) if mark.shape is Shape.DAY else mark.seen(_NUMBERED.mark)
    dot = max(ring_of(mark) + _EDGE, _DOT)
    places = [claim.anchor for claim in mark.claims] or [mark.anchor]
    return min(start, min(places) - dot), max(end, max(places) + dot)


def _reaching(mark: Mark, number: Words | None) -> Mark:
    """The mark as one that takes the room of its number, too."""
    if number is None:
        return mark
    left, _, right, _ = number.box
    begin, finish = _ends(mark)
    return replace(mark, start=min(begin, left - _AIR), end=max(finish, right + _AIR))
