"""Which conditions of style rules hold for a wide window on a screen."""

import pytest

from chrono.css.media import condition_holds, is_supported, media_holds


@pytest.mark.parametrize(
    ("query", "holds"),
    [
        ("", True),
        ("all", True),
        ("screen", True),
        ("only screen", True),
        ("print", False),
        ("print, screen", True),
        ("not print", True),
        ("not screen", False),
        ("screen and (min-width: 40em)", True),
        ("(min-width: 5000px)", False),
        ("(max-width: 600px)", False),
        ("(width >= 600px)", True),
        ("(400px <= width < 900px)", False),
        ("(600px < width)", True),
        ("screen and (min-height:300px)", True),
        ("(orientation: landscape)", True),
        ("(orientation: portrait)", False),
        ("(prefers-color-scheme: dark)", False),
        ("(prefers-color-scheme: light)", True),
        ("(hover: hover)", True),
        ("(prefers-reduced-motion)", False),
        ("(min-width:1px) or (print)", True),
        ("(min-width:1px) and (max-width:2px)", False),
        ("not (min-width:5000px)", True),
        ("((min-width:1px) and (not (max-width:2px)))", True),
        ("(no-such-thing: 3)", False),
        ("not (no-such-thing: 3)", False),
        ("(min-width: wide)", False),
        ("screen and", False),
        ("(", False),
    ],
)
def test_media_query_is_asked_of_a_wide_window(query: str, holds: bool) -> None:
    assert media_holds(query) == holds


@pytest.mark.parametrize(
    ("condition", "holds"),
    [("(min-width: 1px)", True), ("card (min-width: 1px)", True), ("card (min-width: 9999px)", False)],
)
def test_container_is_as_wide_as_the_window(condition: str, holds: bool) -> None:
    assert condition_holds(condition) == holds


def test_browsers_support_what_is_asked_for() -> None:
    assert is_supported("(display: grid)")
    assert not is_supported("not (display: grid)")
    assert is_supported("selector(:has(a)) and (--x: 1)")
    assert not is_supported("selector(:no-such(a))")


def test_browsers_do_not_support_a_value_that_no_property_has() -> None:
    assert is_supported("not (display: foo)")
    assert not is_supported("(display: foo)")


@pytest.mark.parametrize("name", ["-ms-ime-align: auto", "-moz-appearance: none", "-webkit-touch-callout: none"])
def test_what_browsers_of_one_maker_know_is_not_supported(name: str) -> None:
    assert not is_supported(f"({name})")
    assert is_supported(f"not ({name})")
