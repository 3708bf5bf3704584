"""Chinese: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("第12页", [("page", "12", "12")]),
        ("第12頁", [("page", "12", "12")]),
        ("12页", [("page", "12", "12")]),
        ("页12", [("page", "12", "12")]),
        ("第12至15页", [("page", "12", "15")]),
        ("第12页至第15页", [("page", "12", "15")]),
        ("第12、14页", [("page", "12", "12"), ("page", "14", "14")]),
        ("第12页起", [("page", "12", "")]),
        ("第4行", [("line", "4", "4")]),
        ("第12页第3段", [("page", "12", "12"), ("paragraph", "3", "3")]),
        ("第3张", [("sheet", "3", "3")]),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("zh", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
