"""Which signs of a PDF's page a reader sees: the page is drawn with its text and without, and what leaves no trace on
it is hidden: white on white, under a black box, outside the page, clipped, of no size, on a layer that is off.

The text that a program lays under the picture of a page (a scan that was read) leaves no trace either, and is what
the picture shows; it counts as seen.
"""

import ctypes
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from chrono.articles.pdf_shapes import PageBox, boxes_of, lines_of, struck_boxes

_LARGEST = 4_000_000  # pixels of the picture that a page is looked at in
_TRACE = 12  # of 255 shades of grey, by which a sign differs from what it is set on
_SMALLEST = 1.5  # points from the foot to the head of a sign that can be read
_STROKE = 0.3  # of a sign's height, which a line through it has at most


class Unseen(NamedTuple):
    """The places, in a page's text, of signs that no reader sees, and of those that are struck out."""

    hidden: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()


_NOWHERE = PageBox(0, 0, 0, 0)


class _Word(NamedTuple):
    """The signs of a word by their places, and the boxes of those that are letters or digits."""

    first: int
    last: int
    boxes: tuple[PageBox, ...]
    written: str


class Sign(NamedTuple):
    """A sign of a page's text, with its box where it is a letter, a digit or a mark."""

    sign: str
    box: PageBox


def signs_of(textpage: Any) -> list[Sign]:
    """Every sign of the text of a page (pypdfium2's PdfTextPage), in its order."""
    import pypdfium2.raw as pdfium

    sides = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = sides
    given = [ctypes.byref(side) for side in sides]
    raw, box_of, code_of = textpage.raw, pdfium.FPDFText_GetCharBox, pdfium.FPDFText_GetUnicode
    found = []
    for place in range(textpage.count_chars()):
        sign, box = chr(code_of(raw, place)), _NOWHERE
        if not sign.isspace() and box_of(raw, place, *given):
            box = PageBox(left.value, bottom.value, right.value, top.value)
        found.append(Sign(sign, box))
    return found


def unseen_signs(page: Any, textpage: Any, signs: Sequence[Sign]) -> Unseen:
    """What of the text of a page (pypdfium2's PdfPage and PdfTextPage) its readers do not see, or see struck out."""
    words = list(_words(signs))
    if not words:
        return Unseen()
    hidden = _hidden(page, words, textpage)
    marks, lines = list(struck_boxes(page)), list(lines_of(page))
    struck = [
        word
        for word in words
        if any(_is_within(word, mark) for mark in marks) or any(_goes_through(line, word) for line in lines)
    ]
    return Unseen(_places(hidden), _places(struck) - _places(hidden))


def has_picture(page: Any) -> bool:
    """Is there a picture on a page (pypdfium2's PdfPage)?"""
    return any(True for _ in boxes_of(page, "FPDF_PAGEOBJ_IMAGE"))


def words_at(signs: Sequence[Sign], places: frozenset[int]) -> str:
    """The signs at some places of a page's text, those that do not follow each other parted by spaces."""
    return "".join(("" if place - 1 in places else " ") + signs[place].sign for place in sorted(places))


def seen_text(signs: Sequence[Sign], unseen: frozenset[int], lines: Sequence[Sequence[float]] | None) -> str:
    """The text of a page without the signs at some places, in the order of `lines` (left, bottom, right, top)."""
    seen = [one for place, one in enumerate(signs) if place not in unseen]
    if lines is None:
        return "".join(one.sign for one in seen)
    return "\n".join(filter(None, (_within(seen, PageBox(*line)) for line in lines)))


def _within(signs: Sequence[Sign], line: PageBox) -> str:
    """The signs that stand in a line, with the spaces between them."""
    found, inside = "", False
    for sign, box in signs:
        if not sign.isspace():
            inside = line.holds((box.left + box.right) / 2, (box.bottom + box.top) / 2)
        if inside:
            found += sign
    return " ".join(found.split())


def _places(words: Iterable[_Word]) -> frozenset[int]:
    return frozenset(place for word in words for place in range(word.first, word.last))


def _words(signs: Sequence[Sign]) -> Iterator[_Word]:
    boxes: list[PageBox] = []
    first = 0
    for place, (sign, box) in enumerate([*signs, Sign(" ", _NOWHERE)]):
        if sign.isspace():
            if boxes:
                yield _Word(first, place, tuple(boxes), "".join(one.sign for one in signs[first:place]))
            first, boxes = place + 1, []
        elif sign.isalnum():
            boxes.append(box)


def _hidden(page: Any, words: Sequence[_Word], textpage: Any) -> list[_Word]:
    """Words most of whose signs leave no trace on the page, nor stand on a picture that may show them."""
    with_text = _Drawn.of(page)
    _show_text(page, shown=False)
    without = _Drawn.of(page)
    _show_text(page, shown=True)
    missing = [word for word in words if not _leaves_trace(word, with_text, without)]
    missing = [word for word in missing if not _lacks_font(textpage, word)]
    if not missing:
        return []
    pictures = list(boxes_of(page, "FPDF_PAGEOBJ_IMAGE"))
    return [word for word in missing if not _is_on_picture(word, pictures, without)]


