"""Events to the dates of their rows in a list, and to the headings above these.

Where all is of one day that day is the heading; where hardly two events share a year, no heading stands and every date
has its year.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.dates import DateForm, EdtfDate, Precision, year_in_date, year_words
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
    found = [_under_year(frame, event) for event in events]
    headings = 1 + sum(after.heading != before.heading for before, after in pairwise(found))
    if len(found) <= _FEW or headings * 2 <= len(found):
        return found
    whole = [tuple(date_lines(frame, event, whole=True)) for event in events]
    return [RowText(first, "", tuple(more)) for first, *more in whole]


def _under_year(frame: Frame, event: Event) -> RowText:
    """The date without the year that stands above it.

    A date of which the year is not known, a century for one, stands under itself.
    """
    first, *more = date_lines(frame, event, whole=True)
    date = next(iter(frame.claims(event)), event.date)
    known = _year_of(date)
    if known is None:
        return RowText(first, first, tuple(more))
    year = year_words(known, frame.language)
    bare = date.precision is Precision.YEAR  # "c." or "by" alone says nothing
    alone = first != year and not bare and _years_in(date) == {known}
    part = year_in_date(known, frame.language)
    whole = rf"(?<!\d){re.escape(part)}" + (r"(?!\d)" if part[-1:].isdigit() else "")
    begin, dash, last = first.partition(" – ")
    plain = re.sub(whole, "", first) if alone else re.sub(whole, "", begin) + dash + last if dash else first
    plain = re.sub(r"\s+(?=,)", "", spaced(plain)).strip(" ,")
    return RowText(plain if plain and not plain.startswith("–") else first, year, tuple(more))


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
