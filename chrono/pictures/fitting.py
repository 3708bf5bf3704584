"""A chronology to Timelines that fill a size: one with type as large as fits, or pages of it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from typing import NamedTuple, TypeVar

from chrono.errors import CannotDraw
from chrono.frames import BODY, CENTIMETRES, room_words
from chrono.layout import Tried
from chrono.pictures.options import MIN_SCALE
from chrono.timelines import Timeline, fill_height, scaled

_SCALES = tuple(step / 20 for step in range(60, 18, -1))
"""From three times the usual size of type down to the least, at which the smallest has 7 points."""
_LINE = 300.0
"""Points of width, at the usual size of type, that are left at least where it is larger than twice that."""
_FILLED = 0.94
"""The share of a page's width that titles may take, where these fill pages."""

LaidOut = Callable[[str, float, float, bool], Tried]
"""A chronology in a layout, at a width and a height of pages in points; whether more pages than one are of no use."""


class Fit(NamedTuple):
    """A layout that fits a size as one picture, and how large its type is there, as a share of the usual size."""

    tried: Tried
    scale: float

    def __str__(self) -> str:
        return f"{self.tried.layout}: titles of {BODY * self.scale:.1f} points, {self.tried.named}"


def ways_to_fit(
    laid_out: LaidOut, layouts: Sequence[str], width: float, height: float, asked: float | None = None
) -> list[Fit]:
    """The layouts that fit into a width and height in points, each with type as large as can be, or at the scale that
    is `asked`; first the one with the largest type and the nearest names."""

    def one_at(layout: str, scale: float) -> list[Fit]:
        with suppress(CannotDraw):
            found = laid_out(layout, width / scale, height / scale, True)
            if len(found.pages) == 1 and _is_held(found.pages, scale, height):
                return [Fit(found, scale)]
        return []

    scales = _scales(width, asked)
    found = [fit for layout in layouts for fit in _first(partial(one_at, layout), scales)]
    return sorted(found, key=lambda fit: fit.tried.cost)


def fitted(
    laid_out: LaidOut, layouts: Sequence[str], width: float, height: float, asked: float | None = None
) -> list[Timeline]:
    """One Timeline that fills a width and height in points, in the best of the layouts that fit; or pages of it, across
    which titles reach, of the only layout or of the one that is best on pages.

    Raises CannotDraw where not even the pages fit.
    """
    if found := ways_to_fit(laid_out, layouts, width, height, asked):
        return [fill_height(scaled(found[0].tried.pages[0], found[0].scale), height)]
    on_pages = layouts[0] if len(layouts) == 1 else "auto"

    scales = _scales(width, asked)
    largest, least = scales[0], scales[-1]
    try:
        _, pages, _ = tried = laid_out(on_pages, width / least, height / least, False)
    except CannotDraw as error:
        raise _does_not_fit(width, height, str(error)) from error
    if not _is_held(pages, least, height):
        highest = max(page.height for page in pages) * least
        raise _does_not_fit(width, height, f"it needs a height of {room_words(highest)}")
    wider = least if asked else min(max(least * _FILLED / max(map(_used, pages)), least), largest)
    with suppress(CannotDraw):
        larger = laid_out(tried.layout, width / wider, height / wider, False).pages
        if _is_held(larger, wider, height):
            pages, least = larger, wider
    return [fill_height(scaled(page, least), height, 0.0) for page in pages]


def _scales(width: float, asked: float | None) -> tuple[float, ...]:
    """From the largest to the least; the only one that is asked for."""
    if asked:
        return (asked,)
    return (*(scale for scale in _SCALES if scale <= max(2.0, width / _LINE)), MIN_SCALE)


def _is_held(pages: Sequence[Timeline], scale: float, height: float) -> bool:
    return max(page.height for page in pages) <= height / scale + 0.5


def _used(timeline: Timeline) -> float:
    """The share of the width that its titles take."""
    return max((word.box[2] for word in timeline.words if word.role == "title"), default=0.0) / timeline.width or 1.0


def _does_not_fit(width: float, height: float, needs: str) -> CannotDraw:
    size = f"{width * CENTIMETRES:.1f} x {height * CENTIMETRES:.1f} cm"
    return CannotDraw(f"the picture does not fit into {size}: {needs}")


_Found = TypeVar("_Found")


def _first(tried: Callable[[float], list[_Found]], scales: Sequence[float]) -> list[_Found]:
    """What the largest of the scales gives that gives something, by bisection: what does not fit at the least does not
    at a larger one."""
    found, low, high = tried(scales[-1]), -1, len(scales) - 1
    while found and high - low > 1:
        middle = (low + high) // 2
        if better := tried(scales[middle]):
            found, high = better, middle
        else:
            low = middle
    return found
