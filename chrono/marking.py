"""An event's date to its mark on an axis, and the events of a picture to the stretch of time it shows."""

from collections.abc import Mapping, Sequence
from math import isinf
from typing import NamedTuple

from chrono.axis import Axis
from chrono.breaks import BrokenAxis
from chrono.dates import SECONDS_A_DAY, EdtfDate, Kind, Precision
from chrono.model import Event, Status
from chrono.timeline import Claim, Mark, Shape


def _day_number(seconds: int) -> float:
    return seconds / SECONDS_A_DAY


def anchor_day(date: EdtfDate) -> float:
    """Where the label is tied to: the day, the middle of the doubt, the start of what lasted, the one known bound."""
    first, last = bounds(date)
    if first is None or last is None:
        return last if first is None and last is not None else first or 0.0
    if date.kind is Kind.INTERVAL:
        return first
    return (first + last) / 2


def bounds(date: EdtfDate) -> tuple[float | None, float | None]:
    """First and last moment as day numbers, the last one exclusive; None for an open end."""
    first = None if date.earliest is None else _day_number(date.first_second)
    last = None if date.latest is None else _day_number(date.last_second + 1)
    return first, last


def extent(events: Sequence[Event], today: EdtfDate | None = None) -> tuple[float, float]:
    """First and last day number that is known of any of the events, or is today."""
    dates = [date for event in events for date in event.claims] + ([today] if today else [])
    known = [bound for date in dates for bound in bounds(date) if bound is not None]
    return min(known), max(known)


def limits(period: EdtfDate | None) -> tuple[float, float]:
    """First and last day number of a period; infinite where it is open."""
    first, last = bounds(period) if period else (None, None)
    return float("-inf") if first is None else first, float("inf") if last is None else last


def domain(
    events: Sequence[Event], period: EdtfDate | None = None, today: EdtfDate | None = None
) -> tuple[float, float]:
    """First and last day number of an axis: those of the period, or what the events and today need, with a margin.

    Open ends fade out inside it.
    """
    (first, last), (start, end) = extent(events, today), limits(period)
    span = last - first
    room = max(span * 0.04, min(span * 0.25 or 3.0, 3.0))
    return first - room if isinf(start) else start, last + room if isinf(end) else end


def mark_of(
    event: Event, axis: Axis | BrokenAxis, cross: float, lane: int, letters: Mapping[EdtfDate, str] | None = None
) -> Mark:
    """The mark of an event. `letters` name the sources of each date where these differ."""
    date = event.date
    first, last = bounds(date)
    start = axis.at(axis.inside(first if first is not None else _back(axis, last)))
    end = axis.at(axis.inside(last if last is not None else _on(axis, first)))
    sure_start, sure_end = start, end
    if date.kind is Kind.INTERVAL:
        begin, finish = date.spans[0].start, date.spans[0].end
        if begin and begin.precision > Precision.DAY:
            sure_start = axis.at(axis.inside(_day_number(begin.last_second + 1)))
        if finish and finish.precision > Precision.DAY:
            sure_end = axis.at(axis.inside(_day_number(finish.first_second)))
        if sure_start > sure_end:
            sure_start = sure_end = (sure_start + sure_end) / 2
    anchor = axis.at(axis.inside(anchor_day(date)))
    cut = (first is not None and first < axis.first, last is not None and last > axis.last)
    planned = event.status is Status.PLANNED
    off = event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED)
    shape, claims = _shape(date), tuple(_claim(other, letter, axis) for other, letter in (letters or {}).items())
    if claims:
        shape = Shape.CLAIMS
        start, end = min(one.start for one in claims), max(one.end for one in claims)
    return Mark(
        shape, start, end, sure_start, sure_end, anchor, round(cross, 2), lane, planned, event.id, off, cut,
        claims=claims,
    )  # fmt: skip


def _claim(date: EdtfDate, letter: str, axis: Axis | BrokenAxis) -> Claim:
    (first, last), day = bounds(date), anchor_day(date)
    anchor = axis.at(axis.inside(day))
    start = anchor if first is None else axis.at(axis.inside(first))
    end = anchor if last is None else axis.at(axis.inside(last))
    return Claim(start, end, anchor, letter, (day > axis.last) - (day < axis.first))


def _back(axis: Axis | BrokenAxis, last: float | None) -> float:
    bound = axis.last if last is None else last
    return bound - axis.reach(bound)


def _on(axis: Axis | BrokenAxis, first: float | None) -> float:
    bound = axis.first if first is None else first
    return bound + axis.reach(bound)


def _shape(date: EdtfDate) -> Shape:
    if date.kind is Kind.INTERVAL:
        return Shape.ONGOING if date.latest is None else Shape.UNTIL if date.earliest is None else Shape.RANGE
    if date.earliest is None:
        return Shape.BEFORE
    if date.latest is None:
        return Shape.AFTER
    if date.approximate or date.uncertain:
        return Shape.ABOUT
    return Shape.DAY if date.earliest == date.latest else Shape.SPAN


def tracks(marks: Sequence[Mark], most: int, dot_width: float = 0.0) -> list[int]:
    """The least number of tracks, up to `most`, on which no mark lies on a span: interval partitioning.

    Dots that look alike may share a track, as events of one day have one place; with a `dot_width` in points they are
    put on each other like all others. Beyond `most` the track that is free soonest is shared.
    """
    reach, gap = (dot_width / 2, 0.0) if dot_width else (_REACH, 2.0)
    taken: list[_Track] = []
    chosen = {}
    for mark in sorted(marks, key=lambda mark: min(mark.start, mark.anchor - reach)):
        ring = _RING if mark.claims else 0.0
        first, last = min(mark.start - ring, mark.anchor - reach), max(mark.end + ring, mark.anchor + reach)
        look = (mark.planned, mark.off) if mark.shape is Shape.DAY and not dot_width else None
        free = (
            at for at, one in enumerate(taken) if (one.span if look and look == one.look else one.end) + gap <= first
        )
        track = next(free, len(taken))
        if track == most:
            track = min(range(most), key=lambda at: taken[at].end)
        elif track == len(taken):
            taken.append(_Track(float("-inf"), float("-inf"), look))
        span, end, _ = taken[track]
        taken[track] = _Track(span if look else max(span, last), max(end, last), look)
        chosen[mark.event] = track
    return [chosen[mark.event] for mark in marks]


class _Track(NamedTuple):
    """Where its last span and its last mark of any kind end, and how that one looks if it is a dot."""

    span: float
    end: float
    look: tuple[bool, bool] | None


_RING = 4.0
"""Points that the ring of a claim reaches beyond its date."""
_REACH = 4.0
"""Points from the middle of a dot to where the next mark may begin."""
