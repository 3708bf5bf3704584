"""Pieces of a Word document."""

import docx
import pytest

from chrono.dossiers.word_parts import add_link, begin_document, number_pages, set_language, write


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("A visit", [("A visit", False)]),
        ("الجريدة, 12 June 2023", [("الجريدة", True), ("\u200e, 12 June 2023", False)]),
        ("Read الجريدة 12 مرحبا there", [("Read ", False), ("الجريدة 12 مرحبا", True), ("\u200e there", False)]),
    ],
)
def test_text_is_written_in_runs_of_one_direction(text: str, runs: list[tuple[str, bool]]) -> None:
    paragraph = docx.Document().add_paragraph()
    write(paragraph, text)
    assert [(run.text, bool(run.font.rtl)) for run in paragraph.runs] == runs


@pytest.mark.parametrize(
    ("text", "language", "count"), [("12. الجريدة", "ar", 1), ("Read الجريدة", "en", 0), ("الجريدة, 12 June", "", 0)]
)
def test_paragraph_of_somebodys_own_words_runs_as_the_first_does(text: str, language: str, count: int) -> None:
    paragraph = docx.Document().add_paragraph()
    write(paragraph, text, language)
    assert paragraph._p.xml.count("<w:bidi/>") == count


def test_signs_around_words_from_right_to_left_run_with_them() -> None:
    paragraph = docx.Document().add_paragraph()
    write(paragraph, "[1] “الجريدة BBC 2 (2021)”", "ar")
    assert [(run.text, bool(run.font.rtl)) for run in paragraph.runs] == [
        ("[1] “الجريدة ", True),
        ("BBC 2 (2021", False),
        (")”", True),
    ]


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        ("A visit", "en", '<w:lang w:val="en"/>'),
        ("مرحبا", "ar", '<w:lang w:bidi="ar"/>'),
        ("访问", "zh", '<w:lang w:eastAsia="zh"/>'),
    ],
)
def test_language_of_a_run_is_marked(text: str, language: str, mark: str) -> None:
    paragraph = docx.Document().add_paragraph()
    write(paragraph, text, language)
    assert mark in paragraph._p.xml
    plain = docx.Document().add_paragraph()
    write(plain, text, "und")
    assert "w:lang" not in plain._p.xml


def test_document_is_in_the_language_of_the_reader() -> None:
    document = begin_document(None)
    set_language(document, "ru")
    assert [one.attrib for one in document.styles.element.xpath("w:docDefaults//w:lang")] == [
        {"{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val": "ru"}
    ]


def test_address_is_a_link() -> None:
    paragraph = docx.Document().add_paragraph()
    add_link(paragraph, "https://example.org/a")
    (link,) = paragraph.hyperlinks
    assert (link.address, link.text) == ("https://example.org/a", "https://example.org/a")


def test_pages_are_numbered_at_their_foot() -> None:
    document = docx.Document()
    number_pages(document)
    xml = document.sections[-1].footer.paragraphs[0]._p.xml
    assert 'w:instr="PAGE"' in xml
    assert 'w:instr="NUMPAGES"' in xml
