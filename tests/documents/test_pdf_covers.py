"""Bars and boxes that lie on some of the height of a PDF's words."""

import pytest

from chrono.documents.pdf import read_pdf
from tests.documents.test_pdf_sight import BASE, QUOTE, TEXT, document


@pytest.mark.parametrize("grey", [0, 1])
@pytest.mark.parametrize("bar", ["60 503 400 9 re f", "60 490 400 12.5 re f"])
def test_words_without_their_heads_or_feet_are_in_doubt(bar: str, grey: int) -> None:
    read = read_pdf(document(f"{BASE}\n{TEXT}\n{grey} g {bar}"))
    assert (QUOTE in read.text, QUOTE in read.whole) == (False, True)
    assert read.doubt == "the words lie partly under a bar, a picture or a field"


@pytest.mark.parametrize("bar", ["0.8 g 60 490 400 12 re f 0 g", "1 1 0 rg 60 490 400 25 re f 0 g"])
def test_words_upon_a_bar_are_seen(bar: str) -> None:
    read = read_pdf(document(f"{bar} {BASE}\n{TEXT}"))
    assert (QUOTE in read.text, read.doubt) == (True, "")


def test_a_bar_beside_words_leaves_them() -> None:
    read = read_pdf(document(f"{BASE}\n{TEXT}\n0 g 60 460 400 30 re f"))
    assert (QUOTE in read.text, read.doubt) == (True, "")
