"""The columns of a table that hold figures, and the figure of a cell."""

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from chrono.records import parse_figure
from chrono.tables import DATED_SHARE, Row, Table, names_figures


class FigureColumn(NamedTuple):
    """A column of figures: its number, what it counts, its unit, and a word behind each value (`bn`); these may be
    empty."""

    number: int
    label: str
    unit: str = ""
    scale: str = ""

    def figure(self, row: Row) -> tuple[str, str, str] | None:
        """The label, value and unit of a row; None where its cell is not one number or range."""
        value = f"{row.cell(self.number)} {self.scale}".strip()
        return (self.label, value, self.unit) if parse_figure(value, None) else None


def figure_columns(table: Table, used: Collection[int], given: int | None = None) -> tuple[FigureColumn, ...]:
    """Those that hold numbers and whose heads or cells say that these are figures; and the one that is `given`.

    A unit, a currency or a scale says so, or a head such as `Cost`. Numbers alone may be anything: rows, pages, codes.
    """
    found = []
    for number, head in enumerate(table.heads):
        column = _column(number, head)
        if number == given or (number not in used and _holds_figures(table, column)):
            found.append(column)
    return tuple(found)


def _column(number: int, head: str) -> FigureColumn:
    """`Turnover (USD bn)` counts turnover, in USD, each value with `bn` behind it; so does `Turnover $bn`."""
    if signed := _WITH_SIGN.fullmatch(head):
        return FigureColumn(
            number, signed["label"], signed["unit"], "mn" if signed["scale"] == "m" else signed["scale"] or ""
        )
    told = _IN_BRACKETS.fullmatch(head)
    if told is None:
        return FigureColumn(number, head.strip())
    words = told["unit"].split()
    scale = next((word for word in words if (one := parse_figure(f"1 {word}", None)) and one.scale), "")
    return FigureColumn(number, told["label"].strip(), " ".join(word for word in words if word != scale), scale)


_WITH_SIGN = re.compile(r"(?P<label>[^(\[（]*\w)[\s(\[（,]+(?P<unit>[€$£¥₸₽₴])\s?(?P<scale>m|mn|bn)?[)\]）]?\s*")
_IN_BRACKETS = re.compile(r"(?P<label>[^(\[（]*\w[^(\[（]*)[(\[（](?P<unit>[^)\]）]+)[)\]）]\s*")


def _holds_figures(table: Table, column: FigureColumn) -> bool:
    cells = [cell for row in table.rows if (cell := row.cell(column.number))]
    figures = [one for cell in cells if (one := parse_figure(cell, None))]
    if not cells or len(figures) < DATED_SHARE * len(cells):
        return False
    is_unit = bool(column.scale) or (bool(column.unit) and _is_unit(column.unit))
    return names_figures(column.label) or is_unit or all(one.unit or one.scale for one in figures)


def _is_unit(unit: str) -> bool:
    """Is it a unit that is known beside a number?"""
    figure = parse_figure(f"1 {unit}", None)
    return figure is not None and bool(figure.unit)


def missed(table: Table, columns: Collection[FigureColumn]) -> Iterator[str]:
    """What each cell says that holds no figure."""
    for row in table.rows:
        for column in columns:
            if (cell := row.cell(column.number)) and column.figure(row) is None:
                yield f'line {row.line}: "{cell}" is not one number or range ("{column.label}"): it is in no record'
