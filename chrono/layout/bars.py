"""The layout of bars: one row an event, its mark to scale and its name beside it; short ones share a row.

Rows are sorted by their dates under the name of their lane. A name stands right of its mark, else left of it where
there is room; where neither side has enough it is wrapped, or stands above a mark that takes most of the width. Its
date is next to the mark on either side. No leader is needed.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from chrono.axes import Axis, BrokenAxis, domain
from chrono.errors import CannotDraw
from chrono.frames import (
    BODY,
    CENTIMETRES,
    LEADING,
    MARGIN,
    SMALL,
    TALLEST,
    Frame,
    date_lines,
    footing,
    heading,
    line_of,
    name_eras,
    overview,
    ruler,
    timeline_of,
)
from chrono.records import Event
from chrono.timelines import Mark, Shape, Stroke, Timeline, Words, wrap, wrap_evenly

_GAP = 7.0
"""Points between a mark and its name."""
_DOT = 5.0
"""Points that a dot, a ring or an arrow reaches beyond its date."""
_APART, _CLEAR = 10.0, 24.0
"""Points between two events that share a row; and so many more behind a mark with its name on the left, or the next
name would be taken for its own."""
_BETWEEN, _BELOW = 3.0, 8.0
"""Points between rows; and below a mark with its name above it, or the next name would be taken for its own."""
_BETWEEN_WORDS = 5.0
"""Points between the date and the title on one line."""


_Line = tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class _Bar:
    """An event on its row: its mark, the lines of its name beside that, and what it takes from left to right."""

    mark: Mark
    lines: tuple[_Line, ...]
    left: float
    right: float
    above: bool = False

    @property
    def height(self) -> float:
        return (len(self.lines) + self.above) * BODY * LEADING + (_BELOW if self.above else _BETWEEN)

    @property
    def middle(self) -> float:
        """Points from the top of its row to the middle of its mark."""
        return (len(self.lines) * self.above + 0.5) * BODY * LEADING


def bars(frame: Frame, events: Sequence[Event]) -> Timeline:
    """Lay the events out in rows. Raises CannotDraw where they would need more than `TALLEST`."""
    head = heading(frame, 1, 1)
    axis = _axis(frame, events)
    words: list[Words] = []
    marks: list[Mark] = []
    strokes: list[Stroke] = []
    strip = overview(frame, events, axis, head.bottom)
    eras = name_eras(frame, axis, strip.bottom + 4)
    top = eras.bottom
    for lane, name in enumerate(frame.names):
        if name:
            for number, line in enumerate(wrap(name, frame.width - 2 * MARGIN, SMALL, frame.measure, bold=True)):
                top += SMALL * LEADING * bool(number)
                words.append(line_of(frame, line, MARGIN, top + SMALL, SMALL, "lane", bold=True))
            strokes.append(Stroke(MARGIN, top + SMALL + 4, frame.width - MARGIN, top + SMALL + 4, "lane"))
            top += SMALL + 8
        mine = [event for event in frame.by_day(events) if lane in frame.lanes_of(event)]
        for row in _rows(_bar(frame, event, axis, lane) for event in mine):
            for bar in row:
                marks.append(replace(bar.mark, cross=round(top + bar.middle, 2)))
                words += _set(bar, top)
            top += max(bar.height for bar in row)
            _refuse_tall(frame, events, top)
        top += 6
    scale, grid = ruler(frame, (axis,), strip.bottom + 2, top, (*words, *eras.words))
    bands = eras.down_to(top)
    foot = footing(frame, marks, top + 20, " ".join(filter(None, (strip.note, eras.missing))), bands)
    height = foot.bottom + MARGIN / 2
    _refuse_tall(frame, events, height)
    return timeline_of(
        frame, height, (*head.words, *strip.words, *eras.words, *words, *scale, *foot.words),
        (*grid, *strip.columns, *strokes),
        (*marks, *foot.marks), horizontal=True, scales=(axis.scale,), bands=(*bands, *foot.bands),
    )  # fmt: skip


def _refuse_tall(frame: Frame, events: Sequence[Event], height: float) -> None:
    if frame.options.one_page and height > (frame.options.page_height or TALLEST):
        raise CannotDraw("it takes more than one page")
    if height > TALLEST:
        raise CannotDraw(
            f"{len(events)} rows need a height of more than {TALLEST * CENTIMETRES:.0f} cm in bars; use the list or "
            f"strip layout, or a greater width than {frame.width * CENTIMETRES:.0f} cm"
        )


def _axis(frame: Frame, events: Sequence[Event]) -> Axis:
    first, last = domain(events, frame.options.period, frame.options.today)
    return Axis(first, last, MARGIN, frame.width - MARGIN)


def _bar(frame: Frame, event: Event, axis: Axis, lane: int) -> _Bar:
    """Its name right of the mark where it fits on one line, else left, else wrapped where there is more room; above it
    where it takes much fewer lines there."""
    mark = frame.mark(event, BrokenAxis((axis,)), 0, lane)
    start, end = mark.anchor - _DOT, mark.anchor + _DOT
    if mark.shape is not Shape.DAY:  # which is a dot at its anchor, however wide the axis makes a day
        rings = [claim.anchor for claim in mark.claims]
        start, end = (
            min(mark.start, start, *(at - _DOT for at in rings)),
            max(mark.end, end, *(at + _DOT for at in rings)),
        )
    first = frame.lanes_of(event)[0]
    date = " · ".join(date_lines(frame, event)) if lane == first else ""
    title = event.title if lane == first else f"↑ {frame.names[first]}"
    right, left = frame.width - MARGIN - end - _GAP, start - _GAP - MARGIN
    dated = frame.measure(date, SMALL, False) + _BETWEEN_WORDS if date else 0.0
    whole = dated + frame.measure(title, BODY, False)
    on_left = whole > right and _is_better(frame, event, (date, title), left, right)
    room = left if on_left else right
    beside = (
        _left_of(frame, event, (date, title), start - _GAP, room)
        if on_left
        else tuple(_from(end + _GAP, line) for line in _named(frame, event, (date, title), room, fits=whole <= room))
    )
    widest = frame.width - 2 * MARGIN
    over = _named(frame, event, (date, title), widest, fits=whole <= widest) if whole > room else []
    if over and (room < _LEAST or len(over) + 1 < len(beside)):
        begin = max(MARGIN, min(start, frame.width - MARGIN - max(_width(line) for line in over)))
        return _Bar(mark, tuple(_from(begin, line) for line in over), MARGIN, frame.width - MARGIN, above=True)
    if on_left:
        return _Bar(mark, beside, min(line[0].x for line in beside), end + _CLEAR)
    return _Bar(mark, beside, start, max(map(_width, beside)))


def _is_better(frame: Frame, event: Event, texts: tuple[str, str], left: float, right: float) -> bool:
    """Does a name that is too long for one line right of its mark take fewer lines left of it?"""
    if min(left, right) < _LEAST:
        return left > right
    whole = _width(_line(frame, event, *texts))
    on_right = _named(frame, event, texts, right, fits=whole <= right)
    return len(_left_of(frame, event, texts, 0.0, left)) < len(on_right)


_STUB = 0.2
"""The share of its room that a title has behind its date at least, where it may stand below that."""
_LEAST = 110.0
"""Points beside a mark that a wrapped name has at least."""


def _named(frame: Frame, event: Event, texts: tuple[str, str], room: float, *, fits: bool) -> list[_Line]:
    """The date before the title; where that is wrapped, before its first line, or above it where that has no room."""
    date, title = texts
    if fits:
        return [_line(frame, event, date, title)]
    titles = wrap_evenly(title, room, BODY, frame.measure)
    behind = frame.measure(date, SMALL, False) + _BETWEEN_WORDS if date else 0.0
    lines = wrap_evenly(title, room, BODY, frame.measure, behind)
    dates = [_line(frame, event, text, "") for text in wrap(date, room, SMALL, frame.measure)]
    stub = _is_stub(frame, lines, len(dates) + len(titles), room)
    if lines[0] and not stub and len(lines) <= len(titles) + 1:
        return [_line(frame, event, date, lines[0]), *(_line(frame, event, "", text) for text in lines[1:])]
    return dates + [_line(frame, event, "", text) for text in titles]


def _is_stub(frame: Frame, lines: Sequence[str], apart: int, room: float) -> bool:
    """Has hardly a word of a title room beside its date, where it takes no more lines, `apart`, on lines of its own?"""
    return apart <= len(lines) and frame.measure(lines[0], BODY, False) < _STUB * room


def _left_of(frame: Frame, event: Event, texts: tuple[str, str], edge: float, room: float) -> tuple[_Line, ...]:
    """A name that ends at an edge, in lines of so many points at most: its date last, beside the mark, and all lines of
    the title before it; where these would be many more for that, below the date."""
    date, title = texts
    said = line_of(frame, date, edge, 0, SMALL, "date", "right")
    end = edge - (said.width + _BETWEEN_WORDS if date else 0.0)
    widest = frame.measure(title, BODY, False) + edge - end
    titles = [title] if widest <= room else wrap_evenly(title, room, BODY, frame.measure)
    beside = [title] if widest <= room else wrap_evenly(title, room - (edge - end), BODY, frame.measure)
    if len(beside) <= len(titles) + 1 and not _is_stub(frame, beside, len(titles) + 1, room):
        named = [line_of(frame, line, end, 0, BODY, "title", "right") for line in beside]
        rows = [[named[0], said], *([word] for word in named[1:])]
    else:
        dates = wrap(date, room, SMALL, frame.measure)
        rows = [[line_of(frame, line, edge, 0, SMALL, "date", "right")] for line in dates]
        rows += [[line_of(frame, line, edge, 0, BODY, "title", "right")] for line in titles]
    return tuple(
        tuple(replace(word, x=round(word.box[0], 2), align="left", event=event.id) for word in row if word.text)
        for row in rows
    )


def _width(line: _Line) -> float:
    return line[-1].x + line[-1].width


def _from(begin: float, line: _Line) -> _Line:
    return tuple(replace(word, x=round(word.x + begin, 2)) for word in line)


def _line(frame: Frame, event: Event, date: str, title: str) -> _Line:
    """A date and a title beside each other from 0 on, or one of both."""
    said = replace(line_of(frame, date, 0, 0, SMALL, "date"), event=event.id)
    named = line_of(frame, title, said.width + _BETWEEN_WORDS if date else 0.0, 0, BODY, "title")
    return tuple(word for word in (said, replace(named, event=event.id)) if word.text)


def _set(bar: _Bar, top: float) -> Iterator[Words]:
    for number, line in enumerate(bar.lines):
        base = top + (number + 1) * BODY * LEADING - BODY * 0.3
        for word in line:
            yield replace(word, y=round(base, 2))


def _rows(found: Iterable[_Bar]) -> list[list[_Bar]]:
    """Each bar on the row of the one before it where that is free from its left edge on, so that rows are read in the
    order of time; one of several lines has a row of its own.

    No more rows than are higher than `TALLEST`.
    """
    rows: list[list[_Bar]] = []
    end = float("inf")
    for bar in found:
        alone = len(bar.lines) > 1 or bar.above or bar.mark.shape in _TO_THE_END
        if not alone and end + _APART <= bar.left:
            rows[-1].append(bar)
        elif len(rows) * BODY * LEADING <= TALLEST:
            rows.append([bar])
        else:
            break
        end = float("inf") if alone else bar.right
    return rows


_TO_THE_END = (Shape.ONGOING, Shape.FROM, Shape.AFTER)
