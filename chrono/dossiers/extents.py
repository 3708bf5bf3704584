"""A date to the days between which it may lie, as texts: what is filtered and sorted by.

A date that is about right or in doubt (`~`, `?`, `%`) has no bounds: nobody says how far off it may be.
"""

from collections.abc import Iterator

from chrono.dates import DateForm, EdtfDate, Part, date_words, year_words
from chrono.records import Event


def extents_of(date: EdtfDate) -> Iterator[tuple[str, str]]:
    """The first and the last day (ISO 8601) of each stretch in which a date may lie; empty for an open end."""
    for span in date.spans:
        yield (
            str(span.start.earliest) if span.start and _is_sure(span.start) else "",
            str(span.end.latest) if span.end and _is_sure(span.end) else "",
        )


def days_between(date: EdtfDate) -> tuple[str, str]:
    """The first and the last day on which a date may lie at all; empty where it has no such bound."""
    firsts, lasts = zip(*extents_of(date), strict=True)
    first = date.earliest if all(firsts) else None
    last = date.latest if all(lasts) else None
    return str(first) if first else "", str(last) if last else ""


def said_extents(event: Event) -> tuple[tuple[str, str], ...]:
    """The stretches in which an event may lie: by its own date, and by those that its sources are said to give."""
    dates = [event.date, *(one.other_date for one in event.evidence if one.other_date is not None)]
    return tuple(dict.fromkeys(extent for date in dates for extent in extents_of(date)))


def place_in_list(event: Event) -> tuple[bool, tuple[int, ...]]:
    """Where an event stands in a list: at its first day, else at its only bound."""
    day = event.date.earliest or event.date.latest
    return day is None, tuple(day or ())


def year_group(date: EdtfDate, language: str) -> str:
    """The year that a date is in or begins in; of one whose year is not known, a century for one, its own words."""
    first, last = date.earliest, date.latest
    if first and last and first.year != last.year and date.kind is not DateForm.INTERVAL:
        return date_words(date, language)
    bound = first or last
    return year_words(bound.year, language) if bound else ""


def _is_sure(part: Part) -> bool:
    return not part.approximate and not part.uncertain
