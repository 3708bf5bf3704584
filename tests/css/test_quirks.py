"""Declarations of pages that do not say that they follow a standard."""

import pytest

from chrono.css.quirks import as_read_loosely


@pytest.mark.parametrize(
    ("name", "value", "taken"),
    [
        ("color", "ffffff", "#ffffff"),
        ("color", "fff", "#fff"),
        ("color", "00ff", "#0000ff"),
        ("background-color", "123", "#000123"),
        ("color", "abcd", "abcd"),
        ("color", "red", "red"),
        ("background", "ffffff", "ffffff"),
        ("left", "-9999", "-9999px"),
        ("left", "-1e4", "-1e4px"),
        ("left", "5em", "5em"),
        ("margin", "-9999 0 auto 5%", "-9999px 0px auto 5%"),
        ("clip", "rect(1, 1, 1 1)", "rect(1px, 1px, 1px 1px)"),
        ("width", "calc(5 + 2px)", "calc(5 + 2px)"),
        ("line-height", "2", "2"),
    ],
)
def test_signs_and_units_may_be_left_out(name: str, value: str, taken: str) -> None:
    assert as_read_loosely(name, value) == taken
