"""The numbers that Word writes before paragraphs by itself."""

import io

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from chrono.documents.word_numbers import number_paragraphs

ONE, TWO = ("1", 0), ("2", 0)


def numbers(
    *paragraphs: tuple[str, int] | None, kind: str = "decimal", shown: str = "%1.", again: bool = False
) -> list[int]:
    """Those seen before paragraphs, each in a list (its number and level) or in none; 0 where none is told.

    Lists 1 and 2 follow one pattern; the second begins `again`.
    """
    document = docx.Document()
    root = document.part.numbering_part.element
    root.clear()
    levels = "".join(
        f'<w:lvl w:ilvl="{at}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{shown}"/></w:lvl>'
        for at in (0, 1)
    )
    root.append(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="7">{levels}</w:abstractNum>'))
    over = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>' if again else ""
    for number, more in (("1", ""), ("2", over)):
        num = f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="7"/>{more}</w:num>'
        root.append(parse_xml(num))
    made = [document.add_paragraph("words") for _ in paragraphs]
    for paragraph, place in zip(made, paragraphs, strict=True):
        if place:
            listed = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{place[1]}"/><w:numId w:val="{place[0]}"/></w:numPr>'
            paragraph._p.get_or_add_pPr().append(parse_xml(listed))
    written = io.BytesIO()
    document.save(written)
    part = docx.Document(io.BytesIO(written.getvalue())).part
    found = number_paragraphs(part)
    return [found.get(one, 0) for one in part.element.body.iterchildren() if one.tag.endswith("}p")]


def test_paragraphs_of_a_list_are_counted_and_others_are_not() -> None:
    assert numbers(ONE, None, ONE, ONE) == [1, 0, 2, 3]


def test_lists_of_one_pattern_go_on_and_one_that_says_so_begins_again() -> None:
    assert numbers(ONE, ONE, TWO) == [1, 2, 3]
    assert numbers(ONE, ONE, TWO, TWO, again=True) == [1, 2, 1, 2]


def test_a_deeper_level_begins_again_under_each_number() -> None:
    deeper = ("1", 1)
    assert numbers(ONE, deeper, deeper, ONE, deeper) == [1, 1, 2, 2, 1]


@pytest.mark.parametrize(("kind", "shown"), [("lowerLetter", "%1."), ("bullet", "•"), ("decimal", "%1.%2.")])
def test_letters_signs_and_numbers_of_several_levels_are_not_told(kind: str, shown: str) -> None:
    assert numbers(ONE, ONE, kind=kind, shown=shown) == [0, 0]


def test_a_style_may_put_its_paragraphs_into_a_list() -> None:
    document = docx.Document()
    first, second = (document.add_paragraph(words, style="List Number") for words in ("one", "two"))
    assert [number_paragraphs(document.part)[one._p] for one in (first, second)] == [1, 2]


def test_a_document_without_lists_has_no_numbers() -> None:
    document = docx.Document()
    document.add_paragraph("2. Typed.")
    assert number_paragraphs(document.part) == {}
