"""German: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("S. 12", [("page", "12", "12")]),
        ("S. 12 bis 15", [("page", "12", "15")]),
        ("Seite 12 f.", [("page", "12", "13")]),
        ("S. 12 ff.", [("page", "12", "")]),
        ("Z. 4", [("line", "4", "4")]),
        ("Abs. 3", [("paragraph", "3", "3")]),
        ("Bl. 3", [("sheet", "3", "3")]),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("de", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
