"""Eras to the bands behind the marks, with their names where no other text is: above or below what lies beside time
that runs to the right, in a column of their own beside time that runs down.

A band fades in and out where its ends are open or not known to the day, and is parted where the axis is broken. Its
rule, along the side of its name, is dotted where the era is the curator's context.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from chrono.axes import Axis, BrokenAxis, displace
from chrono.errors import CannotDraw
from chrono.frames.frame import SMALL, Frame
from chrono.frames.furniture import MARGIN, line_of
from chrono.frames.reaches import Reach, depth_of, era_order, left_over, notes_across, pieces_of, reaches_of, tracks_of
from chrono.timelines import Band, Stroke, Words, wrap_evenly

_LINE = SMALL * 1.2
_RULE = 4.0
"""Points from the last line of a name to its rule."""
_APART = 8.0
"""Points between the names of two eras in one row."""
_NARROWEST = 96.0
"""Points that a name's line may have, however short its era is."""
_SHORTEST, _MOST_LINES = 24.0, 2
"""Points of an era whose name is wrapped to fit it, and the lines that it may then have."""
_TRACK = 3.5
"""Points between the rules of eras at one time, where time runs down."""
_COLUMN = 0.16
"""Of the width: what the names beside a vertical axis take at most."""


# --- time that runs to the right -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NamedEras:
    """The names of eras in rows, where the rows end, and in words which are `missing`.

    The bands follow when it is known how far these reach.
    """

    words: tuple[Words, ...]
    bottom: float
    rules: tuple[tuple[Reach, float], ...]
    axis: BrokenAxis
    missing: str = ""

    def down_to(self, bottom: float) -> list[Band]:
        """The bands from the rules below their names."""
        return self._bands(bottom, "top")

    def up_to(self, top: float) -> list[Band]:
        """The bands that end at the rules above their names."""
        return self._bands(top, "bottom")

    def _bands(self, edge: float, side: str) -> list[Band]:
        """The bands between the rules, on one side of them, and an edge."""
        edge, found = round(edge, 2), []
        for reach, rule in self.rules:
            top, bottom = (rule, edge) if side == "top" else (edge, rule)
            found += [
                Band(reach.era.name, start, top, end, bottom, fades, False, side, reach.era.context, reach.shade)
                for start, end, fades in pieces_of(reach, self.axis)
            ]
        return found


def name_eras(frame: Frame, axis: Axis | BrokenAxis, top: float, *, below: bool = False) -> NamedEras:
    """The names in as few rows as leave each free of the others, from `top` down, above their rules or `below` them."""
    whole = axis if isinstance(axis, BrokenAxis) else BrokenAxis((axis,))
    rows: list[list[tuple[Reach, list[str], float]]] = []
    taken: list[list[_Place]] = []
    reaches = reaches_of(frame, whole)
    for reach in sorted(reaches, key=lambda one: one.start - one.end):  # the longest nearest to the edge
        lines, left, right = _name(frame, reach, whole)
        first, last = min(left, reach.core[0]), max(right, reach.core[1])
        row = next((at for at, those in enumerate(taken) if _is_free(those, (first, last, left, right))), len(rows))
        if row == len(rows):
            rows.append([])
            taken.append([])
        rows[row].append((reach, lines, left))
        taken[row].append((first, last, left, right))
    words, rules, y = [], [], top
    for those in rows:
        height = max(len(lines) for _, lines, _ in those) * _LINE
        for reach, lines, left in those:
            base = y + (_RULE if below else height - len(lines) * _LINE)
            rules.append((reach, round(y if below else y + height + _RULE, 2)))
            words += [
                line_of(frame, line, left, base + number * _LINE + SMALL, SMALL, "era", bold=True)
                for number, line in enumerate(lines)
            ]
        y += height + 2 * _RULE
    return NamedEras(tuple(words), y, tuple(rules), whole, left_over(frame, reaches))


_Place = tuple[float, float, float, float]
"""Where an era with its name begins and ends, and where its name alone does."""


def _is_free(taken: Sequence[_Place], place: _Place) -> bool:
    first, last, left, right = place
    return all(
        (last <= start or first >= end) and (right + _APART <= begin or left >= finish + _APART)
        for start, end, begin, finish in taken
    )


