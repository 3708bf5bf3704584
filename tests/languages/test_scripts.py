"""Scripts that are written without spaces between words."""

import re

import pytest

from chrono.languages import SENTENCE_END_MARKS, UNSPACED_END_MARKS, WORD, has_no_spaces, may_have_han


@pytest.mark.parametrize("char", ["中", "あ", "ア", "ก", "ລ"])
def test_scripts_without_spaces_are_known(char: str) -> None:
    assert has_no_spaces(char)


@pytest.mark.parametrize("char", ["a", "ж", "қ", "한", "ع", "1", " ", "。"])
def test_others_are_not(char: str) -> None:
    assert not has_no_spaces(char)


def test_a_word_has_letters_and_at_most_one_apostrophe() -> None:
    assert re.findall(WORD, "don't 2nd o’clock, x_y") == ["don't", "nd", "o’clock", "x", "y"]


def test_every_mark_that_ends_a_sentence_without_a_space_ends_one() -> None:
    assert set(UNSPACED_END_MARKS) < set(SENTENCE_END_MARKS)


@pytest.mark.parametrize(("text", "may"), [("", False), ("Lima", False), ("Лима — Lima", False), ("the 中 sign", True)])
def test_a_text_without_signs_of_han_is_told(text: str, may: bool) -> None:
    assert may_have_han(text) == may
