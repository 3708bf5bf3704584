"""Which words of a PDF's page a line goes through: drawn, dashed, a picture, typed over them, or marked in a note.

The lines of ruled paper, and of a form, go through no words, wherever they stand.
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median
from typing import Any, NamedTuple

from chrono.documents.pdf_notes import Notes
from chrono.documents.pdf_shapes import DrawnLine, PageBox, bands_of, strokes_of
from chrono.documents.pdf_signs import Sign, SignWord

_STROKE = 0.3  # of a sign's height, which a line through it has at most
_GAP = 1.5  # points from a sign to the next at most, where signs are typed over words
_BAND = 12  # points of a page that signs are looked up by
_TALLEST = 2_000  # points of a sign, which no line strikes out if it is taller
_FEWEST_RULES = 5
_SAME = 2.0  # points by which the ends of ruled lines differ at most
_EVEN = 0.06  # of the distance of ruled lines, by which it varies
_MARGIN = 11  # points that ruled lines are longer than what is written on them


class _Letter(NamedTuple):
    """A letter of a word: where its middle is, its box, and the number of the word."""

    middle: float
    box: PageBox
    word: int


def struck_words(page: Any, signs: Sequence[Sign], words: Sequence[SignWord], notes: Notes) -> list[SignWord]:
    """The words of a page (pypdfium2's PdfPage) most of whose letters a line goes through, or that a note strikes."""
    bands = _bands(words)
    typed = (_typed(sign.box) for sign in signs if not sign.sign.isalnum() and sign.box.width > 0)
    crossed: Counter[int] = Counter()
    seen: set[tuple[int, float]] = set()
    for stroke in [*_without_ruling(list(strokes_of(page)), words), *notes.strokes, *typed]:
        for letter in _letters_near(stroke.box, bands):
            if (letter.word, letter.middle) not in seen and _goes_through(stroke, letter.box, letter.middle):
                seen.add((letter.word, letter.middle))
                crossed[letter.word] += 1
    return [
        word
        for number, word in enumerate(words)
        if crossed[number] * 2 > len(word.boxes) or any(lies_within(word, mark) for mark in notes.struck)
    ]


def _typed(box: PageBox) -> DrawnLine:
    """A sign that is no letter, as a line where it lies over one."""
    return DrawnLine(DrawnLine.of(box, min(box.width / 2, _GAP)).points)


def lies_within(word: SignWord, mark: PageBox) -> bool:
    """Do most signs of a word lie in a box?"""
    within = [mark.holds((one.left + one.right) / 2, (one.bottom + one.top) / 2) for one in word.boxes]
    return sum(within) * 2 > len(within)


def _bands(words: Sequence[SignWord]) -> dict[int, list[_Letter]]:
    """The letters of a page by how high they stand, from left to right."""
    found: dict[int, list[_Letter]] = defaultdict(list)
    for number, word in enumerate(words):
        for box in word.boxes:
            for band in bands_of(box, _BAND) if box.height < _TALLEST else ():
                found[band].append(_Letter((box.left + box.right) / 2, box, number))
    for letters in found.values():
        letters.sort()
    return found


def _letters_near(box: PageBox, bands: dict[int, list[_Letter]]) -> Iterable[_Letter]:
    wanted = bands_of(box, _BAND)
    for band in wanted if len(wanted) <= len(bands) else sorted(bands):
        letters = bands.get(band, [])
        first = bisect_left(letters, box.left, key=lambda one: one.middle)
        for letter in letters[first:]:
            if letter.middle > box.right:
                break
            yield letter


def _goes_through(stroke: DrawnLine, box: PageBox, middle: float) -> bool:
    """Does a thin line go through a letter, neither below its foot nor above its head?"""
    margin = box.height / 5
    return stroke.thickness <= _STROKE * box.height and any(
        box.bottom + margin < height < box.top - margin for height in stroke.heights_at(middle)
    )


def _without_ruling(strokes: list[DrawnLine], words: Sequence[SignWord]) -> list[DrawnLine]:
    """The lines of a page but those of one length at one distance that run beyond all that is written on them."""
    by_ends: dict[tuple[int, int], list[DrawnLine]] = defaultdict(list)
    for stroke in strokes:
        by_ends[round(stroke.box.left / _SAME), round(stroke.box.right / _SAME)].append(stroke)
    ruled = {id(one) for alike in by_ends.values() if _are_ruled(alike, words) for one in alike}
    return [one for one in strokes if id(one) not in ruled]


def _are_ruled(strokes: Sequence[DrawnLine], words: Sequence[SignWord]) -> bool:
    if len(strokes) < _FEWEST_RULES:
        return False
    heights = sorted({round(stroke.box.bottom, 1) for stroke in strokes})
    gaps = [above - below for below, above in pairwise(heights)]
    if len(gaps) < _FEWEST_RULES - 1:
        return False
    usual = median(gaps)
    even = sum(abs(gap - usual) <= _EVEN * usual for gap in gaps)
    if even < (1 - 3 * _EVEN) * len(gaps):
        return False
    left, right = strokes[0].box.left, strokes[0].box.right
    on = [
        box
        for word in words
        for box in (word.boxes[0], word.boxes[-1])
        if heights[0] - usual < box.bottom < heights[-1] + usual and left < box.right and box.left < right
    ]
    return not on or left < min(box.left for box in on) - _MARGIN or right > max(box.right for box in on) + _MARGIN
