"""A chronology to Timelines that fill a size: one with type as large as fits, or pages of it."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeVar

from chrono.errors import CannotDraw
from chrono.layout import CENTIMETRES, room_words
from chrono.pictures.options import MIN_SCALE
from chrono.timelines import Timeline, fill_height, scaled

_SCALES = tuple(step / 20 for step in range(60, 18, -1))
"""From three times the usual size of type down to the least, at which the smallest has 7 points."""
_LINE = 300.0
"""Points of width, at the usual size of type, that are left at least where it is larger than twice that."""
_FILLED = 0.94
"""The share of a page's width that titles may take, where these fill pages."""

LaidOut = Callable[[float, float], Sequence[Timeline]]
"""What a chronology is laid out as at a width and a height of pages, in points."""


def fitted(laid_out: LaidOut, width: float, height: float, asked: float | None = None) -> list[Timeline]:
    """One Timeline that fills a width and height in points, with type as large as fits, or at the scale that is
    `asked`; or pages of it, across which titles reach.

    Raises CannotDraw where not even the pages fit.
    """
    largest = max(2.0, width / _LINE)
    scales = (asked,) if asked else (*(scale for scale in _SCALES if scale <= largest), MIN_SCALE)

    def pages_at(scale: float) -> Sequence[Timeline]:
        return laid_out(width / scale, height / scale)

    def one_at(scale: float) -> list[Timeline]:
        with suppress(CannotDraw):
            found = pages_at(scale)
            if len(found) == 1 and _is_held(found, scale, height):
                return [fill_height(scaled(found[0], scale), height)]
        return []

    least = scales[-1]
    if found := _first(one_at, scales):
        return found
    try:
        pages = pages_at(least)
    except CannotDraw as error:
        raise _does_not_fit(width, height, str(error)) from error
    if not _is_held(pages, least, height):
        highest = max(page.height for page in pages) * least
        raise _does_not_fit(width, height, f"it needs a height of {room_words(highest)}")
    wider = least if asked else min(max(least * _FILLED / max(map(_used, pages)), least), largest)
    with suppress(CannotDraw):
        if _is_held(larger := pages_at(wider), wider, height):
            pages, least = larger, wider
    return [fill_height(scaled(page, least), height, 0.0) for page in pages]


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
    """What the largest of the scales gives that gives something: sought in wide steps, then between them."""
    coarse = (*range(0, len(scales), _STRIDE), len(scales) - 1)
    for before, at in zip((-1, *coarse), coarse, strict=False):
        if found := tried(scales[at]):
            finer = (better for scale in scales[before + 1 : at] if (better := tried(scale)))
            return next(finer, found)
    return []


_STRIDE = 4
