"""Events to the time in which a break of the axis may stand: it holds no mark, nor an end of one.

What lasted may run over a break, which then carries the sign of it; what is only somewhere in its time may not.
"""

from collections.abc import Iterable, Iterator, Sequence

from chrono.axes import bounds
from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate
from chrono.frames.frame import Frame
from chrono.records import Event
from chrono.timelines import Vacancy


def vacancies(frame: Frame, events: Sequence[Event], within: tuple[float, float]) -> list[Vacancy]:
    """The time without a mark, as day numbers, in order: between two that are `within` what the axis shows."""
    dates = [date for event in events for date in (frame.claims(event) or {event.date: ""})]
    dates += [frame.options.today] if frame.options.today else []
    held = [span for date in dates for span in _held(date)]
    held += [span for era in frame.chronology.eras for span in _ends(era.date)]
    held += [span for one in frame.chronology.annotations if one.date for span in _held(one.date)]
    return list(_between(held, within))


def _between(held: Iterable[Vacancy], within: tuple[float, float]) -> Iterator[Vacancy]:
    inside = sorted((max(first, within[0]), min(last, within[1])) for first, last in held)
    reached = None
    for first, last in inside:
        if first > last:  # outside the time that is shown
            continue
        if reached is not None and first > reached:
            yield reached, first
        reached = last if reached is None else max(reached, last)


def _held(date: EdtfDate) -> Iterator[Vacancy]:
    """The time that a date holds free of breaks."""
    first, last = bounds(date)
    if date.kind in (DateForm.INTERVAL, DateForm.ALL_OF):
        yield from _ends(date)
    else:  # of the one bound that is known the day
        first = first if first is not None else (last or 0.0) - 1
        yield first, last if last is not None else first + 1


def _ends(date: EdtfDate) -> Iterator[Vacancy]:
    """From the first to the last day that each end may be."""
    for part in date.parts:
        yield part.first_second / SECONDS_A_DAY, (part.last_second + 1) / SECONDS_A_DAY
