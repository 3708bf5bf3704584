"""What every picture has: its labels' words, its heading, its key, its sources; wrapped and measured."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from chrono.captions import captions
from chrono.model import Chronology, Event, Status
from chrono.timeline import Mark, Measure, Shape, Stroke, Timeline, Words, wrap, wrap_evenly
from chrono.wording import date_words

MARGIN = 12.0
TITLE, BODY, SMALL = 12.0, 8.0, 7.0
"""Points: the title, the events' titles, everything else."""
LEADING = 1.25
# Okabe and Ito's colours, those with at least 3:1 on white, told apart under the common colour-blindnesses; then
# two of Tol's.
_PALETTE = ("#0072B2", "#D55E00", "#009E73", "#AA4499", "#000000", "#882255", "#44AA99")


@dataclass(frozen=True, slots=True)
class Label:
    """An event's date and title, wrapped; `left` to `left + width`, `top` to `top + height` once placed."""

    event: Event
    date: tuple[str, ...]
    title: tuple[str, ...]
    width: float
    height: float
    anchor: float = 0.0
    left: float = 0.0
    top: float = 0.0


@dataclass(frozen=True, slots=True)
class Frame:
    """The heading and footing that every picture has, the lanes, and the width of the longest date."""

    chronology: Chronology
    lanes: tuple[str, ...]
    names: tuple[str, ...]
    colours: tuple[str, ...]
    width: float
    language: str
    draft: bool
    measure: Measure
    longest_date: float


def frame_of(chronology: Chronology, width: float, language: str, measure: Measure, *, draft: bool) -> Frame:
    used = [name for event in chronology.events for name in (event.category or ("",))[:1]]
    known = [name for name in chronology.categories if name in used]
    lanes = tuple(dict.fromkeys([*known, *sorted(set(used) - set(known) - {""}), *([""] if "" in used else [])]))
    categories = chronology.categories
    names = tuple(categories[lane].label if lane in categories else lane for lane in lanes)
    colours = tuple(
        (categories[lane].color if lane in categories else None) or _PALETTE[number % len(_PALETTE)]
        for number, lane in enumerate(lanes)
    )
    longest = max(
        (measure(date_words(event.date, language, short=True), SMALL, False) for event in chronology.events),
        default=0.0,
    )
    return Frame(chronology, lanes, names, colours, width, language, draft, measure, longest)


def label_of(frame: Frame, event: Event, width: float, date_width: float | None = None) -> Label:
    texts = (date_words(event.date, frame.language, short=True), _status(frame, event))
    date = [line for text in texts for line in wrap(text, date_width or width, SMALL, frame.measure)]
    flag = date_width is None
    title = (wrap_evenly if flag else wrap)(event.title, width, BODY, frame.measure)
    if flag:
        widest = max(
            *(frame.measure(line, SMALL, False) for line in date), *(frame.measure(line, BODY, False) for line in title)
        )
        height = (len(date) * SMALL + len(title) * BODY) * LEADING
        return Label(event, tuple(date), tuple(title), widest, height)
    height = max(len(date) * SMALL, len(title) * BODY) * LEADING
    return Label(event, tuple(date), tuple(title), width, height)


def _status(frame: Frame, event: Event) -> str:
    """What is not simply past: disputed, planned as of when, postponed, cancelled, denied, ongoing."""
    said = captions(frame.language)
    words = [said.disputed] if event.disputed else []
    newest = frame.chronology.reported(event) if event.status is Status.PLANNED else None
    if newest:
        words.append(said.planned_as_of.format(a=date_words(newest, frame.language, short=True)))
    elif event.status is not Status.OCCURRED:
        words.append(said.statuses[event.status])
    return "; ".join(words)


def lane_of(frame: Frame, event: Event) -> int:
    return frame.lanes.index((event.category or ("",))[0])


@dataclass(frozen=True, slots=True)
class Block:
    words: tuple[Words, ...]
    bottom: float
    marks: tuple[Mark, ...] = ()


