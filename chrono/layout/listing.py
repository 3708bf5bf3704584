"""An overview to scale above a list: every event a mark in its lane, and below all titles in columns under their years.

No leader joins the two: a row has the date, and the sign and colour of its lane. It takes a fraction of the height that
titles beside an axis need, and any number of events reads like a text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from chrono.axes import Axis, BrokenAxis, domain, is_total, off_status
from chrono.dates import DateForm, EdtfDate, Precision, year_in_date, year_words
from chrono.errors import CannotDraw
from chrono.layout.bands import name_eras
from chrono.layout.columns import balanced, lane_rows
from chrono.layout.frame import BODY, SMALL, Frame, date_lines
from chrono.layout.furniture import LEADING, MARGIN, TALLEST, footing, heading, lanes_left, line_of, timeline_of
from chrono.layout.options import CENTIMETRES, room_words
from chrono.layout.ruler import ruler
from chrono.layout.tracks import Sizes
from chrono.records import Event, Status
from chrono.text import spaced
from chrono.timelines import Mark, Shape, Stroke, Timeline, Words, era_words, wrap

_SIZES = tuple(Sizes(size, 9 * size, 5.6 * size) for size in (0.8, 0.65, 0.5, 0.4, 0.3, 0.22))
_WIDEST, _NARROWEST = 300.0, 170.0
"""Points that a column of the list has at most, and at least where there are several."""
_APART = 16.0
_SIGN = 13.0
"""Points from the end of the dates to the titles; the lane's sign is in their middle."""
_BETWEEN = 2.6
_LANES = 12.0
"""Points from the lowest track of a lane to the next lane."""
_LEADING = 1.2
_HEAD = 5.0
"""Points above a year."""
_SHORT = 3
"""Words of a date that stand on one line; a longer one has a line for each end."""
_MOST_DATES = 0.34
"""The share of a column that its dates may take."""


@dataclass(frozen=True, slots=True)
class _Row:
    """An event of the list: its date and title, wrapped, what is not simply past, and the year it stands under."""

    event: Event
    year: str
    date: tuple[str, ...]
    title: tuple[str, ...]
    said: tuple[str, ...]

    @property
    def height(self) -> float:
        lines = len(self.title) * BODY + len(self.said) * SMALL
        return max(lines, len(self.date) * SMALL) * _LEADING + _BETWEEN


_YEAR = BODY * LEADING + _HEAD + 5.0
"""Points that the heading of a year takes."""


