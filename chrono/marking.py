"""An event's date to its mark on an axis, and the events of a picture to the stretch of time it shows."""

from collections.abc import Sequence

from chrono.axis import Axis
from chrono.breaks import BrokenAxis
from chrono.dates import SECONDS_A_DAY, EdtfDate, Kind, Precision
from chrono.model import Event, Status
from chrono.timeline import Mark, Shape


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


def domain(events: Sequence[Event]) -> tuple[float, float]:
    """From the first to the last known bound, with a margin; open ends fade out inside it."""
    known = [bound for event in events for bound in bounds(event.date) if bound is not None]
    first, last = min(known), max(known)
    room = max((last - first) * 0.04, 3.0)
    return first - room, last + room


def mark_of(event: Event, axis: Axis | BrokenAxis, cross: float, lane: int) -> Mark:
    date = event.date
    first, last = bounds(date)
    start = axis.at(first if first is not None else max(axis.first, _back(axis, last)))
    end = axis.at(last if last is not None else min(axis.last, _on(axis, first)))
    sure_start, sure_end = start, end
    if date.kind is Kind.INTERVAL:
        begin, finish = date.spans[0].start, date.spans[0].end
        sure_start = axis.at(_day_number(begin.last_second + 1)) if begin and begin.precision > Precision.DAY else start
        sure_end = axis.at(_day_number(finish.first_second)) if finish and finish.precision > Precision.DAY else end
        if sure_start > sure_end:
            sure_start = sure_end = (sure_start + sure_end) / 2
    anchor = axis.at(min(max(anchor_day(date), axis.first), axis.last))
    planned = event.status is Status.PLANNED
    off = event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED)
    return Mark(_shape(date), start, end, sure_start, sure_end, anchor, round(cross, 2), lane, planned, event.id, off)


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


def tracks(marks: Sequence[Mark], most: int) -> list[int]:
    """The least number of tracks, up to `most`, on which no mark lies on a span: interval partitioning.

    Dots may share a track with dots: events of one day have one place. Beyond `most` the track that is free soonest
    is shared.
    """
    ends: list[tuple[float, float]] = []  # of the last span, and of the last mark of any kind
    chosen = {}
    for mark in sorted(marks, key=_first):
        first, last = _first(mark), max(mark.end, mark.anchor + 4)
        dot = mark.shape is Shape.DAY
        free = (number for number, end in enumerate(ends) if (end[0] if dot else end[1]) + 2 < first)
        track = next(free, len(ends))
        if track == most:
            track = min(range(most), key=lambda number: ends[number])
        elif track == len(ends):
            ends.append((float("-inf"), float("-inf")))
        span, any_kind = ends[track]
        ends[track] = (span if dot else max(span, last), max(any_kind, last))
        chosen[mark.event] = track
    return [chosen[mark.event] for mark in marks]


def _first(mark: Mark) -> float:
    return min(mark.start, mark.anchor - 4)
