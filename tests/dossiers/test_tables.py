"""Dossiers as tables."""

import csv
import io
import sys
import zipfile

import openpyxl
import pytest

from chrono.dossiers.tables import LARGEST_CELL, Grid, neutral, rows, tables_of, to_csv, to_workbook
from chrono.errors import CannotMake, UnknownName
from tests.conftest import report_on
from tests.dossiers.samples import ARTICLES, TEXT, dossier_of


def rows_of(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def test_event_is_a_row_with_its_verdicts() -> None:
    events = tables_of(dossier_of())[0]
    assert rows_of(to_csv(events)) == [
        {
            "number": "1",
            "id": "treaty",
            "date": "2023-05-09",
            "date_words": "9 May 2023",
            "earliest": "2023-05-09",
            "latest": "2023-05-09",
            "title": "Peru and Chile signed a trade treaty",
            "status": "occurred",
            "verdict": "proved",
            "confidence": "reported by one source",
            "category": "Trade",
            "location": "",
            "participants": "Peru (a republic); Chile",
            "figures": "",
            "summary": "",
            "attributed_to": "",
            "before": "",
            "after": "",
            "during": "",
            "same_day": "",
            "follows": "",
            "basis": "stated",
            "url": "",
            "date_verdict": "confirmed",
            "title_verdict": "confirmed",
            "status_verdict": "confirmed",
            "location_verdict": "",
            "participants_verdict": "confirmed",
            "figures_verdict": "",
            "summary_verdict": "",
            "attributed_to_verdict": "",
            "before_verdict": "",
            "after_verdict": "",
            "during_verdict": "",
            "same_day_verdict": "",
            "date_passages": "1",
            "title_passages": "1",
            "status_passages": "1",
            "location_passages": "",
            "participants_passages": "1; 1",
            "figures_passages": "",
            "summary_passages": "",
            "attributed_to_passages": "",
            "before_passages": "",
            "after_passages": "",
            "during_passages": "",
            "same_day_passages": "",
        }
    ]


def test_passage_is_a_row() -> None:
    passages = rows_of(to_csv(tables_of(dossier_of())[1]))
    assert [(row["number"], row["event"], row["place"], row["stance"], row["found"]) for row in passages] == [
        ("1", "treaty", "line 1", "supports", "yes"),
        ("2", "treaty", "line 1", "context", "yes"),
    ]


def test_passage_tells_the_fields_that_it_bears() -> None:
    passages = rows_of(to_csv(tables_of(dossier_of())[1]))
    assert [row["bears"] for row in passages] == ["date; title; status; participants", ""]


def test_value_that_no_passage_bears_keeps_its_place() -> None:
    (event,) = rows_of(to_csv(tables_of(dossier_of(TEXT.replace("[peru, Chile]", "[Oslo, Chile]")))[0]))
    assert (event["participants"], event["participants_passages"]) == ("Oslo; Chile", "–; 1")


def test_every_event_and_passage_and_source_is_there() -> None:
    more = "".join(f"  - {{id: e{number}, title: T, date: 2020}}\n" for number in range(30))
    assert [len(table.rows) for table in tables_of(dossier_of(TEXT + more))] == [31, 2, 2]


def test_draft_and_what_was_left_out_are_a_table() -> None:
    dossier = dossier_of()._replace(left_out=("2 events",), draft=True)
    said = (("draft, not verified: the chronology has errors",), ("2 events",))
    assert tables_of(dossier)[-1] == Grid("notes", ("note",), said)


def test_month_stays_a_month() -> None:
    (row,) = rows_of(to_csv(tables_of(dossier_of(TEXT.replace("2023-05-09\n", "2023-05\n")))[0]))
    assert (row["date"], row["date_words"]) == ("2023-05", "May 2023")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", " =1", "-0043-03-15"])
def test_cell_that_might_be_a_formula_is_text(cell: str) -> None:
    assert neutral(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["", "1+1", "May 2023", "2023-05-09", "'=1", "[..2024]"])
def test_other_cells_are_as_they_were(cell: str) -> None:
    assert neutral(cell) == cell


def test_csv_is_utf8_with_a_mark_and_every_cell_in_quotation_marks() -> None:
    raw = to_csv(Grid("a", ("x", "y"), (('one "two"', "три\nчетыре"),)))
    assert raw == '\ufeff"x","y"\r\n"one ""two""","три\nчетыре"\r\n'.encode()


def test_workbook_has_a_sheet_for_each_table_and_no_formula() -> None:
    grids = (
        Grid("events", ("a", "b"), (("=1+1", "12"), ("https://example.org", "2023-05"))),
        Grid("sources", ("c",), ()),
    )
    raw = to_workbook(grids)
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
        strings = packed.read("xl/sharedStrings.xml").decode()
        book = packed.read("xl/workbook.xml").decode()
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet
    assert sheet.count('t="s"') == 6
    assert "<t>=1+1</t>" in strings
    assert ('name="events"' in book, 'name="sources"' in book) == (True, True)


def test_workbook_is_the_same_every_time() -> None:
    tables = tables_of(dossier_of())
    assert to_workbook(tables) == to_workbook(tables)


def test_text_that_is_longer_than_a_cell_is_refused() -> None:
    with pytest.raises(
        CannotMake, match="a of row 1 of events has 32768 characters, more than a cell of a workbook holds"
    ):
        to_workbook([Grid("events", ("a",), (("x" * (LARGEST_CELL + 1),),))])


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(CannotMake, match='a workbook needs an extra: pip install "chrono-proof\\[tables\\]"'):
        to_workbook([])


def test_every_row_has_a_cell_for_each_column() -> None:
    for grid in tables_of(dossier_of()._replace(draft=True)):
        assert {len(row) for row in grid.rows} == {len(grid.columns)}


def test_a_notebook_takes_the_rows_of_a_report() -> None:
    report = report_on(TEXT, ARTICLES)
    (event,) = rows(report)
    grid = next(grid for grid in tables_of(dossier_of()) if grid.name == "events")
    assert tuple(event) == grid.columns
    assert (event["id"], event["date"], event["date_verdict"]) == ("treaty", "2023-05-09", "confirmed")
    assert [row["source"] for row in rows(report, "passages")] == ["gazette", "gazette"]
    assert [row["id"] for row in rows(report, "sources")] == ["gazette", "radio"]
    with pytest.raises(UnknownName, match='no table is called "people"'):
        rows(report, "people")


def test_numbers_of_rows_are_numbers_in_a_workbook_and_all_else_is_text() -> None:
    raw = to_workbook([Grid("events", ("number", "date"), (("2", "2024"), ("10", "=1+1"), ("–", "1")))])
    sheet = openpyxl.load_workbook(io.BytesIO(raw))["events"]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)] == [
        [2, "2024"],
        [10, "=1+1"],
        ["–", "1"],
    ]
