"""Declarations of a page that does not say that it follows a standard to what browsers take them for.

There a colour may stand without its sign and a length without its unit (Quirks Mode Standard, §3.1 and §3.2), though
not in the shorthands `background`, `font` and `border`.
"""

import re

from chrono.css.values import SIZE

_COLOURS = ("color", "background-color")
_LENGTHS = frozenset(
    "font-size height width max-height max-width min-height min-width left top right bottom margin margin-left "
    "margin-top margin-right margin-bottom padding padding-top padding-left padding-right padding-bottom text-indent "
    "letter-spacing word-spacing vertical-align clip".split()
)
_DIGITS = re.compile(r"[0-9a-f]{1,6}")
_BARE = re.compile(rf"(?<![\w.#%-])({SIZE})(?![\w.%])")
_SIX = 6


def as_read_loosely(name: str, value: str) -> str:
    """The value of a declaration, in small letters, with the sign of its colour or the units of its lengths."""
    if name in _COLOURS and _DIGITS.fullmatch(value):
        is_number = value[0].isdigit()
        return f"#{value.rjust(_SIX, '0')}" if is_number else f"#{value}" if len(value) in (3, _SIX) else value
    return _BARE.sub(r"\1px", value) if name in _LENGTHS and "(" not in value.removeprefix("rect(") else value
