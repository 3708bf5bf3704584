"""Texts that a drawing in a PDF is said to mean."""

from chrono.documents.document import Document
from chrono.documents.pdf import read_pdf
from tests.documents.test_pdf_sight import BASE, QUOTE, document, set_at


def read(meant: str) -> Document:
    drawn = set_at(72, 500, "Nothing was signed.")
    return read_pdf(document(f"{BASE}\n/Span <</ActualText({meant})>> BDC {drawn} EMC"))


def test_words_that_a_drawing_is_said_to_mean_are_in_doubt() -> None:
    found = read(QUOTE)
    assert (QUOTE in found.text, QUOTE in found.whole, "Quito" in found.text) == (False, True, True)


def test_a_long_text_that_a_drawing_is_said_to_mean_proves_nothing() -> None:
    assert QUOTE not in read(QUOTE + " and so on" * 300).text


def test_letters_that_a_sign_is_said_to_mean_are_seen() -> None:
    drawn = "BT /F1 11 Tf 72 500 Td (The of) Tj /Span <</ActualText(fi)>> BDC (x) Tj EMC (ce) Tj ET"
    assert "The office" in read_pdf(document(f"{BASE}\n{drawn}")).text
