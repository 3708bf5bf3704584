"""Lengths and shares as style sheets write them (CSS Values 4), and the declarations among parsed nodes."""

import re
from collections.abc import Iterator
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
_NUMBER = re.compile(SIZE)
_LENGTH = re.compile(rf"({SIZE})({'|'.join(map(re.escape, sorted(_PIXELS, key=len, reverse=True)))}|)")
_SHARE = re.compile(rf"({SIZE})(%?)")
_SUM = re.compile(rf"\s*([-+]?)\s*({SIZE})([a-z%]*)\s*(?:([*/])\s*({SIZE})\s*)?")

EVERYWHERE = frozenset(("inherit", "initial", "unset", "revert", "revert-layer"))
"""Values that every property may have."""


@lru_cache(maxsize=4096)
def pixels(value: str) -> float | None:
    """A length in about as many pixels (a share is of the window); None for what is none. `calc(…)` is worked out."""
    if value.startswith("calc(") and value.endswith(")"):
        return _sum(value[5:-1].replace("(", "").replace(")", ""))
    found = _LENGTH.fullmatch(value)
    return float(found[1]) * _PIXELS[found[2] or "px"] if found and (found[2] or float(found[1]) == 0) else None


def _sum(terms: str) -> float | None:
    at, total = 0, 0.0
    while at < len(terms):
        found = _SUM.match(terms, at)
        if found is None or (found[3] and found[3] not in _PIXELS):
            return None
        term = float(found[2]) * _PIXELS.get(found[3] or "px", 1.0) * (-1 if found[1] == "-" else 1)
        if found[4]:
            by = float(found[5])
            term = term * by if found[4] == "*" else term / by if by else 0.0
        total, at = total + term, found.end()
    return total


def share(value: str) -> float | None:
    """A number, or a percentage as a part of one: `50%` is 0.5; None for what is neither."""
    if value.startswith("calc(") and value.endswith(")"):
        return _sum(re.sub(rf"({SIZE})(?![\w%.])", r"\1px", value[5:-1]))
    found = _SHARE.fullmatch(value)
    return float(found[1]) / (100 if found[2] else 1) if found else None


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
