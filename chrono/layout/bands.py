"""Eras to the bands behind the marks, with their names where no other text is: above or below what lies beside time
that runs to the right, in a column of their own beside time that runs down.

A band fades in and out where its ends are open or not known to the day, and is parted where the axis is broken. Its
rule, along the side of its name, is dotted where the era is the curator's context.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chrono.dates import SECONDS_A_DAY, DateForm, Part, Precision
from chrono.errors import CannotDraw
from chrono.layout.axis import Axis
from chrono.layout.breaks import BrokenAxis
from chrono.layout.captions import captions_in
from chrono.layout.displacement import displace
from chrono.layout.frame import SMALL, Frame
from chrono.layout.furniture import MARGIN, line_of
from chrono.layout.marks import bounds
from chrono.layout.timeline import Band, Stroke, Words, wrap_evenly
from chrono.records import Era

_LINE = SMALL * 1.2
_RULE = 4.0
"""Points from the last line of a name to its rule."""
_APART = 8.0
"""Points between the names of two eras in one row."""
_NARROWEST = 96.0
"""Points that a name's line may have, however short its era is."""
_SHORTEST, _MOST_LINES = 24.0, 2
"""Points of an era whose name is wrapped to fit it, and the lines that it may then have."""
_FADED = 6.0
"""Points over which an end fades at least that is not known to the day."""
_TRACK = 3.5
"""Points between the rules of eras at one time, where time runs down."""
_SHADES = (0.06, 0.1)
"""Shares of the ink: eras that follow each other take turns."""
_COLUMN = 0.16
"""Of the width: what the names beside a vertical axis take at most."""
_ROUNDING = 0.02
_THINNEST = 1.5
"""Points of an era of which a break leaves out all."""


@dataclass(frozen=True, slots=True)
class _Reach:
    """An era on its axis, in points along it: where it begins and ends, where it surely lasts, and its shade."""

    era: Era
    start: float
    end: float
    sure_start: float
    sure_end: float
    shade: float


def _reach(era: Era, axis: BrokenAxis, shade: float) -> _Reach | None:
    """None where it lies in none of the time that the axis shows."""
    date, (first, last) = era.date, bounds(era.date)
    if (first is not None and first >= axis.last) or (last is not None and last <= axis.first):
        return None
    begin, finish = date.spans[0].start, date.spans[0].end
    lasting = date.kind is DateForm.INTERVAL  # a whole year that is an era begins and ends with the year
    start = axis.at(axis.first if first is None else axis.inside(first))
    end = axis.at(axis.last if last is None else axis.inside(last))
    sure_first = first if first is not None else axis.first + axis.reach(axis.first)
    sure_last = last if last is not None else axis.last - axis.reach(axis.last)
    if first is not None and date.unknown_end:
        end, sure_last = axis.at(axis.inside(first + axis.reach(axis.inside(first)))), first
    if begin and lasting and begin.precision > Precision.DAY:
        sure_first = (begin.last_second + 1) / SECONDS_A_DAY
    if finish and lasting and finish.precision > Precision.DAY:
        sure_last = finish.first_second / SECONDS_A_DAY
    sure_start = min(max(axis.at(axis.inside(sure_first)), start), end)
    sure_end = max(min(axis.at(axis.inside(sure_last)), end), start)
    least = min(_FADED, (end - start) / 3)
    if _is_vague(begin, lasting=lasting) and (first is None or first >= axis.first):
        sure_start = max(sure_start, start + least)
    if _is_vague(finish, lasting=lasting) and (last is None or last <= axis.last):
        sure_end = min(sure_end, end - least)
    if sure_start > sure_end:
        sure_start = sure_end = (sure_start + sure_end) / 2
    return _Reach(era, start, end, round(sure_start, 2), round(sure_end, 2), shade)


def _is_vague(part: Part | None, *, lasting: bool) -> bool:
    """Is an end of an era not known to the day?"""
    return part is not None and (part.approximate or part.uncertain or (lasting and part.precision > Precision.DAY))


