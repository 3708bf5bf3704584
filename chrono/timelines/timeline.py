"""What a picture consists of, in numbers: texts, lines and marks, in points from the upper left corner.

`layout` makes these and never draws; `render.figure` draws these and never decides.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from chrono.text import directed_as

Measure = Callable[[str, float, bool], float]
"""Width in points of a text at a size, bold or not."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


class Shape(StrEnum):
    """How the mark of an event shows what is known of its date."""

    DAY = "day"
    SPAN = "span"
    WHOLE = "whole"
    ABOUT = "about"
    DOUBTFUL = "doubtful"
    BEFORE = "before"
    AFTER = "after"
    RANGE = "range"
    ONGOING = "ongoing"
    UNTIL = "until"
    FROM = "from"
    UNCERTAIN = "uncertain"
    CHOICE = "choice"
    SET = "set"
    CLAIMS = "claims"


FADING = (Shape.ABOUT, Shape.DOUBTFUL)
"""Those that fade to either side of their middle."""


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `x` is its left, middle or right by `align`, `y` its baseline."""

    text: str
    x: float
    y: float
    size: float
    role: str
    align: str = "left"
    bold: bool = False
    event: str = ""
    width: float = 0.0

    @property
    def box(self) -> Box:
        """Left, top, right and bottom of the text in points."""
        left = self.x - {"left": 0.0, "center": self.width / 2, "right": self.width}[self.align]
        return left, self.y - 0.78 * self.size, left + self.width, self.y + 0.24 * self.size


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line of a role: axis, grid, tick, lane, leader."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: str
    event: str = ""

    @property
    def slanted(self) -> bool:
        """Does it run neither across nor up and down?"""
        return self.x1 != self.x2 and self.y1 != self.y2


@dataclass(frozen=True, slots=True)
class Claim:
    """Where one of an event's dates is, of a set or given by sources, whose `letter` is in the footing.

    `beyond` is -1 or 1 where it lies before or after what the axis shows.
    """

    start: float
    end: float
    anchor: float
    letter: str
    beyond: int = 0


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on its axis. Along the axis it reaches from `start` to `end`; `sure_start` to `sure_end` is certain.

    `anchor` is where the leader begins, `cross` the position across the axis, `lane` the number of its lane among all
    that the chronology has. `off` is the status of what did not take place. An event that goes beyond the axis is
    `cut` at its start or end; where its anchor does, it is not `anchored`. `size` is a share of the usual size. A sign
    beside a title, which stands for no date, is `sign_of` its event. One that is `magnified` stands on the axis of the
    Timeline's `focus`.
    """

    shape: Shape
    start: float
    end: float
    sure_start: float
    sure_end: float
    anchor: float
    cross: float
    lane: int
    planned: bool
    event: str
    off: str = ""
    cut: tuple[bool, bool] = (False, False)
    anchored: bool = True
    size: float = 1.0
    claims: tuple[Claim, ...] = ()
    sign_of: str = ""
    magnified: bool = False

    def seen(self, scale: float = 1.0) -> tuple[float, float]:
        """Where a bar begins and ends as it is drawn at a scale: one too short to be seen is longer to both sides."""
        shortest = SHORTEST * self.size * scale * (2 if self.planned or self.off else 1)  # or two edges would be one
        more = max(0.0, shortest - (self.end - self.start)) / 2
        return self.start - more, self.end + more


