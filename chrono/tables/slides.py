"""A date to those of a TimelineJS slide, which has years, months, days and clock times."""

from typing import Any

from chrono.dates import DateForm, EdtfDate, Part, Precision


def slide_dates(date: EdtfDate) -> dict[str, Any]:
    """`start_date` and, if it lasts or may lie anywhere in between, `end_date`."""
    start, end = _ends(date)
    return {"start_date": start, **({"end_date": end} if end else {})}


def _ends(date: EdtfDate) -> tuple[dict[str, int], dict[str, int] | None]:
    """Where it begins and, if it lasts or may lie anywhere in between, ends; of a bound alone the bound."""
    first, last = date.spans[0], date.spans[-1]
    start, end = first.start or first.end, last.end or last.start
    if start is None or end is None or date.earliest is None or date.latest is None:
        known = start or end
        return (_date(known) if known else {}), None
    lasts = date.kind is not DateForm.DATE and (start.earliest, start.latest) != (end.earliest, end.latest)
    if not lasts and start.precision > Precision.YEAR:
        return {"year": start.earliest.year}, {"year": start.latest.year}
    return _date(start), _date(end) if lasts else None


def _date(part: Part) -> dict[str, int]:
    """The year, and the month, day and clock time where they are known; a season or decade by its first year."""
    day = part.earliest
    found = {"year": day.year}
    if part.precision <= Precision.MONTH:
        found["month"] = day.month
    if part.precision <= Precision.DAY:
        found["day"] = day.day
    if part.precision is Precision.MOMENT and part.time[:5].count(":") == 1:
        found["hour"], found["minute"] = int(part.time[:2]), int(part.time[3:5])
    return found
