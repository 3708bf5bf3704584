"""Chinese: the words of pin cites."""

import re

from chrono.languages import LocatorWords, part

WORDS = part("zh", LocatorWords)


def test_a_page_is_told() -> None:
    assert WORDS
    assert re.match(rf"(?:{WORDS.pages})\s*12", "第12页")
