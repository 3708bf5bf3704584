"""A length as people write it to inches."""

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
