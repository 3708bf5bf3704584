"""Eras to where they lie on an axis: from when to when, over how much of it they fade, in which of its stretches."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from chrono.axes import BrokenAxis, bounds, limits
from chrono.dates import SECONDS_A_DAY, DateForm, Part, Precision
from chrono.frames.frame import Frame
from chrono.records import Era
from chrono.text import isolated
from chrono.timelines import captions_in

_FADED = 6.0
"""Points over which an end fades at least that is not known to the day."""
_SHADES = (0.06, 0.1)
"""Shares of the ink: eras that follow each other take turns."""
_ROUNDING = 0.02
_THINNEST = 0.8
"""Points of an era of which a break leaves out all."""


@dataclass(frozen=True, slots=True)
class Reach:
    """An era on its axis, in points along it: where it begins and ends, where it surely lasts, and its shade.

    `core` is from the middle of its first day, month or year to that of its last.
    """

    era: Era
    start: float
    end: float
    sure_start: float
    sure_end: float
    shade: float
    core: tuple[float, float]


def _reach(era: Era, axis: BrokenAxis, shade: float) -> Reach | None:
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
    core_first, core_last = (axis.at(axis.inside(day)) for day in _core(era))
    if sure_start > sure_end:
        sure_start = sure_end = (sure_start + sure_end) / 2
    return Reach(era, start, end, round(sure_start, 2), round(sure_end, 2), shade, (core_first, core_last))


def _is_vague(part: Part | None, *, lasting: bool) -> bool:
    """Is an end of an era not known to the day?"""
    return part is not None and (part.approximate or part.uncertain or (lasting and part.precision > Precision.DAY))


def reaches_of(frame: Frame, axis: BrokenAxis) -> list[Reach]:
    """The eras in the order of time that the axis shows any of; fainter where many are at one time."""
    eras = sorted(frame.chronology.eras, key=era_order)
    depth = max(1.0, depth_of(eras) / 2)
    shades = [_SHADES[number % 2] / depth for number in range(len(eras))]
    found = (_reach(era, axis, shade) for era, shade in zip(eras, shades, strict=True))
    return [one for one in found if one is not None]


def notes_across(frame: Frame, axis: BrokenAxis) -> list[float]:
    """Where the eras lie that are too short on the axis for a band: lines are drawn there."""
    return [round((one.start + one.end) / 2, 2) for one in reaches_of(frame, axis) if one.end - one.start < _SHORTEST]


_SHORTEST = 2.0
"""Points of an era that is seen as a band."""


def era_order(era: Era) -> tuple[float, float, str]:
    """By what eras are sorted: their first days, then their last, then their names."""
    return *limits(era.date), era.name


def _core(era: Era) -> tuple[float, float]:
    """From the middle of its first day, month or year to that of its last, so that eras in a row do not overlap."""
    (first, last), span = limits(era.date), era.date.spans[0]
    if era.date.kind is not DateForm.INTERVAL:
        return first, last
    middles = [(part.first_second + part.last_second + 1) / 2 / SECONDS_A_DAY for part in span if part]
    return (middles[0] if span.start else first), (middles[-1] if span.end else last)


def tracks_of(eras: Sequence[Era]) -> list[int]:
    """For each era, in the order of time, the first track that is free: as many as there are eras at one time."""
    ends: list[float] = []
    found = []
    for first, last in map(_core, eras):
        track = next((at for at, end in enumerate(ends) if end <= first), len(ends))
        ends[track : track + 1] = [last]
        found.append(track)
    return found


def depth_of(eras: Sequence[Era]) -> int:
    """How many of the eras, in the order of time, are at one time."""
    return 1 + max(tracks_of(eras), default=0)


def era_pieces(era: Era, axis: BrokenAxis) -> list[tuple[float, float, tuple[float, float]]]:
    """Where an era lies in each stretch of an axis, as `pieces_of`; nowhere where the axis shows none of it."""
    reach = _reach(era, axis, 0.0)
    return [*pieces_of(reach, axis)] if reach else []


def pieces_of(reach: Reach, axis: BrokenAxis) -> Iterator[tuple[float, float, tuple[float, float]]]:
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
        middle = (reach.start + reach.end) / 2
        yield round(middle - _THINNEST / 2, 2), round(middle + _THINNEST / 2, 2), (0.0, 0.0)


def left_over(frame: Frame, reaches: Sequence[Reach]) -> str:
    """In words, the eras that have none of the `reaches` on an axis; empty where there are none."""
    shown = {id(one.era) for one in reaches}
    names = [isolated(era.name) for era in frame.chronology.eras if id(era) not in shown]
    return captions_in(frame.language).beyond.format(a="; ".join(names)) if names else ""
