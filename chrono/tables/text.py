"""The bytes of a table (CSV, TSV) to its heads and rows.

A table comes from any program: with a mark of its encoding or without, with commas, semicolons or tabs, with a line
`sep=;` before all else. What is no UTF-8 and bears no mark is refused rather than guessed.
"""

import codecs
import csv
import io
import re
import textwrap
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NamedTuple

from chrono.articles import fitting_encoding
from chrono.errors import CannotRead
from chrono.text import spaced

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SEPARATORS = (",", ";", "\t", "|")
_LOOKED_AT = 20
_LONGEST_LINE = 60
_MIXED = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")  # letters of two scripts in one word
_SAID = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
# Controls, the line ends of other systems, and what turns the direction of a text: no cell is to hold them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
_FORMULA = re.compile(r"'(?=[=+\-@\t])")


class Row(NamedTuple):
    """A row of a table: the line where it begins, and its cells."""

    line: int
    cells: tuple[str, ...]

    def cell(self, number: int) -> str:
        """The cell of a column; empty where the row ends before it."""
        return self.cells[number] if number < len(self.cells) else ""


class Table(NamedTuple):
    """The heads of the columns, and the rows that hold anything; `notes` say what else the file has.

    `line` is that of the heads; `title` what stands above all, the empty text where nothing does; `refused` are the
    lines that are no rows, each with the reason.
    """

    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    line: int = 1
    title: str = ""
    is_headless: bool = False
    refused: tuple[tuple[int, str], ...] = ()


def read_text(raw: bytes, shown: str, known: Callable[[str], bool]) -> Table:
    """A table. Its separator is the one with which most heads are `known`, then the one with most columns.

    Raises CannotRead where the text is in an unknown encoding, holds no row, or ends within quotation marks.
    """
    text = decoded(raw, shown)
    said = _SAID.match(text)
    text = text[said.end() :] if said else text
    best: tuple[Row, ...] = ()
    problem = ""
    for separator in [said[1]] if said else _SEPARATORS:
        try:
            rows = _rows(text, separator)
        except csv.Error as error:
            problem = str(error)
            continue
        if rows and (not best or _worth(rows, known) > _worth(best, known)):
            best = rows
    if not best:
        raise CannotRead(shown, f"cannot be read as a table: {problem}" if problem else "the table is empty")
    first, *others = best
    skipped = 1 if said else 0
    return Table(first.cells, tuple(Row(row.line + skipped, row.cells) for row in others), line=first.line + skipped)


def _worth(rows: Sequence[Row], known: Callable[[str], bool]) -> tuple[int, int]:
    """The most known heads of a line among the first, and its cells."""
    return max((sum(map(known, row.cells)), len(row.cells)) for row in rows[:_LOOKED_AT])


def in_utf8(raw: bytes, shown: str, encoding: str) -> bytes:
    """The bytes of a text in an encoding, as UTF-8. Raises CannotRead where it is none, or the text is not in it."""
    try:
        return raw.decode(encoding).encode("utf-8")
    except (LookupError, UnicodeError, ValueError) as error:
        is_known = isinstance(error, UnicodeDecodeError)
        raise CannotRead(shown, f'is not in "{encoding}"' if is_known else f'"{encoding}" is no encoding') from error


def decoded(raw: bytes, shown: str) -> str:
    """The text, in the encoding that its mark names, else UTF-8. Raises CannotRead where it is neither, with the
    encoding that would fit and how a line reads in that."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            raw, name = raw[len(mark) :], encoding
            break
    else:
        name = "utf-8"
    try:
        return raw.decode(name)
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        would_fit = _fitting(raw, raw.split(b"\n")[line - 1]) if name == "utf-8" else ""
        save = f"{would_fit}save it as UTF-8 (CSV UTF-8 in a spreadsheet)"
        raise CannotRead(shown, f"is not {name.upper()} (line {line}): {save}") from error


def _fitting(raw: bytes, line: bytes) -> str:
    """The option that reads the bytes in another encoding, and how a line of them reads in it; empty if none fits."""
    for name in (fitting_encoding(raw), "windows-1252", "windows-1251"):
        with suppress(LookupError, UnicodeError):
            if name and not _MIXED.search(raw.decode(name)):
                said = textwrap.shorten(spaced(_CONTROLS.sub(" ", line.decode(name))), _LONGEST_LINE, placeholder=" …")
                return f'say --encoding {name} if "{said}" is right, else '
    return ""


def _rows(text: str, separator: str) -> tuple[Row, ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    line = 1
    for cells in reader:
        cleaned = tuple(clean(cell) for cell in cells)
        if any(cleaned):
            rows.append(Row(line, cleaned))
        line = reader.line_num + 1
    return tuple(rows)


def clean(cell: str) -> str:
    """A cell without what nobody sees, and without the apostrophe that keeps a spreadsheet from reckoning."""
    return _FORMULA.sub("", _CONTROLS.sub(" ", cell.replace("\r\n", "\n")).strip(), count=1)
