"""English: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("p. 12", [("page", "12", "12")]),
        ("pp. 12 to 15", [("page", "12", "15")]),
        ("pages 12 through 15", [("page", "12", "15")]),
        ("p. 12 to p. 15", [("page", "12", "15")]),
        ("p. 12 – line 15", [("page", "12", "12"), ("line", "15", "15")]),
        ("line 4", [("line", "4", "4")]),
        ("par. 3", [("paragraph", "3", "3")]),
        ("sheet 3", [("sheet", "3", "3")]),
        ("Bates 000998", [("stamp", "000998", "000998")]),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("en", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
