"""A date, zone or length of a calendar as it is written to its value, and an end to one that fits its beginning."""

import re
from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from chrono.errors import NoRecord
from chrono.exchange.calendar_hedges import parsed_date
from chrono.exchange.zones import zone_of


def zone_named(name: str, zones: Mapping[str, tzinfo], notes: list[str]) -> tzinfo | None:
    if not name.strip():
        return None
    zone, read_as = zone_of(name, zones)
    if zone is None:
        raise NoRecord(read_as or f'nobody knows its time zone "{name}", and the file does not define it')
    if read_as:
        notes.append(f'the time zone "{name}" was read as {read_as}')
    return zone


def is_floating(when: date | None) -> bool:
    return isinstance(when, datetime) and when.tzinfo is None


def placed(start: date | None, local: tzinfo | None, notes: list[str]) -> date | None:
    """A beginning without a zone in that of its calendar, which is told; so is that there is none."""
    if is_floating(start) and local is not None:
        notes.append("its time, which has no time zone, was read in that of its calendar (X-WR-TIMEZONE)")
    elif is_floating(start):
        notes.append("its time has no time zone: it was kept without one")
    return in_zone(start, local)


def in_zone(when: date | None, zone: tzinfo | None) -> date | None:
    return when.replace(tzinfo=zone) if isinstance(when, datetime) and when.tzinfo is None else when


# As calendars write it, or with the signs and the offset that other programs put in.
_VALUE = re.compile(
    r"(\d{4})(-?)(\d\d)\2(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d|))?", re.IGNORECASE
)


def _offset(text: str) -> tzinfo:
    """The zone of `Z` or `+0500`. Raises ValueError where no clock is so far off."""
    if text in "Zz":
        return UTC
    return timezone((1 if text[0] == "+" else -1) * timedelta(hours=int(text[1:3]), minutes=int(text[-2:])))


def date_value(text: str, zone: tzinfo | None, *, days: bool = False) -> date | None:
    """A day or a time; what says that it is a day stays one whatever zone or clock stands beside it.

    Raises NoRecord where it lies outside the years in which all clocks can be compared.
    """
    found = _VALUE.fullmatch(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(found[at] or 0) for at in (1, 3, 4, 5, 6, 7))
    try:
        if found[5] is None or days:
            return date(year, month, day)
        there = _offset(found[8]) if found[8] else zone
        when = datetime(year, month, day, hour, minute, min(second, 59), tzinfo=there)
    except ValueError:
        return None
    try:
        when.replace(tzinfo=when.tzinfo or UTC).astimezone(UTC)
    except OverflowError as error:
        raise NoRecord("a date of it lies outside the years 1 to 9999") from error
    return when


def has_clock(text: str) -> bool:
    return bool(re.search(r"T\d*[1-9]", text, re.IGNORECASE))


def end_of_period(start: date, last: str, zone: tzinfo | None) -> date | None:
    """Where a period of RDATE ends: at a time, or after a length."""
    if not last:
        return None
    return after(start, last) if last[:1] in "Pp+-" else date_value(last, zone)


_LENGTH = re.compile(
    r"([+-]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?", re.IGNORECASE
)


