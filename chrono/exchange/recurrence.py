"""An event that recurs to its dates in a window, those that were moved or called off among them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import islice
from typing import Any

from dateutil.rrule import rrule, rrulestr

from chrono.exchange.calendar_events import CalendarEvent
from chrono.exchange.drafts import NoRecord

Window = tuple[date, date]
"""The first day of a window, and the day after its last."""


def spread(master: CalendarEvent, overrides: Sequence[CalendarEvent], window: Window) -> list[CalendarEvent]:
    """The event at each of its dates in the window. Raises NoRecord where that cannot be said.

    `overrides` stand in the place of single dates. What they leave open (title, beginning) is the series' own.
    """
    if master.start is None:
        raise NoRecord("it has no date that can be read")
    if any(map(_is_endless, (*master.rules, *master.not_rules))):
        raise NoRecord(f"it recurs more than {_MOST} times, and several times a day")
    length = master.end - master.start if master.end is not None else None
    changed = {_key(one.replaces, master.start): one for one in overrides if one.replaces is not None}
    found: list[CalendarEvent] = []
    later: CalendarEvent | None = None
    for start, own_end in sorted(_dates(master, window), key=lambda pair: _order(pair[0])):
        at = master.at(start, own_end or (start + length if length is not None else None))
        override = changed.pop(_key(start, master.start), None)
        if override is None and isinstance(start, datetime):  # RECURRENCE-ID may name the day alone
            override = changed.pop(("day", start.date()), None)
        if override is not None:
            at = _changed(master, override, at)
            later = override if override.onwards else later
        elif later is not None and later.replaces is not None and later.start is not None:
            moved = _shifted(start, later.start, later.replaces)
            at = replace(later, start=moved, end=_shifted(later.end, start, later.replaces) if later.end else None)
        if _is_within(at, window):
            found.append(at)
        if len(found) > _MOST:
            raise NoRecord(f"it recurs more than {_MOST} times in the window")
    found += [at for one in changed.values() if _is_within(at := _changed(master, one, None), window)]
    if not found:
        raise NoRecord("none of its dates lies in the window")
    return found


_MOST = 1000


def _changed(master: CalendarEvent, override: CalendarEvent, at: CalendarEvent | None) -> CalendarEvent:
    """A date of a series as it was changed; what the change does not say is as the series has it."""
    start = override.start or (at.start if at else override.replaces)
    end = override.end
    if override.start is None and end is None and start is not None and master.start is not None:
        end = start + (master.end - master.start) if master.end is not None else None
    if not override.text("SUMMARY") and master.text("SUMMARY"):
        override.texts["SUMMARY"] = master.texts["SUMMARY"]
    return replace(override, start=start, end=end, replaces=None)


def _shifted(when: date, to: date, original: date) -> date:
    """A date moved by as much as one was moved from another."""
    return when + (to - original)


def _is_within(event: CalendarEvent, window: Window) -> bool:
    """Does any of the event lie in the window, by its own clock?"""
    if event.start is None:
        return True
    first, last = event.start, event.end or event.start
    begins = first.date() if isinstance(first, datetime) else first
    ends = last.date() if isinstance(last, datetime) else last - timedelta(days=last > first)
    return begins < window[1] and ends >= window[0]


def _dates(master: CalendarEvent, window: Window) -> Iterator[tuple[date, date | None]]:
    """The dates of a series up to the end of the window, each once, with an end where it has its own."""
    start = master.start
    if start is None:
        return
    zone = start.tzinfo if isinstance(start, datetime) else None
    left_out = {_key(one, start) for one in master.less}
    for rule in master.not_rules:
        left_out |= {_key(one, start) for one in _recurring(rule, start, zone, window)}
    given = [(start, None), *((when, end) for when, end in master.more)]
    given += [(when, None) for rule in master.rules for when in _recurring(rule, start, zone, window)]
    told: set[Any] = set()
    for when, end in given:
        key = _key(when, start)
        day = _key(when.date() if isinstance(when, datetime) else when, start, whole_day=True)
        if key not in left_out and day not in left_out and key not in told:
            told.add(key)
            yield when, end


def _key(when: date | None, start: date, *, whole_day: bool = False) -> Any:
    """What two dates share that are the same one of a series, in whatever zone or kind they are written."""
    if when is None:
        return None
    if not isinstance(when, datetime):
        return ("day", when) if isinstance(start, datetime) or whole_day else when
    if not isinstance(start, datetime):
        return when.date()
    if when.tzinfo is None or start.tzinfo is None:
        return when.replace(tzinfo=None)
    return when.astimezone(UTC)


def _order(when: date) -> tuple[date, time]:
    return (when.date(), when.time()) if isinstance(when, datetime) else (when, time())


def _recurring(rule: str, start: date, zone: tzinfo | None, window: Window) -> Iterator[date]:
    """The dates of a rule up to the end of the window, by the clock of the series' own zone."""
    is_time = isinstance(start, datetime)
    local = start.replace(tzinfo=None) if isinstance(start, datetime) else datetime.combine(start, time())
    try:
        for when in _repeated(rule, local, zone, window):
            yield when.replace(tzinfo=zone) if is_time else when.date()
    except (ValueError, TypeError, OverflowError, KeyError, ZeroDivisionError) as error:
        raise NoRecord(f"its recurrence cannot be read: {str(error)[:80]}") from error


