"""Figures in Kazakh."""

import pytest

from tests.languages.readers import figures_in


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("Айналым 30,1 млрд теңге болды.", [("30100000000", "KZT")]),
        ("Жиырма бес адам келді.", [("25", "person")]),
        ("Айналым 5 пайызға өсті.", [("5", "%")]),
        ("Екі жүз мың тонна.", [("200000", "tonne")]),
    ],
)
def test_figures_are_read(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert figures_in(sentence) == figures
