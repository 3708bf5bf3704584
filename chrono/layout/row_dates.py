"""Events to the dates of their rows in a list, and to the headings above these.

Where all is of one day that day is the heading; where most have clock times of few days, each of these. Where hardly
two events share a year, no heading stands and every date has its year.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.dates import DateForm, EdtfDate, Precision, date_words, parse_date, year_in_date, year_words
from chrono.frames import Frame, date_lines
from chrono.records import Event
from chrono.text import spaced

_FEW = 6
"""Events up to which a year is a heading even where it has one event."""


class RowText(NamedTuple):
    """An event's date as it stands in its row, the heading above it, and the further lines of its label."""

    date: str
    heading: str
    more: tuple[str, ...]


def row_texts(frame: Frame, events: Sequence[Event]) -> list[RowText]:
    """The dates, without what their headings say."""
    if frame.day_words:
        clocks = [tuple(date_lines(frame, event)) for event in events]
        return [RowText(first, frame.day_words.rstrip(", "), tuple(more)) for first, *more in clocks]
    if frame.timed and (told := _by_days(frame, events)):
        return told
    found = [_under_year(frame, event) for event in events]
    headings = 1 + sum(after.heading != before.heading for before, after in pairwise(found))
    if len(found) <= _FEW or headings * 2 <= len(found):
        return found
    whole = [tuple(date_lines(frame, event, whole=True)) for event in events]
    return [RowText(first, "", tuple(more)) for first, *more in whole]


def _by_days(frame: Frame, events: Sequence[Event]) -> list[RowText]:
    """The dates under headings of their days, where most are clock times and two or more share a day on the average."""
    clocks = sum(event.date.precision is Precision.MOMENT for event in events)
    found = [_under_day(frame, event) for event in events] if clocks * 2 > len(events) else []
    return found if len({text.heading for text in found}) * 2 <= len(events) else []


def _under_day(frame: Frame, event: Event) -> RowText:
    """The clock time alone of what is of one day; of a day nothing is left beside its heading.

    A date of which not even the first day is known, a month for one, is a heading itself.
    """
    first, *more = date_lines(frame, event, whole=True)
    date = next(iter(frame.claims(event)), event.date)
    day = date.earliest or date.latest
    if date.earliest and date.latest and date.earliest != date.latest and not _begins_on_a_day(date):
        return RowText("", first, tuple(more))
    heading = date_words(parse_date(str(day)), frame.language, short=True)
    known = date.earliest == date.latest and first.startswith(heading)
    return RowText(first[len(heading) :].strip(" ,") if known else first, heading, tuple(more))


def _begins_on_a_day(date: EdtfDate) -> bool:
    return date.kind is DateForm.INTERVAL and date.parts[0].precision <= Precision.DAY


def _under_year(frame: Frame, event: Event) -> RowText:
    """The date without the year that stands above it.

    A date of which the year is not known, a century for one, is a heading itself.
    """
    first, *more = date_lines(frame, event, whole=True)
    date = next(iter(frame.claims(event)), event.date)
    known = _year_of(date)
    if known is None:
        return RowText("", first, tuple(more))
    year = year_words(known, frame.language)
    bare = date.precision is Precision.YEAR  # "c." or "by" alone says nothing
    alone = first != year and not bare and _years_in(date) == {known}
    part = year_in_date(known, frame.language)
    whole = rf"(?<!\d){re.escape(part)}" + (r"(?!\d)" if part[-1:].isdigit() else "")
    begin, dash, last = first.partition(" – ")
    told = dash and _is_next_winter(date)
    plain = re.sub(whole, "", first) if alone else re.sub(whole, "", begin) + dash + last if told else first
    plain = re.sub(r"\s+(?=,)", "", spaced(plain)).strip(" ,")
    return RowText(plain if plain and not plain.startswith("–") else first, year, tuple(more))


def _is_next_winter(date: EdtfDate) -> bool:
    """Does it end in the next year, earlier in that than it began? `17 Nov – 2 Jan 2026` is clear below 2025, but below
    2011 `Mar – Aug 2013` would be five months."""
    first, last = date.earliest, date.latest
    return bool(first and last and last.year == first.year + 1 and last[1:] < first[1:])


def _years_in(date: EdtfDate) -> set[int]:
    """The years of all days that a date names."""
    return {day.year for part in date.parts for day in (part.earliest, part.latest)}


def _year_of(date: EdtfDate) -> int | None:
    """The year that a date is in, or begins in; of an open one that of the bound which is known."""
    first, last = date.earliest, date.latest
    if first is None or last is None:
        known = first or last
        return known.year if known else None
    return first.year if first.year == last.year or date.kind is DateForm.INTERVAL else None
