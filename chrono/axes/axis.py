"""Days to points, and the ticks between: an axis for any year, in the calendar's own steps.

Positions are day numbers (see `days`) with fractions; nothing here knows matplotlib, whose dates end at year 1.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from chrono.dates import Day, add_months, from_number, phrasebook_in, short_dated_months, to_number, year_words


@dataclass(frozen=True, slots=True)
class Axis:
    """A linear scale: day number `first` lies at `start` points, `last` at `end`."""

    first: float
    last: float
    start: float
    end: float

    def at(self, day: float) -> float:
        """The position of a day number, in points, rounded to 1/100."""
        share = (day - self.first) / (self.last - self.first)
        return round(self.start + share * (self.end - self.start), 2)

    def inside(self, day: float) -> float:
        """The day, or the end of the axis that it lies beyond."""
        return min(max(day, self.first), self.last)

    @property
    def scale(self) -> tuple[float, float, float, float]:
        """Its first and last day number, and where these lie in points."""
        return self.first, self.last, self.start, self.end

    def reach(self, day: float) -> float:  # noqa: ARG002  (a broken axis differs by the day)
        """Days over which an open end fades out, at this day."""
        return (self.last - self.first) * _FADE

    def part_of(self, day: float) -> "Axis":  # noqa: ARG002  (a broken axis differs by the day)
        """The stretch that the day lies in."""
        return self

    def shows_hours(self, day: float) -> bool:  # noqa: ARG002  (a broken axis differs by the day)
        """Is a day so long here that hours can be told?"""
        return self.points_a_day > _DAY_IN_FULL

    @property
    def points_a_day(self) -> float:
        """Its scale."""
        return (self.end - self.start) / (self.last - self.first)


_FADE = 0.12
_DAY_IN_FULL = 3.0
"""Points; where a day is longer than this on the axis, and others have clock times, it is drawn in full."""


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick's day number, its label, and whether it begins a year, or a month among days.

    A tick is at the noon of the day that it names, or of the first one of its month or year, as the marks of days are;
    at its start where the axis shows hours. `full` is its label with month and year.
    """

    day: float
    label: str
    major: bool
    full: str = ""

    @property
    def dated(self) -> "Tick":
        """The tick as the first of a stretch, where its label is a full date."""
        return replace(self, label=self.full or self.label)


# Steps from fine to coarse: (minutes, days, months, years), exactly one of which counts.
_Step = tuple[int, int, int, int]
_CLOCK: tuple[_Step, ...] = tuple((minutes, 0, 0, 0) for minutes in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720))
_STEPS: tuple[_Step, ...] = (
    *((0, days, 0, 0) for days in (1, 2, 5, 10)),
    *((0, 0, months, 0) for months in (1, 2, 3, 6)),
    *((0, 0, 0, base * 10**power) for power in range(13) for base in (1, 2, 5)),
)
_MOST_TICKS = 400
_MINUTES = 1440


def ticks(axis: Axis, room: Callable[[str], float], language: str = "en", *, clock: bool = False) -> list[Tick]:
    """The finest ticks that leave each label the points that `room` says it needs; where no step fits, as many of the
    coarsest as do.

    With `clock`, steps of hours and minutes are tried first.
    """
    steps = (*(_CLOCK if clock else ()), *_STEPS)
    days = [step[0] / _MINUTES or step[1] or step[2] * 30.4 or step[3] * 365.2 for step in steps]
    return finest(axis, room, days, lambda number: _ticks(axis, steps[number], language, clock=clock))


def finest(
    axis: Axis, room: Callable[[str], float], steps: Sequence[float], made: Callable[[int], list[Tick]]
) -> list[Tick]:
    """Of `steps` in days, from fine to coarse, the ticks that are `made` of the number of the first that fits."""
    most = min(_MOST_TICKS, 1 + 1.4 * abs(axis.end - axis.start) / room("1"))  # months and steps are uneven
    finer: int | None = None
    for number, days in enumerate(steps):
        count = (axis.last - axis.first) / days
        found = made(number) if count <= most else []
        if count <= most and _fit(axis, found, room):
            if len(found) > 1 or finer is None:
                return found
            return max(found, _thinned(axis, made(finer), room), key=len)  # one is no scale
        finer = number if count <= _MOST_TICKS else None
    return []


