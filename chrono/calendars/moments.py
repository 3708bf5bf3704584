"""A date to the moments in UTC at which it begins and ends, where it has clock times."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Part, Precision, from_number
from chrono.records import Chronology


def moments_of(chronology: Chronology, when: EdtfDate) -> tuple[datetime, datetime | None] | None:
    """The moment in UTC, or the first and the last of what lasted between two; None for days, and for clock times whose
    zone nobody says."""
    if when.kind is DateForm.DATE:
        moment_at = _moment_of(chronology, when.parts[0])
        return (moment_at, None) if moment_at else None
    ends = when.spans[0] if when.kind is DateForm.INTERVAL else None
    if ends is None or ends.start is None or ends.end is None:
        return None
    first, last = _moment_of(chronology, ends.start), _moment_of(chronology, ends.end)
    return (first, last) if first and last else None


def _moment_of(chronology: Chronology, part: Part) -> datetime | None:
    """A clock time without a zone is one of the chronology's."""
    if part.precision is not Precision.MOMENT:
        return None
    if part.time.lstrip("0123456789:"):
        return moment(part.first_second)
    if not chronology.timezone:
        return None
    return moment(part.first_second).replace(tzinfo=ZoneInfo(chronology.timezone)).astimezone(UTC)


def moment(second: int) -> datetime:
    """A second since the beginning of the count, in UTC."""
    day = from_number(second // SECONDS_A_DAY)
    return datetime(*day, tzinfo=UTC) + timedelta(seconds=second % SECONDS_A_DAY)
