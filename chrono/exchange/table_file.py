"""A table (CSV, TSV) to draft records: every row that holds anything is in the result, or refused with the reason.

What the columns were taken for, and what of the table is in no record, stands in the notes.
"""

import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from chrono.articles import SUFFIXES as ARTICLE_SUFFIXES
from chrono.dates import parse_date
from chrono.errors import InvalidDate, NoRecord
from chrono.exchange.drafts import Draft, FileReader, Imported, Refused, id_of, is_id
from chrono.exchange.table_figures import FigureColumn, figure_columns, missed
from chrono.files import TakenNames, slug
from chrono.findings import amount
from chrono.languages import TableWords, every_part
from chrono.tables import (
    DATED_SHARE,
    JSON_SUFFIXES,
    WORKBOOK_SUFFIXES,
    DayOrder,
    Looks,
    Row,
    Table,
    clock_of,
    guess_columns,
    is_date,
    is_known,
    order_of,
    part_left_out,
    read_objects,
    read_text,
    read_workbook,
    says_status,
    tables_on,
    to_edtf,
    to_status,
    without_html,
    without_remarks,
)
from chrono.text import spaced

_LONGEST_SAMPLE = 30
_DAYS = 31  # of a month at most
_SEVERAL = ("category", "participants")
_PARTS = ("year", "month", "day", "time")
_WEB = ("http://", "https://")
_FREE = ("category", "participants", "location", "summary", "status", "source", "quote", "url", "figures")
"""What a column may be taken for of which no head tells."""


class _Columns(NamedTuple):
    """The number of the column of each field, what separates the names in those that hold several, the order of day
    and month, and the columns of figures.
    """

    numbers: Mapping[str, int]
    separators: Mapping[str, str]
    order: DayOrder
    figures: tuple[FigureColumn, ...] = ()

    def cell(self, row: Row, field: str) -> str:
        number = self.numbers.get(field)
        return "" if number is None else row.cell(number)

    def names(self, row: Row, field: str) -> tuple[str, ...]:
        cell, separator = self.cell(row, field), self.separators.get(field, "")
        found = re.split(f"[{separator}]", cell) if separator else [cell]
        return tuple(dict.fromkeys(name.strip() for name in found if name.strip()))


def read_table(
    raw: bytes, shown: str, given: Mapping[str, str] | None = None, order: str = "", sheet: str = ""
) -> Imported:
    """Read a table (CSV, TSV) of UTF-8 or UTF-16, a workbook, or the JSON of TimelineJS or of lines (`read_objects`).

    Columns are as `given` (field to head), else guessed; `order` is `dmy` or `mdy`, or empty for the column to say. Of
    a workbook the `sheet` of that name is read, else the first.

    Raises CannotRead where the file is no table or a column is missing, UnknownName for a field, a column or a sheet
    that is none.
    """
    tables = _tables(raw, shown, sheet)
    parts = [_read(table, _given(table, tables, given or {}), shown, order) for table in tables]
    titles = [one.title for one in parts if one.title]
    taken = TakenNames()
    drafts = [draft._replace(id=taken.unique(draft.id)) for one in parts for draft in one.drafts]
    refused = [row for one in parts for row in one.refused]
    notes = [note for one in parts for note in one.notes]
    return Imported((titles or [Path(shown).stem])[0], tuple(drafts), tuple(refused), tuple(notes))


def _given(table: Table, tables: Sequence[Table], given: Mapping[str, str]) -> Mapping[str, str]:
    """The columns that were said, without those that only another table of the sheet has."""
    elsewhere = {head for other in tables for head in other.heads if other is not table}
    return {field: head for field, head in given.items() if head in table.heads or head not in elsewhere}


