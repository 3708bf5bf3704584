"""The layouts that a chronology can be drawn in, measured, to the one that `auto` takes."""

from collections.abc import Callable, Sequence
from itertools import pairwise
from math import hypot, inf
from typing import NamedTuple

from chrono.errors import CannotDraw
from chrono.frames import CENTIMETRES, TALLEST_LIST, Frame, room_words
from chrono.layout.bars import bars
from chrono.layout.columns import columns
from chrono.layout.focus import find_burst, focus
from chrono.layout.horizontal import horizontal
from chrono.layout.list_pages import list_pages
from chrono.layout.listing import listing
from chrono.layout.pages import paginate
from chrono.layout.rows import least_height
from chrono.layout.strip import strip
from chrono.records import Event
from chrono.timelines import Timeline

FEW, MANY = 12, 150
"""Up to the first, stems are tried: beyond, they grow faster than anyone reads; above the second lists and a strip
are tried before all others."""
DRAWN: dict[str, Callable[[Frame, Sequence[Event]], Timeline]] = {
    "horizontal": horizontal,
    "bars": bars,
    "columns": lambda frame, events: columns(frame, events, events),
    "list": listing,
    "focus": focus,
    "strip": strip,
}
"""What makes one picture of each layout; the vertical one, and a list, fill pages."""


class Tried(NamedTuple):
    """A layout with the pages it takes, or why it is not taken; what it costs is in points, and the least is taken."""

    layout: str
    pages: tuple[Timeline, ...] = ()
    refused: str = ""

    @property
    def height(self) -> float:
        """Points of all its pages."""
        return sum(page.height for page in self.pages)

    @property
    def leaders(self) -> float:
        """How long the leaders of an event are on the average, in points."""
        lengths = [
            hypot(one.x2 - one.x1, one.y2 - one.y1)
            for page in self.pages
            for one in page.strokes
            if one.role == "leader"
        ]
        named = {one.event for page in self.pages for one in page.words if one.role == "title"}
        return sum(lengths) / len(named) if named else 0.0

    @property
    def blurred(self) -> float:
        """The share of events whose mark lies so near to one of another time that nobody sees which was first."""
        blurred = total = 0
        for page, near in ((page, near) for page in self.pages for near in (False, True)):
            places = sorted(mark.anchor for mark in page.marks if mark.event and mark.magnified is near)
            known = sorted(set(places))
            gaps = [inf, *(after - before for before, after in pairwise(known)), inf]
            unclear = {place for place, *beside in zip(known, gaps, gaps[1:], strict=False) if min(beside) < _TOLD}
            blurred += sum(place in unclear for place in places)
            total += len(places)
        return blurred / total if total else 0.0

    @property
    def unnamed(self) -> float:
        """The share of events with a mark and no title."""
        marked = {mark.event for page in self.pages for mark in page.marks if mark.event}
        named = {one.event for page in self.pages for one in page.words if one.role == "title"}
        return len(marked - named) / len(marked) if marked else 0.0

    @property
    def cost(self) -> float:
        """Its height, and how far an eye goes from a mark to its name: in a list it has to look for it; and as if that
        were farther where marks cannot be told apart."""
        if self.refused:
            return inf
        looking = _LOOKING if self.layout in _LISTS else self.leaders
        return self.height + looking + _BLUR * self.blurred + _UNNAMED * self.unnamed

    @property
    def named(self) -> str:
        """In words, where the names stand, and whether marks can be told apart."""
        names = "names beside their marks"
        if self.layout in _LISTS:
            names = "names in columns below an overview"
            names += " and a magnified stretch" if self.layout == "focus" else ""
        elif self.leaders:
            names = f"leaders of {self.leaders * CENTIMETRES:.1f} cm"
        blurred = round(self.blurred * 100)
        return names + (f", {blurred} % of marks too near to each other" if blurred else "")

    def __str__(self) -> str:
        if self.refused:
            return f"{self.layout}: {self.refused}"
        pages = f" on {len(self.pages)} pages" if len(self.pages) > 1 else ""
        return f"{self.layout}: {self.height * CENTIMETRES:.1f} cm high{pages}, {self.named}"


_LISTS = ("list", "focus")
_LOOKING, _BLUR = 113.0, 140.0
"""Points of leader that looking for a row is like (4 cm), and that marks are like of which none can be told apart."""
_UNNAMED = 5000.0
"""Points that it is like if no event had a title: more than any picture is high."""
_TOLD = 1.0
"""Points between two marks whose order can be seen."""


def layouts_in_one(layout: str, count: int) -> tuple[str, ...]:
    """The layouts that a picture of so many events is tried in where it has to fill a size."""
    if layout != "auto":
        return (layout,)
    if count > MANY:
        return ("list", "focus")
    return (*(("horizontal",) if count <= FEW else ()), "bars", "vertical", "list", "focus")


def choose(frame: Frame, events: Sequence[Event]) -> list[Tried]:
    """The layouts that were tried, the one to be taken first: the lowest with the shortest leaders.

    Where there are pages, one picture must fit on a page. Raises CannotDraw where none can be drawn.
    """
    lists = ("list", *_near(frame, events))
    stems = ("horizontal",) if len(events) <= FEW else ()
    names: tuple[str, ...] = (*stems, "bars", "vertical", *lists)
    further: tuple[str, ...] = ("strip",)
    if len(events) > MANY:
        names, further = lists, ("strip", "vertical", "bars")
    tried = [_tried(frame, events, name) for name in names]
    for name in further:
        if all(one.refused for one in tried):
            tried.append(_tried(frame, events, name))
    tried.sort(key=lambda one: one.cost)
    if tried[0].refused:
        raise CannotDraw("no layout fits: " + "; ".join(f"{one.layout}: {one.refused}" for one in tried))
    return tried


def _near(frame: Frame, events: Sequence[Event]) -> tuple[str, ...]:
    """The layout that magnifies a burst, where there is one."""
    return ("focus",) if find_burst(frame, events) else ()


def _tried(frame: Frame, events: Sequence[Event], layout: str) -> Tried:
    limit = frame.options.page_height
    is_paged = layout == "list" and limit is not None
    if layout in _LISTS and not is_paged and (least := least_height(frame, events)) > (limit or TALLEST_LIST):
        return Tried(layout, refused=f"its titles alone are higher than {room_words(least)}")
    try:
        pages = pages_in(layout, frame, events)
    except CannotDraw as error:
        return Tried(layout, refused=str(error))
    if layout == "horizontal" and pages[0].height > frame.width:
        return Tried(layout, refused="its stems would be higher than the picture is wide")
    if layout == "vertical" or is_paged or limit is None or pages[0].height <= limit:
        return Tried(layout, pages)
    return Tried(layout, refused=f"it is higher than a page ({room_words(pages[0].height + frame.options.reserved)})")


def pages_in(layout: str, frame: Frame, events: Sequence[Event]) -> tuple[Timeline, ...]:
    """The events in a layout: on pages where one is asked for and the layout can be parted, else as one picture."""
    if layout == "vertical":
        return tuple(paginate(frame, events))
    if layout == "list" and frame.options.page_height is not None:
        return tuple(list_pages(frame, events))
    return (DRAWN[layout](frame, events),)
