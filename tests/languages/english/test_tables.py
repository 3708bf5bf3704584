"""English: the words of spreadsheets."""

import pytest

from chrono.languages import TableWords, part
from chrono.tables.columns import FIELDS, field_of


@pytest.mark.parametrize(("head", "field"), [("Event", "title"), ("Start date", "date"), ("Key sentence", "quote")])
def test_a_head_is_told(head: str, field: str) -> None:
    assert field_of(head) == field


def test_every_head_is_of_a_field_and_in_small_letters() -> None:
    words = part("en", TableWords)
    assert words
    assert set(words.heads.values()) <= set(FIELDS)
    assert all(head == head.casefold() for head in words.heads)
