"""Figures in English."""

import pytest

from tests.languages.readers import figures_in


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("It cost $30.1 billion.", [("30100000000", "USD")]),
        ("They met three hundred and fifty people.", [("350", "person")]),
        ("Between 40 and 50 per cent agreed.", [("40-50", "%")]),
        ("It fell to minus 5.", [("-5", "")]),
        ("They built two and a half million homes.", [("2500000", "")]),
        ("He flew on flight 370 to room 12.", []),
    ],
)
def test_figures_are_read(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert figures_in(sentence) == figures
