"""The signs of a PDF's page to its lines of text, each with its type, its place and whether it is parted into cells."""

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.documents.pdf_shapes import PageBox
from chrono.documents.pdf_signs import NOWHERE, Sign

_WIDER, _WIDER_ALONE = 1.3, 1.6  # than the widest distance within a paragraph, and than the narrowest there is
_CELLS = 1.5  # sizes of type, which the space between the cells of a row is wider than


class TextLine(NamedTuple):
    """A line of a page's text: the size of its type in points, its box, whether spaces part it into cells, and the
    page and number that it has in a transcript, where that is known."""

    text: str
    size: float = 0.0
    box: PageBox = NOWHERE
    in_cells: bool = False
    place: tuple[str | None, int] | None = None

    @property
    def has_words(self) -> bool:
        """Is there anything in it?"""
        return bool(self.text.strip())


def lines_of(signs: Sequence[Sign], size_at: Callable[[int], float]) -> list[TextLine]:
    """The lines of a page in their order; `size_at` tells the size of type, in points, at a place of the signs.

    A tabulator stands behind the number of a line.
    """
    lines: list[TextLine] = []
    text = ""
    inked: list[int] = []
    for at, piece in enumerate(_numbers_apart(signs)):
        if piece in _BREAKS and not (piece == "\r" and signs[at + 1 : at + 2] and signs[at + 1].sign == "\n"):
            lines.append(_line(text + _BREAKS[piece], inked, signs, size_at))
            text, inked = "", []
        elif piece != "\r":
            text += piece
            inked += [at] if signs[at].box is not NOWHERE else []
    return [*lines, _line(text, inked, signs, size_at)]


# PDFium marks a hyphen at a line's end so, and takes the line end away.
_BREAKS = {"\n": "", "\r": "", "\ufffe": "-", "\x02": "-"}


def _line(text: str, inked: Sequence[int], signs: Sequence[Sign], size_at: Callable[[int], float]) -> TextLine:
    if not inked:
        return TextLine(text)
    size = size_at(inked[-1])  # for its first sign may be a mark that is set smaller
    boxes = [signs[place].box for place in inked]
    words = pairwise(boxes[1:] if text[:1].isdecimal() else boxes)
    in_cells = any(behind.left - before.right > _CELLS * size for before, behind in words)
    corners = [corner for one in boxes for corner in ((one.left, one.bottom), (one.right, one.top))]
    return TextLine(text, size, PageBox.around(corners), in_cells)


def _numbers_apart(signs: Sequence[Sign]) -> Iterator[str]:
    """The signs of a page, with a tabulator behind a number at the beginning of a line that stands far from its words.

    So do the numbers of lines, and not those of a list or of a date.
    """
    begins, number = True, ""
    for at, (sign, box) in enumerate(signs):
        following = signs[at + 1].box if at + 1 < len(signs) else box
        if sign == " " and number and following.left - signs[at - 1].box.right > following.height:
            yield "\t"
        else:
            yield sign
        begins = sign in "\r\n" or (begins and (sign == " " or sign.isdecimal()))
        number = sign if begins and sign.isdecimal() else ""


def with_gaps(lines: Sequence[TextLine]) -> list[TextLine]:
    """The lines of a page, with an empty one before each that begins a paragraph behind a gap.

    Within a paragraph lines follow each other at one distance; a letterhead, a heading, an address or a signature
    stands farther from what follows. Where a line surely goes on with a sentence, its distance is one within.
    """
    steps = {at: step for at, (one, two) in enumerate(pairwise(lines), start=1) if (step := _step(one, two)) > 0}
    going_on = [step for at, step in steps.items() if _goes_on(lines[at])]
    widest = max(going_on) * _WIDER if going_on else min(steps.values(), default=0.0) * _WIDER_ALONE
    found: list[TextLine] = []
    for at, line in enumerate(lines):
        if steps.get(at, 0.0) > widest and not _goes_on(line):
            found.append(TextLine(""))
        found.append(line)
    return found


def _step(one: TextLine, two: TextLine) -> float:
    """How far below a line the next one of its column stands, in points; 0 where it does not."""
    if NOWHERE in (one.box, two.box) or one.box.left >= two.box.right or two.box.left >= one.box.right:
        return 0.0
    return max(one.box.bottom - two.box.bottom, 0.0)


def _goes_on(line: TextLine) -> bool:
    """Does a line begin with a small letter, so that it goes on with what stands above it?"""
    return line.text.lstrip()[:1].islower()
