"""Names of months in languages whose running text is not read."""

import pytest

from chrono.tables.month_names import day_with_name


@pytest.mark.parametrize(
    ("cell", "date"),
    [
        ("28. März 2024", "2024-03-28"),
        ("28 MÄRZ 2024", "2024-03-28"),
        ("28. Ma\u0308rz 2024", "2024-03-28"),
        ("28. Mrz. 2024", "2024-03-28"),
        ("1. Jänner 2024", "2024-01-01"),
        ("März 2024", "2024-03"),
        ("1er mars 2024", "2024-03-01"),
        ("28-mars-2024", "2024-03-28"),
        ("févr. 2024", "2024-02"),
        ("28 de marzo de 2024", "2024-03-28"),
        ("marzo del 2024", "2024-03"),
        ("1º de março de 2024", "2024-03-01"),
        ("28 maggio 2024", "2024-05-28"),
        ("28 maart 2024", "2024-03-28"),
        ("28 marca 2024", "2024-03-28"),
        ("marzec 2024", "2024-03"),
    ],
)
def test_cell_with_the_name_of_a_month_is_no_more_than_it_says(cell: str, date: str) -> None:
    assert day_with_name(cell) == date


@pytest.mark.parametrize(
    "cell",
    [
        "28. listopada 2024",  # November in Polish, which has no dot there; October in Croatian
        "28. März",
        "März 24",
        "28. März 24",
        "28.–30. März 2024",
        "Freitag, 28. März 2024",
        "März, 28, 2024",
        "Frühjahr 2024",
        "28 brezna 2024",
        "",
    ],
)
def test_cell_that_is_no_single_day_or_month_is_not_read(cell: str) -> None:
    assert day_with_name(cell) == ""
