"""Ukrainian: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("стор. 12", [("page", "12", "12")]),
        ("сторінки 12–15", [("page", "12", "15")]),
        ("с. 12 до 15", [("page", "12", "15")]),
        ("с. 12 та наст.", [("page", "12", "")]),
        ("рядок 4", [("line", "4", "4")]),
        ("п. 3", [("paragraph", "3", "3")]),
        ("абз. 3", [("paragraph", "3", "3")]),
        ("аркуш 3", [("sheet", "3", "3")]),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("uk", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
