"""Events to the rows of a list, in balanced columns: date, the sign of the lane, title; under headings of their years.

Where all is of one day that day is the heading; where hardly two events share a year, no heading stands and every date
has its year.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from chrono.dates import DateForm, EdtfDate, Precision, year_in_date, year_words
from chrono.frames import (
    BODY,
    LEADING,
    MARGIN,
    SHORT_DATE,
    SMALL,
    Frame,
    date_ends,
    date_lines,
    line_of,
    mirrored_signs,
    mirrored_strokes,
    mirrored_words,
    mostly_leftward,
    sign,
    usual_width,
)
from chrono.layout.columns import balanced
from chrono.records import Event
from chrono.text import spaced
from chrono.timelines import Mark, Stroke, Words, wrap, wrap_well

_TEXT = 8.0
"""Points of a title: a little smaller than beside an axis, as a list is read down, not looked for."""
_WIDEST, _NARROWEST = 300.0, 170.0
"""Points that a column of the list has at most, and at least where there are several."""
_APART = 16.0
_SIGN = 14.0
"""Points from the end of the dates to the titles; the lane's sign is in their middle."""
_NUMBER = 9.0
"""Points from the end of the numbers to the dates."""
_BETWEEN = 2.0
_LEADING = 1.17
_HEAD, _RULE = 3.5, 3.5
"""Points above a heading, and below its rule."""
_MOST_DATES = 0.34
"""The share of a column that its dates may take."""
_FEW = 6
"""Events up to which a year is a heading even where it has one event."""


@dataclass(frozen=True, slots=True)
class _Row:
    """An event of the list: its date and title, wrapped, what is not simply past, and the heading it stands under."""

    event: Event
    heading: tuple[str, ...]
    date: tuple[str, ...]
    title: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def height(self) -> float:
        lines = len(self.title) * _TEXT + len(self.said) * SMALL
        return max(lines, len(self.date) * SMALL) * _LEADING + _BETWEEN

    def under(self, before: "_Row | None") -> float:
        """Points that it takes below another row, or at the head of a column, with its heading where it needs one."""
        new = self.heading and (before is None or before.heading != self.heading)
        return self.height + (_heading_height(self.heading) if new else 0.0)


class _Text(NamedTuple):
    """An event's date as it stands in its row, the heading above it, and the further lines of its label."""

    date: str
    heading: str
    more: tuple[str, ...]


def _heading_height(lines: Sequence[str]) -> float:
    return len(lines) * BODY * LEADING + _HEAD + _RULE


class Rows(NamedTuple):
    """What a list consists of, and where its longest column ends, in points."""

    words: list[Words]
    signs: list[Mark]
    strokes: list[Stroke]
    bottom: float


def row_numbers(frame: Frame, events: Sequence[Event]) -> dict[str, int]:
    """The number of each event's row, by the event's id."""
    return {event.id: number for number, event in enumerate(frame.by_day(events), start=1)}


def rows_of(frame: Frame, events: Sequence[Event], top: float, numbers: Mapping[str, int] | None = None) -> Rows:
    """All events in rows, from `top` down; before each its number, where there are `numbers`."""
    widths = [frame.measure(f"{one}", SMALL, True) + _NUMBER for one in (numbers or {}).values()]
    room, dates, filled = _columns(frame, events, max(widths, default=0.0))
    found = Rows([], [], [], top)
    bottom = top
    for number, rows in enumerate(filled):
        left, y = MARGIN + number * (room + _APART), top
        before: _Row | None = None
        for row in rows:
            if row.under(before) > row.height:
                _set_heading(frame, row.heading, left, y, room, found)
                y += _heading_height(row.heading)
            found.words.extend(_words(frame, row, left + dates, y))
            found.words.extend(_number(frame, row, numbers or {}, left, y))
            found.signs.append(sign(frame, row.event, left + dates + _SIGN / 2, y + _TEXT * _LEADING / 2))
            y, before = y + row.height, row
        bottom = max(bottom, y)
    return _turned(found._replace(bottom=bottom), frame, events)


def _turned(found: Rows, frame: Frame, events: Sequence[Event]) -> Rows:
    """The rows, from right to left where most of their titles run so."""
    if not mostly_leftward(event.title for event in events):
        return found
    return found._replace(
        words=mirrored_words(found.words, frame.width),
        signs=mirrored_signs(found.signs, frame.width),
        strokes=mirrored_strokes(found.strokes, frame.width),
    )


def _set_heading(frame: Frame, lines: Sequence[str], left: float, top: float, room: float, found: Rows) -> None:
    """The lines of a heading, and its rule."""
    y = top + _HEAD
    for line in lines:
        found.words.append(line_of(frame, line, left, y + BODY * 0.9, BODY, "year", bold=True))
        y += BODY * LEADING
    found.strokes.append(Stroke(left, round(y, 2), left + room, round(y, 2), "lane"))


def least_height(frame: Frame, count: int) -> float:
    """Points that the rows of so many events take at least, each of one line."""
    return count * (_TEXT * _LEADING + _BETWEEN) / _column_count(frame)


