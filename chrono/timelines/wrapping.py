"""A text to lines of a width: numbers stay with their units, and long words are parted where they may be."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from unicodedata import east_asian_width

from chrono.text import directed_as
from chrono.timelines.timeline import Measure


def wrap(text: str, width: float, size: float, measure: Measure, *, bold: bool = False) -> list[str]:
    """Lines no wider than `width` points; a word that is too long by itself is broken, and numbers stay with their
    units, days with their months and years, where these have room together.

    Each line runs as the whole does.
    """
    return list(_lines(text, width, size, measure, bold))


@lru_cache(maxsize=8192)  # a layout is tried several times
def _lines(text: str, width: float, size: float, measure: Measure, bold: bool, indent: float = 0.0) -> tuple[str, ...]:
    """The first line has so much less room; it is empty where that is not enough for a word."""
    lines: list[str] = []
    current = ""
    for word in _units(text, lambda unit: measure(unit, size, bold) <= width):
        first = width if lines or current or not _is_wide(word) else width - indent
        for piece in _broken(word, first, width, size, measure, bold):
            joined = f"{current} {piece}" if current else piece
            room = width if lines else width - indent
            if (current or (indent and not lines)) and measure(joined, size, bold) > room:
                lines.append(current)
                current = piece
            else:
                current = joined
    lines += [current] if current else []
    return tuple(directed_as(text, lines))


def _units(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """The words of a text, those together that are not parted where they fit on a line."""
    unit: list[str] = []
    for word in text.split():
        if unit and not (_is_joined(unit, word) and fits(" ".join((*unit, word)))):
            yield " ".join(unit)
            unit = []
        unit.append(word)
    if unit:
        yield " ".join(unit)


def _is_joined(unit: Sequence[str], word: str) -> bool:
    """Does a word stay on the line of those before it: 40 million, 12 %, 1 200, № 5, 31 Dec, 31 Dec 2024, 31 Dec –,
    298 до н. э.?"""
    before, bare = unit[-1], word.strip(".,;:()–")
    if word in _DASHES or (before in _SIGNS and word[0].isdigit()):
        return True
    if before[-1].isdigit():
        return word[0].isalpha() or word[0] in _UNITS or (bare.isdigit() and len(bare) == _THOUSAND)
    if len(word) == _ABBREVIATED and word[0].islower() and word[1] == ".":
        return True
    return len(unit) > 1 and unit[-2][-1:].isdigit() and bare[:_YEAR].isdigit() and len(bare) == _YEAR


_DASHES, _SIGNS, _UNITS = ("–", "—"), ("№", "§", "#", "$", "€", "£", "¥", "₸", "₽", "c.", "AD"), "%‰°$€£¥₸₽"
_THOUSAND, _YEAR, _ABBREVIATED = 3, 4, 2
"""Digits of a group of a long number, and of a year; characters of a letter with its stop."""


def wrap_evenly(text: str, width: float, size: float, measure: Measure, indent: float = 0.0) -> list[str]:
    """Wrapped to as few lines as `wrap` needs, and these as even as they can be: no last word left alone.

    The first begins behind an `indent`, and is empty where no word has room there.
    """
    lines = list(_lines(text, width, size, measure, False, indent))
    words = (measure(word, size, False) for word in text.split())
    low, high = max(width / 2, indent, *(word for word in words if word <= width), 0.0), width
    while len(lines) > 1 and high - low > 1:
        middle = (low + high) / 2
        tried = list(_lines(text, middle, size, measure, False, indent))
        if len(tried) > len(lines):
            low = middle
        else:
            lines, high = tried, middle
    return lines


def wrap_well(text: str, width: float, size: float, measure: Measure, indent: float = 0.0) -> list[str]:
    """Wrapped to full lines; to somewhat shorter ones where the last would be left so short that it looks forgotten.

    The first begins behind an `indent`, and is empty where no word has room there.
    """
    lines = list(_lines(text, width, size, measure, False, indent))
    if len(lines) <= 1 or measure(lines[-1], size, False) >= _FORGOTTEN * width:
        return lines
    for share in _SHORTER:
        tried = list(_lines(text, width * share, size, measure, False, indent))
        if len(tried) > len(lines) or _pieces(tried) > _pieces(lines):
            break
        if measure(tried[-1], size, False) >= _FORGOTTEN * width:
            return tried
    return lines


def _pieces(lines: Sequence[str]) -> int:
    """How many words and parts of words stand on them."""
    return sum(len(line.split()) for line in lines)


_FORGOTTEN = 0.3
"""The share of the width that the last of several lines takes at least."""
_SHORTER = tuple(1 - step / 16 for step in range(1, 8))


def _broken(word: str, first: float, width: float, size: float, measure: Measure, bold: bool) -> Iterator[str]:
    room = first
    if len(word) <= _SHORT and measure(word, size, bold) <= room:  # as most do
        yield word
        return
    while len(word) > 1 and (fits := _fitting(word, room, lambda piece: measure(piece, size, bold))) < len(word):
        cut = max(1, fits)
        cut = next((at for at in range(cut, cut // 2, -1) if _may_part(word[at - 1], word[at])), cut)
        yield word[:cut]
        word, room = word[cut:], width
    yield word


_SHORT = 48
"""Characters of a word that is measured whole at once."""


def _fitting(word: str, room: float, width_of: Callable[[str], float]) -> int:
    """How many of the first characters of a word have room; of a long one no more is measured than twice those."""
    reach = 1
    while reach < len(word) and width_of(word[:reach]) <= room:
        reach = min(2 * reach, len(word))
    return bisect_right(range(1, reach + 1), room, key=lambda length: width_of(word[:length]))


def _is_wide(word: str) -> bool:
    """Is it of a script whose lines may end between any two characters?"""
    return east_asian_width(word[0]) in ("W", "F")


def _may_part(before: str, after: str) -> bool:
    """May a line end between two characters: behind no digit or opening bracket, before no closing sign?"""
    return not before.isdigit() and before not in _OPENING and after not in _CLOSING


_OPENING, _CLOSING = "（《「『“(", "，。、；：！？）》」』”)%,.;:"
