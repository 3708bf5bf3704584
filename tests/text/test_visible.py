"""Texts of strangers, shown as they are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.text.visible import one_line, shown, without_markdown, without_widthless

law = settings(max_examples=300)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain words, слова, 词", "plain words, слова, 词"),
        ("a\x1b[2Jb", "a␛[2Jb"),
        ("a\x00b\x7f", "a␀b␡"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("a\u200fb\u2066c", "a\u200fb⟨U+2066⟩c"),
        ("a\U000e0041b", "a⟨U+E0041⟩b"),
        ("a\udc80b", "a⟨U+DC80⟩b"),
        ("one\ttwo\nthree", "one\ttwo\nthree"),
        ("one\r\ntwo", "one\ntwo"),
        ("\U0001f1f0\U0001f1ff", "\U0001f1f0\U0001f1ff"),
    ],
)
def test_what_no_reader_sees_is_a_sign(text: str, seen: str) -> None:
    assert shown(text) == seen


def test_white_space_is_one_space_when_on_one_line() -> None:
    assert one_line(" a \n\n b\x1b ") == "a b␛"


@law
@given(st.text())
def test_nothing_that_steers_is_left(text: str) -> None:
    left = shown(text)
    assert not [char for char in left if (ord(char) < 32 and char not in "\t\n") or 0x7F <= ord(char) < 0xA0]
    assert not set(left) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\ufeff")
    left.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("*one* and **two**, `three`", "one and two, three"),
        ("## A heading", "A heading"),
        ("see [the page](https://example.org)", "see the page"),
        ("see [x](javascript:alert(1)) and [y](a_(b)).", "see x and y."),
        ("![a picture](x.png)", "a picture"),
        ("snake_case and 2*3", "snake_case and 2*3"),
    ],
)
def test_markdown_is_its_words(text: str, words: str) -> None:
    assert without_markdown(text) == words


def test_signs_without_width_are_left_out_and_places_kept() -> None:
    assert without_widthless("1\u200b2 Ma\u00adrch") == ("12 March", [0, 2, 3, 4, 5, 7, 8, 9])
    assert without_widthless("12 March") == ("12 March", [])
    assert without_widthless("\u202e12")[0] == "\u202e12", "which turns words around"
