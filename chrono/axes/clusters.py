"""Events to the burst among them: the stretch of time in which far more of them lie than beside it."""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from math import ceil, floor

from chrono.axes.marks import anchor_day, bounds
from chrono.dates import EdtfDate
from chrono.records import Event
from chrono.timelines import Vacancy

Claims = Callable[[Event], Collection[EdtfDate]]
"""The dates that are claimed for an event; none where all agree."""

_DENSER = 4.0
"""So many times as near to each other as all are on the average lie the events of a burst, or nearer."""
_LEAST, _SHARE = 4, 0.25
"""Days that a burst has events on, and its share of all events, at least."""
_SHORTEST, _LONGEST = 1 / 40_000, 1 / 8
"""The share of all time that it takes at least and at most, from a night in a century on: else its place could not be
told, or nothing be gained."""


def burst_of(events: Sequence[Event], span: Vacancy, claims: Claims) -> tuple[Vacancy, list[Event]] | None:
    """The stretch, in whole days, of the burst among events on an axis of this `span`, and those that lie in it.

    None where there is no burst, or nothing else.
    """
    tied = {event.id: anchor_day(next(iter(claims(event)), event.date)) for event in events}
    days = sorted(tied.values())
    begun, ended = _densest(days, span[1] - span[0])
    run = float(floor(begun)), float(floor(ended) + 1)
    inner = {event.id: reach for event in events if (reach := _reach(event, claims)) and _lies_in(reach, run)}
    apart = {tied[name] for name in inner}
    if len(apart) < _LEAST or len(inner) < _SHARE * len(events) or len(inner) == len(events):
        return None
    stretch = (
        float(floor(min(first for first, _ in inner.values()))),
        float(ceil(max(last for _, last in inner.values()))),
    )
    share = (stretch[1] - stretch[0]) / (span[1] - span[0])
    return (stretch, [event for event in events if event.id in inner]) if _SHORTEST <= share <= _LONGEST else None


def _densest(days: Sequence[float], whole: float) -> Vacancy:
    """From which to which of these days the most events lie beyond those that so much time would have at the least
    density of a burst (excess mass, Müller and Sawitzki 1991): the largest sum of a run, less what its gaps are worth.
    """
    best = here = 1.0 / len(days)
    begun, found = days[0], (days[0], days[0])
    for before, after in pairwise(days):
        here -= _DENSER * (after - before) / whole
        if here < 0.0:
            here, begun = 0.0, after
        here += 1.0 / len(days)
        if here > best:
            best, found = here, (begun, after)
    return found


def _reach(event: Event, claims: Claims) -> Vacancy | None:
    """From when to when its dates may be; None where an end is open."""
    ends = [bounds(date) for date in claims(event) or [event.date]]
    if any(None in pair for pair in ends):
        return None
    return min(first for first, _ in ends if first is not None), max(last for _, last in ends if last is not None)


def _lies_in(reach: Vacancy, run: Vacancy) -> bool:
    return run[0] <= reach[0] and reach[1] <= run[1]
