"""The value and unit of a record as a figure, to be compared with those of a text."""

import re

from chrono.text import Figure, find_figures, normal_unit, qualified_after


def parse_figure(value: str, unit: str | None) -> Figure | None:
    """A record's `value` and `unit` as a figure; None where the value is not one number or range. `136m` of a currency
    are millions."""
    if unit and value.endswith("m") and normal_unit(unit).isupper():
        value = f"{value} {unit}"
    if unit and (scaled := _scaled(value, unit)):
        return scaled
    found = find_figures(value, spelled=not any(char.isdecimal() for char in value))
    if len(found) != 1 or _outside(value, found[0]):
        return None
    figure = found[0]
    code = normal_unit(unit) if unit else figure.unit
    return Figure(0, len(value), figure.low, figure.high, code, figure.qualifier, figure.scale, figure.digits)


def _scaled(value: str, unit: str) -> Figure | None:
    """A figure whose unit begins with its scale, as `1` and `million dollars`; None where it has none."""
    scale, _, rest = unit.partition(" ")
    if not rest or len(scale) < _LEAST_SCALE:
        return None
    plain, both = find_figures(value), find_figures(f"{value} {scale}")
    if len(plain) != 1 or len(both) != 1 or both[0].low == plain[0].low:
        return None
    return parse_figure(f"{value} {scale}", rest)


_LEAST_SCALE = 3  # letters of a scale: "m" and "k" may be units


def _outside(value: str, figure: Figure) -> bool:
    """Has the value words before or behind its number, but for a qualifier right behind it (`2000-нан астам`)?"""
    rest = value[figure.end :]
    if (
        (said := qualified_after().match(rest))
        and said.lastindex
        and _ENDING.fullmatch(rest[: said.start(said.lastindex)])
    ):
        rest = rest[said.end() :]
    return any(char.isalnum() for char in value[: figure.start] + rest)


# Between a number and its qualifier: the ending of a case, or nothing.
_ENDING = re.compile(r"(?:-\w+)?\s*")
