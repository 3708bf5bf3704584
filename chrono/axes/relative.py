"""An axis that counts from one event: hours from its moment, days from its day, weeks, months and years where wider."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from chrono.axes.axis import Axis, Tick, finest
from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Precision, add_months, days_in_month, from_number, to_number
from chrono.errors import CannotDraw, UnknownName
from chrono.records import Chronology
from chrono.timelines import captions_in


class Zero(NamedTuple):
    """What an axis counts from: an event's title and date, its day's number, and its moment where it has one."""

    title: str
    date: EdtfDate
    day: int
    moment: float | None


def zero_of(chronology: Chronology, name: str) -> Zero | None:
    """The event of this id as what an axis counts from; None where no name is given.

    Raises UnknownName where no event has the id, CannotDraw where its day is not known.
    """
    if not name:
        return None
    event = next((one for one in chronology.events if one.id == name), None)
    if event is None:
        raise UnknownName("event to count from", name, tuple(one.id for one in chronology.events))
    date = event.date
    if len(event.claims) > 1:
        raise CannotDraw(f'the axis cannot count from "{name}": its sources give different dates')
    if date.kind is not DateForm.DATE or date.precision > Precision.DAY or date.approximate or date.uncertain:
        raise CannotDraw(f'the axis cannot count from "{name}": it needs one day that is known, and {date} is not one')
    first = date.first_second / SECONDS_A_DAY
    return Zero(event.title, date, int(first // 1), first if date.precision is Precision.MOMENT else None)


# Each unit with how many of it a tick counts, from fine to coarse.
_MOMENTS = (*(("minute", count) for count in (1, 2, 5, 10, 15, 30)), *(("hour", count) for count in (1, 2, 3, 6, 12)))
_STEPS = (
    *(("day", count) for count in (1, 2, 5, 10)),
    *(("week", count) for count in (2, 4)),
    *(("month", count) for count in (2, 3, 6)),
    *(("year", base * 10**power) for power in range(13) for base in (1, 2, 5)),
)
_DAYS = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.436875, "year": 365.2425}
_OF_A_MOMENT = ("minute", "hour")


def relative_ticks(
    axis: Axis, room: Callable[[str], float], zero: Zero, language: str = "en", *, hours: bool = False
) -> list[Tick]:
    """The finest ticks that leave each label the points that `room` says it needs.

    Hours and minutes are counted from the event's moment, where it has one; all else from the noon of its day, or from
    its first moment where the axis shows `hours`: there its mark begins.
    """
    steps = (*(_MOMENTS if zero.moment is not None else ()), *_STEPS)

    def made(number: int) -> list[Tick]:
        unit, count = steps[number]
        found = _places(axis, zero, unit, count, 0.0 if hours else _NOON)
        return [Tick(place, _label(times * count, unit, language), not times) for times, place in found]

    return finest(axis, room, [_DAYS[unit] * count for unit, count in steps], made)


def _label(count: int, unit: str, language: str) -> str:
    """`D−10`, `D`, `D+3`, `+6 mo`: with a sign, but for the event's own moment or day."""
    patterns = captions_in(language).offsets
    if not count and unit not in _OF_A_MOMENT:
        return patterns["zero"]
    return patterns[unit].format(a=f"{count:+}".replace("-", "−") if count else "0")


_NOON = 0.5


def _places(axis: Axis, zero: Zero, unit: str, count: int, noon: float) -> Iterator[tuple[int, float]]:
    """How many times the step each tick is away, and its day number; `noon` is where in a day its tick is."""
    start = zero.moment if zero.moment is not None and unit in _OF_A_MOMENT else zero.day + noon
    step = _DAYS[unit] * count
    times = int((axis.first - start) // step) - 2
    while True:
        place = start + times * step if unit not in ("month", "year") else _month(zero, unit, count * times) + noon
        if place > axis.last:
            return
        if place >= axis.first:
            yield times, place
        times += 1


def _month(zero: Zero, unit: str, count: int) -> int:
    """The same day so many months or years away, or the last of a month that has no such day."""
    day = from_number(zero.day)
    year, month = add_months(day.year, day.month, count * (12 if unit == "year" else 1))
    return to_number(day._replace(year=year, month=month, day=min(day.day, days_in_month(year, month))))
