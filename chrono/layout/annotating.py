"""Timelines to the same with their annotations: each beside its date or its event's mark where there is room, with a
short leader; else a letter there, and its text below the picture.

A day is a line across the lanes, a longer date a band behind them. Leaders and bands of what is the curator's context
are dotted. Those whose time is not shown are told below the picture, so that each is told once.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from math import inf
from string import ascii_uppercase

from chrono.axes import Axis, BrokenAxis, anchor_day
from chrono.dates import DateForm, EdtfDate, Precision
from chrono.frames import MARGIN, SMALL, Frame, era_pieces, line_of
from chrono.layout.spots import Sheet, empty_sheet, free_spots, rule_of
from chrono.records import Annotation, Era
from chrono.timelines import Band, Stroke, Timeline, Words, annotation_line, captions_in, wrap_evenly, wrap_well

_LINE = SMALL * 1.2
_FOOT = SMALL * 1.5
_Point = tuple[float, float]
_WIDTHS, _MOST_LINES = (130.0, 96.0, 190.0), 4
"""Points that a text has across, and the lines that it may have."""
_FAR, _NEAR = (6.0, 10.0, 15.0, 22.0, 30.0, 38.0), (5.0, 7.0, 9.0, 12.0)
"""Points that the leader of a text is long, and that a letter is from what it is of."""
_GAP = 1.5
"""Points from a title to the leader behind it."""
_MARK = 5.0
"""Points from the middle of a mark to where a leader ends."""
_STEP = 4.5
"""Points between the places of a line across the lanes where a leader may end."""
_SHORTEST, _SHADE = 2.0, 0.07
_ALL, _ACROSS, _DOWN = ("down", "across", "between"), ("across",), ("down",)
"""On which sides of a place a text may be: a line across the lanes has two."""


def with_annotations(frame: Frame, pages: Sequence[Timeline]) -> tuple[Timeline, ...]:
    """The pages of a chronology with its annotations, each on one of them; those of events that are not drawn are left
    out with these."""
    homes: list[list[tuple[str, Annotation]]] = [[] for _ in pages]
    for name, annotation in _shown(frame):
        homes[_home(pages, annotation)].append((name, annotation))
    letters = _letters()
    most = (frame.options.page_height or inf) + room_for_annotations(frame)
    found: list[Timeline] = []
    late: list[str] = []
    for page, mine in zip(pages, homes, strict=True):
        drawn, lines = _annotated(frame, page, mine, letters) if mine else (page, [])
        if len(found) == len(pages) - 1:
            lines = late + lines
        elif drawn.height + len(lines) * _FOOT > most:
            lines, late = [], late + lines
        found.append(_with_lines(frame, drawn, lines) if lines else drawn)
    return tuple(found)


def room_for_annotations(frame: Frame) -> float:
    """Points that a page may become higher by the annotations that are told below it."""
    lines = [(f"{ascii_uppercase[:2]} ", one) for _, one in _shown(frame)]
    return sum(len(_wrapped(frame, text)) for text in _told(frame, lines, dotted=True)) * _FOOT


def _shown(frame: Frame) -> Iterator[tuple[str, Annotation]]:
    """The annotations that are of a date or of an event that is drawn, by their names in the picture."""
    drawn = {event.id for event in frame.chronology.events}
    for number, annotation in enumerate(frame.chronology.annotations):
        if annotation.date or annotation.event in drawn:
            yield f"annotations.{number}", annotation


def _letters() -> Iterator[str]:
    """A to Z, then AA."""
    yield from ascii_uppercase
    yield from (first + second for first in ascii_uppercase for second in ascii_uppercase)


def _home(pages: Sequence[Timeline], annotation: Annotation) -> int:
    """The number of its page: of its event's title, else mark, or of its date; the last one where there is none."""
    if annotation.event:
        titled = [any(word.event == annotation.event for word in page.words) for page in pages]
        marked = [any(mark.event == annotation.event for mark in page.marks) for page in pages]
        return titled.index(True) if any(titled) else marked.index(True) if any(marked) else len(pages) - 1
    on = [number for number, page in enumerate(pages) if _is_within(annotation, page)]
    return on[0] if on else len(pages) - 1


def _is_within(annotation: Annotation, page: Timeline) -> bool:
    """Does the page's axis show the middle of its date?"""
    return annotation.date is not None and any(
        first <= anchor_day(annotation.date) <= last for first, last, *_ in page.scales
    )