def _reaches(frame: Frame, axis: BrokenAxis) -> list[_Reach]:
    """The eras in the order of time that the axis shows any of; fainter where many are at one time."""
    eras = sorted(frame.chronology.eras, key=_order)
    shades = [_SHADES[number % 2] / max(1.0, _depth(eras) / 2) for number in range(len(eras))]
    found = (_reach(era, axis, shade) for era, shade in zip(eras, shades, strict=True))
    return [one for one in found if one is not None]


def _order(era: Era) -> tuple[float, float, str]:
    first, last = _days(era)
    return first, last, era.name


def _days(era: Era) -> tuple[float, float]:
    first, last = bounds(era.date)
    return float("-inf") if first is None else first, float("inf") if last is None else last


def _core(era: Era) -> tuple[float, float]:
    """From the middle of its first day, month or year to that of its last, so that eras in a row do not overlap."""
    (first, last), span = _days(era), era.date.spans[0]
    if era.date.kind is not DateForm.INTERVAL:
        return first, last
    middles = [(part.first_second + part.last_second + 1) / 2 / SECONDS_A_DAY for part in span if part]
    return (middles[0] if span.start else first), (middles[-1] if span.end else last)


def _tracks(eras: Sequence[Era]) -> list[int]:
    """For each era, in the order of time, the first track that is free: as many as there are eras at one time."""
    ends: list[float] = []
    found = []
    for first, last in map(_core, eras):
        track = next((at for at, end in enumerate(ends) if end <= first), len(ends))
        ends[track : track + 1] = [last]
        found.append(track)
    return found


def _depth(eras: Sequence[Era]) -> int:
    return 1 + max(_tracks(eras), default=0)


def _pieces(reach: _Reach, axis: BrokenAxis) -> Iterator[tuple[float, float, tuple[float, float]]]:
    """Where the band lies in each stretch of the axis, and over how many points it fades in and out there."""
    drawn = False
    for part in axis.parts:
        start, end = max(reach.start, part.start), min(reach.end, part.end)
        if end > start:
            drawn = True
            fade_in = min(reach.sure_start, end) - start if start < reach.start + _ROUNDING else 0.0
            fade_out = end - max(reach.sure_end, start) if end > reach.end - _ROUNDING else 0.0
            yield round(start, 2), round(end, 2), (round(max(fade_in, 0.0), 2), round(max(fade_out, 0.0), 2))
    if not drawn:
        yield reach.start, round(max(reach.end, reach.start + _THINNEST), 2), (0.0, 0.0)


def left_over(frame: Frame, axis: BrokenAxis) -> str:
    """In words, the eras that lie in none of the time that the axis shows; empty where there are none."""
    shown = {id(one.era) for one in _reaches(frame, axis)}
    names = [era.name for era in frame.chronology.eras if id(era) not in shown]
    return captions_in(frame.language).beyond.format(a="; ".join(names)) if names else ""


# --- time that runs to the right -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class NamedEras:
    """The names of eras in rows, where the rows end, and in words which are `missing`.

    The bands follow when it is known how far these reach.
    """

    words: tuple[Words, ...]
    bottom: float
    rules: tuple[tuple[_Reach, float], ...]
    axis: BrokenAxis
    missing: str = ""

    def down_to(self, bottom: float) -> list[Band]:
        """The bands from the rules below their names."""
        return [
            Band(
                reach.era.name, start, rule, end, round(bottom, 2), fades, False, "top", reach.era.context, reach.shade
            )
            for reach, rule in self.rules
            for start, end, fades in _pieces(reach, self.axis)
        ]

    def up_to(self, top: float) -> list[Band]:
        """The bands that end at the rules above their names."""
        return [
            Band(
                reach.era.name, start, round(top, 2), end, rule, fades, False, "bottom", reach.era.context, reach.shade
            )
            for reach, rule in self.rules
            for start, end, fades in _pieces(reach, self.axis)
        ]


