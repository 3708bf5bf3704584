"""Russian: the words of pin cites."""

import pytest

from chrono.languages import LocatorWords, part
from chrono.text import pin_cites


@pytest.mark.parametrize(
    ("locator", "named"),
    [
        ("с. 12", [("page", "12", "12")]),
        ("стр. 12–15", [("page", "12", "15")]),
        ("со стр. 12 по стр. 15", [("page", "12", "15")]),
        ("с. 12 и 14", [("page", "12", "12"), ("page", "14", "14")]),
        ("с. 12 и след.", [("page", "12", "")]),
        ("строка 4", [("line", "4", "4")]),
        ("абз. 3", [("paragraph", "3", "3")]),
        ("пп. 3–5", [("paragraph", "3", "5")]),
        ("лист 3", [("sheet", "3", "3")]),
        ("штамп № 000998", [("stamp", "000998", "000998")]),
        ("л.д. 45", []),
    ],
)
def test_pin_cite_is_read(locator: str, named: list[tuple[str, str, str]]) -> None:
    assert part("ru", LocatorWords)
    assert [(str(one.kind), one.first, one.last) for one in pin_cites(locator)] == named
