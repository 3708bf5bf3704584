"""Cells with two years, of which only the last has its era beside it, or which have fewer digits than a year has."""

import re

from chrono.languages import LETTER

_DASHED = re.compile(rf"(\d{{1,4}})\s?[-–—]\s?(\d{{1,4}})(\s?{LETTER}\D*)")
_CROSSED = re.compile(r"(\d{3,4})\s?[x×]\s?(\d{3,4})()", re.ASCII)
_WORDED = re.compile(rf"(\d{{1,4}})\s+{LETTER}+\s+(\d{{1,4}})(\D*)")
_TURN = re.compile(r"(?<![\d/–-])(\d{3,4})[/–-](\d{2,4})(?![\d/–-])", re.ASCII)
_YEAR = re.compile(r"-?\d{4}", re.ASCII)


def lasting_years(text: str) -> tuple[str, str] | None:
    """The years of `150–200 CE`, each with its era."""
    return _pair(_DASHED.fullmatch(text))


def years_around(text: str, start: int = 0) -> tuple[str, str] | None:
    """The years of `1200×1250`, or those behind a word such as `between`, which ends at `start`: `476 and 480`."""
    return _pair((_WORDED if start else _CROSSED).fullmatch(text, start))


def _pair(found: re.Match[str] | None) -> tuple[str, str] | None:
    return (found[1] + found[3], found[2] + found[3]) if found else None


def at_the_turn(text: str) -> str:
    """`winter 1941` of `winter 1941/42`, `winter 1406`, a thousand years late, of `winter 406/407`; else nothing."""
    found = _TURN.search(text)
    if found is None or int(found[2]) != (int(found[1]) + 1) % 10 ** len(found[2]):
        return ""
    return f"{text[: found.start()]}{found[1]:1>4}{text[found.end() :]}"


def are_years(*dates: str) -> bool:
    """Is each of some EDTF dates a year and no more?"""
    return all(map(_YEAR.fullmatch, dates))
