"""A recurrence rule (RFC 5545, 3.3.10) to the local times that it gives.

Periods are looked at one by one, and only those of the span that is asked for, so that neither a rule that began long
ago nor one that nothing fits takes long; how much is looked at is counted, and has an end.
"""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import product
from typing import NamedTuple

from chrono.exchange.drafts import NoRecord

_FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
_STEPS = {"HOURLY": timedelta(hours=1), "MINUTELY": timedelta(minutes=1), "SECONDLY": timedelta(seconds=1)}
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_RANGES = {
    "COUNT": (1, 10**9),
    "INTERVAL": (1, 10**6),
    "BYSECOND": (0, 60),
    "BYMINUTE": (0, 59),
    "BYHOUR": (0, 23),
    "BYMONTHDAY": (1, 31),
    "BYYEARDAY": (1, 366),
    "BYWEEKNO": (1, 53),
    "BYMONTH": (1, 12),
    "BYSETPOS": (1, 366),
}
"""The numbers of a rule, and which of them may also count from the end."""
_SIGNED = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")
_LONGEST_NUMBER = 10


class Work:
    """How many days and times may still be looked at: of a file in all, and of one rule of it."""

    def __init__(self, left: int = 2_000_000, each: int = 200_000) -> None:
        self.left = left
        self.each = each


class _Weekday(NamedTuple):
    """A day of the week (0 is Monday), and which of its month or year; 0 for every one."""

    number: int
    day: int


@dataclass(frozen=True)
class Rule:
    """What a rule says. Lists are empty, and `count` is 0, where it says nothing; `until` is by the series' clock."""

    frequency: str
    interval: int
    count: int
    until: datetime | None
    weekdays: tuple[_Weekday, ...]
    week_start: int
    months: tuple[int, ...]
    weeks: tuple[int, ...]
    year_days: tuple[int, ...]
    month_days: tuple[int, ...]
    hours: tuple[int, ...]
    minutes: tuple[int, ...]
    seconds: tuple[int, ...]
    positions: tuple[int, ...]

    def has_days(self) -> bool:
        """Does it say on which days of its periods?"""
        return bool(self.weekdays or self.weeks or self.year_days or self.month_days)


def read_rule(text: str, zone: tzinfo | None) -> Rule:
    """A rule as it is written; `zone` is that of the series. Raises NoRecord with what of it is no rule."""
    values = _values(text)
    if unread := sorted({"RSCALE", "SKIP"} & values.keys()):
        raise NoRecord(f"its recurrence is of another calendar ({unread[0]})")
    if unknown := sorted(values.keys() - {*_RANGES, "FREQ", "UNTIL", "BYDAY", "WKST"}):
        raise NoRecord(f"its recurrence cannot be read: nobody knows what {unknown[0]} is")
    frequency = values.get("FREQ", "")
    if not frequency:
        raise NoRecord("its recurrence cannot be read: it does not say how often (FREQ)")
    if frequency not in _FREQUENCIES:
        raise _none(f"FREQ={frequency}")
    numbers = {name: _numbers(name, values[name]) for name in _RANGES if name in values}
    starts = values.get("WKST") or "MO"
    if starts not in _DAYS:
        raise _none(f"WKST={starts}")
    return Rule(
        frequency,
        numbers.get("INTERVAL", (1,))[0],
        numbers.get("COUNT", (0,))[0],
        _until(values["UNTIL"], zone) if values.get("UNTIL") else None,
        tuple(_weekday(one.strip(), frequency) for one in values["BYDAY"].split(",")) if "BYDAY" in values else (),
        _DAYS.index(starts),
        *(numbers.get(f"BY{name}", ()) for name in ("MONTH", "WEEKNO", "YEARDAY", "MONTHDAY")),
        *(numbers.get(f"BY{name}", ()) for name in ("HOUR", "MINUTE", "SECOND", "SETPOS")),
    )


def _none(part: str) -> NoRecord:
    return NoRecord(f"its recurrence cannot be read: there is no {part[:40]}")


