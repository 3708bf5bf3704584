"""What every picture has: its labels' words, its heading, its key, its sources; wrapped and measured."""

from collections import Counter
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from chrono.dates import date_words
from chrono.findings import amount
from chrono.frames.frame import BODY, DECK, SMALL, TITLE, Frame, date_lines, merged_lanes, status_line, undated_words
from chrono.frames.leftward import with_edges
from chrono.frames.legend import KeyEntry, key_of, key_shades, key_signs, key_width
from chrono.records import Event
from chrono.text import is_leftward, isolated, rightward, without_markdown
from chrono.timelines import (
    Band,
    Mark,
    Scale,
    Stroke,
    Timeline,
    Words,
    captions_in,
    followings,
    wrap,
    wrap_evenly,
    wrap_well,
)

MARGIN = 12.0
LEADING = 1.25
_MOST_SOURCES = 16
TALLEST, TALLEST_LIST = 1700.0, 2551.0
"""Points; a picture taller than this (60 cm) is refused, a list, which reads like a text, if taller than 90 cm."""


@dataclass(frozen=True, slots=True)
class Label:
    """An event's date and title, wrapped; `left` to `left + width`, `top` to `top + height` once placed.

    `status` is what stands below the title, where it stands there.
    """

    event: Event
    date: tuple[str, ...]
    title: tuple[str, ...]
    width: float
    height: float
    anchor: float = 0.0
    left: float = 0.0
    top: float = 0.0
    status: tuple[str, ...] = ()


def stacked_label(frame: Frame, event: Event, width: float) -> Label:
    """The date above the title, both at most `width` points wide; the label is as wide as its longest line."""
    texts = [*date_lines(frame, event)]
    if len(texts) > 1 and frame.measure(joined := f"{texts[-2]} · {texts[-1]}", SMALL, False) <= width:
        texts[-2:] = [joined]
    date = wrapped_texts(frame, texts, width)
    title = wrap_evenly(event.title, width, BODY, frame.measure)
    widest = max(
        *(frame.measure(line, SMALL, False) for line in date), *(frame.measure(line, BODY, False) for line in title)
    )
    return Label(event, date, tuple(title), widest, (len(date) * SMALL + len(title) * BODY) * LEADING)


def wrapped_texts(frame: Frame, texts: Sequence[str], width: float) -> tuple[str, ...]:
    """The lines of small texts below each other, at most `width` points wide."""
    return tuple(line for text in texts for line in wrap(text, width, SMALL, frame.measure))


def label_words(label: Label, left: float, top: float) -> list[Words]:
    """The date above the title, from `top` down."""
    words, y = [], top
    for lines, size, role in ((label.date, SMALL, "date"), (label.title, BODY, "title")):
        for line in lines:
            y += size * LEADING
            words.append(Words(line, round(left, 2), round(y - size * 0.3, 2), size, role, event=label.event.id))
    return words


@dataclass(frozen=True, slots=True)
class Block:
    """Words, marks and bands that belong together, and where they end: points from the picture's upper edge."""

    words: tuple[Words, ...]
    bottom: float
    marks: tuple[Mark, ...] = ()
    bands: tuple[Band, ...] = ()


def line_of(
    frame: Frame,
    text: str,
    x: float,
    y: float,
    size: float,
    role: str,
    align: str = "left",
    *,
    bold: bool = False,
    event: str = "",
) -> Words:
    """One line of text at a place in points, of an event where it is one's, with its width measured."""
    return Words(text, round(x, 2), round(y, 2), size, role, align, bold, event, frame.measure(text, size, bold))


def heading(frame: Frame, number: int, pages: int) -> Block:
    """The draft's warning, the title and the deck at the head of a page, of which there are `pages`."""
    room = frame.width - 2 * MARGIN
    said = captions_in(frame.language)
    y, words = MARGIN - 3, []
    if frame.options.draft:
        y += BODY * LEADING
        words.append(line_of(frame, said.draft, MARGIN, y, BODY, "draft", bold=True))
    title = frame.chronology.title
    if pages > 1:
        count = said.page.format(a=number, b=pages)
        title += rightward(count) if is_leftward(title) else f" {count}"
    for line in wrap(title, room, TITLE, frame.measure, bold=True):
        y += TITLE * LEADING
        words.append(line_of(frame, line, MARGIN, y, TITLE, "heading", bold=True))
    for line in wrap_evenly(_deck(frame), room, DECK, frame.measure) if number == 1 else ():
        y += DECK * (LEADING + 0.1)
        words.append(line_of(frame, line, MARGIN, y, DECK, "deck"))
    return Block(tuple(words), y + 8)


def _deck(frame: Frame) -> str:
    """What was asked for, else the first paragraph of the description, without its Markdown."""
    if frame.options.deck is not None:
        return frame.options.deck
    first = (frame.chronology.description or "").strip().split("\n\n")[0]
    return without_markdown(first)


def footing(frame: Frame, marks: Sequence[Mark], top: float, note: str = "", bands: Sequence[Band] = ()) -> Block:
    """The key of the marks and bands in use, a note, then the sources and the day the chronology speaks from."""
    key = _key(frame, key_of(marks, bands, frame.language, frame.minutes), top)
    words, y = [*key.words], key.bottom
    sources, room = _sources(frame, {mark.event for mark in marks}), frame.width - 2 * MARGIN
    texts = note, undated_words(frame), merged_lanes(frame), _arrows(frame), sources, frame.options.credit
    for line in [line for text in texts for line in wrap_well(text, room, SMALL, frame.measure)]:
        y += SMALL * 1.5
        words.append(line_of(frame, line, MARGIN, y + 3, SMALL, "foot"))
    return Block(tuple(words), y + 6, key.marks, key.bands)