def _annotated(
    frame: Frame, page: Timeline, annotations: Sequence[tuple[str, Annotation]], letters: Iterator[str]
) -> tuple[Timeline, list[str]]:
    """The page with those that have room in it, and the lines that tell the others below it."""
    sheet = empty_sheet(page)
    listed: list[tuple[str, Annotation]] = []
    for name, annotation in annotations:
        points = _points(frame, page, annotation, name, sheet)
        if not _put(frame, sheet, name, annotation, points):
            letter = _lettered(frame, sheet, name, annotation, points, letters)
            listed.append((f"{letter} " if letter else "", annotation))
    rules = [piece for rule in sheet.rules for piece in _cut(rule, sheet)]
    dotted = any(stroke.role == "context" for stroke in (*sheet.strokes, *rules))
    drawn = replace(
        page, words=(*page.words, *sheet.words), strokes=(*page.strokes, *sheet.strokes, *rules),
        bands=(*page.bands, *sheet.bands),
    )  # fmt: skip
    return drawn, [line for text in _told(frame, listed, dotted=dotted) for line in _wrapped(frame, text)]


# --- where an annotation is ----------------------------------------------------------------------------------------


def _points(frame: Frame, page: Timeline, annotation: Annotation, name: str, sheet: Sheet) -> list[_Point]:
    """Where its leader may end, last within its band; what shows its date is drawn on the sheet. None where the
    picture does not show it."""
    if annotation.event:
        own = [mark for mark in page.marks if mark.event == annotation.event]
        places = [(mark.anchor, mark.cross) for mark in own[:1]]
        return places if page.horizontal else [(y, x) for x, y in places]
    if annotation.date is None or not _is_within(annotation, page):
        return []
    axis = BrokenAxis(tuple(Axis(*scale) for scale in page.scales))
    first, last = _across(page)
    edges = _dated(frame, annotation, annotation.date, axis)
    if len(edges) == 1:
        ends = (edges[0], first, edges[0], last) if page.horizontal else (first, edges[0], last, edges[0])
        sheet.rules.append(Stroke(*ends, "context" if annotation.context else "annotation", name))
    else:
        bands = [*_bands(annotation, axis, (first, last), down=not page.horizontal)]
        sheet.bands.extend(bands)
        sheet.lines.extend(map(rule_of, bands))
    steps = [first + _STEP * number for number in range(1, max(int((last - first) / _STEP), 2))]
    inner = ((edges[0] + edges[-1]) / 2,) * (len(edges) > 1)
    return [(at, step) if page.horizontal else (step, at) for at in (*edges, *inner) for step in steps]


def _dated(frame: Frame, annotation: Annotation, date: EdtfDate, axis: BrokenAxis) -> tuple[float, ...]:
    """Where its date is along the axis: at one place, or from one to another."""
    day = anchor_day(date)
    is_day = date.kind is DateForm.DATE and date.precision <= Precision.DAY
    is_place = is_day and not (frame.timed and axis.shows_hours(day) and date.precision is Precision.DAY)
    pieces = [] if is_place else [ends for *ends, _ in era_pieces(_as_era(annotation), axis)]
    if not pieces:
        return (axis.at(day),)
    first, last = pieces[0][0], pieces[-1][1]
    return (first, last) if last - first >= _SHORTEST else (round((first + last) / 2, 2),)


def _as_era(annotation: Annotation) -> Era:
    return Era.model_validate({"name": annotation.text, "date": annotation.date, "context": annotation.context})


def _bands(annotation: Annotation, axis: BrokenAxis, across: tuple[float, float], *, down: bool) -> Iterator[Band]:
    low, high = across
    for start, end, fades in era_pieces(_as_era(annotation), axis):
        box = (low, start, high, end) if down else (start, low, end, high)
        yield Band(annotation.text, *box, fades, down, "left" if down else "top", annotation.context, _SHADE)


def _across(page: Timeline) -> tuple[float, float]:
    """From where to where the lines of the axis run across it; of two axes those of the first."""
    lines = [one for one in page.strokes if one.role == "focus"][:1] if page.focus else page.strokes
    lines = [one for one in lines if one.role in ("grid", "focus")]
    ends = [end for one in lines for end in ((one.y1, one.y2) if page.horizontal else (one.x1, one.x2))]
    return min(ends, default=0.0), max(ends, default=0.0)


def _cut(rule: Stroke, sheet: Sheet) -> Iterator[Stroke]:
    """A line across the lanes but for what is written there."""
    upright = rule.x1 == rule.x2
    along, begun, last = (rule.x1, rule.y1, rule.y2) if upright else (rule.y1, rule.x1, rule.x2)
    gaps = [(last, last)]
    for left, top, right, bottom in sheet.boxes:
        low, high, start, end = (left, right, top, bottom) if upright else (top, bottom, left, right)
        if low - 1 < along < high + 1 and start < last and end > begun:
            gaps.append((start - 1.5, end + 1.5))
    for start, end in sorted(gaps):
        if start > begun + 1:
            ends = round(begun, 2), round(min(start, last), 2)
            yield (replace(rule, y1=ends[0], y2=ends[1]) if upright else replace(rule, x1=ends[0], x2=ends[1]))
        begun = max(begun, end)


