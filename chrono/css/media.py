"""Conditions on style rules: the media and support queries that hold for a page in a wide window on a screen."""

import re
from collections.abc import Callable

from chrono.css.parts import comma_parts
from chrono.css.properties import is_taken
from chrono.css.values import WINDOW_HEIGHT, WINDOW_WIDTH, pixels

_SIZES = {
    "width": WINDOW_WIDTH, "device-width": WINDOW_WIDTH, "inline-size": WINDOW_WIDTH,
    "height": WINDOW_HEIGHT, "device-height": WINDOW_HEIGHT, "block-size": WINDOW_HEIGHT,
}  # fmt: skip
_SAID = {
    "orientation": "landscape", "prefers-color-scheme": "light", "prefers-reduced-motion": "no-preference",
    "prefers-contrast": "no-preference", "forced-colors": "none", "hover": "hover", "any-hover": "hover",
    "pointer": "fine", "any-pointer": "fine", "scripting": "enabled", "update": "fast", "display-mode": "browser",
    "overflow-block": "scroll", "inverted-colors": "none", "prefers-reduced-data": "no-preference",
    "prefers-reduced-transparency": "no-preference", "dynamic-range": "standard", "color-gamut": "srgb",
}  # fmt: skip
_ORDERS = {"<": float.__lt__, "<=": float.__le__, ">": float.__gt__, ">=": float.__ge__, "=": float.__eq__}
_PARTS = re.compile(r"\(|\)|[^()\s]+")
_DEEPEST = 20


def media_holds(query: str) -> bool:
    """Does one of a list of media queries, in small letters, hold?"""
    return any(_holds(one) for one in comma_parts(query)) if query.strip() else True


def condition_holds(condition: str) -> bool:
    """Does the condition of a container hold, which may have a name, taken to be as wide as the window?"""
    return _holds(re.sub(r"^\s*(?!not\b)[\w-]+(?=\s*\()", "", condition))


def is_supported(condition: str) -> bool:
    """Does a support query hold? Browsers of today support what is asked for, but for values that no property has."""
    return _expression(_OF_SUPPORT.sub(_asked, condition), 0, _is_declared)


def _asked(found: re.Match[str]) -> str:
    """A selector that is asked for as a declaration that is taken, or not where its names are no browser's."""
    names = re.findall(r":([a-z-]+)", found[0])
    return "(--known: 1)" if all(name in _PSEUDO or name.startswith("-webkit-") for name in names) else "(none)"


_PSEUDO = frozenset(
    "active after any-link autofill backdrop before checked cue default defined dir disabled empty enabled "
    "file-selector-button first first-child first-letter first-line first-of-type focus focus-visible focus-within "
    "fullscreen has has-slotted highlight host host-context hover in-range indeterminate invalid is lang last-child "
    "last-of-type link marker modal not nth-child nth-last-child nth-last-of-type nth-of-type only-child only-of-type "
    "open optional out-of-range part placeholder placeholder-shown popover-open read-only read-write required root "
    "scope selection slotted state target target-text user-invalid user-valid valid view-transition visited where "
    "details-content grammar-error spelling-error picture-in-picture playing paused".split()
)


_OF_SUPPORT = re.compile(r"(?:selector|font-tech|font-format|at-rule)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)")


def _is_declared(feature: str) -> bool:
    name, parted, value = feature.partition(":")
    return bool(parted) and not name.strip().startswith(_ELSEWHERE) and is_taken(name.strip(), value.strip())


_ELSEWHERE = ("-ms-", "-o-", "-moz-", "-webkit-touch-callout")  # what a browser of one maker asks for, and not most


def _holds(query: str) -> bool:
    """A query of kinds of media and features in brackets, joined by `and`, `or` and `not`."""
    query = query.strip()
    negated = re.match(r"not\s+(?=[a-z])", query)
    if negated:
        return not _holds(query[negated.end() :])
    found = re.match(r"(?:only\s+)?([a-z-]+)(?:\s+and\s+)?", query)
    if found is None or found[1] == "not":
        return _expression(query, 0)
    rest = query[found.end() :]
    return found[1] in ("all", "screen") and (not rest.strip() or _expression(rest, 0))


def _expression(text: str, depth: int, holds: Callable[[str], bool | None] | None = None) -> bool:
    """Conditions in brackets; an unknown one does not hold, as browsers have it."""
    truth, joined, negated = None, "and", False
    for word in _top_level(text):
        if word in ("and", "or"):
            joined = word
        elif word == "not":
            negated = True
        elif word.startswith("(") and depth < _DEEPEST:
            inside = word[1:-1].strip()
            nested = inside.startswith(("(", "not"))
            one = _expression(inside, depth + 1, holds) if nested else (holds or _feature)(inside)
            one = one is not None and (one != negated)
            truth = one if truth is None else (truth and one) if joined == "and" else (truth or one)
            negated = False
        else:
            return False
    return bool(truth)


def _top_level(text: str) -> list[str]:
    """The words of an expression, what stands in brackets as one each."""
    found, depth, begun = [], 0, 0
    for part in _PARTS.finditer(text):
        if part[0] == "(":
            begun = part.start() if not depth else begun
            depth += 1
        elif part[0] == ")":
            depth -= 1
            if not depth:
                found.append(text[begun : part.end()])
        elif not depth:
            found.append(part[0])
    return found


def _feature(feature: str) -> bool | None:
    """Does one feature hold? None where it is not known."""
    compared = [part.strip() for part in re.split(r"(<=|>=|<|>|=)", feature)]
    if len(compared) >= 3:
        pairs = zip(compared[::2], compared[1::2], compared[2::2], strict=False)
        return all(_is_in_order(left, sign, right) for left, sign, right in pairs)
    name, _, value = (part.strip() for part in feature.partition(":"))
    least, most = name.startswith("min-"), name.startswith("max-")
    size = _SIZES.get(name.removeprefix("min-").removeprefix("max-"))
    if size is not None:
        asked = pixels(value) if value else 1.0
        if asked is None:
            return None
        return size >= asked if least or not value else size <= asked if most else size == asked
    if name in _SAID:
        return value in ("", _SAID[name]) and (bool(value) or _SAID[name] not in ("none", "no-preference"))
    return True if name == "color" else None


def _is_in_order(left: str, sign: str, right: str) -> bool:
    first, second = (float(_SIZES[side]) if side in _SIZES else pixels(side) for side in (left, right))
    return first is not None and second is not None and _ORDERS[sign](first, second)
