"""Colours as style sheets write them to parts of red, green and blue, mixtures and relative ones worked out.

tinycss2 parses. The wide spaces (display-p3 and its like) are taken for sRGB, which is near enough to tell whether
words are in the colour of what is behind them; a page is seen in light colours.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from tinycss2.color4 import Color, parse_color

from chrono.css.parts import comma_parts

FAINT = 0.05
"""Of opacity, at which nothing is seen any more."""
_SAME = 0.045  # of a colour's parts, from 0 to 1
_DEEPEST = 4  # mixtures in mixtures


class Shade(NamedTuple):
    """A colour by its parts and its opacity, each from 0 to 1."""

    red: float
    green: float
    blue: float
    alpha: float = 1.0


@lru_cache(maxsize=4096)
def colour(value: str, depth: int = 0) -> Shade | None:
    """A colour in small letters; None for what is none, or is that of something else (`currentcolor`)."""
    name, _, inside = value.partition("(")
    inside = inside.removesuffix(")").strip()
    if depth > _DEEPEST:
        return None
    if name == "light-dark" and inside:
        return colour(next(comma_parts(inside)), depth + 1)
    if name == "color-mix" and inside:
        return _mixed(list(comma_parts(inside)), depth + 1)
    if inside.startswith("from "):
        return _relative(name, inside.removeprefix("from ").strip(), depth + 1)
    try:
        read = parse_color(_SYSTEM.get(value, value))
    except (ValueError, ZeroDivisionError, RecursionError):
        return None
    return _shade(read) if isinstance(read, Color) else None


_SYSTEM = {
    **dict.fromkeys(("canvas", "field", "window", "background"), "white"),
    **dict.fromkeys(("canvastext", "fieldtext", "windowtext", "buttontext", "text"), "black"),
}


def _shade(read: Color) -> Shade | None:
    parts = [float(part or 0) for part in read.coordinates]
    alpha = float(1 if read.alpha is None else read.alpha)
    if read.space in ("hsl", "hwb"):
        parts = [float(part) for part in read.to("srgb").coordinates]
    elif read.space in _OF_LIGHT:
        space, matrix = _OF_LIGHT[read.space]
        light = [float(part) for part in read.to(space).coordinates]
        parts = [_bent(sum(by * part for by, part in zip(row, light, strict=True))) for row in matrix]
    elif read.space == "srgb-linear":
        parts = [_bent(part) for part in parts]
    if len(parts) != _PARTS:
        return None
    red, green, blue = (min(1.0, max(0.0, part)) for part in parts)
    return Shade(red, green, blue, alpha)


_PARTS = 3


_FROM_D65 = ((3.2409699, -1.5373832, -0.4986108), (-0.9692436, 1.8759675, 0.0415551), (0.0556301, -0.203977, 1.0569715))
_FROM_D50 = ((3.1338561, -1.6168667, -0.4906146), (-0.9787684, 1.9161415, 0.033454), (0.0719453, -0.2289914, 1.4052427))
_OF_LIGHT = {
    **dict.fromkeys(("xyz", "xyz-d65", "oklab", "oklch"), ("xyz-d65", _FROM_D65)),
    **dict.fromkeys(("xyz-d50", "lab", "lch"), ("xyz-d50", _FROM_D50)),
}
"""Spaces that are told by light, with the matrix from it to the parts of sRGB (CSS Color 4)."""


def _bent(light: float) -> float:
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def _mixed(parts: list[str], depth: int) -> Shade | None:
    """`color-mix(in srgb, white 30%, black)`, mixed in sRGB whatever the space: near enough where the two are alike."""
    given = [re.fullmatch(r"(?:([\d.]+)%\s+)?(.*?)(?:\s+([\d.]+)%)?", part) for part in parts[-2:]]
    if len(parts) not in (2, 3) or None in given:
        return None
    (one, first), (other, second) = ((colour(part[2], depth), part[1] or part[3]) for part in given if part)
    share = float(first) / 100 if first else 1 - float(second) / 100 if second else 0.5
    whole = share + (float(second) / 100 if second else 1 - share)
    if whole <= 0:
        return None
    one, other = one or (other if share <= 0 else None), other or (one if share >= whole else None)
    if one is None or other is None:
        return None
    weights = share * one.alpha / whole, (whole - share) * other.alpha / whole
    alpha = sum(weights)
    red, green, blue = [
        (weights[0] * a + weights[1] * b) / alpha if alpha else a for a, b in zip(one[:3], other[:3], strict=True)
    ]
    return Shade(red, green, blue, alpha * min(1.0, whole))


def _relative(name: str, inside: str, depth: int) -> Shade | None:
    """`rgb(from white r g b / 0)`: the parts of another colour; only those of red, green and blue are worked out."""
    words = re.findall(r"[^\s/()]+(?:\([^()]*\))?|/", inside)
    origin = colour(words[0], depth) if words else None
    if origin is None:
        return None
    shown, _, faded = " ".join(words[1:]).partition(" / ")
    own = {"r": origin.red * 255, "g": origin.green * 255, "b": origin.blue * 255}
    if name in ("rgb", "rgba"):
        shown = " ".join(str(own.get(word, word)) for word in shown.split())
        kept = colour(f"rgb({shown})", depth)
    else:
        kept = origin if shown.split() in [list(name), list(name.removeprefix("ok"))] else None
    alpha = {"": origin.alpha, "alpha": origin.alpha}.get(faded) if faded in ("", "alpha") else _number(faded)
    return kept._replace(alpha=alpha) if kept is not None and alpha is not None else None


def _number(value: str) -> float | None:
    found = re.fullmatch(r"([\d.]*\d)(%?)", value)
    return float(found[1]) / (100 if found[2] else 1) if found else None


def is_colour(value: str) -> bool:
    """Is it a colour that browsers take, whether it is worked out here or not?"""
    return value == "currentcolor" or colour(value) is not None or re.match(_MIXED, value) is not None


_MIXED = r"(?:color-mix|light-dark|color|oklch|oklab|lab|lch|hwb|rgba?|hsla?)\(.*\bfrom\b|(?:color-mix|light-dark)\("


def is_faint(value: str) -> bool:
    """Is it a colour that nobody sees, whatever is behind it?"""
    read = colour(value)
    return read is not None and read.alpha <= FAINT


def is_same_colour(written: str, behind: str) -> bool:
    """Are words of one colour not to be told from what is behind them, which lets nothing show through?"""
    first, second = colour(written), colour(behind)
    if first is None or second is None or second.alpha < 1:
        return False
    return all(first.alpha * abs(a - b) <= _SAME for a, b in zip(first[:3], second[:3], strict=True))


def is_opaque(value: str) -> bool:
    """Is it a colour that lets nothing behind it be seen?"""
    read = colour(value)
    return value == "currentcolor" or (read is not None and read.alpha >= 1 - FAINT)
