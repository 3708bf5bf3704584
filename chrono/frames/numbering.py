"""Many titles beside an axis to numbers: one before each title, and the same above its mark, in place of leaders.

Numbers follow the order of the dates, so that those which have no room beside each other stand as one: `4–9`.
"""

from collections.abc import Sequence

from chrono.frames.frame import SMALL, Frame
from chrono.frames.furniture import MARGIN, line_of
from chrono.records import Event
from chrono.timelines import Words

_MOST_LEADERS = 20
"""Titles up to which each has a leader; more would be a loom."""
SIGN = 13.0
"""Points from a number to its title; the lane's sign is in their middle."""
_AIR = 5.0


def are_numbered(shown: Sequence[Event]) -> bool:
    """Are these so many titles that their leaders would be a loom?"""
    return len(shown) > _MOST_LEADERS


def number_room(frame: Frame, shown: Sequence[Event]) -> float:
    """Points that the longest number and a sign take before a title."""
    return frame.measure("8" * len(str(len(shown))), SMALL, True) + SIGN


def numbers_above(frame: Frame, places: Sequence[float], base: float) -> list[Words]:
    """The numbers from 1 on above the places of marks, in points and in order, on a base line."""
    groups: list[tuple[int, int]] = []
    for number in range(len(places)):
        groups.append((number, number))
        while len(groups) > 1 and _meet(frame, places, groups[-2], groups[-1]):
            last = groups.pop()
            groups[-1] = groups[-1][0], last[1]
    return [_word(frame, places, group, base) for group in groups]


def _meet(frame: Frame, places: Sequence[float], before: tuple[int, int], after: tuple[int, int]) -> bool:
    first, second = (_word(frame, places, group, 0.0) for group in (before, after))
    return first.box[2] + _AIR > second.box[0]


def _word(frame: Frame, places: Sequence[float], group: tuple[int, int], base: float) -> Words:
    first, last = group
    text = str(first + 1) if first == last else f"{first + 1}–{last + 1}"
    half = frame.measure(text, SMALL, True) / 2
    middle = (places[first] + places[last]) / 2
    middle = min(max(middle, MARGIN + half), frame.width - MARGIN - half)
    return line_of(frame, text, middle, base, SMALL, "number", "center", bold=True)