def _name(frame: Frame, reach: Reach, axis: BrokenAxis) -> tuple[list[str], float, float]:
    """The lines of a name, and where they begin and end: from the era's start on, or around an era that is shorter."""
    room = frame.width - MARGIN - axis.parts[0].start
    own = reach.core[1] - reach.core[0] - 6
    lines = _wrapped(frame, reach.era.name, own) if own > _SHORTEST else []
    if not 0 < len(lines) <= _MOST_LINES or _is_parted(lines, reach.era.name):
        lines = _wrapped(frame, reach.era.name, min(max(own, _NARROWEST), room))
    width = max(frame.measure(line, SMALL, True) for line in lines)
    left = reach.core[0] + 2
    if width > own + 2:
        left = (sum(reach.core) - width) / 2
    rightmost = frame.width - MARGIN - width
    left = round(max(min(left, rightmost), min(axis.parts[0].start + 2, rightmost)), 2)
    return lines, left, left + width


def _wrapped(frame: Frame, name: str, width: float) -> list[str]:
    return wrap_evenly(name, width, SMALL, lambda text, size, _: frame.measure(text, size, True))


def _is_parted(lines: Sequence[str], name: str) -> bool:
    """Was a word broken to fit?"""
    return sum(len(line.split()) for line in lines) > len(name.split())


# --- time that runs down -------------------------------------------------------------------------------------------


def era_column(frame: Frame) -> float:
    """Points that the names and rules of eras take beside a vertical axis; 0 where there are none."""
    eras = sorted(frame.chronology.eras, key=era_order)
    if not eras:
        return 0.0
    most = max(frame.measure(era.name, SMALL, True) for era in eras)
    word = max(frame.measure(word, SMALL, True) for era in eras for word in era.name.split())
    return round(min(most, max(word, frame.width * _COLUMN), frame.width / 4) + 8 + _TRACK * (depth_of(eras) - 1), 2)


def bands_beside(frame: Frame, axis: BrokenAxis, right: float) -> tuple[list[Words], list[Stroke], list[Band]]:
    """The bands from the column of their names to the right, the names, and lines to those that lie off their bands.

    Raises CannotDraw where the names together are higher than the axis.
    """
    reaches = reaches_of(frame, axis)
    tracks = tracks_of([one.era for one in reaches])
    rule = MARGIN + era_column(frame) - _TRACK * max(tracks, default=0)
    room = rule - 6 - MARGIN
    lines = [_wrapped(frame, one.era.name, room) for one in reaches]
    heights = [len(those) * _LINE + 3 for those in lines]
    top, bottom = axis.parts[0].start, axis.parts[-1].end
    if sum(heights) > bottom - top:
        raise CannotDraw(f"the names of {len(reaches)} eras are higher than the axis; use the bars or the list layout")
    ideal = [one.start + height / 2 for one, height in zip(reaches, heights, strict=True)]
    places = displace(ideal, heights, top, bottom)
    words, bands = [], []
    strokes = [Stroke(round(rule, 2), note, right, note, "note") for note in notes_across(frame, axis)]
    for reach, track, those, place in zip(reaches, tracks, lines, places, strict=True):
        left = round(rule + track * _TRACK, 2)
        middle = round(place + _LINE / 2 + 1, 2)
        if not reach.start <= middle <= reach.end or middle > reach.start + 2 * _LINE:
            at = round(min(max(middle, reach.start + 1), max(reach.end - 1, reach.start)), 2)
            at = at if reach.start <= middle <= reach.end else round((reach.start + reach.end) / 2, 2)
            strokes.append(Stroke(rule - 4, middle, left, at, "era"))
        words += [
            line_of(frame, line, rule - 6, place + SMALL + number * _LINE, SMALL, "era", "right", bold=True)
            for number, line in enumerate(those)
        ]
        bands += [
            Band(reach.era.name, left, start, right, end, fades, True, "left", reach.era.context, reach.shade)
            for start, end, fades in pieces_of(reach, axis)
        ]
    return words, strokes, bands
