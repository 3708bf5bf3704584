"""A workbook (.xlsx) to the table of one of its sheets, each cell as the spreadsheet shows it; by openpyxl.

A date is as precise as its format: a cell that shows "May 2023" holds the first of May, and is a month. Of formulas the
last result counts, as the file keeps it.
"""

import io
import re
import zipfile
from datetime import date, datetime, time
from typing import Any

from chrono.errors import CannotRead, UnknownName, reason_of
from chrono.files import unpacks_to_too_much
from chrono.findings import amount
from chrono.tables.shape import has_heads
from chrono.tables.text import Row, Table, clean
from chrono.text import spaced

WORKBOOK_SUFFIXES = (".xlsx", ".xlsm")
_MOST_COLUMNS = 500
_MOST_LOOKED_THROUGH = 20 * 1024 * 1024  # bytes of all sheets
_NAMED = 3
_FEW_NAMED = 8
_UNSAVED = re.compile(rb'<c r="([A-Z]+\d+)"(?![^>]* t="str")[^>]*><f[^>]*>[^<]*</f>(?:<v\s*/>|<v></v>)?</c>')
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]|_.|\*.')


def read_workbook(raw: bytes, shown: str, chosen: str = "") -> Table:
    """The table of the sheet that is `chosen` by its name, else of the first that is seen and has heads which are
    known, else of the first that holds anything.

    The others are named in its notes, and what of the sheet is hidden and read all the same.

    Raises CannotRead without the extra `tables`, and where the file is no workbook or holds nothing; UnknownName for a
    sheet that there is not.
    """
    sheets, hidden, unseen, unsaved = _sheets(raw, shown, chosen)
    filled = {name: rows for name, rows in sheets.items() if rows}
    if not filled:
        raise CannotRead(shown, "the workbook holds nothing")
    if chosen and chosen not in filled:
        raise UnknownName("sheet", chosen, tuple(filled))
    first = chosen or next((name for name, rows in filled.items() if has_heads(rows)), next(iter(filled)))
    others = [name for name in filled if name != first]
    notes = [f'read the sheet "{first}"'] if others or hidden else []
    notes += [f'the sheet "{name}" is in no record ({amount(len(filled[name]), "row")})' for name in others]
    notes += [f'the hidden sheet "{name}" is in no record' for name in hidden]
    notes += ["--sheet NAME reads another sheet"] if others and not chosen else []
    notes += [f"hidden in the sheet and read all the same: {unseen[first]}"] * bool(unseen.get(first))
    notes += [
        f"the file keeps no result of {amount(len(unsaved), 'formula')} ({', '.join(unsaved[:_NAMED])}): "
        "open it in a spreadsheet, save it, and import it again"
    ] * bool(unsaved)
    head, *rows = filled[first]
    return Table(head.cells, tuple(rows), tuple(notes), head.line)


