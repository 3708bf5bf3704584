"""Texts as scalars, slugs and names of their own."""

import pytest
import yaml

from chrono.files.scalars import plain_key, scalar, scalar_as_before


@pytest.mark.parametrize("text", ["plain", 'with "quotes"', "back\\slash: #", "Қазақстан 会谈", "no", "two\nlines", ""])
def test_a_scalar_reads_back_as_the_text(text: str) -> None:
    assert yaml.safe_load(scalar(text)) == text
    assert "\n" not in scalar(text)


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("2024-03-28", "2024-03-29", "2024-03-28"),
        ("it's", "'its'", "'it''s'"),
        ('a "b"', '"a"', '"a \\"b\\""'),
        ("a: b", "plain", '"a: b"'),
        ("null", "plain", '"null"'),
    ],
)
def test_a_scalar_is_quoted_as_the_one_it_replaces(text: str, before: str, expected: str) -> None:
    assert scalar_as_before(text, before) == expected
    assert str(yaml.safe_load(scalar_as_before(text, before))) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [("visit-2", "visit-2"), ("визит", "визит"), ("2024-03-26", '"2024-03-26"'), ("null", '"null"'), ("_a", '"_a"')],
)
def test_an_id_is_quoted_where_it_would_be_something_else(text: str, written: str) -> None:
    assert plain_key(text) == written
