"""Totals: a number of a whole month or year."""

import pytest

from chrono.axes.totals import is_total
from chrono.records.loader import load_text

FIGURE = "figures: [{label: trade turnover, value: 30.1 billion, unit: USD}]"


def total(title: str, date: str, figures: str = FIGURE) -> bool:
    text = f'title: x\nevents:\n  - {{id: e, title: "{title}", date: "{date}", {figures}}}\n'
    return is_total(load_text(text, {}).chronology.events[0])


@pytest.mark.parametrize(
    "title", ["Trade turnover of $30.1 billion", "Trade turnover: 30.1 billion USD", "Trade of $30.1 billion"]
)
def test_a_figure_of_a_year_is_a_total(title: str) -> None:
    assert total(title, "2024")


@pytest.mark.parametrize(
    "title",
    [
        "Agreement on trade turnover of $30.1 billion signed",
        "Trade turnover falls",
        "Trade turnover law of $30.1 billion",
        "Trade turnover of $31 billion",
        "30.1 billion",
    ],
)
def test_a_title_that_tells_more_or_less_than_a_figure_is_none(title: str) -> None:
    assert not total(title, "2024")


@pytest.mark.parametrize("date", ["2024-05-01", "2024~", "2024?", "[2024-05..2024-06]", "2023/2024", "[2023,2024]"])
def test_of_a_day_or_of_doubt_there_is_no_total(date: str) -> None:
    assert not total("Trade turnover of $30.1 billion", date)


@pytest.mark.parametrize(
    ("title", "figures"),
    [
        ("Товарооборота на 30,1 млрд долларов", "{label: товарооборот, value: '30,1 млрд', unit: доллар}"),
        ("双边贸易额达301亿美元", "{label: 双边贸易额, value: 301亿, unit: 美元}"),
    ],
)
def test_endings_and_words_without_spaces_between_are_no_other_words(title: str, figures: str) -> None:
    assert total(title, "2024", f"figures: [{figures}]")


def test_in_chinese_a_title_that_tells_more_is_none() -> None:
    assert not total("签署双边贸易额301亿美元协议", "2024", "figures: [{label: 双边贸易额, value: 301亿, unit: 美元}]")


def test_without_a_figure_there_is_no_total() -> None:
    assert not total("Trade turnover of $30.1 billion", "2024", "status: occurred")