# --- its text, or a letter -----------------------------------------------------------------------------------------


def _put(frame: Frame, sheet: Sheet, name: str, annotation: Annotation, points: Sequence[_Point]) -> bool:
    """Set the text where it has room, of an event beside its mark, else behind its title; False where it has none."""
    away = _MARK if annotation.event else 0.0
    sides = _ALL if annotation.event else _ACROSS if sheet.page.horizontal else _DOWN
    return _set_near(frame, sheet, name, annotation, (points, away, sides)) or _set_near(
        frame, sheet, name, annotation, (_ends_of_title(sheet, annotation), 0.0, _ACROSS)
    )


def _set_near(
    frame: Frame, sheet: Sheet, name: str, annotation: Annotation, near: tuple[Sequence[_Point], float, Collection[str]]
) -> bool:
    """Set the text near one of some points, so far away from it at least, on some sides of it."""
    points, away, sides = near
    for far in (far + away for far in _FAR):
        for width in _WIDTHS:
            lines = wrap_evenly(annotation.text, width, SMALL, frame.measure)
            if len(lines) > _MOST_LINES:
                continue
            size = max(frame.measure(line, SMALL, False) for line in lines), len(lines) * _LINE
            for box, leader in free_spots(sheet, points, size, far, away, sides):
                words = [
                    line_of(frame, line, box[0], box[1] + SMALL + number * _LINE - 1, SMALL, "annotation")
                    for number, line in enumerate(lines)
                ]
                _set(sheet, name, words)
                sheet.strokes.append(Stroke(*leader, "context" if annotation.context else "annotation", name))
                sheet.lines.append(leader)
                return True
    return False


def _lettered(
    frame: Frame, sheet: Sheet, name: str, annotation: Annotation, points: Sequence[_Point], letters: Iterator[str]
) -> str:
    """Set the next letter beside it, or behind its event's title; empty where there is no room for one."""
    size = frame.measure("M", SMALL, True), SMALL
    around, ends = [*reversed(points)], _ends_of_title(sheet, annotation)
    tried: list[tuple[list[_Point], float, tuple[str, ...]]] = [] if annotation.event else [(around, 0.0, ("on",))]
    tried += [near for far in _NEAR for near in ((around, far, _ALL), (ends, far, _ACROSS))]
    for near, far, sides in tried:
        for box, _ in free_spots(sheet, near, size, far, 0.0, sides):
            letter = next(letters)
            middle, base = (box[0] + box[2]) / 2, box[1] + SMALL * 0.86
            _set(sheet, name, [line_of(frame, letter, middle, base, SMALL, "annotation", "center", bold=True)])
            return letter
    return ""


def _ends_of_title(sheet: Sheet, annotation: Annotation) -> list[_Point]:
    """Where the last line of its event's title ends."""
    own = [word.box for word in sheet.page.words if word.role == "title" and word.event == annotation.event]
    return [(box[2] + _GAP, (box[1] + box[3]) / 2) for box in own[-1:]]


def _set(sheet: Sheet, name: str, words: Sequence[Words]) -> None:
    sheet.words.extend(replace(word, event=name) for word in words)
    sheet.boxes.extend(word.box for word in words)


# --- below the picture ---------------------------------------------------------------------------------------------


def _told(frame: Frame, listed: Sequence[tuple[str, Annotation]], *, dotted: bool) -> Iterator[str]:
    """The paragraphs below the picture: what dotted lines are, and the annotations that had no room."""
    said = captions_in(frame.language)
    if dotted:
        yield said.dotted
    for pattern, context in ((said.annotations, False), (said.context_annotations, True)):
        texts = [
            letter + annotation_line(frame.chronology, one, frame.language, short=True)
            for letter, one in listed
            if one.context is context
        ]
        if texts:
            yield pattern.format(a="; ".join(texts))


def _wrapped(frame: Frame, text: str) -> list[str]:
    return wrap_well(text, frame.width - 2 * MARGIN, SMALL, frame.measure)


def _with_lines(frame: Frame, page: Timeline, lines: Sequence[str]) -> Timeline:
    """The page with lines above its last ones, which move down."""
    more = len(lines) * _FOOT
    feet = [word.y for word in page.words if word.role == "foot"]
    top = min(feet, default=page.height - MARGIN + _FOOT)
    moved = (replace(word, y=round(word.y + more, 2)) if word.role == "foot" else word for word in page.words)
    new = (line_of(frame, line, MARGIN, top + number * _FOOT, SMALL, "foot") for number, line in enumerate(lines))
    return replace(page, height=round(page.height + more, 2), words=(*moved, *new))