def _read(table: Table, given: Mapping[str, str], shown: str, order: str) -> Imported:
    """The records of one table."""
    numbers = guess_columns(table.heads, given, shown, _looks(table))
    table = without_remarks(table, numbers["title"])
    cells = [row.cell(numbers[name]) for name in ("date", "year", "end") if name in numbers for row in table.rows]
    several = [name for name in numbers if name in _SEVERAL]
    separators = {name: _separator(table, numbers[name]) for name in several}
    figures = figure_columns(table, numbers.values(), numbers.get("figures"))
    columns = _Columns(numbers, separators, DayOrder(order, "it was said") if order else order_of(cells), figures)
    drafts: list[Draft] = []
    refused = [Refused(f"line {line}", why) for line, why in table.refused]
    notes = [*table.notes, *_notes(table, columns), *missed(table, figures)]
    title = table.title
    for row in table.rows:
        name = columns.cell(row, "title") or "a row without a title"
        try:
            kind = columns.cell(row, "type").lower()
            if kind == "title":
                title = name
                raise NoRecord("it is the title of the whole, which the chronology has now")
            if kind == "era":
                raise NoRecord("it is an era, which is no event")
            if len(row.cells) > len(table.heads) and any(row.cells[len(table.heads) :]):
                raise NoRecord(f"it has {len(row.cells)} cells under {len(table.heads)} heads")
            drafts.append(_draft(row, columns, notes))
        except NoRecord as error:
            refused.append(Refused(f"line {row.line}: {name}", str(error)))
    return Imported(title, tuple(drafts), tuple(refused), tuple(notes))


def _tables(raw: bytes, shown: str, sheet: str) -> tuple[Table, ...]:
    suffix = Path(shown).suffix.lower()
    if suffix in JSON_SUFFIXES:
        return (read_objects(raw, shown),)
    is_workbook = suffix in WORKBOOK_SUFFIXES
    return tables_on(read_workbook(raw, shown, sheet) if is_workbook else read_text(raw, shown, is_known))


def _looks(table: Table) -> Looks:
    filled = [[cell for row in table.rows if (cell := row.cell(number))] for number in range(len(table.heads))]
    named = [f'"{head}"' for head in table.heads]
    if table.is_headless:
        samples = [textwrap.shorten(cells[0] if cells else "", _LONGEST_SAMPLE, placeholder=" …") for cells in filled]
        named = [f'"{head}" ({sample})' for head, sample in zip(table.heads, samples, strict=True)]
    return Looks(
        lambda number: _is_dated(table, number),
        lambda number: bool(filled[number]) and all(map(says_status, filled[number])),
        lambda number: (
            bool(filled[number]) and all(cell.isdecimal() and 1 <= int(cell) <= _DAYS for cell in filled[number])
        ),
        lambda number: len(filled[number]) >= DATED_SHARE * len(table.rows),
        named,
    )


def _is_dated(table: Table, number: int) -> bool:
    """Are most cells of the column dates? Numbers alone are not taken for years."""
    cells = [cell for row in table.rows if (cell := row.cell(number))]
    dates = sum(is_date(cell) for cell in cells)
    return dates > 0 and dates >= DATED_SHARE * len(cells) and not all(cell.isdigit() for cell in cells)


def _separator(table: Table, number: int) -> str:
    """What stands between the names in the cells of a column: line breaks where it has any, else semicolons, else
    commas."""
    cells = [row.cell(number) for row in table.rows]
    return next((sign for sign in ("\n", ";") if any(sign in cell for cell in cells)), ",")


def _draft(row: Row, columns: _Columns, notes: list[str]) -> Draft:
    title = spaced(_shown(columns.cell(row, "title")))
    if not title:
        raise NoRecord("it has no title")
    when, status = _date(row, columns, notes), to_status(columns.cell(row, "status"))
    own = columns.cell(row, "id")
    wanted = own if is_id(own) and not own.isdecimal() else id_of(slug(title, "event"))
    source = spaced(columns.cell(row, "source"))
    url = columns.cell(row, "url")
    if source.startswith(_WEB) and not url:
        source, url = "", source
    elif url and not url.startswith(_WEB) and not source and Path(url).suffix.lower() in ARTICLE_SUFFIXES:
        source, url = url, ""
    return Draft(
        wanted,
        title,
        when,
        str(status),
        "",
        spaced(columns.cell(row, "location")),
        _shown(columns.cell(row, "summary")),
        url,
        columns.names(row, "category"),
        participants=columns.names(row, "participants"),
        source=source,
        quote=spaced(columns.cell(row, "quote")),
        figures=tuple(one for column in columns.figures if (one := column.figure(row))),
    )


def _shown(cell: str) -> str:
    """A cell as it is read where it holds HTML, as in the sheets of TimelineJS."""
    return without_html(cell) if _HTML.search(cell) else cell


_HTML = re.compile(r"</(?:p|b|i|em|strong|a|span|div|ul|ol|li|h[1-6])>|<br\s?/?>", re.IGNORECASE)


def _date(row: Row, columns: _Columns, notes: list[str]) -> str:
    start = _moment(row, columns, "", notes)
    end = _moment(row, columns, "end_", notes)
    if not end or end == start:
        return start
    try:
        return str(parse_date(f"{start}/{end}"))
    except InvalidDate as error:
        raise NoRecord(f"from {start} to {end} is no time: {error}") from error


