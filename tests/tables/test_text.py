"""The bytes of a table to its heads and rows."""

import pytest

from chrono.errors import CannotRead
from chrono.tables.columns import is_known
from chrono.tables.text import Row, in_utf8, read_text


@pytest.mark.parametrize(
    "raw",
    [
        b"date,title\n2024,A\n",
        b"date;title\r\n2024;A\r\n",
        b"\xef\xbb\xbfdate\ttitle\n2024\tA",
        "\ufeffdate;title\n2024;A\n".encode("utf-16-le"),
        "\ufeffdate|title\n2024|A\n".encode("utf-16-be"),
        b"date,title\n\n,\n2024,A\n",
    ],
)
def test_a_table_is_read_however_a_program_writes_it(raw: bytes) -> None:
    table = read_text(raw, "a.csv", is_known)
    assert table.heads == ("date", "title")
    assert [row.cells for row in table.rows] == [("2024", "A")]


def test_a_row_has_the_line_where_it_begins() -> None:
    table = read_text(b'sep=;\ndate;title\n2024;"A\nB"\n2025;C\n', "a.csv", is_known)
    assert table.rows == (Row(3, ("2024", "A\nB")), Row(5, ("2025", "C")))


def test_the_heads_that_choose_the_separator_may_stand_below_a_title() -> None:
    table = read_text(b"Register, 2024\n\ndate;title\n2024;A\n", "a.csv", is_known)
    assert (table.line, [row.cells for row in table.rows]) == (1, [("date", "title"), ("2024", "A")])


def test_a_separator_within_the_cells_is_none() -> None:
    table = read_text(b"date;title\n2024;a, b, c\n", "a.csv", is_known)
    assert table.rows[0].cells == ("2024", "a, b, c")


def test_what_nobody_sees_is_left_out_of_a_cell() -> None:
    table = read_text("date,title\n2024,'=A\u202e\x00B\u2028C\n".encode(), "a.csv", is_known)
    assert table.rows[0].cells[1] == "=A  B C"


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "the table is empty"),
        (b"date,title\n2024,Caf\xe9\n", r"is not UTF-8 \(line 2\)"),
        (b'date,title\n"2024,A\n', "cannot be read as a table"),
    ],
)
def test_what_is_no_table_says_why(raw: bytes, reason: str) -> None:
    with pytest.raises(CannotRead, match=reason):
        read_text(raw, "a.csv", is_known)


@pytest.mark.parametrize(
    ("text", "encoding", "advice"),
    [
        ("Дата;Событие\n2024;Открыт мост\n", "windows-1251", 'say --encoding windows-1251 if "Дата;Событие" is right'),
        ("Datum;Ereignis\n2024;Brücke\n", "windows-1252", 'say --encoding windows-1252 if "2024;Brücke" is right'),
    ],
)
def test_what_is_no_utf_8_is_refused_with_the_encoding_that_would_fit(text: str, encoding: str, advice: str) -> None:
    raw = text.encode(encoding)
    with pytest.raises(CannotRead, match="is not UTF-8") as error:
        read_text(raw, "a.csv", is_known)
    assert advice in str(error.value)
    assert read_text(in_utf8(raw, "a.csv", encoding), "a.csv", is_known).rows[0].cells[0] == "2024"


@pytest.mark.parametrize(
    ("encoding", "message"), [("klingon", '"klingon" is no encoding'), ("ascii", 'is not in "ascii"')]
)
def test_an_encoding_that_there_is_not_or_that_does_not_fit_is_told(encoding: str, message: str) -> None:
    with pytest.raises(CannotRead, match=message):
        in_utf8("Дата".encode(), "a.csv", encoding)