def after(start: date, length: str) -> date | None:
    """A time so long after another (RFC 5545, 3.3.6): days by the calendar, hours exact; None where it is no length."""
    found = _LENGTH.fullmatch(length.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    sign = -1 if found[1] == "-" else 1
    weeks, days, hours, minutes, seconds = (int(found[at] or 0) for at in range(2, 7))
    try:
        whole = timedelta(days=sign * (weeks * 7 + days))
        rest = timedelta(hours=sign * hours, minutes=sign * minutes, seconds=sign * seconds)
        return exactly(start + whole, rest) if isinstance(start, datetime) else start + whole + rest
    except (OverflowError, ValueError):
        return None


def has_hours(day: date, length: str) -> bool:
    """Does a length from a day on end within one?"""
    ends = after(datetime.combine(day, time()), length)
    return isinstance(ends, datetime) and ends.time() != time()


def exactly(start: date, length: timedelta) -> date:
    """A time so much after another, whatever clocks do in between; a day so many days after."""
    if not isinstance(start, datetime) or start.tzinfo is None or not length:
        return start + length
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def exact_length(start: date, end: date) -> timedelta:
    """What `exactly` has to add to come from one to the other, which are of one kind."""
    if isinstance(start, datetime) and isinstance(end, datetime) and start.tzinfo is not None:
        return end.astimezone(UTC) - start.astimezone(UTC)
    return end - start


def as_day(when: date | None, local: tzinfo | None = None) -> date | None:
    """The day that begins at a moment: there, or in the `local` zone where the moment is in UTC; else the moment."""
    if isinstance(when, datetime) and local is not None and when.tzinfo is UTC:
        there = as_day(when.astimezone(local))
        when = when if isinstance(there, datetime) else there
    is_midnight = isinstance(when, datetime) and not (when.hour or when.minute or when.second)
    return when.date() if isinstance(when, datetime) and is_midnight else when


def fitting_end(start: date | None, end: date | None, notes: list[str]) -> date | None:
    """An end of the kind that the beginning has, and after it; else none, or the nearest that says no more."""
    if start is None or end is None:
        return None
    if isinstance(start, datetime) != isinstance(end, datetime):
        notes.append("its end (DTEND) is of another kind than its beginning: a day beside a time")
        if isinstance(start, datetime):
            end = datetime(end.year, end.month, end.day, tzinfo=start.tzinfo)
        else:
            last = as_day(end)
            ends = date(end.year, end.month, end.day)
            if last is end and ends == date.max:
                raise NoRecord("a date of it lies outside the years 1 to 9999")
            end = ends + timedelta(days=0 if last is not end else 1)
    if isinstance(start, datetime) and isinstance(end, datetime) and (start.tzinfo is None) != (end.tzinfo is None):
        notes.append("its end (DTEND) has a time zone and its beginning none, or the other way round: left out")
        return None
    try:
        before = exact_length(start, end) < timedelta()
    except (TypeError, OverflowError):
        return None
    if before:
        notes.append("it ends before it begins: its end (DTEND) was left out")
        return None
    return end


def length_of(start: date | None, end: date | None, length: str, notes: list[str]) -> date | None:
    """The end by a DURATION; it is noted where it cannot be read, or where it is not the `end` that is written too."""
    lasting = after(start, length) if start is not None and length else None
    if length and lasting is None and start is not None:
        notes.append("its length (DURATION) cannot be read")
    elif start is not None and not isinstance(start, datetime) and has_hours(start, length):
        notes.append("it begins on a day, and its length (DURATION) has hours: what is no whole day of it was left out")
    elif end is not None and lasting is not None and lasting != end:
        notes.append("it has an end (DTEND) and another length (DURATION): the end was read")
    return lasting


def date_shown(start: date | None, end: date | None) -> str:
    """The EDTF date of an event from its begin to its end; whole days are counted without the exclusive last.

    Raises NoRecord where it has none.
    """
    if start is None:
        raise NoRecord("it has no date that can be read")
    if isinstance(start, datetime):
        return _moments(start, end)
    last = end - timedelta(days=1) if end is not None and end > start else start
    if last <= start:
        return start.isoformat()
    text = f"{start.isoformat()}/{last.isoformat()}"
    if parsed_date(text) is None:
        raise NoRecord(f"{text} is no date")
    return text


def _moments(start: datetime, end: date | None) -> str:
    """A moment, or from one to another where it lasted."""
    text = _moment(start)
    if not isinstance(end, datetime) or (end.tzinfo is None) != (start.tzinfo is None):
        return text
    length = exact_length(start, end)  # by the clock an hour that comes twice is none
    if length <= timedelta() or (length == timedelta(minutes=1) and not start.second):  # the minute itself
        return text
    both = f"{text}/{_moment(end)}"
    return text if parsed_date(both) is None else both


def _moment(when: datetime) -> str:
    """To the minute, or second where it has one, with its offset; a time without a zone keeps none."""
    offset = when.utcoffset()
    text = f"{when.year:04}-{when:%m-%dT%H:%M}" + (f":{when.second:02}" if when.second else "")
    if offset is None:
        return text
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    return text + (f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "Z")
