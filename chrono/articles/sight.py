"""Declarations of style to whether the words of an element are seen: there, in place, in a colour of their own."""

import re
from collections.abc import Mapping

from tinycss2.color3 import parse_color

Declarations = Mapping[str, str]
"""The values that hold for an element, by property, in small letters."""

WINDOW_WIDTH = 1280  # CSS pixels of the window that a page is seen in
_FAR_OFF = -999  # pixels beyond which nothing of an element is in sight


def may_hide_by(declared: Mapping[str, tuple[str, bool]]) -> bool:
    """Could any of these declarations, values with their importance, keep text out of sight, or strike it out?"""
    if any(_may_hide(name, value) for name, (value, _) in declared.items()):
        return True
    return "color" in declared and _writes_unseen({name: value for name, (value, _) in declared.items()})


def _may_hide(name: str, value: str) -> bool:
    """Could this declaration keep text out of sight, or strike it out?"""
    if name in ("display", "visibility", "content-visibility"):
        return value in ("none", "hidden", "collapse")
    if name in ("text-decoration", "text-decoration-line"):
        return "line-through" in value
    if name in ("transform", "translate", "scale", "clip", "clip-path", "inset"):
        return value not in ("none", "auto", "initial", "unset")
    if name == "-webkit-text-fill-color":
        return True
    number = _number(value)
    if number is None:
        return False
    if name in ("opacity", "font-size", "height", "max-height", "width", "max-width"):
        return number <= 1
    if name == "margin-left":
        return _margin(value) <= _FAR_OFF
    return name in ("left", "top", "right", "bottom", "text-indent") and _length(value) <= _FAR_OFF


def _number(value: str) -> float | None:
    found = re.match(r"[-+]?(?:\d+\.?\d*|\.\d+)", value)
    return float(found[0]) if found else None


def _length(value: str) -> float:
    """About how many pixels a length is, of a window; a share is of its width."""
    unit = re.sub(r"[^a-z%]", "", value)
    return (_number(value) or 0) * {
        "vw": WINDOW_WIDTH / 100,
        "%": WINDOW_WIDTH / 100,
        "vh": 7,
        "em": 16,
        "rem": 16,
    }.get(unit, 1)


def _margin(value: str) -> float:
    """A share of the width only sets columns beside each other."""
    return 0 if "%" in value else _length(value)


def out_of_sight(declared: Declarations) -> bool:
    """Do these declarations keep all of an element from its reader: transparent, shrunk, clipped or moved away?"""
    says = declared.get
    if _number(says("opacity", "1")) == 0 or says("content-visibility") == "hidden" or _writes_unseen(declared):
        return True
    taken_out = says("position") in ("absolute", "fixed")
    moved = taken_out or says("position") == "relative"
    if moved and any(_length(says(side, "")) <= _FAR_OFF for side in ("left", "top", "right", "bottom", "inset")):
        return True
    if min(_length(says("text-indent", "")), _margin(says("margin-left", ""))) <= _FAR_OFF:
        return True
    if (
        _moves_away(says("transform", says("translate", "")))
        or _is_nothing(says("scale", ""))
        or (taken_out and _clips_all(says("clip", "")))
        or _cuts_all(says("clip-path", ""))
    ):
        return True
    cut = any("hidden" in says(name, "") or "clip" in says(name, "") for name in _OVERFLOWS)
    sizes = [_number(says(name, "")) for name in ("width", "height", "max-width", "max-height")]
    return cut and any(size is not None and size <= (1 if taken_out else 0) for size in sizes)


_OVERFLOWS = ("overflow", "overflow-x", "overflow-y")


def _moves_away(transform: str) -> bool:
    moves = re.findall(r"translate(?:x|y|3d)?\(([^()]*)\)", transform) or ([transform] if transform[:1] == "-" else [])
    far = any((_number(part.strip()) or 0) <= _FAR_OFF for move in moves for part in move.split(","))
    return far or any(_is_nothing(part) for part in re.findall(r"scale(?:x|y|3d)?\(([^()]*)\)", transform))


def _is_nothing(scale: str) -> bool:
    return bool(scale) and any(_number(part) == 0 for part in re.split(r"[\s,]+", scale.strip()))


def _clips_all(clip: str) -> bool:
    """`rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`: nothing is left between its edges."""
    found = re.fullmatch(r"rect\(([^()]*)\)", clip)
    edges = [_number(edge) for edge in re.split(r"[\s,]+", found[1].strip())] if found else []
    return len(edges) == 4 and None not in edges and (edges[0] == edges[2] or edges[1] == edges[3])


def _cuts_all(path: str) -> bool:
    found = re.match(r"(inset|circle|ellipse)\(\s*([\d.]+)(%|px|)", path)
    if found is None:
        return False
    size = float(found[2])
    return size >= 50 and found[3] == "%" if found[1] == "inset" else size == 0


_BACKGROUNDS = ("background-color", "background")
_CLIPS = ("background-clip", "-webkit-background-clip")


def _writes_unseen(declared: Mapping[str, str]) -> bool:
    """Are the words of an element written in no colour, or in the one that is said to be behind them?

    Where a background shows through the letters they are seen.
    """
    written = declared.get("-webkit-text-fill-color") or declared.get("color", "")
    if not written or any("text" in declared.get(name, "") for name in _CLIPS):
        return False
    if _is_transparent(written):
        return True
    behind = next((declared[name] for name in _BACKGROUNDS if name in declared), "")
    return _is_same_colour(written, behind)


def _is_transparent(colour: str) -> bool:
    """Is it `transparent`, or one whose opacity is none, as in `#0000` and `rgba(0, 0, 0, 0)`?"""
    if _is_short(colour):
        return colour[-1] == "0" if len(colour) == _SHORT else colour[-2:] == "00"
    read = parse_color(colour)
    return getattr(read, "alpha", 1) == 0


def _is_same_colour(one: str, other: str) -> bool:
    """Are both the same colour, in whatever way they are written?"""
    first, second = parse_color(one), parse_color(other)
    return first is not None and not isinstance(first, str) and first == second


_SHORT = 5


def _is_short(colour: str) -> bool:
    """Is it a hexadecimal colour with an opacity, which came after the reader's standard?"""
    return colour.startswith("#") and len(colour) in (_SHORT, 9)
