"""Ukrainian: the words of pin cites."""

import re

from chrono.languages import LocatorWords, part

WORDS = part("uk", LocatorWords)


def test_a_page_is_told() -> None:
    assert WORDS
    assert re.match(rf"(?:{WORDS.pages})\s*12", "стор. 12")


def test_a_line_is_told() -> None:
    assert WORDS
    assert re.match(rf"(?:{WORDS.lines})\s*4", "рядок 4")
    assert not re.match(rf"(?:{WORDS.lines})\s*4", "стор. 12")
