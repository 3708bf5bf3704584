"""Where lines, pictures and marks of struck words are drawn on a page of a PDF, in points to the right and upwards."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

_LONGEST = 2  # heights, which a line is longer than
_THINNEST = 1.5  # points; what is shorter is a dot
_DEEPEST = 8  # forms in forms


class PageBox(NamedTuple):
    """A sign or a picture on its page, in points to the right and upwards."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """From its foot to its head."""
        return self.top - self.bottom

    @classmethod
    def around(cls, points: Sequence[tuple[float, float]]) -> "PageBox":
        """The box around some points."""
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))

    def holds(self, x: float, y: float) -> bool:
        """Does a point lie in it?"""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


def boxes_of(page: Any, kind: str) -> Iterator[PageBox]:
    """Where the objects of a kind (`FPDF_PAGEOBJ_IMAGE`) are drawn on a page (pypdfium2's PdfPage)."""
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[getattr(pdfium, kind)], max_depth=_DEEPEST):
        left, bottom, right, top = one.get_bounds()
        corners = ((left, bottom), (left, top), (right, bottom), (right, top))
        yield PageBox.around([_placed(corner, one.container) for corner in corners])


def lines_of(page: Any) -> Iterator[PageBox]:
    """Lines across a page, each part of a path by itself; not those that have a height."""
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=_DEEPEST):
        for part in _parts(one):
            box = PageBox.around([_placed(one.get_matrix().on_point(*point), one.container) for point in part])
            if box.right - box.left > max(_THINNEST, box.height) * _LONGEST:
                yield box


def _parts(path: Any) -> Iterator[list[tuple[float, float]]]:
    """The points of each part of a path that is drawn in one go."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_float(), ctypes.c_float()
    part: list[tuple[float, float]] = []
    for number in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, number)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and part:
            yield part
            part = []
        if pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            part.append((x.value, y.value))
    if part:
        yield part


def _placed(point: tuple[float, float], form: Any) -> tuple[float, float]:
    """A point of what stands in a form, or in none, on the page."""
    while form is not None:
        point = form.get_matrix().on_point(*point)
        form = form.container
    return point


def struck_boxes(page: Any) -> Iterator[PageBox]:
    """What a reader's program has marked as struck out on a page (pypdfium2's PdfPage)."""
    import pypdfium2.raw as pdfium

    rectangle, quad = pdfium.FS_RECTF(), pdfium.FS_QUADPOINTSF()
    for number in range(pdfium.FPDFPage_GetAnnotCount(page)):
        note = pdfium.FPDFPage_GetAnnot(page, number)
        if pdfium.FPDFAnnot_GetSubtype(note) == pdfium.FPDF_ANNOT_STRIKEOUT:
            count = pdfium.FPDFAnnot_CountAttachmentPoints(note)
            for at in range(count):
                if pdfium.FPDFAnnot_GetAttachmentPoints(note, at, quad):
                    corners = ((quad.x1, quad.y1), (quad.x2, quad.y2), (quad.x3, quad.y3), (quad.x4, quad.y4))
                    yield PageBox.around(corners)
            if not count and pdfium.FPDFAnnot_GetRect(note, rectangle):
                yield PageBox(rectangle.left, rectangle.bottom, rectangle.right, rectangle.top)
        pdfium.FPDFPage_CloseAnnot(note)
