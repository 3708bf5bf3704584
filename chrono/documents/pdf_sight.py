"""Which signs of a PDF's page a reader sees: the page is drawn with its text and without, and what leaves no trace on
it is hidden: white on white, under a black box, outside the page, clipped, of no size, on a layer that is off.

The text that a program lays under the picture of a page (a scan that was read) leaves no trace either, and is what
the picture shows; it counts as seen.
"""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from chrono.documents.pdf_covers import half_covered
from chrono.documents.pdf_meanings import told_otherwise
from chrono.documents.pdf_notes import Notes
from chrono.documents.pdf_overlaps import overlapping
from chrono.documents.pdf_shapes import PageBox, boxes_of
from chrono.documents.pdf_signs import Sign, SignWord, places_of, words_of_signs
from chrono.documents.pdf_strikes import lies_within, struck_words

_LARGEST = 4_000_000  # pixels of the picture that a page is looked at in
_TRACE = 12  # of 255 shades of grey, by which a sign differs from what it is set on
_SMALLEST = 1.5  # points from the foot to the head of a sign that can be read
_NARROWEST = 0.12  # of the height of its signs, that each sign of a word has to itself


class Unseen(NamedTuple):
    """The places, in a page's text, of signs that no reader sees, of those that are struck out, and of those that are
    marked for redaction, lie under others, or partly under a bar or a field: it is not known what a reader sees of
    these."""

    hidden: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()
    redacted: frozenset[int] = frozenset()
    overlapped: frozenset[int] = frozenset()
    covered: frozenset[int] = frozenset()


def unseen_signs(page: Any, textpage: Any, signs: Sequence[Sign], notes: Notes) -> Unseen:
    """What of the text of a page (pypdfium2's PdfPage and PdfTextPage) its readers do not see, or see struck out."""
    words = list(words_of_signs(signs))
    if not words:
        return Unseen()
    with_text = _Drawn.of(page)
    without = _without_text(page)
    hidden = _hidden(page, words, textpage, with_text, without)

    def leaves(objects: set[Any], word: SignWord) -> bool:
        return _leaves_trace(word, with_text, _without(page, objects, drawn))

    drawn: dict[frozenset[Any], _Drawn] = {}
    over = overlapping(textpage, signs, words, leaves)
    unseen = places_of(hidden) | places_of(over.hidden)
    struck = places_of(struck_words(page, signs, words, notes)) - unseen
    marked = places_of(one for one in words if any(lies_within(one, mark) for mark in notes.redacted)) - unseen - struck
    covered = [*half_covered(page, words, lambda box: with_text.differs(without, box))]
    covered += [one for one in words if any(lies_within(one, field) for field in notes.fields)]
    known = unseen | struck | marked
    overlapped = places_of([*over.doubtful, *told_otherwise(textpage, words)]) - known
    return Unseen(unseen, struck, marked, overlapped, places_of(covered) - known - overlapped)


def _without_text(page: Any) -> "_Drawn":
    """The page without any of its text."""
    _show_text(page, shown=False)
    drawn = _Drawn.of(page)
    _show_text(page, shown=True)
    return drawn


def _without(page: Any, objects: set[Any], drawn: dict[frozenset[Any], "_Drawn"]) -> "_Drawn":
    """The page without some text objects, drawn once."""
    key = frozenset(objects)
    if key not in drawn:
        _show_text(page, shown=False, only=key)
        drawn[key] = _Drawn.of(page)
        _show_text(page, shown=True, only=key)
    return drawn[key]


def has_picture(page: Any) -> bool:
    """Is there a picture on a page (pypdfium2's PdfPage)?"""
    return any(True for _ in boxes_of(page, "FPDF_PAGEOBJ_IMAGE"))


def shows_something(page: Any, box: PageBox) -> bool:
    """Is anything drawn in a box of a page?"""
    return _Drawn.of(page).has_shades(box)


def _hidden(
    page: Any, words: Sequence[SignWord], textpage: Any, with_text: "_Drawn", without: "_Drawn"
) -> list[SignWord]:
    """Words most of whose signs leave no trace on the page, nor stand on a picture that may show them."""
    missing = [word for word in words if not _leaves_trace(word, with_text, without)]
    missing = [word for word in missing if not _lacks_font(textpage, word) and not _cuts_out(textpage, word, with_text)]
    if not missing:
        return []
    pictures = list(boxes_of(page, "FPDF_PAGEOBJ_IMAGE"))
    return [word for word in missing if not _is_on_picture(word, pictures, without)]


def _cuts_out(textpage: Any, word: SignWord, drawn: "_Drawn") -> bool:
    """Are the words what is cut out of something that is painted behind them?"""
    import pypdfium2.raw as pdfium

    cut = pdfium.FPDFText_GetTextObject(textpage, word.first)
    clips = cut and pdfium.FPDFTextObj_GetTextRenderMode(cut) == pdfium.FPDF_TEXTRENDERMODE_CLIP
    return bool(clips) and all(drawn.has_shades(box) for box in word.boxes)


def _lacks_font(textpage: Any, word: SignWord) -> bool:
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


def _leaves_trace(word: SignWord, with_text: "_Drawn", without: "_Drawn") -> bool:
    """Do at least half of the signs of a word leave a trace?"""
    if _is_squeezed(word):
        return False
    wanted = (len(word.boxes) + 1) // 2
    left = len(word.boxes)
    for box in word.boxes:
        wanted -= box.height >= _SMALLEST and with_text.differs(without, box)
        left -= 1
        if not 0 < wanted <= left:
            break
    return wanted <= 0


def _is_squeezed(word: SignWord) -> bool:
    """Are its signs laid over each other, as those of a text that is said to be another's?"""
    whole = PageBox.around([corner for box in word.boxes for corner in (box[:2], box[2:])])
    room, highest = sum(box.height for box in word.boxes), max(box.height for box in word.boxes)
    return len(word.boxes) > 1 and whole.width < _NARROWEST * room and whole.height < 2 * highest


def _is_on_picture(word: SignWord, pictures: Sequence[PageBox], without: "_Drawn") -> bool:
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


def _show_text(page: Any, *, shown: bool, only: frozenset[Any] | None = None) -> None:
    """Draw text objects, or do not: all, or only those with these handles."""
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_TEXT]):
        if only is None or ctypes.cast(one.raw, ctypes.c_void_p).value in only:
            pdfium.FPDFPageObj_SetIsActive(one, shown)