def _key(frame: Frame, entries: Sequence[KeyEntry], top: float) -> Block:
    """The signs of the key with their words, in rows; a dot alone begins at the margin."""
    words: list[Words] = []
    keys: list[Mark] = []
    shades: list[Band] = []
    x, y = MARGIN, top + SMALL
    signs = [key_width(entry) + _AIR for entry in entries]
    widths = [sign + frame.measure(entry.text, SMALL, False) for sign, entry in zip(signs, entries, strict=True)]
    room = _evened(widths, frame.width - 2 * MARGIN)
    for entry, sign, width in zip(entries, signs, widths, strict=True):
        if x > MARGIN and x + width > MARGIN + room:
            x, y = MARGIN, y + SMALL * 1.6
        keys += key_signs(entry, x, round(y - 2.5, 2))
        shades += key_shades(entry, x, round(y - SMALL + 1, 2), round(y + 1, 2))
        for number, line in enumerate(wrap_well(entry.text, frame.width - MARGIN - x - sign, SMALL, frame.measure)):
            y += SMALL * 1.2 * bool(number)
            words.append(line_of(frame, line, x + sign, y, SMALL, "key"))
        x += width + _APART
    return Block(tuple(words), y if entries else y - SMALL * 1.5, tuple(keys), tuple(shades))


_AIR, _APART = 5.0, 14.0
"""Points from the signs of an entry of the key to its words, and from these to the next sign."""


def _evened(widths: Sequence[float], room: float) -> float:
    """The least room in points for rows of these widths that needs no more rows: so that none has a single one left."""

    def rows(within: float) -> int:
        count, x = 1, 0.0
        for width in widths:
            if x and x + width > within:
                count, x = count + 1, 0.0
            x += width + _APART
        return count

    low, high = max(widths, default=0.0), room
    while high - low > 1:
        middle = (low + high) / 2
        low, high = (low, middle) if rows(middle) <= rows(room) else (middle, high)
    return high


def _arrows(frame: Frame) -> str:
    """What the arrows between marks mean, where there are any."""
    drawn = frame.options.arrows and any(followings(frame.chronology))
    return captions_in(frame.language).arrows if drawn else ""


def _sources(frame: Frame, drawn: AbstractSet[str]) -> str:
    """Those that the drawn events, the eras and annotations cite, in the file's order; of very many those that are
    cited most.

    Several of one publisher and day are named once.
    """
    said = captions_in(frame.language)
    events = [event for event in frame.chronology.events if event.id in drawn]
    quoted = [event.evidence for event in events] + [era.evidence for era in frame.chronology.eras]
    quoted += [annotation.evidence for annotation in frame.chronology.annotations]
    cited = Counter(name for evidence in quoted for name in {one.source for one in evidence})
    kept = {name for name, _ in cited.most_common(_MOST_SOURCES)} | {*frame.letters} & {*cited}
    names = []
    for name, source in frame.chronology.sources.items():
        if name in kept:
            date = frame.chronology.published(name)
            shown = isolated(source.publisher or source.title or name)
            letter = f"({frame.letters[name]}) " if name in frame.letters else ""
            names.append(f"{letter}{shown}" + (f", {date_words(date, frame.language, short=True)}" if date else ""))
    names += [said.more.format(a=len(cited) - len(kept))] if len(cited) > len(kept) else []
    as_of = frame.chronology.current_date
    parts = [said.sources.format(a="; ".join(dict.fromkeys(names)))] if names else []
    parts += [said.as_of.format(a=date_words(as_of, frame.language, short=True))] if as_of else []
    parts += [said.times.format(a=frame.options.zone)] if frame.options.zone else []
    if zero := frame.zero:
        parts.append(said.zero.format(a=date_words(zero.date, frame.language, short=True), b=isolated(zero.title)))
    today = frame.options.today
    parts += [said.today_is.format(a=date_words(today, frame.language, short=True))] if today else []
    return " ".join(parts)


def timeline_of(
    frame: Frame,
    height: float,
    words: Sequence[Words],
    strokes: Sequence[Stroke],
    marks: Sequence[Mark],
    *,
    horizontal: bool,
    scales: Sequence[Scale],
    bands: Sequence[Band] = (),
) -> Timeline:
    """The Timeline of everything that was placed; `horizontal` says that time runs from left to right."""
    dated = {word.event for word in words if word.role == "date"}
    status = {event.id: status_line(frame, event) for event in frame.chronology.events if event.id in dated}
    parted = (part for word in words for part in _parted(frame, word, status.get(word.event, "")))
    measured = [
        word if word.width else replace(word, width=frame.measure(word.text, word.size, word.bold)) for word in parted
    ]
    description = f"Timeline of {amount(len(frame.chronology.events), 'event')}"
    return Timeline(
        frame.width, round(height, 2), horizontal, with_edges(measured, frame.width - MARGIN), tuple(strokes),
        tuple(marks), frame.colours, frame.chronology.title, description, tuple(scales), bands=tuple(bands),
    )  # fmt: skip


def _parted(frame: Frame, word: Words, status: str) -> list[Words]:
    """A date, and what is not simply past behind it, as words of their own."""
    if word.role != "date" or not status:
        return [word]
    if word.text == status or (status.startswith(word.text) and not word.text[0].isdigit()):
        return [replace(word, role="status")]
    date = word.text.removesuffix(f" · {status}")
    if date == word.text:
        return [word]
    x = round(word.x + frame.measure(f"{date} ", word.size, word.bold), 2)
    return [replace(word, text=date, width=0.0), replace(word, text=f"· {status}", x=x, role="status", width=0.0)]
