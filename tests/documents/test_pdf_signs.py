"""The signs of a page and the words that they make."""

import pytest

from chrono.documents.pdf_shapes import PageBox
from chrono.documents.pdf_signs import (
    NOWHERE,
    Sign,
    places_of,
    seen_text,
    with_small_digits_apart,
    words_at,
    words_of_signs,
)

SIGNS = [
    Sign(sign, PageBox(10 * at, 0, 10 * at + 8, 10) if sign != " " else NOWHERE) for at, sign in enumerate("Hi a no")
]


def test_words_are_parted_by_spaces() -> None:
    words = list(words_of_signs(SIGNS))
    assert [(one.written, one.first, one.last) for one in words] == [("Hi", 0, 2), ("a", 3, 4), ("no", 5, 7)]
    assert places_of(words[1:]) == {3, 5, 6}


def test_text_is_without_what_is_not_seen_and_marks_what_is_in_doubt() -> None:
    assert seen_text(SIGNS, frozenset({0, 1}), None) == " a no"
    assert seen_text(SIGNS, frozenset(), None, frozenset({5, 6})).split() == ["Hi", "a", "\ufffc"]
    assert words_at(SIGNS, frozenset({0, 1, 5, 6})).split() == ["Hi", "no"]


def test_lines_are_read_in_their_order() -> None:
    assert seen_text(SIGNS, frozenset(), [(50, 0, 70, 10), (0, 0, 20, 10)]) == "no\nHi"


@pytest.mark.parametrize(
    ("text", "small", "apart"),
    [
        ("10 6", "", "10 6"),
        ("106", "2", "10[6]"),
        ("202413.", "45", "2024[13]."),
        ("106 and 27", "29", "10[6] and 2[7]"),
        ("H2O", "1", "H2O"),
        ("a 6", "2", "a 6"),
        ("106", "012", "106"),
        ("10-6", "23", "10[-6]"),
        ("10-6", "", "10-6"),
        ("20201,2", "456", "2020[1][2]"),
    ],
)
def test_digits_smaller_than_the_one_before_are_none_of_its_number(text: str, small: str, apart: str) -> None:
    signs = [Sign(sign, NOWHERE) for sign in text]
    places = set(map(int, small))
    found = with_small_digits_apart(signs, lambda at: 7.0 if at in places else 11.0)
    assert "".join(one.sign for one in found) == apart


@pytest.mark.parametrize(
    ("text", "by", "apart"),
    [
        ("lease4 was", 4, "lease[4] was"),
        ("lease4 was", 0, "lease4 was"),
        ("party4 was", 5, "party[4] was"),
        ("party4 was", 3, "party4 was"),
        ("left.4 He", 4, "left.[4] He"),
        ("m4 of", 4, "m4 of"),
        ("USD 5.44 at", 4, "USD 5.44 at"),
        ("at 9.44", 4, "at 9.[44]"),
        ("in 2023.44 He", 4, "in 2023.[44] He"),
        ("in 2023.4 at", 4, "in 2023.[4] at"),
    ],
)
def test_mark_of_a_note_is_raised_behind_a_word_or_a_stop(text: str, by: int, apart: str) -> None:
    signs = [Sign(sign, PageBox(at, by if sign == "4" else 0, at + 1, 7)) for at, sign in enumerate(text)]
    found = with_small_digits_apart(signs, lambda at: 7.0 if text[at] == "4" else 11.0)
    assert "".join(one.sign for one in found) == apart