def _column_count(frame: Frame) -> int:
    """As many columns as have room."""
    whole = frame.width - 2 * MARGIN + _APART
    return max(1, int(whole / (_NARROWEST + _APART)), -(-int(whole) // int(_WIDEST + _APART)))


def _columns(frame: Frame, events: Sequence[Event], numbers: float) -> tuple[float, float, list[list[_Row]]]:
    """How wide a column is, how far its dates reach, behind so many points for numbers, and the rows of each: in as
    many columns as have room, balanced."""
    count = _column_count(frame)
    room = (frame.width - 2 * MARGIN - _APART * (count - 1)) / count
    events = frame.by_day(events)
    texts = _texts(frame, events)
    dates = min(_usual_width(frame, texts), room * _MOST_DATES)
    rows = [_row(frame, event, text, room, numbers, dates) for event, text in zip(events, texts, strict=True)]
    enough = sum(row.under(None) for row in rows)
    return room, numbers + dates, balanced(lambda height: _filled(rows, height), count, 0.0, enough, 1.0)


def _usual_width(frame: Frame, texts: Sequence[_Text]) -> float:
    """Points of the dates' column: with room for short dates and for where long ones begin, but for a few."""
    ends = [date_ends(text.date) for text in texts]
    firsts = {lines[0]: frame.measure(lines[0], SMALL, False) for lines in ends}
    usual = usual_width(firsts[lines[0]] for lines in ends if len(lines[0].split()) <= SHORT_DATE)
    return max([usual, *(firsts[lines[0]] for lines in ends if len(lines) > 1)]) or max(firsts.values())


def _filled(rows: Sequence[_Row], height: float) -> list[list[_Row]]:
    """Rows down each column to a height; a column begins with its year, though the one before it had that too."""
    columns: list[list[_Row]] = [[]]
    used = 0.0
    for row in rows:
        needs = row.under(columns[-1][-1] if columns[-1] else None)
        if columns[-1] and used + needs > height:
            columns.append([])
            used, needs = 0.0, row.under(None)
        columns[-1].append(row)
        used += needs
    return columns


def _texts(frame: Frame, events: Sequence[Event]) -> list[_Text]:
    """The dates, without what their headings say."""
    if frame.day_words:
        clocks = [tuple(date_lines(frame, event)) for event in events]
        return [_Text(first, frame.day_words.rstrip(", "), tuple(more)) for first, *more in clocks]
    found = [_under_year(frame, event) for event in events]
    headings = 1 + sum(after.heading != before.heading for before, after in pairwise(found))
    if len(found) <= _FEW or headings * 2 <= len(found):
        return found
    whole = [tuple(date_lines(frame, event, whole=True)) for event in events]
    return [_Text(first, "", tuple(more)) for first, *more in whole]


def _under_year(frame: Frame, event: Event) -> _Text:
    """The date without the year that stands above it.

    A date of which the year is not known, a century for one, stands under itself.
    """
    first, *more = date_lines(frame, event, whole=True)
    date = next(iter(frame.claims(event)), event.date)
    known = _year_of(date)
    if known is None:
        return _Text(first, first, tuple(more))
    year = year_words(known, frame.language)
    bare = date.precision is Precision.YEAR  # "c." or "by" alone says nothing
    alone = first != year and not bare and _years_in(date) == {known}
    part = year_in_date(known, frame.language)
    whole = rf"(?<!\d){re.escape(part)}" + (r"(?!\d)" if part[-1:].isdigit() else "")
    begin, dash, last = first.partition(" – ")
    plain = re.sub(whole, "", first) if alone else re.sub(whole, "", begin) + dash + last if dash else first
    plain = re.sub(r"\s+(?=,)", "", spaced(plain)).strip(" ,")
    return _Text(plain if plain and not plain.startswith("–") else first, year, tuple(more))


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


def _row(frame: Frame, event: Event, text: _Text, room: float, numbers: float, dates: float) -> _Row:
    date, heading, more = text
    width = room - numbers - dates - _SIGN
    lines = tuple(line for one in more for line in wrap(one, width, SMALL, frame.measure))
    title = tuple(wrap_well(event.title, width, _TEXT, frame.measure))
    ends = [date] if frame.measure(date, SMALL, False) <= dates else date_ends(date)
    first, *others = ends
    said = (
        *wrap(first, dates, SMALL, frame.measure),
        *(line for end in others for line in wrap(end, numbers + dates, SMALL, frame.measure)),  # below the number
    )
    return _Row(event, tuple(wrap(heading, room, BODY, frame.measure, bold=True)), said, title, lines)


def _number(frame: Frame, row: _Row, numbers: Mapping[str, int], left: float, top: float) -> Iterator[Words]:
    """The row's number at the edge of its column."""
    if row.event.id in numbers:
        base = top + _TEXT * _LEADING - _TEXT * 0.3
        word = line_of(frame, str(numbers[row.event.id]), left, base, SMALL, "number", bold=True)
        yield replace(word, event=row.event.id)


def _words(frame: Frame, row: _Row, dates_end: float, top: float) -> Iterator[Words]:
    """The date up to its edge, the title beyond the sign, and below it what is not simply past."""
    name, base = row.event.id, top + _TEXT * _LEADING - _TEXT * 0.3
    for number, line in enumerate(row.date):
        word = line_of(frame, line, dates_end, base + number * SMALL * _LEADING, SMALL, "date", "right")
        yield replace(word, event=name)
    y = top
    for lines, size, role in ((row.title, _TEXT, "title"), (row.said, SMALL, "status")):
        for line in lines:
            y += size * _LEADING
            yield replace(line_of(frame, line, dates_end + _SIGN, y - size * 0.3, size, role), event=name)
