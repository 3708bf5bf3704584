"""Workbooks to tables: what the cells show."""

import io
import sys
from datetime import date, datetime, time

import openpyxl
import pytest

from chrono.errors import CannotRead, UnknownName
from chrono.exchange.table_file import read_table
from chrono.tables.workbook import read_workbook
from tests.dossiers.samples import dossier_of


def book(*rows: tuple[object, ...], formats: dict[str, str] | None = None) -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    sheet.title = "Events"
    for row in rows:
        sheet.append(row)
    for cell, shape in (formats or {}).items():
        sheet[cell].number_format = shape
    return saved(made)


def saved(made: openpyxl.Workbook) -> bytes:
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


@pytest.mark.parametrize(
    ("value", "shape", "shown"),
    [
        (date(2023, 5, 9), "yyyy-mm-dd", "2023-05-09"),
        (date(2023, 5, 9), "d/m/yy", "2023-05-09"),
        (date(2023, 5, 1), "mmm yyyy", "2023-05"),
        (date(2023, 5, 1), "mmm-yy", "2023-05"),
        (date(2023, 5, 1), 'mmmm" of "yyyy', "2023-05"),
        (date(2023, 1, 1), "yyyy", "2023"),
        (date(2023, 5, 9), "d mmmm", "9 May"),
        (date(2023, 5, 9), "[$-409]d mmmm yyyy;@", "2023-05-09"),
        (datetime(2023, 5, 9, 14, 30), "yyyy-mm-dd hh:mm", "2023-05-09T14:30"),
        (datetime(2023, 5, 9, 14, 30), "yyyy-mm-dd", "2023-05-09"),
        (datetime(2023, 5, 9), "yyyy-mm-dd hh:mm", "2023-05-09"),
        (datetime(2023, 5, 9, 14, 30), "yyyy-mm-dd hh", "2023-05-09 14 h"),
        (datetime(2023, 5, 9), "h:mm", "00:00"),
        (date(1850, 1, 1), '"c. "yyyy', "c. 1850"),
        (date(1950, 1, 1), 'yyyy"?"', "1950?"),
        (time(14, 30), "hh:mm", "14:30"),
        (1999, "General", "1999"),
        (1999.0, "General", "1999"),
        (2.5, "General", "2.5"),
        (True, "General", "true"),
        ("  c. 1850 ", "General", "c. 1850"),
    ],
)
def test_cell_is_what_it_shows_and_no_more(value: object, shape: str, shown: str) -> None:
    table = read_workbook(book(("Date",), (value,), formats={"A2": shape}), "a.xlsx")
    assert table.rows[0].cells == (shown,)


def test_rows_have_their_numbers_and_no_empty_ends() -> None:
    table = read_workbook(book((), ("Title", "Date", None), (None, None), ("One", 2023, None)), "a.xlsx")
    assert (table.heads, table.rows[0].line, table.rows[0].cells) == (("Title", "Date"), 3 + 1, ("One", "2023"))


def test_a_cell_merged_with_those_below_counts_for_each_row() -> None:
    rows = (("Title", None), ("Date", "Event"), (2023, "A"), (None, "B"), (2024, "C"))
    made = openpyxl.load_workbook(io.BytesIO(book(*rows)))
    made["Events"].merge_cells("A1:B1")
    made["Events"].merge_cells("A3:A4")
    table = read_workbook(saved(made), "a.xlsx")
    assert table.heads == ("Title",)
    assert [row.cells for row in table.rows] == [("Date", "Event"), ("2023", "A"), ("2023", "B"), ("2024", "C")]


def test_other_sheets_are_named() -> None:
    made = openpyxl.Workbook()
    first = made.active
    assert first is not None
    first.title = "Empty"
    for name, state in (("Events", "visible"), ("More", "visible"), ("Old", "hidden")):
        sheet = made.create_sheet(name)
        sheet.append(("Title", "Date"))
        sheet.append((name, 2023))
        sheet.sheet_state = state
    table = read_workbook(saved(made), "a.xlsx")
    assert table.rows[0].cells == ("Events", "2023")
    assert table.notes == (
        'read the sheet "Events"',
        'the sheet "More" is in no record (2 rows)',
        'the hidden sheet "Old" is in no record',
        "--sheet NAME reads another sheet",
    )


