"""The names of lanes beside their lines, wrapped where they are long."""

from functools import lru_cache

from chrono.frames.frame import SMALL, Frame
from chrono.frames.furniture import MARGIN, line_of
from chrono.timelines import Measure, Words, wrap_evenly


def lanes_left(frame: Frame) -> float:
    """Points from the picture's left edge to where lanes begin beside their names."""
    lines = [line for name in frame.names for line in _name_lines(frame, name)]
    names = max((frame.measure(line, SMALL, True) for line in lines), default=0.0)
    return MARGIN + (names + 10 if any(frame.names) else 0)


def _name_lines(frame: Frame, name: str) -> list[str]:
    """A lane's name, wrapped where it would take more than its share of the width."""
    return [*_wrapped_name(name, frame.width * _NAMES, frame.measure)]


@lru_cache(maxsize=256)  # the lanes of every layout that is tried
def _wrapped_name(name: str, width: float, measure: Measure) -> tuple[str, ...]:
    return tuple(wrap_evenly(name, width, SMALL, lambda text, size, _: measure(text, size, True)))


_NAMES = 0.3


def lane_name(frame: Frame, name: str, middle: float) -> list[Words]:
    """The name of a lane beside its line, whose place across the axis is `middle`."""
    lines = _name_lines(frame, name)
    top = middle + 2.5 - (len(lines) - 1) * SMALL * _TIGHT / 2
    return [
        line_of(frame, line, MARGIN, top + number * SMALL * _TIGHT, SMALL, "lane", bold=True)
        for number, line in enumerate(lines)
    ]


_TIGHT = 1.15


def lane_height(frame: Frame, name: str) -> float:
    """Points that a lane's name takes above its line, and as many below."""
    return len(_name_lines(frame, name)) * SMALL * _TIGHT / 2
