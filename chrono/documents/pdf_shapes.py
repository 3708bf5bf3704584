"""Where lines and pictures are drawn on a page of a PDF, in points to the right and upwards."""

import ctypes
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

_LONGEST = 2  # heights, which a line is longer than
_THINNEST = 1.5  # points, which what is drawn as a line is at most as high
_GAP = 1.5  # points from a piece of a line to the next, at either end
_DEEPEST = 8  # forms in forms

Point = tuple[float, float]


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

    @property
    def width(self) -> float:
        """From its left to its right."""
        return self.right - self.left

    @classmethod
    def around(cls, points: Sequence[Point]) -> "PageBox":
        """The box around some points."""
        xs, ys = zip(*points, strict=True)
        return cls(min(xs), min(ys), max(xs), max(ys))

    def holds(self, x: float, y: float) -> bool:
        """Does a point lie in it?"""
        return self.left <= x <= self.right and self.bottom <= y <= self.top


def bands_of(box: PageBox, height: int) -> range:
    """The bands of a page, so many points high each, that a box lies in; what is far off the page is in none."""
    low, high = (max(-_FARTHEST, min(_FARTHEST, side)) for side in (box.bottom, box.top))
    return range(int(low // height), int(high // height) + 1)


_FARTHEST = 20_000  # points; the largest pages have 14,400


class DrawnLine(NamedTuple):
    """A line across a page, from point to point, and how thick it is drawn where that is known."""

    points: tuple[Point, ...]
    thickness: float = 0.0

    @property
    def box(self) -> PageBox:
        """The box around its points."""
        return PageBox.around(self.points)

    @classmethod
    def of(cls, box: PageBox, longer: float = 0.0) -> "DrawnLine":
        """The line through the middle of a box, at both ends longer than it."""
        middle = (box.bottom + box.top) / 2
        return cls(((box.left - longer, middle), (box.right + longer, middle)), box.height)

    def heights_at(self, x: float) -> Iterator[float]:
        """How high it is at a place across the page, each time that it goes there."""
        for (left, low), (right, high) in zip(self.points, self.points[1:], strict=False):
            if min(left, right) <= x <= max(left, right) and left != right:
                yield low + (high - low) * (x - left) / (right - left)


def boxes_of(page: Any, kind: str) -> Iterator[PageBox]:
    """Where the objects of a kind (`FPDF_PAGEOBJ_IMAGE`) are drawn on a page (pypdfium2's PdfPage)."""
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[getattr(pdfium, kind)], max_depth=_DEEPEST):
        left, bottom, right, top = one.get_bounds()
        corners = ((left, bottom), (left, top), (right, bottom), (right, top))
        yield PageBox.around([_placed(corner, one.container) for corner in corners])


def strokes_of(page: Any) -> Iterator[DrawnLine]:
    """Lines across a page and pieces of such, each part of a path by itself, and pictures no higher than a line."""
    import pypdfium2.raw as pdfium

    for one in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=_DEEPEST):
        for part in _parts(one):
            points = tuple(_placed(one.get_matrix().on_point(*point), one.container) for point in part)
            yield from as_stroke(points)
    for box in boxes_of(page, "FPDF_PAGEOBJ_IMAGE"):
        if box.height <= _THINNEST < box.width:
            yield dash(box)


def as_stroke(points: Sequence[Point]) -> Iterator[DrawnLine]:
    """The part of a path as a line, if it is one: open from left to right, or a thin box."""
    box = PageBox.around(points)
    is_open = abs(points[-1][0] - points[0][0]) > box.width / 2
    if box.height <= _THINNEST:
        yield dash(box)
    elif box.width > max(_THINNEST, box.height) * _LONGEST:
        yield DrawnLine(tuple(points)) if is_open else DrawnLine.of(box)


def dash(box: PageBox) -> DrawnLine:
    """A line, or a piece of one, with the gap that is left to the next."""
    return DrawnLine.of(box, _GAP)


def _parts(path: Any) -> Iterator[list[Point]]:
    """The points of each part of a path that is drawn in one go."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_float(), ctypes.c_float()
    part: list[Point] = []
    for number in range(pdfium.FPDFPath_CountSegments(path)):
        segment = pdfium.FPDFPath_GetPathSegment(path, number)
        if pdfium.FPDFPathSegment_GetType(segment) == pdfium.FPDF_SEGMENT_MOVETO and part:
            yield part
            part = []
        if pdfium.FPDFPathSegment_GetPoint(segment, x, y):
            part.append((x.value, y.value))
    if part:
        yield part


def _placed(point: Point, form: Any) -> Point:
    """A point of what stands in a form, or in none, on the page."""
    while form is not None:
        point = form.get_matrix().on_point(*point)
        form = form.container
    return point
