"""Scripts that are written without spaces between words."""

import pytest

from chrono.text.scripts import has_no_spaces


@pytest.mark.parametrize("char", ["中", "あ", "ア", "ก", "ລ"])
def test_scripts_without_spaces_are_known(char: str) -> None:
    assert has_no_spaces(char)


@pytest.mark.parametrize("char", ["a", "ж", "қ", "한", "ع", "1", " ", "。"])
def test_others_are_not(char: str) -> None:
    assert not has_no_spaces(char)