def listing(frame: Frame, events: Sequence[Event]) -> Timeline:
    """Lay the events out in an overview and a list. Raises CannotDraw where they would need more than `TALLEST`."""
    head = heading(frame, 1, 1)
    axis = _overview(frame, events)
    eras = name_eras(frame, axis, head.bottom + 4)
    marks, names, rules, bottom = lane_rows(frame, events, BrokenAxis((axis,)), eras.bottom - 2, _SIZES, _LANES)
    scale, grid = ruler(frame, (axis,), head.bottom + 4, bottom + 2, eras.words)
    bands = eras.down_to(bottom + 2)
    words, signs, strokes = [*names, *eras.words], [], [*rules]
    top = foot_at = bottom + 24
    room, dates, filled = _columns(frame, events)
    for number, rows in enumerate(filled):
        left = MARGIN + number * (room + _APART)
        y, year = top, None
        for row in rows:
            if row.year != year:
                y, year = y + _HEAD, row.year
                words.append(line_of(frame, row.year, left, y + BODY * 0.9, BODY, "year", bold=True))
                y += BODY * LEADING
                strokes.append(Stroke(left, y, left + room, y, "lane"))
                y += 5.0
            words += _words(frame, row, left + dates, y)
            signs.append(_sign(frame, row.event, left + dates + _SIGN / 2, y + BODY * _LEADING / 2))
            y += row.height
        foot_at = max(foot_at, y)
    foot = footing(frame, marks, foot_at + 8, era_words(frame.chronology, frame.language, short=True), bands)
    height = foot.bottom + MARGIN / 2
    if height > TALLEST:
        raise CannotDraw(
            f"a list of {len(events)} events needs a height of {room_words(height)}; use the strip layout, "
            f"pages, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )
    return timeline_of(
        frame, height, (*head.words, *words, *scale, *foot.words), (*grid, *strokes), (*marks, *signs, *foot.marks),
        horizontal=True, scales=(axis.scale,), bands=(*bands, *foot.bands),
    )  # fmt: skip


def _overview(frame: Frame, events: Sequence[Event]) -> Axis:
    """All of the time, to one scale."""
    first, last = domain(events, frame.options.period, frame.options.today)
    return Axis(first, last, lanes_left(frame) + 4, frame.width - MARGIN - 4)


def _columns(frame: Frame, events: Sequence[Event]) -> tuple[float, float, list[list[_Row]]]:
    """How wide a column is, how wide its dates are, and the rows of each: in as many columns as have room, balanced."""
    whole = frame.width - 2 * MARGIN
    count = max(1, int((whole + _APART) / (_NARROWEST + _APART)))
    count = max(count, -(-int(whole + _APART) // int(_WIDEST + _APART)))
    room = (whole - _APART * (count - 1)) / count
    events = frame.by_day(events)
    texts = [_date_texts(frame, event) for event in events]
    most = room * _MOST_DATES
    widths = [frame.measure(line, SMALL, False) for date, _, _ in texts for line in _ends(date)]
    dates = min(max(widths), most)
    rows = [_row(frame, event, text, room, dates) for event, text in zip(events, texts, strict=True)]
    whole_height = sum(row.height for row in rows) + _YEAR * len({row.year for row in rows}) * count
    return room, dates, balanced(lambda height: _filled(rows, height), count, 0.0, whole_height, 1.0)


def _ends(date: str) -> list[str]:
    """The lines of a date: one, or two where it lasts so long that each end is a date of several words."""
    first, dash, last = date.partition(" – ")
    return [f"{first} –", last] if dash and len(date.split()) > _SHORT else [date]


def _filled(rows: Sequence[_Row], height: float) -> list[list[_Row]]:
    """Rows down each column to a height; a column begins with its year, though the one before it had that too."""
    columns: list[list[_Row]] = [[]]
    used = 0.0
    for row in rows:
        needs = row.height + (_YEAR if not columns[-1] or columns[-1][-1].year != row.year else 0.0)
        if columns[-1] and used + needs > height:
            columns.append([])
            used, needs = 0.0, row.height + _YEAR
        columns[-1].append(row)
        used += needs
    return columns


def _date_texts(frame: Frame, event: Event) -> tuple[str, str, tuple[str, ...]]:
    """The date without the year that stands above it, that year, and the further lines of the label.

    A date of which the year is not known, a century for one, stands under itself.
    """
    first, *more = date_lines(frame, event, whole=True)
    date = next(iter(frame.claims(event)), event.date)
    known = _year_of(date)
    if known is None:
        return first, first, tuple(more)
    year = year_words(known, frame.language)
    bare = date.precision is Precision.YEAR  # "c." or "by" alone says nothing
    alone = first != year and not bare and _years_in(date) == {known}
    part = year_in_date(known, frame.language)
    whole = rf"(?<!\d){re.escape(part)}" + (r"(?!\d)" if part[-1:].isdigit() else "")
    begin, dash, last = first.partition(" – ")
    plain = re.sub(whole, "", first) if alone else re.sub(whole, "", begin) + dash + last if dash else first
    plain = re.sub(r"\s+(?=,)", "", spaced(plain)).strip(" ,")
    return (plain if plain and not plain.startswith("–") else first), year, tuple(more)


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


def _row(frame: Frame, event: Event, texts: tuple[str, str, tuple[str, ...]], room: float, dates: float) -> _Row:
    date, year, more = texts
    width = room - dates - _SIGN
    lines = tuple(line for text in more for line in wrap(text, width, SMALL, frame.measure))
    title = tuple(wrap(event.title, width, BODY, frame.measure))
    ends = [date] if frame.measure(date, SMALL, False) <= dates else _ends(date)
    said = tuple(line for end in ends for line in wrap(end, dates, SMALL, frame.measure))
    return _Row(event, year, said, title, lines)


def _words(frame: Frame, row: _Row, dates_end: float, top: float) -> Iterator[Words]:
    """The date up to its edge, the title beyond the sign, and below it what is not simply past."""
    name, base = row.event.id, top + BODY * _LEADING - BODY * 0.3
    for number, line in enumerate(row.date):
        word = line_of(frame, line, dates_end, base + number * SMALL * _LEADING, SMALL, "date", "right")
        yield replace(word, event=name)
    y = top
    for lines, size, role in ((row.title, BODY, "title"), (row.said, SMALL, "date")):
        for line in lines:
            y += size * _LEADING
            yield replace(line_of(frame, line, dates_end + _SIGN, y - size * 0.3, size, role), event=name)


def _sign(frame: Frame, event: Event, x: float, y: float) -> Mark:
    """The sign of the event's first lane, beside its row: filled where all of its time is known."""
    lane, x, y = frame.places[frame.lanes_of(event)[0]], round(x, 2), round(y, 2)
    is_known = is_total(event) or (event.date.is_exact and not frame.claims(event))
    shape = Shape.DAY if is_known else Shape.SPAN
    is_planned, off = event.status is Status.PLANNED, off_status(event)
    return Mark(shape, x, x, x, x, x, y, lane, is_planned, "", off, size=0.8, sign_of=event.id)
