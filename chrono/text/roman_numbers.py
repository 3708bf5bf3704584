"""A number in Roman signs to what it is worth."""

import re
from itertools import pairwise

_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")
_WORTH = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
_MOST = 399
"""What numbers of pages are no greater than."""


def roman(number: str, most: int = _MOST) -> int:
    """A Roman number in small letters or capitals, up to `most`; 0 for what is none."""
    number = number.lower()
    if not _ROMAN.fullmatch(number):
        return 0
    values = [_WORTH[sign] for sign in number]
    worth = sum(-one if one < after else one for one, after in pairwise([*values, 0]))
    return worth if worth <= most else 0
