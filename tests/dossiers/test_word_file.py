"""Dossiers as Word documents."""

import io
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest

from chrono.documents.word import read_word
from chrono.dossiers.word_file import COLUMNS, parse_columns, to_word
from chrono.errors import CannotMake, UnknownName
from chrono.outputs import OutputOptions, format_of
from tests.conftest import report_on
from tests.dossiers.samples import ARTICLES, TEXT, dossier_of


def opened(raw: bytes) -> Any:
    return docx.Document(io.BytesIO(raw))


def cells(raw: bytes) -> list[list[str]]:
    (table,) = opened(raw).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_table_has_a_row_an_event_with_pin_cites_and_quotations() -> None:
    assert cells(to_word(dossier_of())) == [
        ["No.", "Date", "Event", "Source", "Evidence", "Status", "Verdict"],
        [
            "1",
            "9 May 2023 [1]",
            "Peru and Chile signed a trade treaty [1]\nParticipant: Peru (a republic) [1]\nParticipant: Chile [1]",
            "[1] Lima Gazette, 1 June 2023, line 1\n[2] Lima Gazette, 1 June 2023, line 1",
            "[1] “Peru and Chile signed a trade treaty in Bern on 9 May 2023”\n"
            "[2] “treaty in Bern on 9 May 2023, in the old library”\n(background)",
            "occurred [1]",
            "proved",
        ],
    ]


def test_titles_are_bold_and_what_stands_below_them_is_not() -> None:
    (table,) = opened(to_word(dossier_of())).tables
    bold = [[run.bold for run in one.runs] for one in table.rows[1].cells[2].paragraphs]
    assert [all(runs) for runs in bold] == [True, False, False]


def test_an_event_with_one_passage_names_its_number_beside_that_alone() -> None:
    one = TEXT[: TEXT.rindex("      - {source: gazette")]
    row = cells(to_word(dossier_of(one)))[1]
    assert [cell for cell in row if "[1]" in cell] == row[3:5]


def test_columns_are_those_that_were_asked_for_and_no_number_is_without_its_passage() -> None:
    assert cells(to_word(dossier_of(), ("event", "agreed", "participants", "place"))) == [
        ["Event", "Agreed or disputed", "Participant", "Place"],
        ["Peru and Chile signed a trade treaty", "one source", "Peru (a republic)\nChile", ""],
    ]
    assert len(cells(to_word(dossier_of(), COLUMNS))[0]) == len(COLUMNS)


def test_verdicts_that_are_not_simply_confirmed_have_their_reasons_below() -> None:
    raw = to_word(dossier_of(TEXT.replace("participants: [peru, Chile]", "location: Oslo")))
    assert cells(raw)[1][-1] == "unproved\nPlace “Oslo”: in doubt"
    below = [one.text for one in opened(raw).paragraphs]
    assert any(one.startswith("1. Place “Oslo”: in doubt (") and "CH504 location-not-found" in one for one in below)


def test_sources_and_what_was_left_out_are_listed() -> None:
    raw = to_word(dossier_of()._replace(left_out=("2 events",), draft=True))
    words = [one.text for one in opened(raw).paragraphs]
    assert words[0] == "Peru and Chile"
    assert "Draft, not verified: the chronology has errors." in words
    assert any(
        one.startswith("Lima Gazette, 1 June 2023; https://example.org/treaty; gazette.txt; SHA-256") for one in words
    )
    assert words[-2:] == ["Left out", "2 events"]


def test_quotation_that_is_not_there_says_so() -> None:
    raw = to_word(dossier_of(TEXT.replace("Peru and Chile signed a trade treaty in Bern on", "the moon is made of")))
    assert "“the moon is made of 9 May 2023”\n(not proved: " in cells(raw)[1][4]


def test_picture_fits_the_page_and_has_words() -> None:
    (made,) = format_of(Path("x.docx")).make(report_on(TEXT, ARTICLES), OutputOptions())
    document = opened(b"".join(made))
    (shape,) = document.inline_shapes
    section = document.sections[0]
    assert shape.width <= section.page_width - section.left_margin - section.right_margin
    assert shape.height <= section.page_height - section.top_margin - section.bottom_margin
    assert "9 May 2023: Peru and Chile signed a trade treaty" in shape._inline.docPr.get("descr")


