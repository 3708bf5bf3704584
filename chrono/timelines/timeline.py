"""What a picture consists of, in numbers: texts, lines and marks, in points from the upper left corner.

`layout` makes these and never draws; `render.figure` draws these and never decides.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

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
    Timeline's `focus`, one that is `hourly` where the axis shows hours.
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
    hourly: bool = False

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
