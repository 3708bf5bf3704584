"""Which way a text runs, by Unicode's bidirectional algorithm (annex 9)."""

import re
import unicodedata
from collections.abc import Iterable

_LEFTWARD, _RIGHTWARD = "\u200f", "\u200e"
_ABOVE_LATIN = re.compile("[^\x00-\u058f]")


def is_leftward(text: str) -> bool:
    """Does it run from right to left, by its first letter that has a direction (rule P2)?"""
    directions = (unicodedata.bidirectional(char) for char in text)
    return next((direction for direction in directions if direction in ("L", "R", "AL")), "L") != "L"


def directed_as(text: str, lines: Iterable[str]) -> list[str]:
    """The lines of a text, each led by a mark where by its own first letter it would run the other way."""
    leftward = is_leftward(text)
    mark = _LEFTWARD if leftward else _RIGHTWARD
    return [line if not line or is_leftward(line) == leftward else mark + line for line in lines]


def is_turned(text: str, start: int, end: int) -> bool:
    """Are signs of a stretch shown in another order than they are written in, by an override (U+202D, U+202E)?

    One holds up to the sign that ends it (U+202C) or the end of its paragraph.
    """
    if not any(sign in text for sign in _OVERRIDES):
        return False
    before = text[text.rfind("\n", 0, start) + 1 : start]
    return any(sign in text[start:end] or sign in before.rpartition(_OVER)[2] for sign in _OVERRIDES)


_OVERRIDES, _OVER = "\u202d\u202e", "\u202c"


def in_visual_order(line: str) -> list[str]:
    """The pieces of a line that run one way each, as they stand from left to right; its mark of direction is in none.

    What runs against the line ends with a letter of its own direction or a number after one (rules W7, N1, N2), so
    that spaces and signs beside it stay the line's.
    """
    if not _ABOVE_LATIN.search(line):
        return [line]
    leftward = is_leftward(line)
    text = line.removeprefix(_LEFTWARD).removeprefix(_RIGHTWARD)
    against = _strong(not leftward)
    pieces, end = [], 0
    for start, last in _runs(text, against, _strong(leftward)):
        stop = last + _closes(text[start:last], text[last : last + 1])
        pieces += [text[end:start], text[start:stop]]
        end = stop
    pieces = [piece for piece in (_without_marks(piece) for piece in (*pieces, text[end:])) if piece]
    return [_turned(piece) for piece in pieces[::-1]] if leftward else pieces


def isolated(text: str) -> str:
    """The text for a line that runs from left to right: what comes behind it there is not drawn into its direction."""
    leftward = _strong(leftward=True)
    return text + _RIGHTWARD if any(unicodedata.bidirectional(char) in leftward for char in text) else text


def rightward(text: str) -> str:
    """The text, with a space before it, as a piece that runs from left to right in a line that runs leftward, too."""
    return f" {_RIGHTWARD}{text}{_RIGHTWARD}"


def _without_marks(piece: str) -> str:
    return piece.replace(_LEFTWARD, "").replace(_RIGHTWARD, "")


def _turned(piece: str) -> str:
    """A piece of a leftward line; one of signs and numbers alone, which would be set as it is, from right to left, its
    brackets mirrored (rule L4)."""
    if any(unicodedata.bidirectional(char) in ("L", "R", "AL") for char in piece):
        return piece
    return "".join(_MIRRORED.get(part, part) for part in _PARTS.findall(piece)[::-1])


_PARTS = re.compile(r"\d(?:[\d.,:/–-]*\d)?|\D")
_MIRRORED = dict(zip("()[]{}«»<>", ")(][}{»«><", strict=True))


def _closes(run: str, char: str) -> bool:
    """Is the next character the end of a bracket that the run opens (rule N0)?"""
    opening = _BRACKETS.get(char)
    return opening is not None and run.count(opening) > run.count(char)


_BRACKETS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}


def _strong(leftward: bool) -> frozenset[str]:
    return frozenset(("R", "AL")) if leftward else frozenset(("L",))


def _runs(text: str, against: frozenset[str], along: frozenset[str]) -> list[tuple[int, int]]:
    """From the first to the last letter or number that runs against a line, no letter of the line's own between."""
    runs: list[tuple[int, int]] = []
    going_on = False
    for at, char in enumerate(text):
        direction = unicodedata.bidirectional(char)
        if direction in against or (going_on and direction in ("EN", "AN")):
            start = runs.pop()[0] if going_on else at
            runs.append((start, at + 1))
            going_on = True
        elif direction in along:
            going_on = False
    return runs
