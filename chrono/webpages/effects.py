"""Declarations of style to what filters, blends and turns leave of words: nothing, or what is not known."""

import re

from chrono.css import FAINT, is_opaque, pixels, share, value_words
from chrono.webpages.sight import IN_DOUBT, Declarations

_FAR_ORIGIN = 999  # pixels, about which what is turned goes out of sight
_CHANGES = re.compile(r"(invert|brightness|contrast|url)\(([^()]*)\)")
_PLAIN_BLENDS = ("", "normal", "multiply", "darken", "initial", "unset", "isolate")
_TURNED = re.compile(r"(?:rotate[xy]|rotate3d)\((?:[^()]*,)?\s*(-?[\d.]+)(deg|turn)?\s*\)")


def leaves_nothing(declared: Declarations) -> bool:
    """Is an element surely not seen: all black, turned away about a far point, or with its back to the reader?"""
    black = re.search(r"brightness\((?:0?\.?0+%?)\)", declared.get("filter", "")) is not None
    if black and is_opaque(declared.get("background-color", "")):
        return True
    transform = declared.get("transform", "none")
    origin = [abs(pixels(part) or 0) for part in declared.get("transform-origin", "").split() if "%" not in part]
    if transform != "none" and max(origin, default=0) >= _FAR_ORIGIN:
        return True
    turned = [float(angle) * (360 if unit == "turn" else 1) % 360 for angle, unit in _TURNED.findall(transform)]
    return declared.get("backface-visibility") == "hidden" and any(90 < angle < 270 for angle in turned)


def may_leave_nothing(declared: Declarations) -> bool:
    """May a filter or a blend take words away, by what is behind them? Or are they cut off by a size of nothing?"""
    if IN_DOUBT in declared or _IN_SPACE.search(declared.get("transform", "")) is not None:
        return True
    if max((pixels(word) or 0 for word in value_words(declared.get("-webkit-text-stroke", ""))), default=0) >= _STROKED:
        return True
    if declared.get("mix-blend-mode", "") not in _PLAIN_BLENDS or declared.get("offset-path", "none") != "none":
        return True
    if "override" in declared.get("unicode-bidi", "") and declared.get("direction") == "rtl":  # it is seen from its end
        return True
    for name, given in _CHANGES.findall(declared.get("filter", "")):
        size = share(given.strip()) if given.strip() else 1.0
        if name == "url" or size is None:
            return True
        if (name == "invert" and size >= _MUCH) or (name != "invert" and (size <= FAINT or size >= _BRIGHT)):
            return True
    sized = {"size", "strict", "block-size"} & set(declared.get("contain", "").split())
    room = any((pixels(declared.get(name, "")) or 0) > 0 for name in ("height", "min-height", "flex-grow"))
    cut = declared.get("overflow-y", "visible") not in ("visible", "auto", "scroll") or "contain" not in declared
    return bool(sized) and not room and (cut or bool({"paint", "strict"} & set(declared["contain"].split())))


_STROKED = 3  # pixels of the outline of letters, which then is all that is seen of them
# Moved towards the reader or away, which is more or less by where one looks from.
_IN_SPACE = re.compile(
    r"translatez\(\s*-?(?!0*(?:\.0*)?[a-z]*\s*\))[\d.]|translate3d\([^()]*,\s*-?(?!0*(?:\.0*)?[a-z]*\s*\))[\d.][^(),]*\)"
)
_MUCH, _BRIGHT = 0.4, 5.0