def _sheets(raw: bytes, shown: str, chosen: str) -> tuple[dict[str, list[Row]], list[str], dict[str, str], list[str]]:
    """The rows of each sheet that is seen or chosen, by its name; the names of the hidden ones; what is hidden in each
    of the others; and the cells with a formula of which the file keeps no result.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise CannotRead(
            shown, 'needs an extra: pip install "chrono-proof[tables]"; or save it as CSV UTF-8'
        ) from error
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if unpacks_to_too_much(packed):
                raise CannotRead(shown, "unpacks to over 200 MB")
            parts = _small_sheets(packed)
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=not _need_all_cells(parts), data_only=True)
        seen = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible" or sheet.title == chosen]
        sheets = {sheet.title: _rows(sheet) for sheet in seen}
        unseen = {sheet.title: _hidden_in(sheet, len(sheets[sheet.title])) for sheet in seen}
        hidden = [sheet.title for sheet in book.worksheets if sheet.title not in sheets]
        book.close()
    except (CannotRead, MemoryError):
        raise
    except Exception as error:  # whatever a damaged package makes the reader raise
        raise CannotRead(shown, f"is no workbook that can be read: {reason_of(error)}") from error
    return sheets, hidden, unseen, [cell.decode() for part in parts for cell in _UNSAVED.findall(part)]


def _rows(sheet: Any) -> list[Row]:
    """The rows that hold anything, each with its number, without empty cells at its end.

    A cell that was merged with those below it counts for each of their rows; one merged to its right stands once.
    """
    found = []
    above = _cells_above(sheet)
    for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), start=1):
        texts = [clean(_text(above.get((number, column), cell))) for column, cell in enumerate(cells, start=1)]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            found.append(Row(number, tuple(texts)))
    return found


def _small_sheets(packed: zipfile.ZipFile) -> list[bytes]:
    """The sheets as they are written; none of a workbook that is large."""
    sheets = [one for one in packed.infolist() if one.filename.startswith("xl/worksheets/")]
    return list(map(packed.read, sheets)) if sum(one.file_size for one in sheets) <= _MOST_LOOKED_THROUGH else []


def _need_all_cells(parts: list[bytes]) -> bool:
    """Has a sheet merged cells, hidden rows or columns? Only then all cells are held in memory."""
    return any(b"<mergeCell " in part or b' hidden="' in part for part in parts)


def _hidden_in(sheet: Any, rows: int) -> str:
    """The lines and columns of a sheet that a spreadsheet hides; the empty text where there are none."""
    if not rows or not hasattr(sheet, "row_dimensions"):
        return ""
    lines = [str(number) for number, one in sorted(sheet.row_dimensions.items()) if one.hidden]
    columns = [name for name, one in sorted(sheet.column_dimensions.items()) if one.hidden]
    said = [f"line{'s' * (len(lines) > 1)} {_few(lines)}"] * bool(lines)
    said += [f"column{'s' * (len(columns) > 1)} {_few(columns)}"] * bool(columns)
    return ", ".join(said)


def _few(names: list[str]) -> str:
    """The first of some names, and how many more there are."""
    more = len(names) - _FEW_NAMED
    return ", ".join(names[:_FEW_NAMED]) + (f" and {more} more" if more > 0 else "")


def _cells_above(sheet: Any) -> dict[tuple[int, int], Any]:
    """The first cell of each merged column of cells, by row and column of the others."""
    merged = getattr(sheet, "merged_cells", None)
    return {
        (row, one.min_col): sheet.cell(one.min_row, one.min_col)
        for one in (merged.ranges if merged else ())
        for row in range(one.min_row + 1, one.max_row + 1)
    }


def _text(cell: Any) -> str:
    """What a cell shows."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, datetime | date):
        return _day(value, str(cell.number_format or ""))
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)


def _day(value: date, shape: str) -> str:
    """A date as far as its format shows it: a day, a month, a year; without a year where that is not shown. Words
    before and behind it are shown too (c. 1850)."""
    first = shape.split(";")[0]
    before, after = _BEFORE.match(first), _AFTER.search(first)
    said = [spaced(one[1]) for one in (before, after) if one and re.search(r"[^\W\d]|[?~]", one[1])]
    plain = _plain_day(value, _LITERAL.sub("", first).lower())
    if not said:
        return plain
    return f"{said[0]} {plain}" if before and said[0] == spaced(before[1]) else f"{plain}{said[0]}"


_BEFORE, _AFTER = re.compile(r'\s*"([^"]*)"'), re.compile(r'"([^"]*)"\s*\Z')


def _plain_day(value: date, shape: str) -> str:
    year, month = f"{value.year:04}", f"{value.month:02}"
    shows_time = "h" in shape
    if shows_time and not re.search(r"[yd]", shape):
        return f"{value:%H:%M}"
    if shape and "y" not in shape and ("d" in shape or ("m" in shape and not shows_time)):
        return f"{value.day} {value:%B}" if "d" in shape else f"{value:%B}"
    if "y" in shape and "d" not in shape:
        return f"{year}-{month}" if "m" in shape else year
    day = f"{year}-{month}-{value.day:02}"
    clock = isinstance(value, datetime) and (value.hour or value.minute) and (shows_time or not shape)
    if clock and shape and not re.search(r"h+\W?m", shape):
        return f"{day} {value:%H} h"  # the minute is not shown
    return f"{day}T{value:%H:%M}" if clock else day
