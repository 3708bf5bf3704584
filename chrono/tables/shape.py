"""What a sheet holds to the tables on it: lines above the heads, a second table below the first, no heads at all."""

from collections.abc import Sequence

from chrono.tables.cell_dates import is_date
from chrono.tables.columns import field_of
from chrono.tables.text import Row, Table
from chrono.text import spaced

_LOOKED_AT = 20
DATED_SHARE = 0.8
_FEWEST_HEADS = 2
_TELLING = ("date", "year", "title")


def tables_on(sheet: Table) -> tuple[Table, ...]:
    """The tables, one below the other, each with its own heads; every other line is in the notes of the first.

    The heads are the first line that has two known ones, else the first with two cells. Where the first line holds
    dates as those below it do, there are none, and the columns are called as spreadsheets call them (A, B, C).
    """
    rows = (Row(sheet.line, sheet.heads), *sheet.rows)
    first = next((number for number, row in enumerate(rows[:_LOOKED_AT]) if _is_head(row)), None)
    if first is None and _begins_with_dates(rows):
        letters = tuple(map(_letter, range(max(len(row.cells) for row in rows))))
        notes = (*sheet.notes, "no line has heads that are known: columns are called A, B, C as in spreadsheets")
        return (Table(letters, rows, notes, sheet.line, is_headless=True),)
    if first is None:
        first = next((number for number, row in enumerate(rows[:_LOOKED_AT]) if len(_filled(row)) > 1), 0)
    starts = [first, *(number for number in range(first + 1, len(rows)) if _is_head(rows[number]))]
    starts = [one for one in starts if one + 1 not in starts]  # of two lines of heads the lower
    first = starts[0]
    ends = (*starts[1:], len(rows))
    tables = [
        Table(_heads(rows, one, first), rows[one + 1 : end], (), rows[one].line)
        for one, end in zip(starts, ends, strict=True)
    ]
    above = rows[: first - (tables[0].heads != rows[first].cells)]
    notes = (*sheet.notes, *(f"{_said(row)} stands above the heads and is in no record" for row in above))
    title = " ".join(_filled(rows[0])) if first and len(_filled(rows[0])) == 1 else ""
    return (tables[0]._replace(notes=notes, title=title), *tables[1:])


def has_heads(rows: Sequence[Row]) -> bool:
    """Is one of the first rows a line of heads that are known?"""
    return any(map(_is_head, rows[:_LOOKED_AT]))


def without_remarks(table: Table, title: int) -> Table:
    """The table without the lines at its end that have one cell, which is no title and no date; they are in its notes.

    So end the sheets of offices: the name of a source, what an asterisk means, the title of the next table.
    """
    rows = list(table.rows)
    remarks: list[str] = []
    while rows and len(filled := _filled(rows[-1])) == 1 and not rows[-1].cell(title) and not is_date(filled[0]):
        remarks.append(f"{_said(rows.pop())} stands below the table and is in no record")
    return table._replace(rows=tuple(rows), notes=(*table.notes, *reversed(remarks)))


def _is_head(row: Row) -> bool:
    """Are two of its cells known heads, one of them telling of what or when, and none a date?"""
    fields = [field for cell in row.cells if (field := field_of(cell))]
    return len(fields) > 1 and any(field in _TELLING for field in fields) and not any(map(is_date, _filled(row)))


def _heads(rows: Sequence[Row], number: int, first: int) -> tuple[str, ...]:
    """The heads of a table; a column that its line does not name is called as in the line of heads above it."""
    line, above = rows[number], rows[number - 1] if number else rows[0]
    if len(_filled(above)) < _FEWEST_HEADS or not (number == first or _is_head(above)):
        return line.cells
    columns = range(max(len(line.cells), len(above.cells)))
    return tuple(line.cell(column) or above.cell(column) for column in columns)


def _begins_with_dates(rows: Sequence[Row]) -> bool:
    """Does the first line hold a date in a column that below it holds dates, too?"""
    for number, cell in enumerate(rows[0].cells):
        below = [one for row in rows[1:] if (one := row.cell(number))]
        if is_date(cell) and below and sum(map(is_date, below)) >= DATED_SHARE * len(below):
            return True
    return False


def _filled(row: Row) -> list[str]:
    return [cell for cell in row.cells if cell]


def _letter(number: int) -> str:
    """A, B, … Z, AA, AB, …"""
    before, last = divmod(number, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def _said(row: Row) -> str:
    return f'line {row.line}: "{spaced(" ".join(_filled(row)))}"'
