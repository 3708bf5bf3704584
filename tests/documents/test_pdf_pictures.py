"""Pages of a PDF as small pictures, with the places of words on them."""

import io

import pytest
from PIL import Image

from chrono.documents import pdf_pictures
from chrono.documents.pdf_pictures import page_pictures
from tests.documents.test_pdf_sight import document, set_at

PAGE = document(f"{set_at(72, 720, 'The treaty was signed')} {set_at(72, 700, 'in Bern on 3 June.')}")


def test_page_is_a_small_picture_in_grey() -> None:
    (picture,) = page_pictures(PAGE, {1: []}).values()
    assert (picture.width, picture.height, picture.marks) == (850, 1100, ())
    assert len(picture.png) < 20_000
    assert Image.open(io.BytesIO(picture.png)).size == (850, 1100)
    assert page_pictures(PAGE, {1: []})[1].png == picture.png


def test_words_are_marked_line_by_line() -> None:
    (picture,) = page_pictures(PAGE, {1: ["treaty was signed\nin Bern"]}).values()
    first, second = picture.marks
    left, top, width, height = first
    assert (round(left), round(top), round(height)) == (15, 8, 1)  # beside "The", of 612 by 792 points
    assert 10 < width < 20
    assert second[0] < left
    assert second[1] > top


@pytest.mark.parametrize("page", ["/Rotate 90", "/CropBox[50 400 400 760]"])
def test_marks_lie_on_what_is_shown(page: str) -> None:
    raw = document(set_at(72, 720, "The treaty was signed"), page)
    (picture,) = page_pictures(raw, {1: ["treaty"]}).values()
    (mark,) = picture.marks
    assert all(0 <= edge <= 100 for edge in (*mark, mark[0] + mark[2], mark[1] + mark[3]))


@pytest.mark.parametrize("words", ["Lima", "", "..."])
def test_what_is_not_there_is_not_marked(words: str) -> None:
    assert page_pictures(PAGE, {1: [words]})[1].marks == ()


def test_what_cannot_be_drawn_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    assert page_pictures(b"no PDF", {1: []}) == {}
    assert page_pictures(PAGE, {2: []}) == {}
    monkeypatch.setattr(pdf_pictures, "LARGEST_PICTURE", 100)
    assert page_pictures(PAGE, {1: []}) == {}
