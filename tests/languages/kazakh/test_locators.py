"""Kazakh: the words of pin cites."""

import re

from chrono.languages import LocatorWords, part

WORDS = part("kk", LocatorWords)


def test_a_page_is_told() -> None:
    assert WORDS
    assert re.match(rf"(?:{WORDS.pages})\s*12", "бет 12")


def test_a_line_is_told() -> None:
    assert WORDS
    assert re.match(rf"(?:{WORDS.lines})\s*4", "жол 4")
    assert not re.match(rf"(?:{WORDS.lines})\s*4", "бет 12")
