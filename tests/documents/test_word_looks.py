"""How words of a Word document look, and which of them nobody sees."""

import io

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from chrono.documents.word import read_word

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
CELL = (
    "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr>{row}<w:tc>{cell}<w:p>{run}</w:p></w:tc></w:tr></w:tbl>"
)


def run(properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>in Bern</w:t></w:r>"


def cell(properties: str = "", fill: str = "000080", row: str = "") -> str:
    return CELL.format(row=row, cell=f'<w:tcPr><w:shd w:val="clear" w:fill="{fill}"/></w:tcPr>', run=run(properties))


def hidden(element: str) -> str:
    document = docx.Document()
    document.add_paragraph("signed")
    document.element.body.insert(1, parse_xml(element.replace(">", f" {nsdecls('w')} {W14}>", 1)))
    written = io.BytesIO()
    document.save(written)
    return read_word(written.getvalue()).hidden


@pytest.mark.parametrize(
    "element",
    [
        cell('<w:color w:val="000080"/>'),
        cell(row='<w:trPr><w:trHeight w:val="1" w:hRule="exact"/></w:trPr>'),
        f'<w:p><w:pPr><w:ind w:left="-20000"/></w:pPr>{run()}</w:p>',
        f"<w:p>{run('<w14:textFill><w14:noFill/></w14:textFill>')}</w:p>",
        f'<w:p><w:pPr><w:framePr w:w="1" w:h="1" w:hRule="exact"/></w:pPr>{run()}</w:p>',
    ],
)
def test_words_that_nobody_sees_are_hidden(element: str) -> None:
    assert hidden(element) == "in Bern"


@pytest.mark.parametrize(
    "element",
    [
        cell('<w:color w:val="FFFFFF"/>'),
        cell('<w:color w:val="000080"/><w:highlight w:val="yellow"/>'),
        cell(),
        cell(row='<w:trPr><w:trHeight w:val="1" w:hRule="atLeast"/></w:trPr>'),
        f'<w:p><w:pPr><w:ind w:left="-300"/></w:pPr>{run()}</w:p>',
        f'<w:p><w:pPr><w:framePr w:w="3000" w:h="1" w:hRule="atLeast"/></w:pPr>{run()}</w:p>',
    ],
)
def test_words_of_odd_looks_are_seen(element: str) -> None:
    assert hidden(element) == ""


def of_table_style(properties: str) -> str:
    document = docx.Document()
    style = document.styles.add_style("Grid of ours", WD_STYLE_TYPE.TABLE)
    style.element.append(parse_xml(f"<w:rPr {nsdecls('w')}>{properties}</w:rPr>"))
    document.add_table(1, 1, style=style).cell(0, 0).text = "in Bern"
    document.add_paragraph("signed")
    written = io.BytesIO()
    document.save(written)
    return read_word(written.getvalue()).text


def test_style_of_a_table_hides_its_words() -> None:
    assert of_table_style("<w:vanish/>").split() == ["signed"]


def test_white_words_of_a_table_style_are_seen_on_a_ground_of_its_own() -> None:
    assert of_table_style('<w:color w:val="FFFFFF"/>').split() == ["in", "Bern", "signed"]


@pytest.mark.parametrize(
    ("part", "look", "seen"),
    [
        ("firstRow", "", ["c", "d"]),
        ("lastRow", "", ["a", "b"]),
        ("firstCol", "", ["b", "d"]),
        ("lastCol", "", ["a", "c"]),
        ("seCell", "", ["a", "b", "c"]),
        ("wholeTable", "", []),
        ("band1Horz", "", []),
        ("firstRow", 'w:val="04A0"', ["c", "d"]),
        ("lastRow", 'w:val="04A0"', ["a", "b", "c", "d"]),
        ("lastRow", 'w:val="04E0" w:lastRow="0"', ["a", "b", "c", "d"]),
        ("lastRow", 'w:val="0000" w:lastRow="1"', ["a", "b"]),
        ("firstRow", 'w:firstRow="0"', ["a", "b", "c", "d"]),
        ("seCell", 'w:val="0040"', ["a", "b", "c", "d"]),
        ("seCell", 'w:val="0140"', ["a", "b", "c"]),
        ("band1Vert", 'w:noVBand="1"', ["a", "b", "c", "d"]),
        ("band1Horz", 'w:val="04A0"', []),
        ("band1Horz", 'w:noHBand="true"', ["a", "b", "c", "d"]),
        ("wholeTable", 'w:val="0600"', []),
    ],
)
def test_style_of_a_table_hides_one_part_of_it(part: str, look: str, seen: list[str]) -> None:
    document = docx.Document()
    style = document.styles.add_style("Grid of ours", WD_STYLE_TYPE.TABLE)
    inside = f'<w:tblStylePr {nsdecls("w")} w:type="{part}"><w:rPr><w:vanish/></w:rPr></w:tblStylePr>'
    style.element.append(parse_xml(inside))
    other = document.styles.add_style("Grid on that", WD_STYLE_TYPE.TABLE)
    other.base_style = style
    table = document.add_table(2, 2, style=other)
    table._tbl.tblPr.remove(table._tbl.tblPr.find(qn("w:tblLook")))
    if look:
        table._tbl.tblPr.append(parse_xml(f"<w:tblLook {nsdecls('w')} {look}/>"))
    for at, words in enumerate("abcd"):
        table.cell(at // 2, at % 2).text = words
    document.add_paragraph("signed")
    written = io.BytesIO()
    document.save(written)
    assert read_word(written.getvalue()).text.split() == [*seen, "signed"]
