"""A date to the moments in UTC at which it begins and ends, where it has clock times."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Part, Precision, from_number, parse_date, to_number


def moments_of(timezone: str | None, when: EdtfDate) -> tuple[datetime, datetime | None] | None:
    """The moment in UTC, or the first and the last of what lasted between two; None for days, and for clock times whose
    zone nobody says."""
    if when.kind is DateForm.DATE:
        moment_at = _moment_of(timezone, when.parts[0])
        return (moment_at, None) if moment_at else None
    ends = when.spans[0] if when.kind is DateForm.INTERVAL else None
    if ends is None or ends.start is None or ends.end is None:
        return None
    first, last = _moment_of(timezone, ends.start), _moment_of(timezone, ends.end)
    return (first, last) if first and last else None


def _moment_of(timezone: str | None, part: Part) -> datetime | None:
    """A clock time without a zone is one of the chronology's `timezone`."""
    if part.precision is not Precision.MOMENT:
        return None
    if part.time.lstrip("0123456789:"):
        return moment(part.first_second)
    if not timezone:
        return None
    return moment(part.first_second).replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC)


def moment(second: int) -> datetime:
    """A second since the beginning of the count, in UTC."""
    day = from_number(second // SECONDS_A_DAY)
    return datetime(*day, tzinfo=UTC) + timedelta(seconds=second % SECONDS_A_DAY)


def extent_of(when: EdtfDate, timezone: str | None) -> tuple[date | datetime, date | datetime | None]:
    """The first day of a date and the day after the last; from one moment to another, their times in UTC.

    A moment alone lasts as long as it is known to, as a day does: the minute, or the second where it has one. Without
    an end programs give it one of their own, most of them an hour. What is said to end as it begins has none, for an
    end at the beginning is forbidden (RFC 5545, 3.6.1). Raises ValueError where it has no day.
    """
    if moments := moments_of(timezone, when):
        start, end = moments
        if end is None:
            return start, start + timedelta(seconds=1 + when.parts[0].last_second - when.parts[0].first_second)
        return start, end if end != start else None
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if when.kind is not DateForm.INTERVAL and (when.earliest is None or when.latest is None):
        last = first
    if first is None or last is None:
        raise ValueError(f"{when} has no day")
    return date(*first), date(*last) + timedelta(days=1)


def days_of(when: EdtfDate) -> tuple[EdtfDate, ...]:
    """The days of a set of which each is meant (`{2024-03-04,2024-03-11}`), each a date by itself; else the date alone.

    A set with a part that is no day for sure, or of more than a year of days, stays whole.
    """
    sure = all(part.precision is Precision.DAY and not (part.approximate or part.uncertain) for part in when.parts)
    if when.kind is not DateForm.ALL_OF or not sure:
        return (when,)
    numbers = [
        number
        for start, end in ((one.start, one.end) for one in when.spans)
        if start is not None and end is not None
        for number in range(to_number(start.earliest), to_number(end.latest) + 1)
    ]
    return tuple(parse_date(str(from_number(number))) for number in numbers) if len(numbers) <= _MOST_DAYS else (when,)


_MOST_DAYS = 366
