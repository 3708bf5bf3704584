"""Texts that run from right to left: their lines end at one edge, and a list of them begins at the right."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from chrono.text import is_leftward
from chrono.timelines import Mark, Stroke, Words, moved

_HEADS = ("heading", "deck")
_TEXTS = ("title", *_HEADS)


def with_edges(words: Sequence[Words], right: float) -> tuple[Words, ...]:
    """The words, of which the lines of a text that runs leftward end where the farthest of them does, though the first
    may begin behind a date; those of a heading at the `right` edge, in points."""
    ends: list[float] = []
    last: dict[tuple[str, str], tuple[int, float]] = {}
    texts: dict[int, int] = {}
    for at, word in enumerate(words):
        if word.role in _TEXTS and word.align == "left":
            text, y = last.get((word.event, word.role), (-1, 0.0))
            if text < 0 or not 0 < word.y - y < _NEXT * word.size:
                text = len(ends)
                ends.append(0.0)
            ends[text] = max(ends[text], word.x + word.width)
            last[word.event, word.role], texts[at] = (text, word.y), text
    return tuple(
        replace(word, align="right", x=right if word.role in _HEADS else round(ends[texts[at]], 2))
        if at in texts and is_leftward(word.text)
        else word
        for at, word in enumerate(words)
    )


_NEXT = 2.0
"""Of the size of type: how far below a line the next of its text stands at most."""


def mostly_leftward(texts: Iterable[str]) -> bool:
    """Do more of the texts run from right to left than the other way?"""
    return sum(1 if is_leftward(text) else -1 for text in texts) > 0


def mirrored_words(words: Iterable[Words], width: float) -> list[Words]:
    """Words of a picture so many points wide, as they stand from its right edge."""
    return [replace(word, x=round(width - word.x, 2), align=_OTHER[word.align]) for word in words]


_OTHER = {"left": "right", "right": "left", "center": "center"}


def mirrored_signs(signs: Iterable[Mark], width: float) -> list[Mark]:
    """Signs at their places from its right edge, drawn as before."""
    return [moved(sign, round(width - 2 * sign.anchor, 2), sign.cross) for sign in signs]


def mirrored_strokes(strokes: Iterable[Stroke], width: float) -> list[Stroke]:
    """Lines as they run from the right edge."""
    return [replace(one, x1=round(width - one.x1, 2), x2=round(width - one.x2, 2)) for one in strokes]
