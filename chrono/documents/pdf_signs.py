"""The signs of a PDF's page with their boxes, in the order of its text, and the words that they make."""

import ctypes
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from chrono.documents.document import DOUBT
from chrono.documents.pdf_shapes import PageBox
from chrono.languages import CAPITAL, LETTER
from chrono.text import spaced

NOWHERE = PageBox(0, 0, 0, 0)


class Sign(NamedTuple):
    """A sign of a page's text, with its box where it is a letter, a digit or a mark."""

    sign: str
    box: PageBox


class SignWord(NamedTuple):
    """The signs of a word by their places, and the boxes of those that are letters or digits."""

    first: int
    last: int
    boxes: tuple[PageBox, ...]
    written: str


def signs_of(textpage: Any) -> list[Sign]:
    """Every sign of the text of a page (pypdfium2's PdfTextPage), in its order."""
    import pypdfium2.raw as pdfium

    sides = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = sides
    given = [ctypes.byref(side) for side in sides]
    raw, box_of, code_of = textpage.raw, pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetUnicode
    found = []
    for place in range(textpage.count_chars()):
        sign, box = chr(code_of(raw, place)), NOWHERE
        if not sign.isspace() and box_of(raw, place, *given):
            box = PageBox(left.value, bottom.value, right.value, top.value)
        found.append(Sign(sign, box))
    return found


def size_at(textpage: Any, place: int) -> float:
    """The size of type, in points, in which a sign of a page (pypdfium2's PdfTextPage) is set."""
    import pypdfium2.raw as pdfium

    matrix = pdfium.FS_MATRIX()
    scale = 1.0
    if pdfium.FPDFText_GetMatrix(textpage, place, matrix):
        scale = abs(matrix.a * matrix.d - matrix.b * matrix.c) ** 0.5
    return float(pdfium.FPDFText_GetFontSize(textpage, place)) * scale


def with_small_digits_apart(signs: Sequence[Sign], size: Callable[[int], float]) -> list[Sign]:
    """The signs of a page with digits in brackets that are set smaller than the digit right before them: of a power
    (10⁶ is not 106, nor is 10⁻⁶) or the mark of a note (2024³), they are none of its number; and with the marks of
    notes that are raised behind a word or a stop. `size` tells the size of type at a place of the signs."""
    found = list(signs)
    at = 1
    while at < len(signs):
        end = first = at + _is_small_minus(signs, at, size)
        while _bears_mark(signs, at, size) and _is_smaller(signs, end, size, at - 1):
            end += 1
        if end > first:
            for place in range(at + 1, end):
                found[place] = signs[place]._replace(sign=_JOINING.get(signs[place].sign, signs[place].sign))
            found[at] = signs[at]._replace(sign=f"[{found[at].sign}")
            found[end - 1] = found[end - 1]._replace(sign=f"{found[end - 1].sign}]")
        at = max(end, at + 1)
    return found


def _is_small_minus(signs: Sequence[Sign], at: int, size: Callable[[int], float]) -> bool:
    is_minus = signs[at].sign in _MINUS and signs[at - 1].sign.isdecimal()
    return is_minus and size(at) <= _SMALLER * size(at - 1)


def _bears_mark(signs: Sequence[Sign], at: int, size: Callable[[int], float]) -> bool:
    """Does a place follow a digit, or is it raised behind a word of four letters or a stop?"""
    if signs[at - 1].sign.isdecimal():
        return True
    if not signs[at].sign.isdecimal():
        return False
    before = "".join(one.sign for one in signs[max(0, at - _NEAR) : at])
    found = _WORD_OR_STOP.search(before)
    if found is None or (_OF_A_NUMBER.search(before) and _are_hundredths(signs, at)):
        return False
    base = at - len(before) + found.start("last")
    return signs[at].box.bottom - signs[base].box.bottom >= _RAISED * size(base)


def _are_hundredths(signs: Sequence[Sign], at: int) -> bool:
    """Are just two digits raised behind a stop, and no sentence begins behind them: cents, or the minutes of a time?"""
    behind = "".join(one.sign for one in signs[at : at + _NEAR])
    return re.match(rf"\d\d(?!\d)(?!\s*(?:\Z|{CAPITAL}))", behind) is not None


_OF_A_NUMBER = re.compile(r"\d[.,:]\Z")
_MINUS = ("-", "−", "–")
_JOINING = {",": "][", "–": "]["}  # the marks of several notes
_NEAR = 12
_WORD_OR_STOP = re.compile(rf"(?:{LETTER}{{3}}(?={LETTER}\Z)|(?=\w[.,;:!?)\]”’\"']{{1,3}}\Z))(?P<last>\w)")
_RAISED = 0.28  # of the size of type, which is more than a letter goes below its line


def _is_smaller(signs: Sequence[Sign], at: int, size: Callable[[int], float], base: int) -> bool:
    if at >= len(signs) or size(at) > _SMALLER * size(base):
        return False
    joins = signs[at].sign in _JOINING and at > base + 1 and signs[at + 1 : at + 2] and signs[at + 1].sign.isdecimal()
    return signs[at].sign.isdecimal() or (bool(joins) and size(at + 1) <= _SMALLER * size(base))


_SMALLER = 0.85  # of the size of the digit before


def words_of_signs(signs: Sequence[Sign]) -> Iterator[SignWord]:
    """The words of a page, in its order."""
    boxes: list[PageBox] = []
    first = 0
    for place, (sign, box) in enumerate([*signs, Sign(" ", NOWHERE)]):
        if sign.isspace():
            if boxes:
                yield SignWord(first, place, tuple(boxes), "".join(one.sign for one in signs[first:place]))
            first, boxes = place + 1, []
        elif sign.isalnum():
            boxes.append(box)


def places_of(words: Iterable[SignWord]) -> frozenset[int]:
    """The places of the signs of words in a page's text."""
    return frozenset(place for word in words for place in range(word.first, word.last))


def words_at(signs: Sequence[Sign], places: frozenset[int]) -> str:
    """The signs at some places of a page's text, those that do not follow each other parted by spaces."""
    return "".join(("" if place - 1 in places else " ") + signs[place].sign for place in sorted(places))


def seen_text(
    signs: Sequence[Sign],
    unseen: frozenset[int],
    lines: Sequence[Sequence[float]] | None,
    doubtful: frozenset[int] = frozenset(),
) -> str:
    """The text of a page without the signs at some places, in the order of `lines` (left, bottom, right, top).

    Where it is doubtful whether signs are seen, a mark stands.
    """
    seen = [
        one._replace(sign=DOUBT) if place in doubtful else one
        for place, one in enumerate(signs)
        if place not in unseen and not (place in doubtful and place - 1 in doubtful)
    ]
    if lines is None:
        return _MARKS.sub(DOUBT, "".join(one.sign for one in seen))
    return _MARKS.sub(DOUBT, "\n".join(filter(None, (_within(seen, PageBox(*line)) for line in lines))))


_MARKS = re.compile(rf"{DOUBT.strip()}(?:\s*{DOUBT.strip()})+")


def _within(signs: Sequence[Sign], line: PageBox) -> str:
    """The signs that stand in a line, with the spaces between them."""
    found, inside = "", False
    for sign, box in signs:
        if not sign.isspace():
            inside = line.holds((box.left + box.right) / 2, (box.bottom + box.top) / 2)
        if inside:
            found += sign
    return spaced(found)
