"""The boxes of Word documents that nobody sees."""

import io

import docx
import pytest
from docx.oxml import parse_xml

from chrono.documents.word import read_word

NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
SHAPE = "<w:pict><v:shape style='{}'><v:textbox>{}</v:textbox></v:shape></w:pict>"
WORDS = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"


def hidden_in(box: str) -> str:
    document = docx.Document()
    document.add_paragraph("seen")
    document.element.body.insert(0, parse_xml(f"<w:p {NAMES}><w:r>{box}</w:r></w:p>"))
    written = io.BytesIO()
    document.save(written)
    read = read_word(written.getvalue())
    assert ("boxed" in read.text) is not ("boxed" in read.hidden)
    return read.hidden


def drawing(across: int, down: int = 0, *, page: bool = True, hidden: str = "") -> str:
    near = "page" if page else "margin"
    places = "".join(
        f"<wp:position{name} relativeFrom='{near}'><wp:posOffset>{at}</wp:posOffset></wp:position{name}>"
        for name, at in (("H", across), ("V", down))
    )
    about = f"<wp:extent cx='914400' cy='914400'/><wp:docPr id='1' name='x' {hidden}/>"
    return f"<w:drawing><wp:anchor>{places}{about}{WORDS}</wp:anchor></w:drawing>"


@pytest.mark.parametrize(
    "box",
    [
        drawing(-1_000_000),
        drawing(0, -914_400),
        drawing(30_000_000),
        drawing(-3_000_000, page=False),
        drawing(0, hidden="hidden='1'"),
        SHAPE.format("position:absolute;visibility:hidden", WORDS),
        SHAPE.format("margin-left:-9999pt", WORDS),
    ],
)
def test_words_in_a_box_that_is_hidden_or_off_the_page_are_no_text(box: str) -> None:
    assert hidden_in(box) == "boxed"


@pytest.mark.parametrize(
    "box",
    [
        drawing(914_400, 914_400),
        drawing(-900_000),
        drawing(-2_000_000, page=False),
        SHAPE.format("margin-left:-20pt", WORDS),
    ],
)
def test_words_in_other_boxes_are_text(box: str) -> None:
    assert hidden_in(box) == ""