def name_eras(frame: Frame, axis: Axis | BrokenAxis, top: float, *, below: bool = False) -> NamedEras:
    """The names in as few rows as leave each free of the others, from `top` down, above their rules or `below` them."""
    whole = axis if isinstance(axis, BrokenAxis) else BrokenAxis((axis,))
    rows: list[list[tuple[_Reach, list[str], float]]] = []
    taken: list[list[_Place]] = []
    for reach in sorted(_reaches(frame, whole), key=lambda one: one.start - one.end):  # the longest nearest to the edge
        lines, left, right = _name(frame, reach, whole)
        begin, end = (whole.at(whole.inside(day)) for day in _core(reach.era))
        first, last = min(left, begin), max(right, end)
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
    return NamedEras(tuple(words), y, tuple(rules), whole, left_over(frame, whole))


_Place = tuple[float, float, float, float]
"""Where an era with its name begins and ends, and where its name alone does."""


def _is_free(taken: Sequence[_Place], place: _Place) -> bool:
    first, last, left, right = place
    return all(
        (last <= start or first >= end) and (right + _APART <= begin or left >= finish + _APART)
        for start, end, begin, finish in taken
    )


def _name(frame: Frame, reach: _Reach, axis: BrokenAxis) -> tuple[list[str], float, float]:
    """The lines of a name, and where they begin and end: from the era's start on, or around an era that is shorter."""
    room = frame.width - MARGIN - axis.parts[0].start
    own = reach.end - reach.start - 6
    lines = _wrapped(frame, reach.era.name, own) if own > _SHORTEST else []
    if not 0 < len(lines) <= _MOST_LINES or _is_parted(lines, reach.era.name):
        lines = _wrapped(frame, reach.era.name, min(max(own, _NARROWEST), room))
    width = max(frame.measure(line, SMALL, True) for line in lines)
    left = reach.start + 2
    if width > own + 2:
        left = (reach.start + reach.end - width) / 2
    left = round(
        max(min(left, frame.width - MARGIN - width), min(axis.parts[0].start, frame.width - MARGIN - width)), 2
    )
    return lines, left, left + width


def _wrapped(frame: Frame, name: str, width: float) -> list[str]:
    return wrap_evenly(name, width, SMALL, lambda text, size, _: frame.measure(text, size, True))


def _is_parted(lines: Sequence[str], name: str) -> bool:
    """Was a word broken to fit?"""
    return sum(len(line.split()) for line in lines) > len(name.split())


# --- time that runs down -------------------------------------------------------------------------------------------


def era_column(frame: Frame) -> float:
    """Points that the names and rules of eras take beside a vertical axis; 0 where there are none."""
    eras = sorted(frame.chronology.eras, key=_order)
    if not eras:
        return 0.0
    most = max(frame.measure(era.name, SMALL, True) for era in eras)
    word = max(frame.measure(word, SMALL, True) for era in eras for word in era.name.split())
    return round(min(most, max(word, frame.width * _COLUMN), frame.width / 4) + 8 + _TRACK * (_depth(eras) - 1), 2)


def bands_beside(frame: Frame, axis: BrokenAxis, right: float) -> tuple[list[Words], list[Stroke], list[Band]]:
    """The bands from the column of their names to the right, the names, and lines to those that lie off their bands.

    Raises CannotDraw where the names together are higher than the axis.
    """
    reaches = _reaches(frame, axis)
    tracks = _tracks([one.era for one in reaches])
    rule = MARGIN + era_column(frame) - _TRACK * max(tracks, default=0)
    room = rule - 6 - MARGIN
    lines = [_wrapped(frame, one.era.name, room) for one in reaches]
    heights = [len(those) * _LINE + 3 for those in lines]
    top, bottom = axis.parts[0].start, axis.parts[-1].end
    if sum(heights) > bottom - top:
        raise CannotDraw(f"the names of {len(reaches)} eras are higher than the axis; use the bars or the list layout")
    ideal = [one.start + height / 2 for one, height in zip(reaches, heights, strict=True)]
    places = displace(ideal, heights, top, bottom)
    words, strokes, bands = [], [], []
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
            for start, end, fades in _pieces(reach, axis)
        ]
    return words, strokes, bands
