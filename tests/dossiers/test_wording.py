"""What several forms of a dossier say alike."""

import pytest

from chrono.dossiers.dossier import FieldRow, Reason, SourceSheet
from chrono.dossiers.wording import agreement_of, cited, pin_cite, pinned, told, worst_of
from chrono.languages import PageWords, part_or_english
from chrono.proof.standing import Standing
from tests.dossiers.samples import dossier_of, entry_of

WORDS = part_or_english("en", PageWords)


def sheet(**given: str) -> SourceSheet:
    known = {
        "id": "a",
        "title": "",
        "publisher": "",
        "author": "",
        "published": "",
        "published_edtf": "",
        "file": "a.txt",
    }
    rest = {"sha256": "", "language": "en", "link": "", "host": "", "archive": "", "problem": ""}
    return SourceSheet(
        **known | rest | given, paragraphs=(), cited=0, open_statements=0, complete=True, keeps_lines=False
    )  # type: ignore[arg-type]


def test_source_is_cited_by_publisher_title_and_day() -> None:
    assert cited(sheet(publisher="Trend", title="Talks", published="9 May 2023")) == "Trend, “Talks”, 9 May 2023"


def test_source_is_cited_by_its_author_when_nobody_published_it() -> None:
    assert cited(sheet(author="A. Roe", published="2023")) == "A. Roe, 2023"


def test_source_is_cited_by_its_id_when_nothing_else_is_known() -> None:
    assert cited(sheet(published="2023")) == "a, 2023"
    assert cited(sheet()) == "a"


def test_reasons_name_the_rule_where_a_check_did_not_pass() -> None:
    assert told([Reason("named"), Reason(""), Reason("unclear", "CH1 x")]) == "named · unclear (CH1 x)"


def test_worst_standing_of_rows_is_told() -> None:
    rows = [FieldRow("a", "", Standing.CONFIRMED), FieldRow("a", "", Standing.UNCHECKED)]
    assert (worst_of(rows), worst_of([])) == ("unchecked", "")


def test_pin_cite_names_the_source_and_the_place() -> None:
    first, second = dossier_of().notes
    assert pin_cite(first, dossier_of()) == "Lima Gazette, 1 June 2023, line 1"
    assert pin_cite(second, dossier_of()) == "Lima Gazette, 1 June 2023, line 1"


@pytest.mark.parametrize(
    ("place", "locator", "cite"),
    [
        ("p. 1 (NOR-0001000)", "NOR-0001000", "p. 1 (NOR-0001000)"),
        ("p. 1 (NOR-0001000)", "p. 1", "p. 1 (NOR-0001000)"),
        ("p. 2 (NOR-0001001)", "page 2", "p. 2 (NOR-0001001)"),
        ("p. 2", "Exhibit 7, p. 2", "p. 2 (Exhibit 7, p. 2)"),
        ("lines 1–3", "lines 1-3", "lines 1–3"),
        ("с. 2", "стр. 2", "с. 2"),
        ("p. 2", "NOR-0001000", "p. 2 (NOR-0001000)"),
        ("", "p. 4", "p. 4"),
        ("line 1", "", "line 1"),
    ],
)
def test_locator_stands_beside_the_place_only_where_it_says_more(place: str, locator: str, cite: str) -> None:
    assert pinned(dossier_of().notes[0]._replace(place=place, locator=locator)) == cite


def test_event_that_a_source_disputes_is_not_agreed() -> None:
    event = (
        "  - {id: a, title: Treaty, date: 2023-05-09, evidence: [{source: gazette, quote: signed a trade treaty, "
        "stance: %s}]}"
    )
    assert agreement_of(entry_of(event % "supports"), WORDS) == "one source"
    assert agreement_of(entry_of(event % "supports")._replace(agreeing=2), WORDS) == "agreed"
    assert agreement_of(entry_of(event % "supports")._replace(agreeing=0), WORDS) == "–"
    assert agreement_of(entry_of(event % "disputes"), WORDS) == "disputed"
