"""Boxes and straight lines: whether they meet."""

from chrono.timelines.timeline import Box

Segment = tuple[float, float, float, float]
"""From x and y to x and y."""


def boxes_meet(one: Box, other: Box) -> bool:
    """Do the insides of two boxes share anything?"""
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def runs_through(line: Segment, box: Box) -> bool:
    """Does a straight line pass through the inside of a box (Liang and Barsky, 1984)?"""
    x, y, dx, dy = line[0], line[1], line[2] - line[0], line[3] - line[1]
    enter, leave = 0.0, 1.0
    for step, room in ((-dx, x - box[0]), (dx, box[2] - x), (-dy, y - box[1]), (dy, box[3] - y)):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    return enter < leave


def lines_cross(one: Segment, other: Segment) -> bool:
    """Do two straight lines cross between their ends?"""
    return _parts(one, other) and _parts(other, one)


def _parts(line: Segment, other: Segment) -> bool:
    """Do the ends of the other lie on different sides of the line, drawn on?"""
    first, second = (_side(line, other[at], other[at + 1]) for at in (0, 2))
    return (first > 0) != (second > 0) and first != 0 != second


def _side(line: Segment, x: float, y: float) -> float:
    return (line[2] - line[0]) * (y - line[1]) - (line[3] - line[1]) * (x - line[0])