def line_of(
    frame: Frame, text: str, x: float, y: float, size: float, role: str, align: str = "left", *, bold: bool = False
) -> Words:
    return Words(text, round(x, 2), round(y, 2), size, role, align, bold, width=frame.measure(text, size, bold))


def heading(frame: Frame, number: int, pages: int) -> Block:
    room = frame.width - 2 * MARGIN
    said = captions(frame.language)
    y, words = MARGIN - 3, []
    if frame.draft:
        y += BODY * LEADING
        words.append(line_of(frame, said.draft, MARGIN, y, BODY, "draft", bold=True))
    title = frame.chronology.title + (f" {said.page.format(a=number, b=pages)}" if pages > 1 else "")
    for line in wrap(title, room, TITLE, frame.measure, bold=True):
        y += TITLE * LEADING
        words.append(line_of(frame, line, MARGIN, y, TITLE, "heading", bold=True))
    return Block(tuple(words), y + 6)


def footing(frame: Frame, marks: Sequence[Mark], top: float, note: str = "") -> Block:
    """The key of the marks in use, a note, then the sources and the day the chronology speaks from."""
    words, keys, y = [], [], top + SMALL
    x = MARGIN
    for shape, text, planned, off in _key(marks, frame.language):
        width = frame.measure(text, SMALL, False)
        if x > MARGIN and x + 24 + width > frame.width - MARGIN:
            x, y = MARGIN, y + SMALL * 1.6
        keys.append(Mark(shape, x, x + 16, x, x + 16, x + 8, round(y - 2.5, 2), -1, planned, "", off))
        words.append(line_of(frame, text, x + 21, y, SMALL, "key"))
        x += 21 + width + 14
    for line in [
        line for text in (note, _sources(frame)) for line in wrap(text, frame.width - 2 * MARGIN, SMALL, frame.measure)
    ]:
        y += SMALL * 1.5
        words.append(line_of(frame, line, MARGIN, y + 3, SMALL, "foot"))
    return Block(tuple(words), y + 6, tuple(keys))


class _Key(NamedTuple):
    shape: Shape
    text: str
    planned: bool = False
    off: bool = False


def _key(marks: Sequence[Mark], language: str) -> list[_Key]:
    said = captions(language)
    drawn = [mark for mark in marks if mark.event]
    used = [shape for shape in Shape if any(mark.shape is shape for mark in drawn)]
    key = [_Key(shape, said.shapes[shape]) for shape in used if shape not in (Shape.DAY, Shape.RANGE) or len(used) > 1]
    if any(mark.off for mark in drawn):
        key.append(_Key(Shape.DAY, said.off, off=True))
    if any(mark.planned for mark in drawn):
        key.append(_Key(Shape.DAY, said.planned, planned=True))
    return key


def _sources(frame: Frame) -> str:
    said = captions(frame.language)
    cited = {evidence.source for event in frame.chronology.events for evidence in event.evidence}
    names = []
    for name, source in frame.chronology.sources.items():
        if name in cited:
            date = frame.chronology.published(name)
            shown = source.publisher or source.title or name
            names.append(f"{shown}, {date_words(date, frame.language, short=True)}" if date else shown)
    as_of = frame.chronology.current_date
    parts = [said.sources.format(a="; ".join(names))] if names else []
    parts += [said.as_of.format(a=date_words(as_of, frame.language, short=True))] if as_of else []
    return " ".join(parts)


def timeline_of(
    frame: Frame,
    height: float,
    words: Sequence[Words],
    strokes: Sequence[Stroke],
    marks: Sequence[Mark],
    *,
    horizontal: bool,
) -> Timeline:
    measured = tuple(replace(one, width=frame.measure(one.text, one.size, one.bold)) for one in words)
    description = f"Timeline of {len(frame.chronology.events)} events"
    return Timeline(
        frame.width, round(height, 2), horizontal, measured, tuple(strokes), tuple(marks), frame.colours,
        frame.chronology.title, description,
    )  # fmt: skip
