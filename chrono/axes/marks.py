"""An event's date to its mark on an axis, and the events of a picture to the stretch of time it shows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from math import isinf

from chrono.axes.axis import Axis
from chrono.axes.breaks import BrokenAxis
from chrono.axes.totals import is_total
from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Part, Precision
from chrono.records import Event, Status
from chrono.timelines import FADING, RING, Claim, Mark, Shape

_KEPT = 4096
"""Dates whose places on an axis are kept: they are asked for many times in one layout."""


def _day_number(seconds: int) -> float:
    return seconds / SECONDS_A_DAY


@lru_cache(maxsize=_KEPT)
def anchor_day(date: EdtfDate) -> float:
    """Where the label is tied to: the day, the middle of the doubt, the start of what lasted, the one known bound; of
    a set its first date. A day is tied to its noon on every axis, so that labels have one order."""
    if len(date.spans) > 1:
        return min(anchor_day(member) for member in _members(date))
    first, last = edges(date)
    if first is None or last is None:
        return last if first is None and last is not None else first or 0.0
    if date.kind is DateForm.INTERVAL:
        return first
    return (first + last) / 2


def _members(date: EdtfDate) -> list[EdtfDate]:
    """The dates of a set, each alone."""
    return [
        replace(date, text=f"{date.text} {number}", kind=DateForm.ONE_OF, spans=(span,))
        for number, span in enumerate(date.spans)
    ]


@lru_cache(maxsize=_KEPT)
def bounds(date: EdtfDate) -> tuple[float | None, float | None]:
    """First and last moment as day numbers, the last one exclusive; None for an open end."""
    first = None if date.earliest is None else _day_number(date.first_second)
    last = None if date.latest is None else _day_number(date.last_second + 1)
    return first, last


@lru_cache(maxsize=_KEPT)
def edges(date: EdtfDate, *, hours: bool = False) -> tuple[float | None, float | None]:
    """First and last day number of its mark; None for an open end.

    A day is one place on the axis, its noon, where its tick is, whether it is all that is known or an end of more. Only
    where the axis shows `hours` a day reaches from its first moment to its last. A minute is one place, too, where its
    tick is: its first moment.
    """
    first, last = bounds(date)
    first_second, last_second = date.first_second, date.last_second  # of a set those of all its dates
    starts = [span.start for span in date.spans if span.start and span.start.first_second == first_second]
    ends = [span.end for span in date.spans if span.end and span.end.last_second == last_second]
    if last is not None and ends[0].precision is Precision.MOMENT:
        last = _day_number(ends[0].first_second)
    if hours:
        return first, last
    return (
        None if first is None else first + (_NOON if starts[0].precision >= Precision.DAY else 0.0),
        None if last is None else last - (_NOON if ends[0].precision >= Precision.DAY else 0.0),
    )


_NOON = 0.5


def extent(events: Sequence[Event], today: EdtfDate | None = None) -> tuple[float, float]:
    """First and last day number that is known of any of the events, or is today."""
    dates = [date for event in events for date in event.claims] + ([today] if today else [])
    known = [bound for date in dates for bound in (*bounds(date), *edges(date)) if bound is not None]
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
    room = max(span * 0.04, min(span * 0.1 or 3.0, 3.0))
    return first - room if isinf(start) else start, last + room if isinf(end) else end


def mark_of(
    event: Event,
    axis: Axis | BrokenAxis,
    cross: float,
    lane: int,
    letters: Mapping[EdtfDate, str] | None = None,
    *,
    timed: bool = False,
    known: float | None = None,
) -> Mark:
    """The mark of an event. `letters` name the sources of each date where these differ.

    On an axis that others' clock times are shown on (`timed`) a whole day must not look like its noon. What goes on
    does so up to the day that is `known`, and no farther.
    """
    date = event.date
    hours = timed and axis.shows_hours(axis.inside(anchor_day(date)))
    (first, last), day = edges(date, hours=hours), anchor_day(date)
    cut = (first is not None and first < axis.first, last is not None and last > axis.last)
    start, end = _ends(axis, first, last, cut)
    shape = mark_shape(event, full=hours and end - start > 2 * RING)  # else its dot is as wide as its day
    end = _gone_on(event, axis, start, known) if shape is Shape.ONGOING else end
    sure_start, sure_end = _sure(date, axis, (start, end), cut, hours=hours)
    start, end = _about(date, axis, (start, end), cut)
    anchor = axis.at(axis.inside(day))
    anchored = axis.first <= day <= axis.last
    start, end = _reaching(shape, axis, day, (start, end))
    anchor = min(max(anchor, start), end)
    claims = tuple(_claim(other, letter, axis, hours=hours) for other, letter in (letters or {}).items())
    if claims:
        shape, anchor = Shape.CLAIMS, claims[0].anchor
    elif len(date.spans) > 1:
        claims = tuple(_claim(member, "", axis, hours=hours) for member in _members(date))
    if claims:
        start, end = min(claim.start for claim in claims), max(claim.end for claim in claims)
        cut = (any(claim.beyond < 0 for claim in claims), any(claim.beyond > 0 for claim in claims))
    return Mark(
        shape, start, end, sure_start, sure_end, anchor, round(cross, 2), lane, event.status is Status.PLANNED,
        event.id, off_status(event), cut, anchored, claims=claims, hourly=hours,
    )  # fmt: skip


def mark_shape(event: Event, *, full: bool = False) -> Shape:
    """How the mark of an event shows what is known of its date; a day is a span where it is drawn as the `full` day."""
    return Shape.WHOLE if is_total(event) else _shape(event.date, full=full)


def _ends(
    axis: Axis | BrokenAxis, first: float | None, last: float | None, cut: tuple[bool, bool]
) -> tuple[float, float]:
    """Where a mark begins and ends on the axis; an open end reaches on by what the axis has for it."""
    begin = first if first is not None else axis.first if cut[1] else _back(axis, last)
    finish = last if last is not None else axis.last if cut[0] else _on(axis, first)
    return axis.at(axis.inside(begin)), axis.at(axis.inside(finish))


def _gone_on(event: Event, axis: Axis | BrokenAxis, start: float, known: float | None) -> float:
    """Where the bar of what goes on ends: at the day up to which it is known to, or where the axis does."""
    last = axis.at(axis.last)
    if known is None or event.status is Status.PLANNED or axis.at(axis.inside(known)) < start:
        return last
    return min(max(axis.at(axis.inside(known)), start + _ARROW), last)


def _reaching(shape: Shape, axis: Axis | BrokenAxis, day: float, ends: tuple[float, float]) -> tuple[float, float]:
    """The ends of a mark: one that fades to either side does so by so many points at least, within its stretch; the
    fade of a bound reaches its day, to which its label is tied."""
    (start, end), part, anchor = ends, axis.part_of(axis.inside(day)), axis.at(axis.inside(day))
    if shape in FADING:
        least = _ABOUT if shape is Shape.ABOUT else _DOUBTFUL
        return max(min(start, anchor - least), axis.at(part.first)), min(max(end, anchor + least), axis.at(part.last))
    return (min(start, anchor), max(end, anchor)) if shape in _BOUNDS else ends


def off_status(event: Event) -> str:
    """The status of what did not take place, else the empty text."""
    return str(event.status) if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED) else ""


def _sure(
    date: EdtfDate, axis: Axis | BrokenAxis, ends: tuple[float, float], cut: tuple[bool, bool], *, hours: bool
) -> tuple[float, float]:
    """The part of a bar over which it surely lasted, else all; its ends fade where they are in doubt, on an axis of
    hours also where they are known to the day alone."""
    if date.kind is not DateForm.INTERVAL:
        return ends
    begin, finish, finest = date.spans[0].start, date.spans[0].end, Precision.MOMENT if hours else Precision.DAY
    start, end = sure_start, sure_end = ends
    if begin and begin.precision > finest:
        sure_start = axis.at(axis.inside(_day_number(begin.last_second + 1)))
    if finish and finish.precision > finest:
        sure_end = axis.at(axis.inside(_day_number(finish.first_second)))
    least = min(_FADED, (end - start) / 3)  # of a fade that can be seen
    sure_start = max(sure_start, start + least) if begin and _is_doubtful(begin, finest) and not cut[0] else sure_start
    sure_end = min(sure_end, end - least) if finish and _is_doubtful(finish, finest) and not cut[1] else sure_end
    if sure_start > sure_end:
        sure_start = sure_end = (sure_start + sure_end) / 2
    return sure_start, sure_end


def _about(
    date: EdtfDate, axis: Axis | BrokenAxis, ends: tuple[float, float], cut: tuple[bool, bool]
) -> tuple[float, float]:
    """The ends of a bar, before and after what is named where that is approximate, within what the axis shows."""
    (start, end), span = ends, date.spans[0]
    if date.kind is not DateForm.INTERVAL:
        return ends
    if span.start and span.start.approximate and not cut[0]:
        start = max(start - _FADED, axis.at(axis.part_of(axis.inside(bounds(date)[0] or axis.first)).first))
    if span.end and span.end.approximate and not cut[1]:
        end = min(end + _FADED, axis.at(axis.part_of(axis.inside(bounds(date)[1] or axis.last)).last))
    return start, end


def _is_doubtful(part: Part, finest: Precision) -> bool:
    return part.precision > finest or part.approximate or part.uncertain


_BOUNDS = (Shape.BEFORE, Shape.UNTIL, Shape.AFTER, Shape.FROM)
_ARROW = 12.0
"""Points that the bar of what goes on is long at least."""
_FADED = 6.0
"""Points over which the end of a bar fades at least where it is not known to the day."""
_ABOUT, _DOUBTFUL = 8.0, 13.0
"""Points that the fade of an approximate date reaches to either side at least, and where a question mark is in it."""


def _claim(date: EdtfDate, letter: str, axis: Axis | BrokenAxis, *, hours: bool) -> Claim:
    (first, last), day = edges(date, hours=hours), anchor_day(date)
    anchor = axis.at(axis.inside(day))
    start = anchor if first is None else axis.at(axis.inside(first))
    end = anchor if last is None else axis.at(axis.inside(last))
    return Claim(start, end, anchor, letter, (day > axis.last) - (day < axis.first))


def _back(axis: Axis | BrokenAxis, last: float | None) -> float:
    bound = axis.last if last is None else last
    return max(bound - axis.reach(bound), axis.part_of(bound).first)


def _on(axis: Axis | BrokenAxis, first: float | None) -> float:
    bound = axis.first if first is None else first
    return min(bound + axis.reach(bound), axis.part_of(bound).last)


@lru_cache(maxsize=_KEPT)
def _shape(date: EdtfDate, *, full: bool) -> Shape:
    if len(date.spans) > 1:
        return Shape.CHOICE if date.kind is DateForm.ONE_OF else Shape.SET
    if date.kind is DateForm.INTERVAL:
        if date.latest is None:
            return Shape.FROM if date.unknown_end else Shape.ONGOING
        return Shape.UNTIL if date.earliest is None else Shape.RANGE
    if date.earliest is None:
        return Shape.BEFORE
    if date.latest is None:
        return Shape.AFTER
    if date.approximate:
        return Shape.DOUBTFUL if date.uncertain else Shape.ABOUT
    if date.uncertain:
        return Shape.UNCERTAIN
    if date.earliest != date.latest:
        return Shape.SPAN
    return Shape.SPAN if date.precision is Precision.DAY and full else Shape.DAY
