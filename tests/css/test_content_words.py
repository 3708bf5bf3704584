"""The words that the property `content` writes."""

import pytest
from justhtml import Element

from chrono.css.content_words import made_words


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("'of ' \"them\"", "of them"),
        ("attr(data-n) ' votes'", "12 votes"),
        ("attr(data-none)", ""),
        ("'\\2014 x\\'s'", "—x's"),
        ("counter(n)", ""),
    ],
)
def test_words_of_content(content: str, words: str) -> None:
    assert made_words(content, Element("b", {"data-n": "12"}, "html")) == words