def _values(rule: str) -> dict[str, str]:
    parts = (part.partition("=") for part in rule.upper().split(";") if part.strip())
    return {name.strip(): value.strip() for name, _, value in parts}


def _numbers(name: str, value: str) -> tuple[int, ...]:
    least, most = _RANGES[name]
    found = []
    for one in value.split(","):
        plain = one.strip().lstrip("+-" if name in _SIGNED else "")
        if not (plain.isdecimal() and len(plain) <= _LONGEST_NUMBER and least <= int(plain) <= most):
            raise _none(f"{name}={value}")
        found.append(-int(plain) if one.strip().startswith("-") else int(plain))
    return tuple(found)


def _weekday(text: str, frequency: str) -> _Weekday:
    """A day such as MO, 2MO or -1MO; a number counts only within months and years."""
    found = re.fullmatch(r"([+-]?)(\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", text)
    number = int(found[2] or 0) if found else 0
    if found is None or (found[2] is not None and not 1 <= number <= 53):
        raise _none(f"BYDAY={text}")
    counted = number if frequency in ("YEARLY", "MONTHLY") else 0
    return _Weekday(-counted if found[1] == "-" else counted, _DAYS.index(found[3]))


def _until(text: str, zone: tzinfo | None) -> datetime:
    """The last moment of UNTIL by the clock of the series: of its whole day where it gives no time."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", text)
    try:
        year, month, day, hour, minute, second = (int(found[at] or 0) if found else 0 for at in range(1, 7))
        when = datetime(year, month, day, hour, minute, min(second, 59))
    except ValueError as error:
        raise NoRecord(f'its recurrence cannot be read: "{text[:40]}" is no end (UNTIL)') from error
    if found is None or found[4] is None:
        return datetime.combine(when, time.max)
    try:
        return when.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) if found[7] and zone else when
    except OverflowError:  # at the end of all years, where a clock may be a day on
        return when


def dates_of(rule: Rule, start: datetime, span: tuple[datetime, datetime], work: Work) -> Iterator[datetime]:
    """The local times of a rule of a series that begins at `start`, as far as they lie in a span, in their order.

    Raises NoRecord where it would take too long.
    """
    first, last = span
    last = min(last, rule.until) if rule.until else last
    counted = 0
    own = Work(work.each)
    for days, clock in _periods(rule, start, start if rule.count else max(start, first), last):
        found = [datetime.combine(day, at) for day in days if _has_day(rule, start, day) for at in clock]
        for each in (own, work):
            each.left -= 1 + len(days) + len(found)
            if each.left < 0:
                raise NoRecord("its recurrence would take too long to work out")
        for when in _chosen(rule, found):
            if not start <= when <= last or counted == rule.count > 0:
                continue
            counted += 1
            if when >= first:
                yield when
        if counted == rule.count > 0:
            return


Clock = Sequence[time]
"""The times of a day of a period."""


def _periods(rule: Rule, start: datetime, first: datetime, last: datetime) -> Iterator[tuple[list[date], Clock]]:
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
    """The days of a month, or of the months of a year that the rule names."""
    year, month = divmod(number, 12)
    months: Sequence[int] = (month + 1,)
    if rule.frequency == "YEARLY":
        own = rule.months or (() if rule.has_days() else (start.month,))
        months = sorted(set(own)) or range(1, 13)
    elif rule.months and month + 1 not in rule.months:
        return []
    return [date(year, one, day) for one in months for day in range(1, monthrange(year, one)[1] + 1)]


def _short_periods(rule: Rule, start: datetime, first: datetime, last: datetime) -> Iterator[tuple[list[date], Clock]]:
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


def _clock(rule: Rule, at: datetime) -> Clock:
    """The times of a period of days, or of an hour, minute or second: none where the rule leaves that out."""
    fixed = max(0, _FREQUENCIES.index(rule.frequency) - 3)  # how many of hour, minute and second the period fixes
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
    return date(year, 12, 31).timetuple().tm_yday


def _is_weekday(rule: Rule, day: date, wanted: _Weekday) -> bool:
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