def test_picture_stands_on_the_first_page_below_the_words() -> None:
    (made,) = format_of(Path("x.docx")).make(report_on(TEXT, ARTICLES), OutputOptions())
    document = opened(b"".join(made))
    section, (shape,) = document.sections[0], document.inline_shapes
    room = section.page_height - section.top_margin - section.bottom_margin
    assert shape.height <= 0.75 * room


def template() -> bytes:
    house = docx.Document()
    house.add_heading("Old matter", 1)
    house.add_table(1, 1)
    house.core_properties.author = "A. Clerk"
    house.styles["Normal"].font.name = "Garamond"
    written = io.BytesIO()
    house.save(written)
    return written.getvalue()


def test_template_gives_its_styles_and_none_of_its_text() -> None:
    raw = to_word(dossier_of(), template=template())
    document = opened(raw)
    assert "Old matter" not in [one.text for one in document.paragraphs]
    assert document.styles["Normal"].font.name == "Garamond"
    assert document.sections[0].page_width < document.sections[0].page_height
    assert len(document.tables) == 1
    assert document.core_properties.author == ""


def test_template_without_a_style_is_used_with_those_it_has() -> None:
    house = opened(template())
    for style in [one for one in house.styles if one.name in ("Title", "Table Grid", "List Bullet")]:
        style.delete()
    written = io.BytesIO()
    house.save(written)
    assert opened(to_word(dossier_of(), template=written.getvalue())).paragraphs[0].text == "Peru and Chile"


def test_template_that_is_no_document_is_refused() -> None:
    with pytest.raises(CannotMake, match="the template is no Word document"):
        to_word(dossier_of(), template=b"no archive")


def test_document_is_the_same_every_time_and_says_nothing_of_who_made_it() -> None:
    raw = to_word(dossier_of())
    assert raw == to_word(dossier_of())
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        names = packed.namelist()
        core = packed.read("docProps/core.xml").decode()
    assert "docProps/thumbnail.jpeg" not in names
    assert "python-docx" not in core


def test_characters_that_xml_cannot_hold_do_not_stop_it() -> None:
    dossier = dossier_of()
    entry = dossier.entries[0]._replace(rows=(), title="a\x0b\ufffe\ud800b")
    assert cells(to_word(dossier._replace(entries=(entry,))))[1][2] == "a���b"


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(CannotMake, match='a Word document needs an extra: pip install "chrono-proof\\[word\\]"'):
        to_word(dossier_of())


def test_document_is_read_back_as_an_article() -> None:
    assert "Peru and Chile signed a trade treaty in Bern on 9 May 2023" in read_word(to_word(dossier_of())).text


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_it(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(to_word(dossier_of()))
    convert = [
        "soffice",
        f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    subprocess.run([*convert, "a.docx"], cwd=tmp_path, check=True, capture_output=True, timeout=120)
    from chrono.documents.pdf import read_pdf

    text = " ".join(read_pdf((tmp_path / "a.pdf").read_bytes()).text.split())
    assert "Peru and Chile signed a trade" in text


def test_addresses_of_sources_are_links() -> None:
    document = opened(to_word(dossier_of()))
    links = [link.address for one in document.paragraphs for link in one.hyperlinks]
    assert links == ["https://example.org/treaty"]


def test_words_of_records_are_marked_with_their_language() -> None:
    document = opened(to_word(dossier_of(language="ru")))
    assert '<w:lang w:val="en"/>' in document.paragraphs[0]._p.xml
    assert '<w:lang w:val="ru"/>' in document.styles.element.xml
    assert '<w:lang w:val="en"/>' in document.tables[0].rows[1].cells[2].paragraphs[0]._p.xml


def test_pages_are_numbered() -> None:
    own = opened(to_word(dossier_of()))
    assert 'w:instr="PAGE"' in own.sections[0].footer.paragraphs[0]._p.xml


def test_columns_are_read_and_one_that_there_is_not_is_refused() -> None:
    assert parse_columns("date, event") == ("date", "event")
    with pytest.raises(UnknownName, match='no column is called "events", did you mean "event"'):
        parse_columns("date,events")
