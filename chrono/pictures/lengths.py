"""Lengths and sizes as people write them, to inches."""

import re

from chrono.errors import CannotDraw

CENTIMETRES_PER_INCH = 2.54
_UNITS = {"cm": 2.54, "mm": 25.4, "in": 1.0, "pt": 72.0}


def to_inches(length: str | float, unit: str = "in") -> float:
    """A length such as `16cm` or `6.3in`, or a number of `unit`, in inches. Raises CannotDraw where it is none."""
    text = str(length).strip().lower()
    given = next((name for name in _UNITS if text.endswith(name)), unit)
    try:
        return float(text.removesuffix(given)) / _UNITS[given]
    except ValueError as error:
        raise CannotDraw(f'"{length}" is not a length such as 16cm or 6.3in') from error


def parse_length(length: str | float, dpi: float) -> float:
    """A length in inches: centimetres, or with its unit, of which pixels go by `dpi`.

    Raises CannotDraw where it is none, or less than an inch or more than 200.
    """
    text = str(length).strip().lower()
    inches = to_inches(text.removesuffix("px"), "in") / dpi if text.endswith("px") else to_inches(length, "cm")
    if not 1 <= inches <= 200:
        raise CannotDraw(f'"{length}" is not between 2.54cm and 508cm')
    return inches


_SIZES = {
    "a4": (21 / 2.54, 29.7 / 2.54),
    "a5": (14.8 / 2.54, 21 / 2.54),
    "a3": (29.7 / 2.54, 42 / 2.54),
    "letter": (8.5, 11.0),
    "16:9": (40 / 3, 7.5),
    "4:3": (10.0, 7.5),
}
_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*[x×]\s*(\d+(?:\.\d+)?)\s*(cm|mm|in|pt|px)?", re.IGNORECASE)


def parse_size(text: str, dpi: float) -> tuple[float, float]:
    """A width and height in inches: `A4`, `A4-landscape`, `letter`, `16:9`, `24x12cm`; without a unit pixels at `dpi`.

    Raises CannotDraw where it is none, or less than an inch or more than 200 a side.
    """
    name = text.strip().lower()
    if (known := _SIZES.get(name.removesuffix("-landscape"))) is not None:
        return known[::-1] if name.endswith("-landscape") else known
    found = _SIZE.fullmatch(name)
    if found is None:
        raise CannotDraw(f'"{text}" is no size such as A4, A4-landscape, letter, 16:9, 24x12cm or 1200x675 (pixels)')
    unit = found[3] or "px"
    per_inch = dpi if unit == "px" else _UNITS[unit]
    size = float(found[1]) / per_inch, float(found[2]) / per_inch
    if not all(1 <= side <= 200 for side in size):
        raise CannotDraw(f'"{text}" is not between 1 and 200 inches a side')
    return size
