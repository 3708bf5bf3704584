"""Lines, pictures and marks of struck words on a page of a PDF."""

import pypdfium2
import pytest

from chrono.articles.pdf_shapes import PageBox, boxes_of, lines_of, struck_boxes
from tests.articles.test_pdf_sight import PICTURE, SCAN, STRUCK, document


def page(raw: bytes) -> pypdfium2.PdfPage:
    return pypdfium2.PdfDocument(raw)[0]


def rounded(box: PageBox) -> list[int]:
    return [round(edge) for edge in box]


@pytest.mark.parametrize(
    ("content", "lines"),
    [
        ("0 G 1 w 72 503 m 330 503 l S", [[72, 503, 330, 503]]),
        ("72 704 m 280 704 l 72 684 m 210 684 l S", [[72, 704, 280, 704], [72, 684, 210, 684]]),
        ("72 503 258 1 re f", [[72, 503, 330, 504]]),
        ("q 2 0 0 2 10 0 cm 30 100 m 60 100 l S Q", [[70, 200, 130, 200]]),
        ("72 400 20 30 re f 72 400 m 72 500 l S", []),
    ],
)
def test_lines_across_a_page_are_found_part_by_part(content: str, lines: list[list[int]]) -> None:
    assert [rounded(one) for one in lines_of(page(document(content)))] == lines


def test_line_in_a_form_is_placed_on_the_page() -> None:
    form = "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Length 28>>stream\n10 20 m 110 20 l S\nendstream"
    raw = document("q 1 0 0 1 50 300 cm /P Do Q", "", PICTURE, "", form)
    assert [rounded(one) for one in lines_of(page(raw))] == [[60, 320, 160, 320]]


def test_pictures_and_struck_words_are_found() -> None:
    raw = document("q 100 0 0 50 10 20 cm /P Do Q", STRUCK.format(""), PICTURE, "", SCAN)
    assert [rounded(one) for one in boxes_of(page(raw), "FPDF_PAGEOBJ_IMAGE")] == [[10, 20, 110, 70]]
    assert [rounded(one) for one in struck_boxes(page(raw))] == [[72, 495, 330, 515]]
