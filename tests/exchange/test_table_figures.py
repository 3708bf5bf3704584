"""Columns of figures."""

import pytest

from chrono.exchange.table_figures import FigureColumn, figure_columns, missed
from chrono.tables import Row, Table


def table(head: str, *cells: str) -> Table:
    return Table((head,), tuple(Row(line, (cell,)) for line, cell in enumerate(cells, 2)))


@pytest.mark.parametrize(
    ("head", "cells", "column"),
    [
        ("Killed", ("12", "9"), FigureColumn(0, "Killed")),
        ("Стоимость (млн руб.)", ("12", "9"), FigureColumn(0, "Стоимость", "руб.", "млн")),
        ("Capex €m", ("1,450", "302"), FigureColumn(0, "Capex", "€", "mn")),
        ("Debt ($bn)", ("30.1", "9"), FigureColumn(0, "Debt", "$", "bn")),
        ("Value [USD bn]", ("30.1", "9"), FigureColumn(0, "Value", "USD", "bn")),
        ("Contract", ("€2.5m", "3 million euros"), FigureColumn(0, "Contract")),
    ],
)
def test_a_column_holds_figures_where_its_head_or_a_unit_says_so(
    head: str, cells: tuple[str, ...], column: FigureColumn
) -> None:
    assert figure_columns(table(head, *cells), ()) == (column,)


@pytest.mark.parametrize(
    ("head", "cells"),
    [("Page", ("12", "9")), ("Cost", ("low", "high", "9")), ("Cost", ()), ("Lat (N)", ("51.2", "52"))],
)
def test_numbers_alone_and_words_are_no_figures(head: str, cells: tuple[str, ...]) -> None:
    assert figure_columns(table(head, *cells), ()) == ()


def test_a_column_that_is_another_field_holds_no_figures() -> None:
    assert figure_columns(table("Cost", "12"), (0,)) == ()


def test_a_column_that_is_named_holds_figures() -> None:
    assert figure_columns(table("Page", "12"), (0,), 0) == (FigureColumn(0, "Page"),)


def test_a_figure_has_its_label_value_and_unit() -> None:
    assert FigureColumn(0, "Cost", "USD", "bn").figure(Row(2, ("30.1",))) == ("Cost", "30.1 bn", "USD")


def test_a_cell_that_is_no_figure_is_told() -> None:
    sheet = table("Killed", "12", "", "unknown")
    assert list(missed(sheet, figure_columns(sheet, (), 0))) == [
        'line 4: "unknown" is not one number or range ("Killed"): it is in no record'
    ]
