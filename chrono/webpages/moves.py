"""Declarations of style to whether an element may be moved out of what its readers see, where that hangs on what it
stands in: by all of its own size, or of that of what it stands in, with nothing that moves it back."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from chrono.css import WINDOW_WIDTH, pixels, share, value_words
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
