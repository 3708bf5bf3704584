"""Events to the rows of a list, in balanced columns: date, sign of the lane, title; under headings of their years."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, takewhile
from math import ceil
from typing import NamedTuple

from chrono.frames import (
    BODY,
    LEADING,
    MARGIN,
    SHORT_DATE,
    SMALL,
    Frame,
    date_ends,
    line_of,
    mirrored_signs,
    mirrored_strokes,
    mirrored_words,
    mostly_leftward,
    sign,
    usual_width,
)
from chrono.layout.columns import balanced
from chrono.layout.row_dates import RowText, row_texts
from chrono.records import Event
from chrono.timelines import Mark, Stroke, Words, wrap, wrap_well


class Type(NamedTuple):
    """Points of titles and of what stands beside them, their leading as a share of these, and points between rows.

    With `run_in` a date has no column of its own: it begins the first line of its title.
    """

    title: float
    small: float
    leading: float
    between: float
    run_in: bool = False


USUAL_TYPE = Type(8.0, SMALL, 1.17, 2.0)
"""Titles a little smaller than beside an axis, as a list is read down, not looked for."""
RUN_IN_TYPE = USUAL_TYPE._replace(run_in=True)
"""For a list that fits on one page so, and not otherwise."""
DENSE_TYPE = Type(7.2, 7.0, 1.12, 1.4, run_in=True)
"""For so many titles that they would be too high otherwise."""
_WIDEST, _NARROWEST = 300.0, 170.0
"""Points that a column of the list has at most, and at least where there are several."""
_APART = 16.0
_SIGN = 13.0
"""Points from the end of the dates to the titles; the lane's sign is in their middle."""
_NUMBER, _NUMBER_ALONE = 8.0, 1.0
"""Points from the end of the numbers to the dates; and to the signs, where these come first."""
_HEAD, _RULE = 3.5, 3.5
"""Points above a heading, and below its rule."""
_MOST_DATES, _MOST_RUN_IN = 0.34, 0.6
"""The share of a column that its dates may take, and of a line the date that begins it."""
_BEHIND, _GAP = 4.0, 0.012
"""Points from such a date to its title, and of height that a point of a wider column of dates must save in each row."""


@dataclass(frozen=True, slots=True)
class _Row:
    """An event of the list: its date and title, wrapped, what is not simply past, and the heading it stands under.

    `indent` is where a title begins behind a date on its line.
    """

    event: Event
    heading: tuple[str, ...]
    date: tuple[str, ...]
    title: tuple[str, ...]
    said: tuple[str, ...]
    look: Type
    indent: float = 0.0

    @property
    def above(self) -> tuple[str, ...]:
        """The lines of a date that would begin the title's first line, if that had room for it."""
        return self.date if self.look.run_in and not self.indent else ()

    @property
    def height(self) -> float:
        lines = len(self.title) * self.look.title + (len(self.said) + len(self.above)) * self.look.small
        beside = 0 if self.look.run_in else len(self.date)
        return max(lines, beside * self.look.small) * self.look.leading + self.look.between

    @property
    def base(self) -> float:
        """Points from its top to the base of its first line."""
        return self.look.title * (self.look.leading - 0.3)

    def under(self, before: "_Row | None") -> float:
        """Points that it takes below another row, or at the head of a column, with its heading where it needs one."""
        new = self.heading and (before is None or before.heading != self.heading)
        return self.height + (_heading_height(self.heading) if new else 0.0)


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


def rows_of(
    frame: Frame, events: Sequence[Event], top: float, numbers: Mapping[str, int] | None = None, look: Type = USUAL_TYPE
) -> Rows:
    """All events in rows, from `top` down; before each its number, where there are `numbers`."""
    beyond = _NUMBER_ALONE if look.run_in else _NUMBER
    widths = [frame.measure(f"{one}", look.small, True) + beyond for one in (numbers or {}).values()]
    room, dates, filled = _columns(frame, events, max(widths, default=0.0), look)
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
            found.signs.append(sign(frame, row.event, left + dates + _SIGN / 2, y + look.title * look.leading / 2))
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


def least_height(frame: Frame, events: Sequence[Event], look: Type = DENSE_TYPE) -> float:
    """Points that the rows of the events take at least: as if each title had the whole width of a column."""
    return sum(_least_heights(frame, events, look))


def _least_heights(frame: Frame, events: Sequence[Event], look: Type) -> Iterator[float]:
    """What each row adds to the height of all columns at least."""
    count = _column_count(frame)
    room = _column_width(frame, count) - _SIGN
    for event in events:
        lines = max(1, ceil(frame.measure(event.title, look.title, False) / room))
        yield (lines * look.title * look.leading + look.between) / count


def most_rows(frame: Frame, events: Sequence[Event], height: float, look: Type = USUAL_TYPE) -> int:
    """Of how many of the events, from the first on, the rows may have room in such a height at most: one at least."""
    least = accumulate(_least_heights(frame, events, look))
    return max(1, sum(1 for _ in takewhile(lambda used: used <= height, least)))


