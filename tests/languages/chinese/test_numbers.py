"""Figures in Chinese."""

import pytest

from tests.languages.readers import figures_in


@pytest.mark.parametrize(
    ("sentence", "figures"),
    [
        ("贸易额301亿美元。", [("30100000000", "USD")]),
        ("三百五十人参加。", [("350", "person")]),
        ("百分之三点五的人。", [("3.5", "%")]),
    ],
)
def test_figures_are_read(sentence: str, figures: list[tuple[str, str]]) -> None:
    assert figures_in(sentence) == figures