def _repeated(rule: str, local: datetime, zone: tzinfo | None, window: Window) -> Iterator[datetime]:
    values = _values(rule)
    if unread := sorted({"RSCALE", "SKIP"} & values.keys()):
        raise NoRecord(f"its recurrence is of another calendar ({unread[0]})")
    for name, value in values.items():
        if name in _RANGES and not all(_is_in_range(one, name) for one in value.split(",")):
            raise NoRecord(f"its recurrence cannot be read: there is no {name}={value}")
    ends = datetime.combine(window[1], time()) + timedelta(days=1)
    if until := values.pop("UNTIL", ""):
        ends = min(ends, _until(until, zone))
    count = int(values.pop("COUNT", "0") or 0)
    plain = ";".join(f"{name}={value}" for name, value in values.items())
    if ends < local:
        return
    repeated: rrule = rrulestr(plain, dtstart=local)
    bounded = repeated.replace(until=ends)
    yield from islice(bounded, count) if count else bounded


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
"""The numbers of a rule (RFC 5545, 3.3.10), and which of them may also count from the end."""
_SIGNED = ("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS")


def _is_in_range(number: str, name: str) -> bool:
    least, most = _RANGES[name]
    plain = number.strip().lstrip("+-" if name in _SIGNED else "")
    return plain.isdecimal() and least <= int(plain) <= most


def _values(rule: str) -> dict[str, str]:
    parts = (part.partition("=") for part in rule.upper().split(";") if part.strip())
    return {name.strip(): value.strip() for name, _, value in parts}


def _until(text: str, zone: tzinfo | None) -> datetime:
    """The last moment of UNTIL by the clock of the series: of its whole day where it gives no time."""
    found = re.fullmatch(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", text)
    if found is None:
        raise NoRecord(f'its recurrence cannot be read: "{text}" is no end (UNTIL)')
    year, month, day, hour, minute, second = (int(found[at] or 0) for at in range(1, 7))
    if found[4] is None:
        return datetime(year, month, day, 23, 59, 59)
    when = datetime(year, month, day, hour, minute, second)
    return when.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) if found[7] and zone else when


def _is_endless(rule: str) -> bool:
    """Would it take for ever to spread out? Every second of thirty years is a thousand million dates."""
    values = _values(rule)
    often = values.get("FREQ") in ("SECONDLY", "MINUTELY", "HOURLY")
    count = values.get("COUNT", "")
    a_day = 1
    for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
        a_day *= max(1, len(values.get(name, "").split(",")))
    chosen = any(name.startswith("BY") for name in values)
    few = count.isdecimal() and int(count) <= _MOST
    return a_day > _MOST_A_DAY or (often and (chosen or not few))


_MOST_A_DAY = 48
