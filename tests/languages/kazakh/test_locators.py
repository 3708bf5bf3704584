"""Kazakh: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("12-бет", [("page", "12", "12")]),
        ("бет 12", [("page", "12", "12")]),
        ("12–15-беттер", [("page", "12", "15")]),
        ("12-беттен 15-бетке дейін", [("page", "12", "15")]),
        ("12-бет және 14-бет", [("page", "12", "12"), ("page", "14", "14")]),
        ("4-жол", [("line", "4", "4")]),
        ("3-абзац", [("paragraph", "3", "3")]),
        ("3-тармақ", [("paragraph", "3", "3")]),
        ("3-парақ", [("sheet", "3", "3")]),
        ("12 бетон", []),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("kk", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
