"""Two dates to whether they alone settle a relation of their events, whatever days they may mean."""

from chrono.dates import DateForm, Day, EdtfDate, Part
from chrono.records import Event


def settled(event: Event, name: str, other: Event) -> bool:
    """Do the dates of two events alone settle that the relation holds, whatever days they may mean?

    A date written with `~`, `?` or `%` settles nothing; nor do two of one day which came first, unless their clock
    times do.
    """
    if any(date.approximate or date.uncertain for date in (event.date, other.date)):
        return False
    (first, last), (other_first, other_last) = _ends(event.date), _ends(other.date)
    match name:
        case "before":
            return _precedes(event.date, other.date)
        case "after":
            return _precedes(other.date, event.date)
        case "during":
            return _in_order(other_first[1], first[0]) and _in_order(last[1], other_last[0])
    ends = ({*first, *other_first}, {*last, *other_last})
    return all(len(days) == 1 and None not in days for days in ends)


def _precedes(date: EdtfDate, other: EdtfDate) -> bool:
    """Does one date end before the other begins? By days alone where only one of them has a time zone."""
    if date.latest is None or other.earliest is None:
        return False
    return (
        date.last_second < other.first_second if _has_zone(date) is _has_zone(other) else date.latest < other.earliest
    )


def _has_zone(date: EdtfDate) -> bool:
    return any(part.time.endswith("Z") or part.time[5:].strip(":.0123456789") != "" for part in date.parts)


def _in_order(one: Day | None, other: Day | None) -> bool:
    """Are both known, and is the first no later than the second?"""
    return one is not None and other is not None and one <= other


def _ends(date: EdtfDate) -> tuple[tuple[Day | None, Day | None], tuple[Day | None, Day | None]]:
    """First and last day on which it may have begun, and on which it may have ended; None for an open bound."""
    if date.kind is DateForm.INTERVAL:
        return _part_days(date.spans[0].start), _part_days(date.spans[0].end)
    return (date.earliest, date.latest), (date.earliest, date.latest)


def _part_days(part: Part | None) -> tuple[Day | None, Day | None]:
    return (part.earliest, part.latest) if part else (None, None)
