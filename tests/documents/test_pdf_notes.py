"""What is laid on a page of a PDF beside what is printed on it."""

import pypdfium2
import pytest

from chrono.documents.pdf import read_pdf
from chrono.documents.pdf_notes import notes_of
from tests.documents.test_pdf_sight import BASE, QUOTE, SEEN, STRUCK, TEXT, document


def annotated(note: str, catalog: str = "", *more: str) -> bytes:
    return document(BASE, f"/Annots[{note}]", "", catalog, *more)


def test_struck_and_redacted_stretches_are_found() -> None:
    redacted = annotated("<</Type/Annot/Subtype/Redact/Rect[60 490 400 515]/F 4>>")
    (box,) = notes_of(pypdfium2.PdfDocument(redacted)[0]).redacted
    assert [round(edge) for edge in box] == [60, 490, 400, 515]
    (box,) = notes_of(pypdfium2.PdfDocument(document(BASE, STRUCK.format("")))[0]).struck
    assert [round(edge) for edge in box] == [72, 495, 330, 515]


@pytest.mark.parametrize(
    "drawn",
    [
        "/Line/L[72 503 310 503]",
        "/Ink/InkList[[72 503 150 504 310 503]]",
        "/PolyLine/Vertices[72 503 310 503]",
        "/Square",
    ],
)
def test_lines_that_notes_draw_are_found(drawn: str) -> None:
    made = annotated(f"<</Type/Annot/Subtype{drawn}/Rect[70 502.5 312 503.5]/F 4>>")
    (stroke,) = notes_of(pypdfium2.PdfDocument(made)[0]).strokes
    assert next(stroke.heights_at(150)) == pytest.approx(503, abs=1)


FREE = f"<</Type/Annot/Subtype/FreeText/Rect[60 490 400 515]/Contents({QUOTE})/DA(/Helv 10 Tf 0 g)"
FORM = "/AcroForm<</Fields[6 0 R]/DA(/Helv 10 Tf 0 g)>>"
FIELD = f"<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V({QUOTE})/Rect[60 490 400 515]/DA(/F1 10 Tf 0 g)"


def test_words_of_notes_and_fields_are_read_behind_the_page() -> None:
    for made in (annotated(f"{FREE}/F 4>>"), annotated("6 0 R", FORM, f"{FIELD}/F 4>>")):
        assert read_pdf(made).text.split() == f"{SEEN} {QUOTE}".split()


def test_words_of_what_is_not_shown_are_not_read() -> None:
    popup = f"<</Type/Annot/Subtype/Text/Rect[60 490 80 515]/Contents({QUOTE})/F 4>>"
    secret = f"{FIELD}/F 4/Ff 8192>>"
    drawn = "<</Type/XObject/Subtype/Form/BBox[60 490 400 515]/Resources<</Font<</F1 5 0 R>>>>/Length 39>>stream\n"
    drawn += "BT /F1 9 Tf 62 500 Td (Other) Tj ET      \nendstream"
    for made in (
        annotated(f"{FREE}/F 2>>"),
        annotated(popup),
        annotated("6 0 R", FORM, f"{FIELD}/F 2>>"),
        annotated("6 0 R", FORM, secret),
        annotated(f"{FREE}/F 4/AP<</N 6 0 R>>>>", "", drawn),
    ):
        assert read_pdf(made).text.split() == SEEN.split()


def test_words_under_a_field_of_no_form_are_in_doubt() -> None:
    look = "<</Type/XObject/Subtype/Form/BBox[0 0 400 25]/Length 16>>stream\n0 g 0 0 9 9 re f\nendstream"
    field = "<</Type/Annot/Subtype/Widget/FT/Tx/Rect[60 490 400 515]/F 4%s>>"
    read = read_pdf(document(f"{BASE}\n{TEXT}", f"/Annots[{field % '/AP<</N 6 0 R>>'}]", "", "", look))
    assert (QUOTE in read.text, QUOTE in read.whole) == (False, True)
    assert read.doubt == "the words lie partly under a bar, a picture or a field"
    assert QUOTE in read_pdf(document(f"{BASE}\n{TEXT}", f"/Annots[{field % ''}]")).text
