"""A Timeline to what a reader would stumble over in it: an independent look at what was placed, not at how.

Texts that lie on each other or leave the canvas, leaders through titles, marks whose leader begins elsewhere.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from chrono.timeline import Box, Stroke, Timeline, Words

_SLACK = 0.01
"""Points; less is rounding."""
_OFF_ITS_DATE = 0.5


def faults(timeline: Timeline) -> list[str]:
    """Every fault in words; none where the picture is sound."""
    words = sorted(timeline.words, key=lambda one: one.box[1])
    return [*_outside(timeline, words), *_overlaps(words), *_through(timeline, words), *_off(timeline)]


def _outside(timeline: Timeline, words: Sequence[Words]) -> Iterator[str]:
    for one in words:
        left, top, right, bottom = one.box
        if min(left, top) < -_SLACK or right > timeline.width + _SLACK or bottom > timeline.height + _SLACK:
            yield f'"{one.text}" leaves the canvas'


def _overlaps(words: Sequence[Words]) -> Iterator[str]:
    """Every pair of texts whose boxes meet, by a sweep from top to bottom."""
    open_words: list[Words] = []
    for one in words:
        box = one.box
        open_words = [other for other in open_words if other.box[3] > box[1]]
        for other in open_words:
            if other.box[0] < box[2] and box[0] < other.box[2]:
                yield f'"{one.text}" lies on "{other.text}"'
        open_words.append(one)


def _through(timeline: Timeline, words: Sequence[Words]) -> Iterator[str]:
    labels = [one for one in words if one.event]
    tops = [one.box[1] for one in labels]
    tallest = max((one.box[3] - one.box[1] for one in labels), default=0.0)
    for leader in timeline.strokes:
        if leader.role != "leader":
            continue
        high, low = sorted((leader.y1, leader.y2))
        for one in labels[bisect_left(tops, high - tallest) : bisect_left(tops, low)]:
            if _crosses(leader, one.box):
                yield f'the leader of {leader.event} runs through "{one.text}"'


def _crosses(stroke: Stroke, box: Box) -> bool:
    """Does a straight line pass through the inside of a box (Liang and Barsky, 1984)?"""
    left, top, right, bottom = box[0] + _SLACK, box[1] + _SLACK, box[2] - _SLACK, box[3] - _SLACK
    enter, leave = 0.0, 1.0
    dx, dy = stroke.x2 - stroke.x1, stroke.y2 - stroke.y1
    for step, room in (
        (-dx, stroke.x1 - left),
        (dx, right - stroke.x1),
        (-dy, stroke.y1 - top),
        (dy, bottom - stroke.y1),
    ):
        if step == 0:
            if room < 0:
                return False
        elif step < 0:
            enter = max(enter, room / step)
        else:
            leave = min(leave, room / step)
    return enter < leave


def _off(timeline: Timeline) -> Iterator[str]:
    """A mark's leader begins on the mark, which begins and ends where its date does."""
    for mark in timeline.marks:
        if not mark.start - _OFF_ITS_DATE <= mark.anchor <= mark.end + _OFF_ITS_DATE and mark.event:
            yield f"the mark of {mark.event} stands off its date"
