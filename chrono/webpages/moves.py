"""Declarations of style to whether an element may be moved out of what its readers see, where that hangs on what it
stands in: by all of its own size, or of that of what it stands in, with nothing that moves it back."""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from justhtml import Element

from chrono.css import WINDOW_WIDTH, pixels, share, value_words
from chrono.webpages.page_tree import nodes_in
from chrono.webpages.sight import Declarations

_ALL = 0.9  # of a size, by which what is moved is out of where it was
_FUNCTIONS = re.compile(r"translate(x|y|3d)?\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_MATRIX = re.compile(r"matrix\(((?:[^(),]*,){5}[^(),]*)\)")
_TAKEN_OUT = ("absolute", "fixed")


class Around(NamedTuple):
    """What an element stands in: is it the page itself, part of a line, and does it, or what it is in, cut off what
    runs over it?"""

    is_page: bool = True
    is_inline: bool = False
    cuts: bool = False


def may_be_moved_away(declared: Declarations, around: Around) -> bool:
    """May an element be out of sight by where it is put or moved to?

    Below what it stands in there is room unless that is cut off; beside or above it where that is part of a line.
    """
    for axis in ("x", "y"):
        moves = list(_moves(declared, axis))
        for value, sign in moves:
            way = _size(value) * sign
            if not _is_all(value) or any(_size(other) * its * way < -1 for other, its in moves):
                continue
            down = axis == "y" and way > 0
            if around.cuts or not (down or (around.is_inline and not around.is_page)):
                return True
    return False


def may_be_beside_window(declared: Declarations) -> bool:
    """May an element stand beside the window, below or above it, by a length that is not so far that it surely does?"""
    is_fixed = declared.get("position") == "fixed"
    if is_fixed and any(_length(declared, name) <= -_LINE for name in ("top", "bottom", "right")):
        return True
    moved = ("left",) if declared.get("position", "static") != "static" else ()
    return min(_length(declared, name) for name in (*moved, "margin-left")) <= _BESIDE


def moved_up(declared: Declarations) -> float:
    """How many pixels an element is moved up by lengths, whatever stands over it."""
    placed = declared.get("position", "static")
    found = [_length(declared, "margin-top")]
    if placed != "static":
        found.append(_length(declared, "top"))
    if placed == "relative":
        found.append(-_length(declared, "bottom"))
    found += [_size(value) for value, _ in _shifts(declared, "y") if "%" not in value]
    return -sum(found)


def room_over(element: Element, said_of: Callable[[Element], Declarations]) -> float:
    """The pixels that the boxes before an element take over it, beside their words; without end where they are many."""
    room, looked_at, node = _MARGIN, 0, element
    while isinstance(parent := node.parent, Element):
        room += max(0.0, _length(said_of(parent), "padding-top"))
        for before in parent.children or []:
            if before is node:
                break
            for one in nodes_in(before):
                room += _height_of(one, said_of(one)) if isinstance(one, Element) else 0.0
                looked_at += 1
                if looked_at > _MOST:
                    return float("inf")
        node = parent
    return room


_LINE = 20  # pixels from one line to the next
_MARGIN = 8.0  # pixels around a page
_BESIDE = -300  # pixels, by which the beginning of a line is out of sight
_MOST = 2000  # nodes that are looked at
_PICTURE = 400  # pixels of a picture whose size is not told
_HEIGHTS = ("height", "min-height")
_PADDINGS = ("padding-top", "padding-bottom")


def _height_of(element: Element, declared: Declarations) -> float:
    """The pixels that an element is high at least, beside its words."""
    if declared.get("display") == "none" or declared.get("position") in _TAKEN_OUT:
        return 0.0
    own = max(_length(declared, name) for name in _HEIGHTS)
    if element.name in ("img", "picture", "video", "canvas", "iframe"):
        own = own or share(element.attrs.get("height") or "") or _PICTURE
    return max(0.0, own) + sum(max(0.0, _length(declared, name)) for name in _PADDINGS)


def _length(declared: Declarations, name: str) -> float:
    return 0.0 if "%" in (value := declared.get(name, "")) else _size(value)


def _moves(declared: Declarations, axis: str) -> Iterator[tuple[str, int]]:
    """What moves an element along an axis, with the way a size without a sign goes."""
    first, last = ("left", "right") if axis == "x" else ("top", "bottom")
    placed = declared.get("position", "static")
    share_counts = placed in _TAKEN_OUT or (placed == "relative" and axis == "x")
    for name, sign in ((first, 1), (last, -1)) if placed != "static" else ():
        value = declared.get(name, "")
        if value and (share_counts or "%" not in value):
            yield value, sign
    yield declared.get(f"margin-{first}", ""), 1
    yield from _shifts(declared, axis)


def _shifts(declared: Declarations, axis: str) -> Iterator[tuple[str, int]]:
    """What shifts an element along an axis from where it is laid out."""
    for kind, inside in _FUNCTIONS.findall(declared.get("transform", "")):
        parts = dict(zip("xy" if kind in ("", "3d") else kind, inside.split(","), strict=False))
        yield parts.get(axis, "").strip(), 1
    for numbers in _MATRIX.findall(declared.get("transform", "")):
        yield f"{numbers.split(',')[4 if axis == 'x' else 5].strip()}px", 1
    yield dict(zip("xy", value_words(declared.get("translate", "")), strict=False)).get(axis, ""), 1


def _size(value: str) -> float:
    return pixels(value) or 0.0


def _is_all(value: str) -> bool:
    """Is it all of a share, or of the window?"""
    if value.endswith("%"):
        return abs(share(value) or 0) >= _ALL
    if value.startswith("calc(") or (value.endswith("px") and abs(_size(value)) >= WINDOW_WIDTH):
        return abs(_size(value)) >= _ALL * WINDOW_WIDTH
    window = re.fullmatch(r"-?([\d.]+)(?:[sld]?v[whib]|vmin|vmax)", value)
    return window is not None and float(window[1]) >= 100 * _ALL


_CONTEXTS = ("transform", "filter", "perspective", "clip-path", "mask-image", "mix-blend-mode")


def is_context(declared: Declarations) -> bool:
    """Are the layers of what stands in an element its own, so that nothing of it lies behind its background?"""
    placed = declared.get("position", "static")
    layered = placed in ("fixed", "sticky") or (placed != "static" and declared.get("z-index", "auto") != "auto")
    changed = any(declared.get(name, "none") not in ("none", "normal") for name in _CONTEXTS)
    return layered or changed or "opacity" in declared or declared.get("isolation") == "isolate"


def holds_placed(declared: Declarations) -> bool:
    """Is an element the place for what is taken out inside it, so that it cuts that off too?"""
    return declared.get("position", "static") != "static" or holds_fixed(declared)


def holds_fixed(declared: Declarations) -> bool:
    """Is it also the place for what is fixed, which else stands in the window?"""
    return any(declared.get(name, "none") not in ("none", "normal", "visible") for name in _PLACES)


_PLACES = tuple(
    "transform translate scale rotate filter backdrop-filter perspective contain content-visibility will-change "
    "offset-path".split()
)
