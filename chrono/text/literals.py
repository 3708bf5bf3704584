"""A regular expression to words of which any match has one, so that a text with none of them need not be searched."""

import re
from collections.abc import Iterator

from chrono.languages import LETTER

_PIECE = re.compile(  # a run of letters is one piece, but for the letter that a quantifier stands behind
    rf"{LETTER}+(?![?*+{{])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:i?:|[=!]|<[=!]|P<\w+>)?|\((?!\?)|[)|]|[?*+]\??|\{{\d*,?\d*\}}\??|.",
    re.DOTALL,
)
_SHORTEST = 3  # letters of a word that few texts have; a sign of a script without spaces says as much
_UNSPACED = "\u2e80"
_MOST = 96  # words that are looked for one by one
_CLASSES = frozenset(".^$")


def needed_words(pattern: str) -> tuple[str, ...]:
    """Pieces of text of which every match of a pattern has one at least; empty where none are known.

    What may stand beside a match (a lookahead) is none of it; the case of letters is that of the pattern.
    """
    try:
        found = _of_group(_PIECE.findall(pattern).__iter__())
    except _NotRead:
        return ()
    if not found or len(found) > 2 * _MOST:
        return ()
    least: list[str] = []  # a text that has a longer one has what is in it, too
    for word in sorted(found, key=lambda word: (len(word), word)):
        if not any(map(word.__contains__, least)):
            least.append(word)
    return tuple(sorted(least)) if len(least) <= _MOST else ()


class _NotRead(Exception):
    """A pattern has what is not read here: a flag, a condition, a reference by name."""


def _of_group(pieces: Iterator[str]) -> frozenset[str] | None:
    """Of the alternatives up to the end of a group; None where one of them has no word that it needs."""
    found: frozenset[str] | None = frozenset()
    ended = "|"
    while ended == "|":
        needed, ended = _of_alternative(pieces)
        found = found | needed if found is not None and needed else None
    return found


def _of_alternative(pieces: Iterator[str]) -> tuple[frozenset[str] | None, str]:
    """The best of what one alternative needs, and the piece that ended it."""
    runs, last = [""], ""
    groups: list[frozenset[str] | None] = []
    for piece in pieces:
        if piece in ("|", ")"):
            break
        if piece[0] in "?*+" or (piece[0] == "{" and len(piece) > 1):
            if piece[0] in "?*" or re.match(r"\{(?:0|,)", piece):
                if last == "group":
                    groups.pop()
                elif last == "letter":
                    runs[-1] = runs[-1][:-1]
            runs.append("")
            last = ""
        elif piece[0] == "(":
            groups, last = [*groups, _of_inner(piece, pieces)], "group"
            runs.append("")
        elif letter := _letter(piece):
            runs[-1] += letter
            last = "letter"
        else:
            runs.append("")
            last = ""
    else:
        piece = ""
    choices = [frozenset({run}) for run in runs if _tells(run)] + [one for one in groups if one]
    return max(choices, key=_worth, default=None), piece


def _of_inner(opened: str, pieces: Iterator[str]) -> frozenset[str] | None:
    """Of a group; of what is only looked at beside a match nothing is needed."""
    if opened == "(?":
        raise _NotRead
    needed = _of_group(pieces)
    return None if opened[-1] in "=!" else needed


def _letter(piece: str) -> str:
    """The letters or the sign that a piece stands for; empty for a class or a place between."""
    if len(piece) > 1 and piece[0] in "\\[":
        return piece[1] if piece[0] == "\\" and not piece[1].isalnum() else ""
    return "" if piece in _CLASSES else piece


def _tells(run: str) -> bool:
    return len(run.strip()) >= _SHORTEST or any(sign >= _UNSPACED for sign in run)


def _worth(words: frozenset[str]) -> float:
    """More for long words and for few of them."""
    return min(len(word) + 2 * sum(sign >= _UNSPACED for sign in word) for word in words) - len(words) / 4