def _moment(row: Row, columns: _Columns, which: str, notes: list[str]) -> str:
    """The date of the beginning, or of the end (`end_`), where the row has one."""
    cell = columns.cell(row, "end" if which else "date")
    year, month, day, time = (columns.cell(row, which + part).strip() for part in _PARTS)
    told, year = year, re.sub("[, ]", "", year)
    if cell:
        found = _with_year(cell, year, columns.order)
        if part := part_left_out(cell, found, columns.order):
            notes.append(f'line {row.line}: "{part}" of "{spaced(cell)}" is in no record, whose date is {found}')
        return _with_time(found, time if "date" in columns.numbers else "", row, notes)
    if not year:
        if which:
            return ""
        raise NoRecord("it has no date")
    if not re.fullmatch(r"\d{1,4}", year, re.ASCII):
        if not month and not day:  # a column "Year" that holds dates in words: 44 BC, c. 1740
            return _with_time(to_edtf(told, columns.order), time, row, notes)
        raise NoRecord(f'the year "{year}" is not of one to four digits: write the date as EDTF (-0043 is 44 BC)')
    if day and not month:
        raise NoRecord(f'it has the day "{day}" without a month')
    return _with_time(_of_parts(f"{int(year):04}", month, day, columns.order), time, row, notes)


def _of_parts(year: str, month: str, day: str, order: DayOrder) -> str:
    if not month:
        return to_edtf(year, order)
    if day and not re.fullmatch(r"\d{1,2}", day, re.ASCII):
        raise NoRecord(f'the day "{day}" is no number')
    if re.fullmatch(r"\d{1,2}", month, re.ASCII):
        return to_edtf(f"{year}-{int(month):02}" + (f"-{int(day):02}" if day else ""), order)
    try:
        return to_edtf(f"{day} {month} {year}", order)
    except NoRecord as error:
        raise NoRecord(f'the month "{month}" is neither a number nor the name of one') from error


def _with_year(cell: str, year: str, order: DayOrder) -> str:
    """The date of a cell, which may leave its year to another column."""
    try:
        return to_edtf(cell, order)
    except NoRecord:
        for both in every_part(TableWords).with_year if year else ():
            with suppress(NoRecord):
                return to_edtf(both.format(date=cell, year=year), order)
        raise


def _with_time(when: str, time: str, row: Row, notes: list[str]) -> str:
    clock = clock_of(time)
    if clock and re.fullmatch(r"\d{4}-\d\d-\d\d", when):
        return f"{when}T{clock}"
    if time:
        notes.append(f'line {row.line}: the time "{time}" is in no record: write it as 17:30, beside a day')
    return when


def _notes(table: Table, columns: _Columns) -> Iterator[str]:
    """What the columns were taken for, and which are in no record."""
    used = {number: name for name, number in columns.numbers.items()}
    used |= {column.number: "figures" for column in columns.figures}
    yield "columns: " + ", ".join(f'{name} from "{table.heads[number]}"' for number, name in sorted(used.items()))
    filled = {number: sum(bool(row.cell(number)) for row in table.rows) for number in range(len(table.heads))}
    lost = [number for number in filled if number not in used and filled[number]]
    for number in lost:
        yield f'the column "{table.heads[number]}" is in no record ({amount(filled[number], "cell")})'
    free = [field for field in _FREE if field not in used.values()]
    if lost and free:
        yield f'to use one, name it: --map {free[0]}="{table.heads[lost[0]]}" (a column may be {" or ".join(free)})'
    if columns.order.order and any("/" in columns.cell(row, "date") for row in table.rows):
        first = "day" if columns.order.order == "dmy" else "month"
        yield f"dates such as 03/04/2024 begin with the {first}: {columns.order.why}"
    said = dict.fromkeys(cell for row in table.rows if (cell := columns.cell(row, "status")) and says_status(cell))
    taken = ", ".join(f'"{cell}" for {to_status(cell)}' for cell in said if cell.lower() != to_status(cell))
    if taken:
        yield f"words of the status are taken: {taken}"
    if "status" not in columns.numbers and table.rows:
        yield 'without a column for it every status is "occurred": correct what is still to come'


READER = FileReader(lambda raw, file, asked: read_table(raw, file, asked.columns, asked.order, asked.sheet), "row")
