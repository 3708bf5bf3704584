"""Lines, pictures and marks of struck words on a page of a PDF."""

import pypdfium2
import pytest

from chrono.documents.pdf_shapes import DrawnLine, PageBox, as_stroke, bands_of, boxes_of, strokes_of
from tests.documents.test_pdf_sight import PICTURE, SCAN, document


def page(raw: bytes) -> pypdfium2.PdfPage:
    return pypdfium2.PdfDocument(raw)[0]


def rounded(box: PageBox) -> list[int]:
    return [round(edge) for edge in box]


def inner(stroke: DrawnLine) -> list[int]:
    """The ends of a line without the gap to the next."""
    left, bottom, right, top = stroke.box
    return [round(left + 1.5), round(bottom), round(right - 1.5), round(top)]


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("0 G 1 w 72 503 m 330 503 l S", [[72, 503, 330, 503]]),
        ("72 704 m 280 704 l 72 684 m 210 684 l S", [[72, 704, 280, 704], [72, 684, 210, 684]]),
        ("72 503 258 1 re f", [[72, 504, 330, 504]]),
        ("q 2 0 0 2 10 0 cm 30 100 m 60 100 l S Q", [[70, 200, 130, 200]]),
        ("72 400 20 30 re f 72 400 m 72 500 l S", []),
    ],
)
def test_lines_across_a_page_are_found_part_by_part(content: str, lines: list[list[int]]) -> None:
    assert [inner(one) for one in strokes_of(page(document(content)))] == lines


def test_line_in_a_form_is_placed_on_the_page() -> None:
    form = "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length 28>>stream\n10 20 m 110 20 l S\nendstream"
    raw = document("q 1 0 0 1 50 300 cm /P Do Q", "", PICTURE, "", form)
    assert [inner(one) for one in strokes_of(page(raw))] == [[60, 320, 160, 320]]


def test_pictures_are_found_and_are_lines_where_they_are_thin() -> None:
    raw = document("q 100 0 0 50 10 20 cm /P Do Q q 100 0 0 1 10 90 cm /P Do Q", "", PICTURE, "", SCAN)
    found = [rounded(one) for one in boxes_of(page(raw), "FPDF_PAGEOBJ_IMAGE")]
    assert found == [[10, 20, 110, 70], [10, 90, 110, 91]]
    assert [inner(one) for one in strokes_of(page(raw))] == [[10, 90, 110, 90]]


def test_line_that_rises_is_as_high_as_it_is_at_each_place() -> None:
    (rising,) = as_stroke([(0, 0), (100, 20)])
    assert list(rising.heights_at(50)) == [10]
    assert list(rising.heights_at(101)) == []
    (box,) = as_stroke([(0, 0), (100, 0), (100, 4), (0, 4)])
    assert (list(box.heights_at(50)), box.thickness) == ([2], 4)
    assert list(as_stroke([(0, 0), (0, 90)])) == []


@pytest.mark.parametrize(
    ("bottom", "top", "count"),
    [(30, 31, 1), (30, 50, 3), (-5, 5, 2), (0, 1e12, 1667), (-1e12, 1e12, 3334)],
)
def test_box_lies_in_no_more_bands_than_a_page_has(bottom: float, top: float, count: int) -> None:
    assert len(bands_of(PageBox(0, bottom, 10, top), 12)) == count
