"""The time scale of a horizontal axis: ticks below it, faint lines through what lies above, and today's line."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from chrono.axes import Axis, BrokenAxis, Tick, anchor_day, breaks_of
from chrono.frames.frame import SMALL, Frame
from chrono.frames.furniture import MARGIN, line_of
from chrono.frames.reaches import notes_across
from chrono.timelines import Box, Stroke, Words, captions_in, left_out_words

_AIR = 4.0


def ruler(
    frame: Frame, parts: Sequence[Axis], top: float, bottom: float, words: Iterable[Words]
) -> tuple[list[Words], list[Stroke]]:
    """Tick labels below `bottom`, and lines from `top` to there that leave the words alone."""
    boxes = [replace(word, width=frame.measure(word.text, word.size, word.bold)).box for word in words if word.text]
    labels: list[Words] = []
    strokes: list[Stroke] = []
    for note in notes_across(frame, BrokenAxis(tuple(parts))):
        strokes += _line(note, top, bottom, boxes, "note")
    if (now := today_of(frame, parts)) is not None:
        labels.append(replace(_label(frame, captions_in(frame.language).today, now, bottom, bold=True), role="today"))
        strokes += _line(now, top, bottom, boxes, "today")
    found = [frame.ticks(part, lambda label: _room(frame, label)) for part in parts]
    drawn = [[(part.at(tick.day), tick) for tick in those] for part, those in zip(parts, found, strict=True)]
    strokes += [stroke for those in drawn for x, _ in those for stroke in _line(x, top, bottom, boxes, "grid")]
    for number, those in enumerate(drawn):
        at, first = _first_label(frame, those, bottom, labels)
        labels += first
        drawn[number] = those[at + 1 :]
    for x, tick in (pair for those in drawn for pair in those):
        label = _label(frame, tick.label, x, bottom, bold=tick.major)
        if is_clear(label, labels) and _is_below(frame, label, x):
            labels.append(label)
    return labels, strokes


def _first_label(
    frame: Frame, ticks: Sequence[tuple[float, Tick]], bottom: float, taken: Sequence[Words]
) -> tuple[int, list[Words]]:
    """The number of the tick that is the first of its stretch to have a label, and that, a full date: one that leaves
    the next its room, if there is any."""
    dated = [_label(frame, tick.dated.label, x, bottom, bold=tick.major) for x, tick in ticks]
    plain = [_label(frame, tick.label, x, bottom, bold=tick.major) for x, tick in ticks]
    free = [at for at, label in enumerate(dated) if is_clear(label, taken)]
    airy = [at for at in free if is_clear(dated[at], plain[at + 1 : at + 2])]
    below = [at for at in airy if at + 1 < len(ticks) and _is_below(frame, dated[at], ticks[at][0])]
    best = (below or airy or free or [len(ticks)])[0]
    return best, dated[best : best + 1]


def left_out(frame: Frame, axis: BrokenAxis, bottom: float) -> list[Words]:
    """What each break leaves out, in words below the ticks; of two that would meet the first."""
    words: list[Words] = []
    for at, unit, count, _ in breaks_of(axis):
        word = _label(frame, left_out_words(frame.language, unit, count), at, bottom + SMALL * 1.4, bold=False)
        word = replace(word, role="left out")
        if all(_clear(word, other) for other in words):
            words.append(word)
    return words


def _room(frame: Frame, label: str) -> float:
    return frame.measure(label, SMALL, True) + _AIR * 2


def today_of(frame: Frame, parts: Sequence[Axis]) -> float | None:
    """Where today lies, if it was asked for and the axis reaches it."""
    day = anchor_day(frame.options.today) if frame.options.today else None
    return next((part.at(day) for part in parts if day is not None and part.first <= day <= part.last), None)


def _label(frame: Frame, text: str, x: float, bottom: float, *, bold: bool) -> Words:
    """Centred below its tick; the outermost stay on the canvas."""
    half = frame.measure(text, SMALL, bold) / 2
    return line_of(
        frame,
        text,
        min(max(x, MARGIN + half), frame.width - MARGIN - half),
        bottom + 11,
        SMALL,
        "tick",
        "center",
        bold=bold,
    )


def _is_below(frame: Frame, label: Words, x: float) -> bool:
    """Is its tick at a label's middle half, wherever the canvas has moved it?"""
    return abs(label.x - x) <= frame.measure(label.text, label.size, label.bold) / 4


def is_clear(label: Words, others: Sequence[Words]) -> bool:
    """Does a label in a row leave the others of that row enough air?"""
    return all(_clear(label, other) for other in others)


def _clear(first: Words, second: Words) -> bool:
    return first.box[2] + _AIR <= second.box[0] or second.box[2] + _AIR <= first.box[0]


def _line(x: float, top: float, bottom: float, boxes: Sequence[Box], role: str) -> Iterator[Stroke]:
    """Down from the top, interrupted where a word is."""
    y = top
    for _, first, _, last in sorted((box for box in boxes if box[0] - 2 < x < box[2] + 2), key=lambda box: box[1]):
        if first - 1 > y:
            yield Stroke(x, y, x, round(first - 1, 2), role)
        y = max(y, round(last + 1, 2))
    yield Stroke(x, y, x, bottom + 3, role)
