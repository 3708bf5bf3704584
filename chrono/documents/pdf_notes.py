"""What is laid on a page of a PDF beside what is printed on it: notes that strike words out or mark them for redaction,
and the words of notes and of the fields of a form."""

import ctypes
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from chrono.documents.pdf_shapes import DrawnLine, PageBox, Point, as_stroke

_UNSEEN = 1 << 1 | 1 << 5  # of the flags of a note: hidden, not to be viewed
_PASSWORD = 1 << 13
_NORMAL = 0  # the appearance of a note that nobody touches


class Notes(NamedTuple):
    """The notes of a page that its reader sees: boxes and lines that strike words, boxes of words that are marked for
    redaction, the words that are written in notes and fields, each with its box, and the boxes of fields of no form,
    which some programs draw."""

    struck: tuple[PageBox, ...] = ()
    strokes: tuple[DrawnLine, ...] = ()
    redacted: tuple[PageBox, ...] = ()
    written: tuple[tuple[str, PageBox], ...] = ()
    fields: tuple[PageBox, ...] = ()


def notes_of(page: Any) -> Notes:
    """What is laid on a page (pypdfium2's PdfPage)."""
    import pypdfium2.raw as pdfium

    struck: list[PageBox] = []
    strokes: list[DrawnLine] = []
    redacted: list[PageBox] = []
    written: list[tuple[str, PageBox]] = []
    fields: list[PageBox] = []
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        kind = pdfium.FPDFAnnot_GetSubtype(note)
        if not pdfium.FPDFAnnot_GetFlags(note) & _UNSEEN:
            if kind == pdfium.FPDF_ANNOT_STRIKEOUT:
                struck += _boxes(note)
            elif kind == pdfium.FPDF_ANNOT_REDACT:
                redacted += _boxes(note)
            elif kind in (pdfium.FPDF_ANNOT_LINE, pdfium.FPDF_ANNOT_INK, pdfium.FPDF_ANNOT_POLYLINE):
                strokes += [stroke for points in _lines(note, kind) for stroke in as_stroke(points)]
            elif kind == pdfium.FPDF_ANNOT_SQUARE:
                corners = [[(box.left, box.bottom), (box.right, box.top), (box.left, box.top)] for box in _boxes(note)]
                strokes += [stroke for points in corners for stroke in as_stroke(points)]
            elif kind == pdfium.FPDF_ANNOT_WIDGET and getattr(page, "formenv", None) is None:
                fields += _boxes(note) if _told(pdfium.FPDFAnnot_GetAP, note, _NORMAL) else []
            elif words := _words(page, note, kind):
                written += [(words, box) for box in _boxes(note)[:1]]
        pdfium.FPDFPage_CloseAnnot(note)
    return Notes(tuple(struck), tuple(strokes), tuple(redacted), tuple(written), tuple(fields))


def _boxes(note: Any) -> list[PageBox]:
    """What a note covers: its own stretches, or its rectangle."""
    import pypdfium2.raw as pdfium

    rectangle, quad = pdfium.FS_RECTF(), pdfium.FS_QUADPOINTSF()
    found = []
    for at in range(pdfium.FPDFAnnot_CountAttachmentPoints(note)):
        if pdfium.FPDFAnnot_GetAttachmentPoints(note, at, quad):
            corners = ((quad.x1, quad.y1), (quad.x2, quad.y2), (quad.x3, quad.y3), (quad.x4, quad.y4))
            found.append(PageBox.around(corners))
    if not found and pdfium.FPDFAnnot_GetRect(note, rectangle):
        found.append(PageBox(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top))
    return found


def _lines(note: Any, kind: int) -> Iterator[list[Point]]:
    """The lines that a note draws, each by its points."""
    import pypdfium2.raw as pdfium

    if kind == pdfium.FPDF_ANNOT_LINE:
        first, last = pdfium.FS_POINTF(), pdfium.FS_POINTF()
        if pdfium.FPDFAnnot_GetLine(note, first, last):
            yield [(first.x, first.y), (last.x, last.y)]
        return
    if kind == pdfium.FPDF_ANNOT_POLYLINE:
        yield from _points(pdfium.FPDFAnnot_GetVertices, note)
        return
    for number in range(pdfium.FPDFAnnot_GetInkListCount(note)):
        yield from _points(pdfium.FPDFAnnot_GetInkListPath, note, number)


def _points(read: Any, *asked: Any) -> Iterator[list[Point]]:
    import pypdfium2.raw as pdfium

    count = read(*asked, None, 0)
    if count:
        points = (pdfium.FS_POINTF * count)()
        read(*asked, points, count)
        yield [(one.x, one.y) for one in points]


def _words(page: Any, note: Any, kind: int) -> str:
    """What is written in a note that shows its words, or in a field that is filled in."""
    import pypdfium2.raw as pdfium

    if kind == pdfium.FPDF_ANNOT_FREETEXT:
        return _as_drawn(_told(pdfium.FPDFAnnot_GetStringValue, note, b"Contents\0"), note)
    form = getattr(page, "formenv", None)
    if kind != pdfium.FPDF_ANNOT_WIDGET or form is None:
        return ""
    of_words = pdfium.FPDF_FORMFIELD_TEXTFIELD, pdfium.FPDF_FORMFIELD_COMBOBOX, pdfium.FPDF_FORMFIELD_LISTBOX
    secret = pdfium.FPDFAnnot_GetFormFieldFlags(form, note) & _PASSWORD
    if pdfium.FPDFAnnot_GetFormFieldType(form, note) not in of_words or secret:
        return ""
    return _as_drawn(_told(pdfium.FPDFAnnot_GetFormFieldValue, form, note), note)


_STRINGS = re.compile(r"\(((?:[^()\\]|\\.)*)\)")


def _as_drawn(words: str, note: Any) -> str:
    """The words of a note, unless it is drawn by letters that are other words."""
    import pypdfium2.raw as pdfium

    drawn = _told(pdfium.FPDFAnnot_GetAP, note, _NORMAL)
    shown, said = ("".join(filter(str.isalnum, one)) for one in ("".join(_STRINGS.findall(drawn)), words))
    return words if not shown or said in shown or shown in said else ""


def _told(read: Any, *asked: Any) -> str:
    """A text that pdfium writes in UTF-16."""
    import pypdfium2.raw as pdfium

    length = read(*asked, None, 0)
    written = ctypes.create_string_buffer(length)
    read(*asked, ctypes.cast(written, ctypes.POINTER(pdfium.FPDF_WCHAR)), length)
    return written.raw[:length].decode("utf-16-le", "replace").rstrip("\0")