def _lacks_font(textpage: Any, word: _Word) -> bool:
    """Is it plainly drawn, in a font that the document does not hold, so that other programs may show it?"""
    import pypdfium2.raw as pdfium

    colour = [ctypes.c_uint() for _ in range(4)]
    drawn = pdfium.FPDFText_GetTextObject(textpage, word.first)
    if not drawn or pdfium.FPDFFont_GetIsEmbedded(pdfium.FPDFTextObj_GetFont(drawn)) != 0:
        return False
    filled = pdfium.FPDFTextObj_GetTextRenderMode(drawn) == pdfium.FPDF_TEXTRENDERMODE_FILL
    pdfium.FPDFPageObj_GetFillColor(drawn, *(ctypes.byref(part) for part in colour))
    red, green, blue, alpha = (part.value for part in colour)
    sure = any(ord(char) > _LATIN for char in word.written)
    return sure and filled and alpha > _TRACE and min(red, green, blue) < 255 - _TRACE


_LATIN = 0x24F  # the last letter of the fonts that every program has


def _leaves_trace(word: _Word, with_text: "_Drawn", without: "_Drawn") -> bool:
    """Do at least half of the signs of a word leave a trace?"""
    wanted = (len(word.boxes) + 1) // 2
    left = len(word.boxes)
    for box in word.boxes:
        wanted -= box.height >= _SMALLEST and with_text.differs(without, box)
        left -= 1
        if not 0 < wanted <= left:
            break
    return wanted <= 0


def _is_on_picture(word: _Word, pictures: Sequence[PageBox], without: "_Drawn") -> bool:
    """Does a word stand where a picture shows something?"""
    whole = PageBox.around([corner for box in word.boxes for corner in (box[:2], box[2:])])
    corners = whole[:2], whole[2:]
    on = any(all(picture.holds(*corner) for corner in corners) for picture in pictures)
    return on and whole.height >= _SMALLEST and without.has_shades(whole)


class _Drawn(NamedTuple):
    """A page as it is drawn: the shades of each colour, row by row, and where on it a point of the page is."""

    shades: bytes
    width: int
    height: int
    stride: int
    channels: int
    scale: float
    rotation: int
    bounds: PageBox

    @classmethod
    def of(cls, page: Any) -> "_Drawn":
        width, height = page.get_size()
        scale = min(1.0, (_LARGEST / max(1.0, width * height)) ** 0.5)
        bitmap = page.render(scale=scale)
        size = bitmap.width, bitmap.height, bitmap.stride, bitmap.n_channels
        return cls(bytes(bitmap.buffer), *size, scale, page.get_rotation(), PageBox(*page.get_bbox()))

    def differs(self, other: "_Drawn", box: PageBox) -> bool:
        """Is a sign's box drawn another way in two pictures of one page?"""
        for row in self._rows(box):
            mine, its = self.shades[row], other.shades[row]
            if mine != its and any(abs(one - two) > _TRACE for one, two in zip(mine, its, strict=True)):
                return True
        return False

    def has_shades(self, box: PageBox) -> bool:
        """Is there more than one shade in a box?"""
        found = b"".join(self.shades[row] for row in self._rows(box))
        each = [found[channel :: self.channels] for channel in range(self.channels)]
        return bool(found) and any(max(one) - min(one) > _TRACE for one in each)

    def _rows(self, box: PageBox) -> Iterator[slice]:
        xs, ys = zip(self._point(box.left, box.bottom), self._point(box.right, box.top), strict=True)
        left, right = max(0, int(min(xs))), min(self.width, int(max(xs)) + 1)
        for row in range(max(0, int(min(ys))), min(self.height, int(max(ys)) + 1)):
            if left < right:
                start = row * self.stride
                yield slice(start + left * self.channels, start + right * self.channels)

    def _point(self, x: float, y: float) -> tuple[float, float]:
        """Pixels to the right and downwards."""
        across, down = from_corner(x, y, self.bounds, self.rotation)
        return across * self.scale, down * self.scale


def from_corner(x: float, y: float, bounds: Sequence[float], rotation: int) -> tuple[float, float]:
    """A point of a page by how far it is from the upper left corner as the page is shown: to the right, and down.

    `bounds` are the left, lower, right and upper edge of what is shown of the page, `rotation` is in degrees.
    """
    left, bottom, right, top = bounds
    turned = {0: (x - left, top - y), 90: (y - bottom, x - left), 180: (right - x, y - bottom)}
    return turned.get(rotation, (top - y, right - x))


def _show_text(page: Any, *, shown: bool) -> None:
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        pdfium.FPDFPageObj_SetIsActive(one, shown)


def _is_within(word: _Word, mark: PageBox) -> bool:
    """Do most signs of a word lie in a box?"""
    within = [mark.holds((one.left + one.right) / 2, (one.bottom + one.top) / 2) for one in word.boxes]
    return sum(within) * 2 > len(within)


def _goes_through(line: PageBox, word: _Word) -> bool:
    """Does a thin line go through most signs of a word, neither below their feet nor above their heads?"""
    middle = (line.bottom + line.top) / 2
    crossed = [
        line.left <= (one.left + one.right) / 2 <= line.right
        and line.height <= _STROKE * one.height
        and one.bottom + one.height / 5 < middle < one.top - one.height / 5
        for one in word.boxes
    ]
    return sum(crossed) * 2 > len(crossed)
