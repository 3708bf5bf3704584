"""Which words of a PDF's page a line goes through."""

import pytest

from chrono.documents.pdf import read_pdf
from tests.documents.test_pdf_sight import BASE, PICTURE, QUOTE, SCAN, SEEN, TEXT, document, set_at

DOTS = "1 J 1.2 w " + " ".join(f"{x} 503.5 m {x}.1 503.5 l S" for x in range(72, 320, 3))
DASHES = " ".join(f"{x} 503.5 m {x + 3} 503.5 l S" for x in range(72, 320, 5))


@pytest.mark.parametrize(
    "made",
    [
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 1 w 72 503.5 m 330 503.5 l S"), id="a line"),
        pytest.param(document(f"{BASE}\n{TEXT}\n{DASHES}"), id="short lines"),
        pytest.param(document(f"{BASE}\n{TEXT}\n{DOTS}"), id="dots"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 1 w 72 502.5 m 330 505 l S"), id="a line that rises"),
        pytest.param(document(f"{BASE}\n{TEXT}\n0 G 1 w 72 503 m 150 505 230 502 330 504 c S"), id="a curve"),
        pytest.param(document(f"{BASE}\n{TEXT}\nq 258 0 0 1 72 503 cm /P Do Q", "", PICTURE, "", SCAN), id="a picture"),
    ],
)
def test_words_that_a_line_goes_through_are_struck(made: bytes) -> None:
    read = read_pdf(made)
    assert (read.text.split(), read.hidden, read.struck) == (SEEN.split(), "", QUOTE)


def test_dashes_typed_over_words_strike_them_and_hyphens_in_them_do_not() -> None:
    for typed in ("-" * 64, "/" * 78):
        assert read_pdf(document(f"{BASE}\n{TEXT}\n{set_at(72, 500, typed)}")).struck == QUOTE
    assert read_pdf(document(set_at(72, 500, "A well-to-do so-and-so - they said - came."))).struck == ""


RULES = "\n".join(f"0 0 1 RG .4 w 40 {y} m 570 {y} l S" for y in range(100, 760, 14))


def test_ruled_paper_strikes_nothing_wherever_its_lines_stand() -> None:
    on = "\n".join(set_at(72, 100 + 14 * at - 3.5, f"{QUOTE} {at}") for at in range(3, 20))
    assert read_pdf(document(f"{RULES}\n{on}")).struck == ""


def test_struck_paragraph_is_no_ruled_paper() -> None:
    on = "\n".join(
        f"{set_at(72, 100 + 14 * at, QUOTE)} 1 w 72 {103.5 + 14 * at} m 298 {103.5 + 14 * at} l S" for at in range(8)
    )
    assert read_pdf(document(f"{BASE}\n{on}")).struck == " ".join([QUOTE] * 8)
