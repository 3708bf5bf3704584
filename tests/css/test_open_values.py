"""Values that hang on variables, the window or an attribute."""

import pytest

from chrono.css.open_values import filled, is_open


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("var(--a)", "none"),
        ("var(--b, block)", "block"),
        ("var(--b)", ""),
        ("env(unknown, none)", "none"),
        ("env(safe-area-inset-top)", "0px"),
        ("attr(data-o)", "0"),
        ("attr(data-o number, 1)", "0"),
        ("attr(data-o px)", "0px"),
        ("attr(data-p, 1)", "1"),
    ],
)
def test_a_value_is_filled_in(value: str, found: str) -> None:
    assert filled(value, {"--a": "none"}.get, {"data-o": "0"}) == found  # type: ignore[arg-type]


def test_generated_words_name_their_attributes_themselves() -> None:
    assert is_open("width", "attr(data-w px)")
    assert not is_open("content", "attr(title)")
