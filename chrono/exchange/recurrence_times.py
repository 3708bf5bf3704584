"""A recurrence rule to the local times that it gives.

Periods are looked at one by one, and only those of the span that is asked for, so that neither a rule that began long
ago nor one that nothing fits takes long; how much is looked at is counted, and has an end.
"""

from calendar import isleap, monthrange
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import product

from chrono.errors import NoRecord
from chrono.exchange.recurrence_rule import FREQUENCIES, Rule, Weekday

_STEPS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}
_EVEN = {"WEEKLY": timedelta(weeks=1), "DAILY": timedelta(days=1), **_STEPS}
"""How far apart the dates of a rule are that says no more than how often."""


class Work:
    """How many days and times may still be looked at: of all `series` of a file together, and of one rule of it.

    `records` is how many dates the series of a file may still give.
    """

    def __init__(self, series: int = 1, each: int = 200_000, records: int = 200_000) -> None:
        self.left, self.each, self.records = 1_000_000 + 300 * series, each, records


def dates_of(rule: Rule, start: datetime, span: tuple[datetime, datetime], work: Work) -> Iterator[datetime]:
    """The local times of a rule of a series that begins at `start`, as far as they lie in a span, in their order.

    Raises NoRecord where it would take too long.
    """
    even = even_dates(rule, start, span)
    if even is not None:
        step = _EVEN[rule.frequency] * rule.interval
        work.left -= len(even)
        if work.left < 0:
            raise NoRecord(_TOO_LONG)
        yield from (start + number * step for number in even)
        return
    first, last = span
    last = min(last, rule.until) if rule.until else last
    counted = 0
    plain = rule.frequency in ("YEARLY", "MONTHLY") and not rule.has_days() and not rule.months  # the same day of each
    own = work.each
    for days, clock in _periods(rule, start, start if rule.count else max(start, first), last):
        own_days = days if plain else [day for day in days if _has_day(rule, start, day)]
        found = [datetime.combine(day, at) for day in own_days for at in clock]
        looked = 1 + len(days) + len(found)
        own, work.left = own - looked, work.left - looked
        if min(own, work.left) < 0:
            raise NoRecord(_TOO_LONG)
        for when in _chosen(rule, found):
            if not start <= when <= last or counted == rule.count > 0:
                continue
            counted += 1
            if when >= first:
                yield when
        if counted == rule.count > 0:
            return


_TOO_LONG = "its recurrence would take too long to work out"