def _ticks(axis: Axis, step: _Step, language: str, *, clock: bool) -> list[Tick]:
    return list(_by_clock(axis, step[0], language) if step[0] else _every(axis, step, language, clock=clock))


def _fit(axis: Axis, found: Sequence[Tick], room: Callable[[str], float]) -> bool:
    needs = [room(tick.label) for tick in found]
    gaps = (abs(axis.at(b.day) - axis.at(a.day)) for a, b in pairwise(found))
    return all(gap >= (a + b) / 2 for gap, (a, b) in zip(gaps, pairwise(needs), strict=True))


def _thinned(axis: Axis, found: Sequence[Tick], room: Callable[[str], float]) -> list[Tick]:
    """Every second, third … tick: as many as fit."""
    return next((list(found[::apart]) for apart in range(1, len(found) + 1) if _fit(axis, found[::apart], room)), [])


def _by_clock(axis: Axis, minutes: int, language: str) -> Iterator[Tick]:
    """`1 May 2024, 10:00`, `10:30`, `2 May`: the first says its day, midnight only that."""
    table, dated = phrasebook_in(language), short_dated_months(language)
    first = -(-axis.first * _MINUTES // minutes)
    for number in range(int(first), int(axis.last * _MINUTES // minutes) + 1):
        whole, minute = divmod(number * minutes, _MINUTES)
        day = from_number(whole)
        clock = f"{minute // 60:02}:{minute % 60:02}"
        month = dated[day.month - 1]
        full = f"{table.day.format(d=day.day, m=month, y=year_words(day.year, language))}, {clock}"
        if number == int(first):
            yield Tick(whole + minute / _MINUTES, full, True, full)
        elif minute:
            yield Tick(whole + minute / _MINUTES, clock, False, full)
        else:
            yield Tick(float(whole), table.month_day.format(d=day.day, m=month), True, full)


def _every(axis: Axis, step: _Step, language: str, *, clock: bool) -> Iterator[Tick]:
    number = int(axis.first // 1)
    day = _first(from_number(number), step)
    named = False
    middle = 0.0 if clock else 0.5
    while (at := to_number(day) + middle) <= axis.last:
        if at >= axis.first:
            label, major = _label(day, step, language, named=named)
            named = True
            yield Tick(at, label, major, _label(day, step, language, named=False)[0])
        day = _next(day, step)


def _first(day: Day, step: _Step) -> Day:
    """The last step at or before a day, counted so that ticks fall on round days, months and years."""
    _, days, months, years = step
    if days:
        return Day(day.year, day.month, 1)
    if months:
        return Day(day.year, (day.month - 1) // months * months + 1, 1)
    if day.year > 0:
        return Day(max(day.year // years * years, 1), 1, 1)
    return Day(1 - -(-(1 - day.year) // years) * years, 1, 1)


def _next(day: Day, step: _Step) -> Day:
    """Years before Christ are counted as people count them, without a year nought: 2000 BC, 1000 BC, 1, 1000."""
    _, days, months, years = step
    if days:
        following = from_number(to_number(day) + days)
        year, month = add_months(day.year, day.month, 1)
        begun = (following.year, following.month) != (day.year, day.month)
        late = days > 2 and following.day > 28  # the first of the next month would crowd it
        return Day(year, month, 1) if begun or late else following
    if months:
        year, month = add_months(day.year, day.month, months)
        return Day(year, month, 1)
    return Day(years if day.year == 1 and years > 1 else day.year + years, 1, 1)


def _label(day: Day, step: _Step, language: str, *, named: bool) -> tuple[str, bool]:
    """`28`, `Mar`, `2024`: the part that changed; the first tick says its year."""
    table = phrasebook_in(language)
    year = year_words(day.year, language)
    month = table.short_months[day.month - 1]
    if step[3] or (step[2] and day.month == 1):
        return year, True
    if step[2]:
        return (month, False) if named else (table.month.format(m=month, y=year), False)
    month = short_dated_months(language)[day.month - 1]
    if not named or (day.month, day.day) == (1, 1):
        return table.day.format(d=day.day, m=month, y=year), named
    if step[1] > 2 or day.day == 1:
        return table.month_day.format(d=day.day, m=month), day.day == 1
    return str(day.day), False
