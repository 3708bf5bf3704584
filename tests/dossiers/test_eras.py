"""Eras in pages, documents and tables: in words, with how each stands."""

import pytest

from chrono.dossiers.eras import annotation_lines, era_lines
from chrono.dossiers.making import make_dossier
from chrono.dossiers.markdown import to_markdown
from chrono.dossiers.page import to_page
from chrono.dossiers.tables import tables_of
from chrono.proof.report import Report
from tests.conftest import report_on

TEXT = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-06-26}
events:
  - {id: visit, title: A visit, date: 2024-03-28, evidence: [{source: a, quote: visited China on 28 March 2024}]}
eras:
  - name: First *term*
    date: 2022-02/2024-05
    evidence: [{source: a, quote: in office from February 2022 to May 2024}]
  - {name: Years of <b>reform</b>, date: "2023-09/..", context: true}
"""
ARTICLES = {
    "a.txt": " date 2024-06-26 The minister visited China on 28 March 2024. "
    "He was in office from February 2022 to May 2024.\n"
}


def report() -> Report:
    return report_on(TEXT, ARTICLES)


def test_each_era_has_its_date_and_how_it_stands() -> None:
    assert era_lines(report(), "en") == (
        'First *term*: February 2022 – May 2024 (confirmed: "in office from February 2022 to May 2024", a)',
        "Years of <b>reform</b>: since September 2023 (context, not proved)",
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [("ru", "контекст, не подтверждён источниками"), ("kk", "мәнмәтін, дәлелденбеген"), ("zh", "背景说明，未经证实")],
)
def test_what_is_not_proved_is_said_in_the_readers_language(language: str, words: str) -> None:
    assert words in era_lines(report(), language)[1]
    assert words not in era_lines(report(), language)[0]


def test_a_page_tells_the_eras_and_escapes_their_names() -> None:
    page = to_page(make_dossier(report()))
    assert "Eras: First *term*: February 2022" in page
    assert "Years of &lt;b&gt;reform&lt;/b&gt;" in page
    assert "<b>reform" not in page


def test_markdown_tells_the_eras_and_takes_no_sign_of_them_for_markup() -> None:
    text = to_markdown(make_dossier(report()))
    assert "Eras: First \\*term\\*: February 2022" in text
    assert "Years of \\<b\\>reform" in text


def test_tables_have_the_eras_among_the_notes() -> None:
    notes = next(grid for grid in tables_of(make_dossier(report())) if grid.name == "notes")
    assert [row[0][:22] for row in notes.rows] == ["era: First *term*: Feb", "era: Years of <b>refor"]


def test_without_eras_nothing_is_said() -> None:
    plain = report_on(TEXT.split("eras:")[0], ARTICLES)
    made = make_dossier(plain)
    assert made.eras == ()
    assert "Eras" not in to_markdown(made)
    assert "notes" not in [grid.name for grid in tables_of(made)]


def test_a_word_document_tells_the_eras() -> None:
    docx = pytest.importorskip("docx")
    import io

    from chrono.dossiers.word_file import to_word

    raw = to_word(make_dossier(report()))
    paragraphs = [one.text for one in docx.Document(io.BytesIO(raw)).paragraphs]
    assert any(text.startswith("Eras: First *term*: February 2022") for text in paragraphs)


ANNOTATED = TEXT.replace(
    "eras:",
    """\
annotations:
  - {text: The minister visited <b>China</b>, event: visit, context: true}
  - {text: visited China, date: 2024-03-28, gist: true, evidence: [{source: a, quote: visited China on 28 March 2024}]}
eras:""",
)


def test_annotations_are_told_everywhere_with_how_they_stand() -> None:
    told = report_on(ANNOTATED, ARTICLES)
    own, cited = annotation_lines(told, "en")
    assert own == "A visit: The minister visited <b>China</b> (context, not proved)"
    assert cited.startswith("28 March 2024: visited China (")
    assert cited.endswith('"visited China on 28 March 2024", a)')
    dossier = make_dossier(told)
    assert "Annotations: A visit: The minister visited &lt;b&gt;China" in to_page(dossier)
    assert "Annotations: A visit: The minister visited " in to_markdown(dossier)
    notes = [row[0] for grid in tables_of(dossier) if grid.name == "notes" for row in grid.rows]
    assert f"annotation: {own}" in notes
