"""Widths of lanes to the columns of a vertical picture: ticks, lanes, leaders, dates and titles."""

from collections.abc import Sequence
from dataclasses import dataclass

from chrono.errors import CannotDraw
from chrono.frames import MARGIN, Frame, era_column, room_words
from chrono.layout.tracks import USUAL, Sizes, on_tracks
from chrono.timelines import Mark

TICKS, TRACK, LEADERS = 50.0, 11.0, 26.0
"""Points that the ticks' words, a lane's first track and the leaders take."""
SIZES = tuple(Sizes(sizes.mark, TRACK * sizes.mark, sizes.dot) for sizes in USUAL)
_DATES, _TITLES, _STACKED = 64.0, 60.0, 84.0
"""Points that the dates' and the titles' columns have at least, and the one column of both in a narrow picture."""


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns begin, in points: the lanes, the leaders, the dates, the titles; and the titles' width.

    `ticks` is where those end, beside which the lanes begin.
    """

    lanes: tuple[float, ...]
    leaders: float
    dates: float
    titles: float
    width: float
    ticks: float = MARGIN + TICKS


def columns_of(frame: Frame, widths: Sequence[float], left: float | None = None) -> Columns:
    """`widths` are the points that each lane needs beside its first track; `left` is where the first column begins,
    else at the margin behind that of the eras. In a narrow picture dates are above their titles."""
    ticks = x = (MARGIN + era_column(frame) if left is None else left) + TICKS
    lanes = []
    for width in widths:
        lanes.append(x + 8)
        x += width + TRACK + 4
    leaders = x + 6
    dates = leaders + LEADERS
    room = frame.width - MARGIN - dates
    if room < _DATES + 8 + _TITLES:
        return Columns(tuple(lanes), leaders, dates, dates, max(room, _STACKED), ticks)
    most = min(max(104.0, frame.width * 0.26), max(_DATES, room - 8 - 2 * _TITLES))
    titles = dates + min(frame.usual_date, most) + 8
    return Columns(tuple(lanes), leaders, dates, titles, frame.width - MARGIN - titles, ticks)


def fits(frame: Frame, widths: Sequence[float]) -> bool:
    """Do lanes of these widths leave room for dates and titles?"""
    return _fixed(frame, len(widths)) + sum(widths) <= frame.width


def _fixed(frame: Frame, lanes: int) -> float:
    """Points that a picture needs across, beside the lanes' further tracks."""
    return MARGIN + era_column(frame) + TICKS + lanes * (TRACK + 4) + 6 + LEADERS + _STACKED + MARGIN


def refuse_narrow(frame: Frame, lanes: Sequence[Sequence[Mark]]) -> None:
    """Raises CannotDraw, with the width it takes, where the lanes leave no room even with the smallest marks."""
    if not fits(frame, widths_of(lanes)):
        most = sum(widths_of(on_tracks(lanes, SIZES[-1:], 0.0)))
        needed = _fixed(frame, len(lanes)) + most
        raise CannotDraw(f"the vertical layout needs a width of {room_words(needed)}")


def widths_of(lanes: Sequence[Sequence[Mark]]) -> list[float]:
    """The points that each lane needs beside its first track."""
    return [max((mark.cross for mark in lane), default=0.0) for lane in lanes]