@pytest.mark.parametrize("name", ["More", "Old"])
def test_a_sheet_is_chosen_by_its_name(name: str) -> None:
    made = openpyxl.Workbook()
    for title, state in (("Events", "visible"), ("More", "visible"), ("Old", "hidden")):
        sheet = made.create_sheet(title)
        sheet.append(("Title", "Date"))
        sheet.append((title, 2023))
        sheet.sheet_state = state
    assert [draft.title for draft in read_table(saved(made), "a.xlsx", sheet=name).drafts] == [name]
    assert read_workbook(saved(made), "a.xlsx", name).notes[0] == f'read the sheet "{name}"'
    with pytest.raises(UnknownName, match='no sheet is called "Mor", did you mean "More"'):
        read_workbook(saved(made), "a.xlsx", "Mor")


def test_month_of_a_workbook_is_a_month_in_the_record() -> None:
    raw = book(("Date", "Title"), (date(2023, 5, 1), "A pact"), formats={"A2": "mmm yyyy"})
    (draft,) = read_table(raw, "a.xlsx").drafts
    assert (draft.title, draft.date) == ("A pact", "2023-05")


def test_day_without_a_year_is_refused() -> None:
    raw = book(("Date", "Title"), (date(2023, 5, 9), "A pact"), formats={"A2": "d mmm"})
    found = read_table(raw, "a.xlsx")
    assert (found.drafts, len(found.refused)) == ((), 1)


def test_what_chrono_writes_is_read_back() -> None:
    from chrono.dossiers.tables import tables_of, to_workbook

    (draft,) = read_table(to_workbook(tables_of(dossier_of())), "a.xlsx", {"date": "date", "title": "title"}).drafts
    assert (draft.title, draft.date) == ("Peru and Chile signed a trade treaty", "2023-05-09")


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"PK", "is no workbook that can be read"),
        (b"", "is no workbook that can be read"),
        (book(), "the workbook holds nothing"),
    ],
    ids=["damaged", "empty", "blank"],
)
def test_what_is_no_workbook_is_refused(raw: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read_workbook(raw, "a.xlsx")


def test_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("chrono.files.reading.LARGEST_UNPACKED", 100)
    with pytest.raises(CannotRead, match="unpacks to over 200 MB"):
        read_workbook(book(("Title",)), "a.xlsx")


def test_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = book(("Title",))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(CannotRead, match='needs an extra: pip install "chrono-proof\\[tables\\]"'):
        read_workbook(raw, "a.xlsx")


def test_formulas_without_a_result_are_told() -> None:
    table = read_workbook(book(("Date", "Title"), ("=1+1", "A"), (2023, '=CONCATENATE("a","b")')), "a.xlsx")
    assert table.notes == (
        "the file keeps no result of 2 formulas (A2, B3): open it in a spreadsheet, save it, and import it again",
    )


def test_the_sheet_with_known_heads_is_read_and_not_a_page_of_remarks_before_it() -> None:
    made = openpyxl.Workbook()
    made.active.title = "Read me"  # type: ignore[union-attr]
    made.active.append(("This workbook lists events.", "2024"))  # type: ignore[union-attr]
    data = made.create_sheet("Data")
    data.append(("Date", "Event"))
    data.append((date(2024, 3, 28), "A visit"))
    table = read_workbook(saved(made), "a.xlsx")
    assert (table.heads, table.notes[:2]) == (
        ("Date", "Event"),
        ('read the sheet "Data"', 'the sheet "Read me" is in no record (1 row)'),
    )


def test_hidden_lines_and_columns_are_read_and_told() -> None:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in (("Date", "Event", "Note"), ("2024", "A", "x"), ("2025", "B", "y"), ("2026", "C", "z")):
        sheet.append(row)
    sheet.row_dimensions[3].hidden = sheet.row_dimensions[4].hidden = True
    sheet.column_dimensions["C"].hidden = True
    table = read_workbook(saved(made), "a.xlsx")
    assert (len(table.rows), table.notes) == (3, ("hidden in the sheet and read all the same: lines 3, 4, column C",))
