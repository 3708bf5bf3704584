"""A recurrence rule (RFC 5545, 3.3.10) as it is written to what it says, or to why it is none."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, tzinfo
from typing import NamedTuple

from chrono.errors import NoRecord

FREQUENCIES = ("YEARLY", "MONTHLY", "WEEKLY", "DAILY", "HOURLY", "MINUTELY", "SECONDLY")
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


class Weekday(NamedTuple):
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
    weekdays: tuple[Weekday, ...]
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

    def has_others(self) -> bool:
        """Does it say anything else than how often, and on which days?"""
        return bool(self.months or self.hours or self.minutes or self.seconds or self.positions)


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
    if frequency not in FREQUENCIES:
        raise _none(f"FREQ={frequency}")
    numbers = {name: _numbers(name, values[name]) for name in _RANGES if name in values}
    starts = values.get("WKST", "MO")
    if starts not in _DAYS:
        raise _none(f"WKST={starts}")
    return Rule(
        frequency,
        numbers.get("INTERVAL", (1,))[0],
        numbers.get("COUNT", (0,))[0],
        _until(values["UNTIL"], zone) if "UNTIL" in values else None,
        tuple(_weekday(one.strip(), frequency) for one in values["BYDAY"].split(",")) if "BYDAY" in values else (),
        _DAYS.index(starts),
        *(numbers.get(f"BY{name}", ()) for name in ("MONTH", "WEEKNO", "YEARDAY", "MONTHDAY")),
        *(numbers.get(f"BY{name}", ()) for name in ("HOUR", "MINUTE", "SECOND", "SETPOS")),
    )


def _none(part: str) -> NoRecord:
    return NoRecord(f"its recurrence cannot be read: there is no {part[:40]}")


def _values(rule: str) -> dict[str, str]:
    """The parts of a rule by their names: each once, and with a value. Raises NoRecord for others."""
    values: dict[str, str] = {}
    for part in filter(None, (one.strip() for one in rule.upper().split(";"))):
        name, value = (side.strip() for side in part.partition("=")[::2])
        if not value:
            raise NoRecord(f"its recurrence cannot be read: nothing stands behind {name[:40]}")
        if values.setdefault(name, value) != value:
            raise NoRecord(f"its recurrence cannot be read: it has {name[:40]} twice")
    return values


def _numbers(name: str, value: str) -> tuple[int, ...]:
    least, most = _RANGES[name]
    found = []
    for one in value.split(","):
        plain = one.strip().lstrip("+-" if name in _SIGNED else "")
        if not (plain.isdecimal() and len(plain) <= 10 and least <= int(plain) <= most):
            raise _none(f"{name}={value}")
        found.append(-int(plain) if one.strip().startswith("-") else int(plain))
    return tuple(found)


def _weekday(text: str, frequency: str) -> Weekday:
    """A day such as MO, 2MO or -1MO; a number counts only within months and years."""
    found = re.fullmatch(r"([+-]?)(\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", text)
    number = int(found[2] or 0) if found else 0
    if found is None or (found[2] is not None and not 1 <= number <= 53):
        raise _none(f"BYDAY={text}")
    counted = number if frequency in ("YEARLY", "MONTHLY") else 0
    return Weekday(-counted if found[1] == "-" else counted, _DAYS.index(found[3]))


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
