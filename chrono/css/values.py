"""Lengths and shares as style sheets write them (CSS Values 4), and the declarations among parsed nodes."""

import ast
import operator
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

import tinycss2

WINDOW_WIDTH, WINDOW_HEIGHT = 1280, 1000  # CSS pixels of the window that a page is seen in
_PIXELS = {
    "px": 1.0, "pt": 4 / 3, "pc": 16.0, "in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "q": 96 / 101.6,
    "em": 16.0, "rem": 16.0, "ex": 8.0, "ch": 8.0, "lh": 20.0, "rlh": 20.0, "ic": 16.0, "cap": 11.0,
    **dict.fromkeys(("vw", "svw", "lvw", "dvw", "vi", "vmax", "cqw", "%"), WINDOW_WIDTH / 100),
    **dict.fromkeys(("vh", "svh", "lvh", "dvh", "vb", "vmin", "cqh"), WINDOW_HEIGHT / 100),
}  # fmt: skip
SIZE = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
_LENGTH = re.compile(rf"({SIZE})({'|'.join(map(re.escape, sorted(_PIXELS, key=len, reverse=True)))}|)")
_SHARE = re.compile(rf"({SIZE})(%?)")

EVERYWHERE = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
"""Values that every property may have."""


@lru_cache(maxsize=4096)
def pixels(value: str) -> float | None:
    """A length in about as many pixels (a share is of the window); None for what is none. `calc(…)`, `min(…)`, `max(…)`
    and `clamp(…)` are worked out."""
    if value.startswith(_FUNCTIONS):
        return _worked_out(value, _PIXELS | {"1": 1.0})
    found = _LENGTH.fullmatch(value)
    return float(found[1]) * _PIXELS[found[2] or "px"] if found and (found[2] or float(found[1]) == 0) else None


def share(value: str) -> float | None:
    """A number, or a percentage as a part of one: `50%` is 0.5; None for what is neither."""
    if value.startswith(_FUNCTIONS):
        return _worked_out(value, {"%": 0.01, "1": 1.0})
    found = _SHARE.fullmatch(value)
    return float(found[1]) / (100 if found[2] else 1) if found else None


_FUNCTIONS = ("calc(", "min(", "max(", "clamp(", "-webkit-calc(")
_LONGEST_SUM = 300  # characters


def _worked_out(value: str, units: Mapping[str, float]) -> float | None:
    """The number of a sum, each number in it times its unit; None where it is none."""
    if len(value) > _LONGEST_SUM or re.search(r"[^\w\s.,()%*/+-]", value):
        return None
    plain = re.sub(r"(?:-webkit-)?calc\(", "(", value)
    terms = _TERM.sub(lambda one: f"({float(one[1])}*{units.get(one[2] or '1', '')})", plain)
    try:
        return _number(ast.parse(terms.strip(), mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, KeyError, RecursionError):
        return None


_TERM = re.compile(r"(?<![\w.])((?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z]+|%)?")
_SIGNS: Mapping[type, Callable[[float, float], float]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_CALLS: Mapping[str, Callable[..., float]] = {
    "min": min,
    "max": max,
    "clamp": lambda least, size, most: max(least, min(size, most)),
}


def _number(node: ast.AST) -> float:
    match node:
        case ast.Constant(value=float() as known):
            return known
        case ast.UnaryOp(op=ast.USub(), operand=inside):
            return -_number(inside)
        case ast.UnaryOp(op=ast.UAdd(), operand=inside):
            return _number(inside)
        case ast.BinOp(left=left, op=sign, right=right) if type(sign) in _SIGNS:
            return _SIGNS[type(sign)](_number(left), _number(right))
        case ast.Call(func=ast.Name(id=name), args=[_, *_] as given):
            return _CALLS[name](*map(_number, given)) if len(given) > 1 or name == "clamp" else _number(given[0])
    raise ValueError


_LONGEST = 10_000  # characters of a value


def declarations(nodes: Any) -> Iterator[tuple[str, str, bool]]:
    """The name, value and importance of each declaration among parsed nodes, in small letters, without comments."""
    for node in nodes:
        if node.type == "declaration":
            try:
                value = re.sub(r"/\*.*?\*/", "", tinycss2.serialize(node.value)).strip()
                value = value if node.lower_name == "content" else value.lower()
            except RecursionError:  # nested as no page is
                continue
            if value and len(value) < _LONGEST:
                yield node.lower_name, value, bool(node.important)
