"""Dates in English as news have them; published on Tuesday, 26 March 2024. The long table is in test_tagger."""

import pytest

from chrono.days import Day
from chrono.tagger import find_timexes

CASES = [
    ("Monday's talks went well.", "Monday", "2024-03-25"),
    ("profits of the first quarter of 2009", "first quarter of 2009", "2009-33"),
    ("between April and June", "April and June", "2024-04/2024-06"),
    ("at levels last seen in the 19th century", "19th century", "18XX"),
    ("as of February, sales grew", "February", "2024-02"),
    ("Caesar died in 44 BC", "44 BC", "-0043"),
    ("this morning it rained", "this morning", "2024-03-26"),
    ("a court decision since '82", "'82", "1982"),
]


@pytest.mark.parametrize(("text", "words", "date"), CASES)
def test_an_expression_is_found_and_resolved(text: str, words: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2024, 3, 26), "en")
    assert (text[found.start : found.end], str(found.date)) == (words, date)