def even_dates(rule: Rule, start: datetime, span: tuple[datetime, datetime]) -> range | None:
    """Which steps from its beginning lie in a span, of a rule that says no more than how often; None of another."""
    if rule.frequency not in _EVEN or rule.has_days() or rule.has_others():
        return None
    step = _EVEN[rule.frequency] * rule.interval
    last = min(span[1], rule.until) if rule.until else span[1]
    first, end = max(0, -((start - span[0]) // step)), (last - start) // step + 1
    return range(first, min(end, rule.count) if rule.count else end)


def _periods(
    rule: Rule, start: datetime, first: datetime, last: datetime
) -> Iterator[tuple[list[date], Sequence[time]]]:
    """The days and the clock times of each period from the one that `first` is in to the one that `last` is in."""
    if rule.frequency in _STEPS:
        yield from _short_periods(rule, start, first, last)
        return
    clock = _clock(rule, start)
    if rule.frequency in ("YEARLY", "MONTHLY"):
        months = rule.interval * (12 if rule.frequency == "YEARLY" else 1)
        begin = start.year * 12 + (start.month - 1 if rule.frequency == "MONTHLY" else 0)
        begin += max(0, (first.year * 12 + first.month - 1 - begin) // months) * months
        for number in range(begin, min(last.year * 12 + last.month - 1, 12 * 9999 + 11) + 1, months):
            yield _month_days(rule, start, number), clock
        return
    days = rule.interval * (7 if rule.frequency == "WEEKLY" else 1)
    opening = start.date().toordinal()
    opening -= (start.weekday() - rule.week_start) % 7 if rule.frequency == "WEEKLY" else 0
    opening += max(0, (first.date().toordinal() - opening) // days) * days
    length = 7 if rule.frequency == "WEEKLY" else 1
    for number in range(opening, last.date().toordinal() + 1, days):
        numbers = range(max(1, number), min(number + length, date.max.toordinal() + 1))
        yield [date.fromordinal(one) for one in numbers], clock


def _month_days(rule: Rule, start: datetime, number: int) -> list[date]:
    """The days of a month, or of the months of a year, that may be the rule's: not many more than are."""
    year, month = divmod(number, 12)
    if rule.frequency == "YEARLY" and rule.year_days:
        length = _year_length(year)
        asked = sorted({day if day > 0 else length + 1 + day for day in rule.year_days})
        return [date(year, 1, 1) + timedelta(days=day - 1) for day in asked if 1 <= day <= length]
    if rule.frequency == "YEARLY":
        own = rule.months or (range(1, 13) if rule.has_days() else (start.month,))
        return [day for one in sorted(set(own)) for day in _likely_days(rule, start, year, one)]
    return _likely_days(rule, start, year, month + 1) if not rule.months or month + 1 in rule.months else []


def _likely_days(rule: Rule, start: datetime, year: int, month: int) -> list[date]:
    opening, length = monthrange(year, month)
    if rule.month_days or not rule.has_days():
        asked = {day if day > 0 else length + 1 + day for day in rule.month_days or (start.day,)}
        days: Sequence[int] = sorted(day for day in asked if 1 <= day <= length)
    elif rule.weekdays:
        firsts = {(one.day - opening) % 7 + 1 for one in rule.weekdays}
        days = sorted(day for first in firsts for day in range(first, length + 1, 7))
    else:
        days = range(1, length + 1)
    return [date(year, month, day) for day in days]


def _short_periods(
    rule: Rule, start: datetime, first: datetime, last: datetime
) -> Iterator[tuple[list[date], Sequence[time]]]:
    """The hours, minutes or seconds of a rule; days that it leaves out are passed over."""
    step = _STEPS[rule.frequency] * rule.interval
    at = start + max(0, (first - start) // step) * step
    while at <= last:
        if not _has_day(rule, start, at.date()):
            yield [], ()
            ahead = datetime.combine(at.date(), time()) + timedelta(days=1) - at
            steps = max(1, -(-ahead // step))
        else:
            yield [at.date()], _clock(rule, at)
            steps = 1
        if at > datetime.max - steps * step:
            return
        at += steps * step


def _clock(rule: Rule, at: datetime) -> Sequence[time]:
    """The times of a period of days, or of an hour, minute or second: none where the rule leaves that out."""
    fixed = max(0, FREQUENCIES.index(rule.frequency) - 3)  # how many of hour, minute and second the period fixes
    parts: list[Sequence[int]] = []
    given = ((rule.hours, at.hour), (rule.minutes, at.minute), (rule.seconds, at.second))
    for place, (chosen, own) in enumerate(given):
        if place < fixed and chosen and own not in chosen:
            return ()
        parts.append((own,) if place < fixed else sorted(set(chosen)) or (own,))
    return [time(hour, minute, min(second, 59)) for hour, minute, second in product(*parts)]


def _has_day(rule: Rule, start: datetime, day: date) -> bool:
    """Is a day one of the rule's, or of its beginning where it names none?"""
    if rule.months and day.month not in rule.months:
        return False
    if not rule.has_days():
        if rule.frequency == "WEEKLY":
            return day.weekday() == start.weekday()
        return rule.frequency not in ("YEARLY", "MONTHLY") or day.day == start.day
    if rule.month_days and not _is_counted(day.day, monthrange(day.year, day.month)[1], rule.month_days):
        return False
    if rule.year_days and not _is_counted(day.timetuple().tm_yday, _year_length(day.year), rule.year_days):
        return False
    if rule.weeks and not _is_counted(*_week(day, rule.week_start), rule.weeks):
        return False
    return not rule.weekdays or any(_is_weekday(rule, day, one) for one in rule.weekdays)


def _is_counted(number: int, length: int, wanted: Sequence[int]) -> bool:
    """Is it one of the wanted numbers, from the beginning or from the end?"""
    return number in wanted or number - length - 1 in wanted


def _year_length(year: int) -> int:
    return 366 if isleap(year) else 365


def _is_weekday(rule: Rule, day: date, wanted: Weekday) -> bool:
    if day.weekday() != wanted.day:
        return False
    if not wanted.number:
        return True
    if rule.frequency == "MONTHLY" or rule.months:
        place, length = day.day, monthrange(day.year, day.month)[1]
    else:
        place, length = day.timetuple().tm_yday, _year_length(day.year)
    return wanted.number in ((place - 1) // 7 + 1, -((length - place) // 7 + 1))


def _week(day: date, starts: int) -> tuple[int, int]:
    """The number of a day's week, and how many weeks its year has; the first is the one with four days of the year."""
    opening = day.toordinal() - (day.weekday() - starts) % 7
    year = date.fromordinal(min(max(opening + 3, 1), date.max.toordinal())).year
    first, following = _first_week(year, starts), _first_week(year + 1, starts)
    return (opening - first) // 7 + 1, (following - first) // 7


def _first_week(year: int, starts: int) -> int:
    """The ordinal of the day on which the first week of a year begins; the fourth of January is always in it."""
    fourth = date(min(year, 9999), 1, 4).toordinal() + (365 if year > 9999 else 0)
    return fourth - ((fourth + 6) % 7 - starts) % 7


def _chosen(rule: Rule, found: Sequence[datetime]) -> Sequence[datetime]:
    """Those of a period that BYSETPOS names; all where it names none."""
    if not rule.positions:
        return found
    places = {place - 1 if place > 0 else len(found) + place for place in rule.positions}
    return [found[place] for place in sorted(places) if 0 <= place < len(found)]