def _column_count(frame: Frame) -> int:
    """As many columns as have room."""
    whole = frame.width - 2 * MARGIN + _APART
    return max(1, int(whole / (_NARROWEST + _APART)), -(-int(whole) // int(_WIDEST + _APART)))


def _column_width(frame: Frame, count: int) -> float:
    """Points of each of so many columns."""
    return (frame.width - 2 * MARGIN - _APART * (count - 1)) / count


def _columns(
    frame: Frame, events: Sequence[Event], numbers: float, look: Type
) -> tuple[float, float, list[list[_Row]]]:
    """How wide a column is, how far its dates reach, behind so many points for numbers, and the rows of each: in as
    many columns as have room, balanced."""
    count = _column_count(frame)
    room = _column_width(frame, count)
    events = frame.by_day(events)
    texts = row_texts(frame, events)

    def rows_beside(dates: float) -> list[_Row]:
        widths = room, numbers, dates
        return [_row(frame, event, text, widths, look) for event, text in zip(events, texts, strict=True)]

    choices = {dates: rows_beside(dates) for dates in _date_widths(frame, texts, look, numbers, room * _MOST_DATES)}
    dates, rows = min(choices.items(), key=lambda item: sum(row.height + _GAP * item[0] for row in item[1]))
    enough = sum(row.under(None) for row in rows)
    return room, numbers + dates, balanced(lambda height: _filled(rows, height), count, 0.0, enough, 1.0)


def _date_widths(frame: Frame, texts: Sequence[RowText], look: Type, numbers: float, most: float) -> tuple[float, ...]:
    """The points that dates may have: for short ones, and for all that have room on one line; none within titles."""
    if look.run_in:
        return (0.0,)
    usual = min(_usual_width(frame, texts, look, numbers), most)
    whole = [frame.measure(text.date, look.small, False) for text in texts]
    longer = [width for width in whole if usual < width <= most]
    return (usual, max(longer)) if len(longer) * _SOME >= len(whole) + 2 * _SOME else (usual,)


def _usual_width(frame: Frame, texts: Sequence[RowText], look: Type, numbers: float) -> float:
    """Points of the dates' column: with room for short dates but for a few, and for where long ones begin; where these
    are many, for their second lines, too, which may begin below a number."""
    ends = [date_ends(text.date) for text in texts]
    widths = {line: frame.measure(line, look.small, False) for lines in ends for line in lines}
    usual = usual_width(widths[lines[0]] for lines in ends if len(lines[0].split()) <= SHORT_DATE)
    long = [lines for lines in ends if len(lines) > 1]
    many = len(long) * _FEW >= len(ends)
    second = [widths[lines[1]] - numbers for lines in long if many]
    return max([usual, *(widths[lines[0]] for lines in long), *second]) or max(widths.values())


_FEW, _SOME = 4, 8
"""One of so many dates, and more, are many; and one of so many, with two beyond that, some."""


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


def _row(frame: Frame, event: Event, text: RowText, widths: tuple[float, float, float], look: Type) -> _Row:
    """`widths` are those of the column, its numbers and its dates."""
    date, heading, more = text
    room, numbers, dates = widths
    width = room - numbers - dates - _SIGN
    lines = tuple(line for one in more for line in wrap(one, width, look.small, frame.measure))
    under = tuple(wrap(heading, room, BODY, frame.measure, bold=True))
    if look.run_in:
        taken = frame.measure(date, look.small, False) + _BEHIND
        indent = taken if date and taken <= width * _MOST_RUN_IN else 0.0
        title = tuple(wrap_well(event.title, width, look.title, frame.measure, indent))
        return _Row(event, under, tuple(wrap(date, width, look.small, frame.measure)), title, lines, look, indent)
    title = tuple(wrap_well(event.title, width, look.title, frame.measure))
    ends = [date] if frame.measure(date, look.small, False) <= dates else date_ends(date)
    first, *others = ends
    said = (
        *wrap(first, dates, look.small, frame.measure),
        *(line for end in others for line in wrap(end, numbers + dates, look.small, frame.measure)),  # below the number
    )
    return _Row(event, under, said, title, lines, look)


def _number(frame: Frame, row: _Row, numbers: Mapping[str, int], left: float, top: float) -> Iterator[Words]:
    """The row's number at the edge of its column."""
    if row.event.id in numbers:
        text, base = str(numbers[row.event.id]), top + row.base
        yield line_of(frame, text, left, base, row.look.small, "number", bold=True, event=row.event.id)


def _words(frame: Frame, row: _Row, dates_end: float, top: float) -> Iterator[Words]:
    """The date up to its edge, or before the title; that beyond the sign, and below it what is not simply past."""
    name, look, left = row.event.id, row.look, dates_end + _SIGN
    for number, line in enumerate(row.date if row.indent or not look.run_in else ()):
        base = top + row.base + number * look.small * look.leading
        x, align = (left, "left") if look.run_in else (dates_end, "right")
        yield line_of(frame, line, x, base, look.small, "date", align, event=name)
    y, indent = top, row.indent
    named = ((row.above, look.small, "date"), (row.title, look.title, "title"), (row.said, look.small, "status"))
    for lines, size, role in named:
        for line in lines:
            y += size * look.leading
            if line:
                yield line_of(frame, line, left + indent, y - size * 0.3, size, role, event=name)
            indent = 0.0
