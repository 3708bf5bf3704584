"""Figures in Ukrainian."""

import pytest

from tests.languages.readers import figures_in


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Оборот сягнув 30,1 млрд доларів.", [("30100000000", "USD")]),
        ("Прийшли двадцять п'ять осіб.", [("25", "person")]),
        ("Понад 5 мільйонів гривень.", [("5000000", "UAH")]),
        ("Збудували півтора мільйона будинків.", [("1500000", "")]),
        ("Зростання на 5 відсотків.", [("5", "%")]),
        ("Рейс 370 запізнився.", []),
    ],
)
def test_figures_are_read(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert figures_in(sentence) == figures