SHORTEST = 6.0
"""Points that a bar of the usual size is long at least."""


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the background that is an era's, behind everything else.

    It fades in and out over so many points along the axis, which runs `down` or to the right; `side` is where its rule
    runs, dotted where the era is `context`. `shade` is the share of the ink in it.
    """

    name: str
    left: float
    top: float
    right: float
    bottom: float
    fades: tuple[float, float]
    down: bool
    side: str
    context: bool
    shade: float

    @property
    def ends(self) -> tuple[float, float]:
        """Where it begins and ends along the axis."""
        return (self.top, self.bottom) if self.down else (self.left, self.right)


Vacancy = tuple[float, float]
"""Time that holds no mark, as the day numbers where it begins and ends."""
Scale = tuple[float, float, float, float]
"""A stretch of an axis: its first and last day number, and where these lie, in points."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A picture: its size in points, what it is made of, and whether its axis runs from left to right.

    `scale` is how large its marks and lines are drawn, as a share of the usual size. `logo` is the place of one;
    `focus` the axis of a stretch that is drawn once more, larger.
    """

    width: float
    height: float
    horizontal: bool
    words: tuple[Words, ...]
    strokes: tuple[Stroke, ...]
    marks: tuple[Mark, ...]
    colours: tuple[str, ...]
    title: str
    description: str
    scales: tuple[Scale, ...] = ()
    scale: float = 1.0
    bands: tuple[Band, ...] = ()
    logo: Box | None = None
    focus: Scale | None = None

    def labels(self) -> Iterator[Words]:
        """The texts that belong to an event."""
        return (word for word in self.words if word.event)


def wrap(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> list[str]:
    """Lines no wider than `width` points; a word that is too long by itself is broken, and numbers stay with their
    units, days with their months and years, where these have room together.

    Each line runs as the whole does.
    """
    return list(_lines(text, width, size, measure, bold))


@lru_cache(maxsize=8192)  # a layout is tried several times
def _lines(text: str, width: float, size: float, measure: Measure, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    current = ""
    for word in _units(text, lambda unit: measure(unit, size, bold) <= width):
        for piece in _broken(word, width, size, measure, bold):
            joined = f"{current} {piece}" if current else piece
            if current and measure(joined, size, bold) > width:
                lines.append(current)
                current = piece
            else:
                current = joined
    lines += [current] if current else []
    return tuple(directed_as(text, lines))


def _units(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """The words of a text, those together that are not parted where they fit on a line."""
    unit: list[str] = []
    for word in text.split():
        if unit and not (_is_joined(unit, word) and fits(" ".join((*unit, word)))):
            yield " ".join(unit)
            unit = []
        unit.append(word)
    if unit:
        yield " ".join(unit)


def _is_joined(unit: Sequence[str], word: str) -> bool:
    """Does a word stay on the line of those before it: 40 million, 12 %, 1 200, № 5, 31 Dec, 31 Dec 2024, 31 Dec –?"""
    before, bare = unit[-1], word.strip(".,;:()–")
    if word in _DASHES or (before in _SIGNS and word[0].isdigit()):
        return True
    if before[-1].isdigit():
        return word[0].isalpha() or word[0] in _UNITS or (bare.isdigit() and len(bare) == _THOUSAND)
    return len(unit) > 1 and unit[-2][-1:].isdigit() and bare[:_YEAR].isdigit() and len(bare) == _YEAR


_DASHES, _SIGNS, _UNITS = ("–", "—"), ("№", "§", "#", "$", "€", "£", "¥", "₸", "₽", "c.", "AD"), "%‰°$€£¥₸₽"
_THOUSAND, _YEAR = 3, 4
"""Digits of a group of a long number, and of a year."""


def wrap_evenly(text: str, width: float, size: float, measure: Measure) -> list[str]:
    """Wrapped to as few lines as `wrap` needs, and these as even as they can be: no last word left alone."""
    lines = wrap(text, width, size, measure)
    words = (measure(word, size, False) for word in text.split())
    low, high = max(width / 2, *(word for word in words if word <= width), 0.0), width
    while len(lines) > 1 and high - low > 1:
        middle = (low + high) / 2
        tried = wrap(text, middle, size, measure)
        if len(tried) > len(lines):
            low = middle
        else:
            lines, high = tried, middle
    return lines


def wrap_well(text: str, width: float, size: float, measure: Measure) -> list[str]:
    """Wrapped to full lines; to somewhat shorter ones where the last would be left so short that it looks forgotten."""
    lines = wrap(text, width, size, measure)
    if len(lines) <= 1 or measure(lines[-1], size, False) >= _FORGOTTEN * width:
        return lines
    for share in _SHORTER:
        tried = wrap(text, width * share, size, measure)
        if len(tried) > len(lines) or _pieces(tried) > _pieces(lines):
            break
        if measure(tried[-1], size, False) >= _FORGOTTEN * width:
            return tried
    return lines


def _pieces(lines: Sequence[str]) -> int:
    """How many words and parts of words stand on them."""
    return sum(len(line.split()) for line in lines)


_FORGOTTEN = 0.3
"""The share of the width that the last of several lines takes at least."""
_SHORTER = tuple(1 - step / 16 for step in range(1, 8))


def _broken(word: str, width: float, size: float, measure: Measure, bold: bool) -> Iterator[str]:
    while measure(word, size, bold) > width and len(word) > 1:
        cut = max(1, next((at for at in range(len(word), 0, -1) if measure(word[:at], size, bold) <= width), 1))
        cut = next((at for at in range(cut, cut // 2, -1) if _may_part(word[at - 1], word[at])), cut)
        yield word[:cut]
        word = word[cut:]
    yield word


def _may_part(before: str, after: str) -> bool:
    """May a line end between two characters: behind no digit or opening bracket, before no closing sign?"""
    return not before.isdigit() and before not in _OPENING and after not in _CLOSING


_OPENING, _CLOSING = "（《「『“(", "，。、；：！？）》」』”)%,.;:"
