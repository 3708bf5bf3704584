"""A Timeline to the places in it that hold neither words nor marks nor lines, near to a point."""

from collections.abc import Collection, Iterator, Sequence
from math import hypot
from typing import NamedTuple

from chrono.frames import MARGIN
from chrono.timelines import Band, Box, Segment, Stroke, Timeline, Words, boxes_meet, lines_cross, runs_through

_Point = tuple[float, float]
_AIR = 2.5
"""Points between a text and what is beside it."""
_GAP = 1.5
"""Points from a text to the end of its leader."""
_HALF = 4.0
"""Points from the middle of a mark of the usual size to its edge, with some air."""
_HEAD, _FOOT = ("draft", "heading", "deck"), ("key", "foot")
_CROSSED = ("grid", "era", "density")
"""Roles of lines that texts may lie on."""


class Sheet(NamedTuple):
    """A page with what was added to it, and what of it is taken: boxes, and lines that are not to be crossed.

    `within` is where something may be added: between the heading and the key. `rules` are lines across the lanes that
    end before words and begin behind them.
    """

    page: Timeline
    within: Box
    boxes: list[Box]
    lines: list[Segment]
    words: list[Words]
    strokes: list[Stroke]
    bands: list[Band]
    rules: list[Stroke]


def empty_sheet(page: Timeline) -> Sheet:
    """The page with nothing added yet."""
    top = max((word.box[3] for word in page.words if word.role in _HEAD), default=MARGIN)
    bottom = min((word.box[1] for word in page.words if word.role in _FOOT), default=page.height - MARGIN)
    boxes = [word.box for word in page.words]
    for mark in page.marks:
        start, end = mark.seen(page.scale)
        half = _HALF * mark.size
        box = (min(start, mark.anchor - half), mark.cross - half, max(end, mark.anchor + half), mark.cross + half)
        boxes.append(box if page.horizontal or mark.lane < 0 else (box[1], box[0], box[3], box[2]))
    lines = [(one.x1, one.y1, one.x2, one.y2) for one in page.strokes if one.role not in _CROSSED]
    lines += [rule_of(band) for band in page.bands]
    return Sheet(page, (MARGIN, top + _AIR, page.width - MARGIN, bottom - _AIR), boxes, lines, [], [], [], [])


def free_spots(
    sheet: Sheet,
    points: Sequence[_Point],
    size: tuple[float, float],
    far: float,
    away: float,
    sides: Collection[str],
) -> Iterator[tuple[Box, Segment]]:
    """Free boxes of a size that are so `far` from one of the points, each with the line from there, which begins so far
    `away` from its point; only on some `sides` of it."""
    for point in points:
        x, y = point
        across, down = far + size[0] + _AIR, far + size[1] + _AIR
        reach = (x - across, y - down, x + across, y + down)
        boxes = [box for box in sheet.boxes if boxes_meet(box, reach)]
        lines = [line for line in sheet.lines if runs_through(line, reach)]
        for left, top in _around(x, y, size, far, sides):
            box = (round(left, 2), round(top, 2), round(left + size[0], 2), round(top + size[1], 2))
            leader = _leader(point, box, away)
            if _is_free(sheet.within, box, leader, point, boxes, lines):
                yield box, leader


def rule_of(band: Band) -> Segment:
    """The line along the side of a band."""
    if band.down:
        return band.left, band.top, band.left, band.bottom
    y = band.top if band.side == "top" else band.bottom
    return band.left, y, band.right, y


def _around(x: float, y: float, size: tuple[float, float], far: float, sides: Collection[str]) -> Iterator[_Point]:
    """Where boxes begin that are so far from a point: on it, above and below it, left and
    right, and between these."""
    width, height = size
    slant = far * 0.7
    for left in (x - 8, x - width / 2, x - width + 8) if "down" in sides else ():
        yield from ((left, y - far - height), (left, y + far))
    if "on" in sides:
        yield x - width / 2, y - height / 2
    if "across" in sides:
        yield from ((x + far, y - height / 2), (x - far - width, y - height / 2))
    for left in (x + slant, x - slant - width) if "between" in sides else ():
        yield from ((left, y - slant - height), (left, y + slant))


def _leader(point: _Point, box: Box, away: float) -> Segment:
    """From the point, or so far away from it, to the nearest place of the box."""
    x, y = point
    end = min(max(x, box[0] - _GAP), box[2] + _GAP), min(max(y, box[1] - _GAP), box[3] + _GAP)
    length = hypot(end[0] - x, end[1] - y) or 1.0
    share = min(away / length, 0.7)
    begin = x + (end[0] - x) * share, y + (end[1] - y) * share
    return round(begin[0], 2), round(begin[1], 2), round(end[0], 2), round(end[1], 2)


def _is_free(
    within: Box, box: Box, leader: Segment, point: _Point, boxes: Sequence[Box], lines: Sequence[Segment]
) -> bool:
    wide = (box[0] - _AIR, box[1] - _AIR, box[2] + _AIR, box[3] + _AIR)
    if box[0] < within[0] or box[1] < within[1] or box[2] > within[2] or box[3] > within[3]:
        return False
    if any(boxes_meet(wide, other) for other in boxes) or any(runs_through(line, wide) for line in lines):
        return False
    others = (other for other in boxes if not _holds(other, point))
    return not any(runs_through(leader, other) for other in others) and not any(
        lines_cross(leader, line) for line in lines
    )


def _holds(box: Box, point: _Point) -> bool:
    return box[0] <= point[0] <= box[2] and box[1] <= point[1] <= box[3]
