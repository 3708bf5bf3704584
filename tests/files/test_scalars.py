"""Texts as scalars, slugs and names of their own."""

import pytest
import yaml

from chrono.files.scalars import scalar, slug, unique


@pytest.mark.parametrize("text", ["plain", 'with "quotes"', "back\\slash: #", "Қазақстан 会谈", "no", "two\nlines", ""])
def test_a_scalar_reads_back_as_the_text(text: str) -> None:
    assert yaml.safe_load(scalar(text)) == text
    assert "\n" not in scalar(text)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Trade & Economy", "trade-economy"), ("Қазақстан", "қазақстан"), ("a/b", "a-b"), ("—", "other")],
)
def test_a_slug_is_letters_digits_and_hyphens(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_a_slug_of_nothing_is_what_was_asked_for() -> None:
    assert slug("!", "category") == "category"


def test_names_are_told_apart_by_numbers() -> None:
    taken: set[str] = set()
    assert [unique(name, taken) for name in ("a", "a", "a-2", "a", "b")] == ["a", "a-2", "a-2-2", "a-3", "b"]
    assert taken == {"a", "a-2", "a-2-2", "a-3", "b"}
