"""Texts on one line."""

import pytest

from chrono.text.spacing import spaced


@pytest.mark.parametrize(
    ("text", "line"), [(" a\n  b\tc\u00a0d ", "a b c d"), ("a", "a"), (" \n", ""), ("\u3000中\u2028文", "中 文")]
)
def test_white_space_is_one_space_and_none_at_the_ends(text: str, line: str) -> None:
    assert spaced(text) == line
