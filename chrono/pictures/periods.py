"""Texts to the stretch of time that a picture shows, and to the day that it marks."""

from datetime import date

from chrono.dates import DateForm, EdtfDate, Precision, parse_date
from chrono.errors import CannotDraw


def parse_day(day: str | date) -> EdtfDate:
    """One day, to be marked. Raises CannotDraw where the text is a longer time, InvalidDate where it is no date."""
    found = parse_date(str(day))
    if found.kind is not DateForm.DATE or found.precision > Precision.DAY:
        raise CannotDraw(f'today is one day, such as 2024-05-01, not "{day}"')
    return found


def parse_period(start: str | date | None, end: str | date | None) -> EdtfDate | None:
    """From the first day of one date to the last of another; None where neither is given. Raises InvalidDate."""
    return parse_date(f"{start or '..'}/{end or '..'}") if start or end else None
