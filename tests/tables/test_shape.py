"""A sheet to the tables on it."""

from chrono.tables.shape import tables_on, without_remarks
from chrono.tables.text import Row, Table


def sheet(*lines: str) -> Table:
    rows = [Row(number, tuple(line.split("|"))) for number, line in enumerate(lines, start=1) if line]
    return Table(rows[0].cells, tuple(rows[1:]), line=rows[0].line)


def test_heads_may_stand_below_a_title_which_is_told() -> None:
    (table,) = tables_on(sheet("Register of 2024", "As of 5 January 2025", "No|Date|Incident", "1|2024-01-09|Fire"))
    assert (table.heads, table.line, table.title) == (("No", "Date", "Incident"), 3, "Register of 2024")
    assert [row.cells for row in table.rows] == [("1", "2024-01-09", "Fire")]
    assert table.notes == (
        'line 1: "Register of 2024" stands above the heads and is in no record',
        'line 2: "As of 5 January 2025" stands above the heads and is in no record',
    )


def test_heads_that_are_not_known_are_the_first_line_with_two_cells() -> None:
    (table,) = tables_on(sheet("Register", "Wo|Wann", "Bonn|2024-01-09"))
    assert table.heads == ("Wo", "Wann")


def test_a_row_of_data_below_known_heads_stays_one() -> None:
    (table,) = tables_on(sheet("Date|Title", "2024|Date", "2025|Title"))
    assert [row.line for row in table.rows] == [2, 3]


def test_without_heads_the_columns_have_the_letters_of_spreadsheets() -> None:
    (table,) = tables_on(sheet("2024-01-09|Fire", "2024-02-03|Flood", "2024-03-01|Storm|x"))
    assert (table.heads, len(table.rows), table.is_headless) == (("A", "B", "C"), 3, True)
    assert table.notes == ("no line has heads that are known: columns are called A, B, C as in spreadsheets",)
    wide = "|".join(["2024-01-09", *"x" * 27])
    assert tables_on(sheet(wide, wide))[0].heads[25:] == ("Z", "AA", "AB")


def test_a_year_as_a_head_is_no_date_of_a_row() -> None:
    (table,) = tables_on(sheet("Land|2023|2024", "Chad|15|17", "Mali|3|4"))
    assert table.heads == ("Land", "2023", "2024")


def test_a_second_table_has_its_own_heads() -> None:
    one, two = tables_on(sheet("Date|Event", "2024|Fire", "", "Planned", "When|What|Where", "2025|Fair|Bonn"))
    assert (one.heads, [row.line for row in one.rows]) == (("Date", "Event"), [2, 4])
    assert (two.heads, two.line, [row.line for row in two.rows]) == (("When", "What", "Where"), 5, [6])


def test_remarks_at_the_end_are_told_and_no_rows() -> None:
    (table,) = tables_on(sheet("Date|Event", "Source: press office", "2024|Fire", "Source: office", "* provisional"))
    found = without_remarks(table, 1)
    assert [row.line for row in found.rows] == [2, 3]
    assert found.notes == (
        'line 4: "Source: office" stands below the table and is in no record',
        'line 5: "* provisional" stands below the table and is in no record',
    )


def test_a_title_or_a_date_alone_at_the_end_is_no_remark() -> None:
    (table,) = tables_on(sheet("Date|Event", "2024|Fire", "|Flood"))
    assert len(without_remarks(table, 1).rows) == 2
    (table,) = tables_on(sheet("Date|Event", "2024|Fire", "2025"))
    assert len(without_remarks(table, 1).rows) == 2


def test_a_column_without_a_head_is_called_as_in_the_line_above() -> None:
    (table,) = tables_on(sheet("Register", "When||What|Where", "From|To", "2024-01-09|2024-01-11|Fair|Orlo"))
    assert (table.heads, table.line) == (("From", "To", "What", "Where"), 3)
    assert table.notes == ('line 1: "Register" stands above the heads and is in no record',)


def test_two_lines_of_known_heads_are_one_head() -> None:
    (table,) = tables_on(sheet("Date||Title", "From|To", "2024-01-09|2024-01-11|Fair"))
    assert (table.heads, [row.line for row in table.rows]) == (("From", "To", "Title"), [3])
