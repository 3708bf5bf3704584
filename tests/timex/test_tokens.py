"""Tokens of a text, each with its class."""

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from chrono.timex.tokens import codes, pack_of, tokens_of

law = settings(derandomize=True, deadline=None, max_examples=200)
ENGLISH = pack_of("en")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("28 March 2024", "DMY"),
        ("March 28th, 2024", "MO,Y"),
        ("2024-03-28", "I"),
        ("2024-03", "J"),
        ("2024-03-28T15:00Z", "T"),
        ("28.03.2024", "K"),
        ("28/03/2024", "K"),
        ("the 1990s", "hE"),
        ("'90s", "E"),
        ("Q3", "Q"),
        ("H1", "H"),
        ("15:30", "v"),
        ("3 p.m.", "v"),
        ("$2024", "N"),
        ("2024%", "N"),
        ("32", "N"),
        ("0", "N"),
        ("3000", "N"),
        ("1,990", "N"),
        ("12km", "N"),
        ("march", "x"),
        ("may", "x"),
        ("May", "M"),
        ("sun", "x"),
        ("Sun", "w"),
        ("Sept. 5", "MD"),
        ("5–7", "D-D"),
        ("one\n\ntwo", "C¶C"),
        ("three days ago", "CUG"),
        ("last Monday", "RW"),
        ("hello", "x"),
        ("", ""),
    ],
)
def test_text_has_its_classes_when_read(text: str, letters: str) -> None:
    assert codes(tokens_of(text, ENGLISH)) == letters


@pytest.mark.parametrize(
    ("text", "value"),
    [("March", 3), ("28", 28), ("2024", 2024), ("3rd", 3), ("Sunday", 6), ("yesterday", -1), ("Q4", 4)],
)
def test_token_has_its_value_when_it_counts(text: str, value: int) -> None:
    assert [token.value for token in tokens_of(text, ENGLISH)] == [value]


@law
@given(st.one_of(st.text(max_size=60), st.text("0123456789-/.:,' TZMayQ1s\n–st", max_size=40)))
def test_tokens_come_in_order_inside_the_text_when_random(text: str) -> None:
    tokens = tokens_of(text, ENGLISH)
    assert all(0 <= one.start < one.end <= len(text) for one in tokens)
    assert all(a.end <= b.start for a, b in itertools.pairwise(tokens))


@law
@given(st.one_of(st.text(max_size=60), st.text("0123456789-/.:,' TZMayQ1s\n–st", max_size=40)))
def test_every_token_has_one_letter_when_random(text: str) -> None:
    tokens = tokens_of(text, ENGLISH)
    assert len(codes(tokens)) == len(tokens)
