"""A Dossier to the rows of tables: one an event, one a passage, one a source; and these to CSV.

A cell that a spreadsheet would take for a formula begins with an apostrophe; what else is in it is as it was.
"""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.dossiers.dossier import Dossier, Entry, FieldRow, Note, SourceSheet
from chrono.dossiers.making import make_dossier
from chrono.dossiers.wording import pin_cite, worst_of
from chrono.errors import CannotMake, UnknownName
from chrono.proof import Report
from chrono.records import RELATIONS

_FORMULA = re.compile(r"\s*[=+\-@\t\r＝＋－＠]")
_FIELDS = ("date", "title", "status", "location", "participants", "figures", "summary", "attributed_to", *RELATIONS)


def rows(report: Report, table: str = "events") -> list[dict[str, str]]:
    """The rows of a report as a notebook takes them (`pandas.DataFrame(rows(report))`): a text for each column.

    `table` is "events", one row an event with the verdict on each field, "passages", one a quotation with its place and
    whether it was found, or "sources". Raises UnknownName for any other.
    """
    grids = {grid.name: grid for grid in tables_of(make_dossier(report, draft=report.is_draft))}
    if table not in _TABLES:
        raise UnknownName("table", table, _TABLES)
    grid = grids[table]
    return [dict(zip(grid.columns, row, strict=True)) for row in grid.rows]


_TABLES = ("events", "passages", "sources")


class Grid(NamedTuple):
    """A table: its name, the names of its columns, and its rows of texts."""

    name: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables_of(dossier: Dossier) -> tuple[Grid, ...]:
    """The events, the passages, the sources; and notes, where it is a draft, has eras or annotations, or something
    was left out.

    `earliest` and `latest` bound a date by days, empty where it has no bound; the date itself is in `date` (EDTF).
    `…_passages` are the numbers of the passages that bear a field, `bears` the fields that a passage bears.
    """
    found = [
        Grid("events", _EVENTS, tuple(_event_row(entry, dossier) for entry in dossier.entries)),
        Grid("passages", _PASSAGES, tuple(_passage_rows(dossier))),
        Grid("sources", _SOURCES, tuple(map(_source_row, dossier.sources))),
    ]
    said = [*(["draft, not verified: the chronology has errors"] if dossier.draft else []), *dossier.left_out]
    said += [f"era: {line}" for line in dossier.eras]
    said += [f"annotation: {line}" for line in dossier.annotations]
    if said:
        found.append(Grid("notes", ("note",), tuple((one,) for one in said)))
    return tuple(found)


_EVENTS = (
    *"number id date date_words earliest latest title status verdict confidence".split(),
    *"category location participants figures summary attributed_to".split(),
    *(*RELATIONS, "follows", "basis", "url"),
    *(f"{field}_verdict" for field in _FIELDS),
    *(f"{field}_passages" for field in _FIELDS),
)
_PASSAGES = tuple(
    "number event source citation place locator quotation stance says verdict reason found url bears".split()
)
_SOURCES = tuple(
    "id title publisher author published published_words file sha256 language complete url archived problem".split()
)


def _event_row(entry: Entry, dossier: Dossier) -> tuple[str, ...]:
    rows = dict(entry.by_field)
    labels = dict(dossier.categories)

    def values(field: str) -> str:
        return _listed([row.value for row in rows.get(field, ())])

    return (
        *(str(entry.number), entry.id, entry.edtf, entry.when, entry.first, entry.last, entry.title, entry.status_key),
        *(str(entry.whole), entry.confidence, _listed([labels.get(key, key) for key in entry.categories])),
        *(values(field) for field in ("location", "participants", "figures", "summary", "attributed_to", *RELATIONS)),
        *(dict(entry.plain).get("follows", ""), entry.basis, entry.link),
        *(worst_of(rows.get(field, ())) for field in _FIELDS),
        *(_borne(entry, rows.get(field, ())) for field in _FIELDS),
    )


def _borne(entry: Entry, rows: Sequence[FieldRow]) -> str:
    """The numbers of the passages that bear a field, of its several values in their order: `1, 2; –; 3`."""
    numbers = [", ".join(map(str, entry.numbers(row))) for row in rows]
    return "; ".join(one or "–" for one in numbers) if any(numbers) else ""


def _passage_rows(dossier: Dossier) -> Iterator[tuple[str, ...]]:
    """A row a passage, which ends with the fields that it bears."""
    for entry in dossier.entries:
        for at, note in enumerate(entry.notes):
            bears = dict.fromkeys(row.key for row in entry.rows if at in row.borne)
            yield (*_passage_row(note, dossier), "; ".join(bears))


def _passage_row(note: Note, dossier: Dossier) -> tuple[str, ...]:
    return (
        *(str(note.number), note.event, note.source, pin_cite(note, dossier), note.place, note.locator, note.quote),
        *(note.stance, note.says, str(note.standing), note.reason, "yes" if note.found else "no", note.link),
    )


def _source_row(one: SourceSheet) -> tuple[str, ...]:
    return (
        *(one.id, one.title, one.publisher, one.author, one.published_edtf, one.published, one.file, one.sha256),
        *(one.language, "yes" if one.complete else "no", one.link, one.archive, one.problem),
    )


def _listed(values: Sequence[str]) -> str:
    """Several values of a cell, a line each where a value has itself what would part them."""
    return ("\n" if any(";" in one or "," in one for one in values) else "; ").join(values)


def neutral(cell: str) -> str:
    """The cell as text, whatever program opens it."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def to_csv(table: Grid) -> bytes:
    """The table as CSV: UTF-8 with a byte order mark, every cell in quotation marks, lines ended by CR LF."""
    written = io.StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(table.columns)
    writer.writerows([neutral(cell) for cell in row] for row in table.rows)
    return written.getvalue().encode("utf-8-sig")


LARGEST_CELL = 32_767
"""Characters that a cell of a workbook holds."""


def to_workbook(tables: Sequence[Grid]) -> bytes:
    """The tables as sheets of an Excel workbook, every cell a text but those of `number`; the same bytes every time.

    Raises CannotMake without the extra `tables`, and for a text longer than a cell holds.
    """
    import datetime

    try:
        import xlsxwriter
    except ImportError as error:
        raise CannotMake('a workbook needs an extra: pip install "chrono-proof[tables]"') from error
    written = io.BytesIO()
    book = xlsxwriter.Workbook(
        written,
        {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
    )
    book.set_properties({"created": datetime.datetime(1980, 1, 1), "author": "", "comments": ""})
    head, wrapped = book.add_format({"bold": True, "bottom": 1}), book.add_format({"text_wrap": True, "valign": "top"})
    for table in tables:
        sheet = book.add_worksheet(table.name)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
        for at, name in enumerate(table.columns):
            sheet.write_string(0, at, name, head)
            longest = max((len(row[at]) for row in table.rows), default=0)
            sheet.set_column(at, at, min(max(longest, len(name)) + 2, _WIDEST))
        for number, row in enumerate(table.rows, start=1):
            for at, cell in enumerate(row):
                if len(cell) > LARGEST_CELL:
                    raise CannotMake(
                        f"{table.columns[at]} of row {number} of {table.name} has {len(cell)} characters, more than "
                        f"a cell of a workbook holds ({LARGEST_CELL}); write .csv"
                    )
                if table.columns[at] == "number" and cell.isdecimal():  # to be sorted by
                    sheet.write_number(number, at, int(cell), wrapped)
                else:
                    sheet.write_string(number, at, cell, wrapped)
    book.close()
    return written.getvalue()


_WIDEST = 60
