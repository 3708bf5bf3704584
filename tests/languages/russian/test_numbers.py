"""Figures in Russian."""

import pytest

from tests.languages.readers import figures_in


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Оборот достиг 30,1 млрд долларов.", [("30100000000", "USD")]),
        ("Пришли двадцать пять человек.", [("25", "person")]),
        ("От 40 до 50 процентов согласны.", [("40-50", "%")]),
        ("Построили полтора миллиона домов.", [("1500000", "")]),
        ("Минус 5 процентов.", [("-5", "%")]),
        ("Рейс 370 опоздал.", []),
    ],
)
def test_figures_are_read(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert figures_in(sentence) == figures


def test_what_went_from_one_figure_to_another_is_two() -> None:
    assert figures_in("Проезд подорожает с 38 до 43 рублей.") == [("38", "RUB"), ("43", "RUB")]
    assert figures_in("Цена от 38 до 43 рублей.") != [("38", "RUB"), ("43", "RUB")]
