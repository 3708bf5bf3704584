"""A quotation that stands in another article than the cited one."""

import pytest

from chrono.passages.elsewhere import SourceWords, quoted_elsewhere
from chrono.passages.reading import read_source
from chrono.records.model import Evidence

TEXTS = {
    "a": "The minister is scheduled to visit the capital in spring.",
    "b": "Both countries signed an agreement on visas.",
    "d": "He knew that it's the towns-folk_of 3rd street who said so.",
    "c": "部长将于三月访问首都并签署协议。",
}
WORDS = SourceWords({source: read_source(text, "en", None) for source, text in TEXTS.items()})


@pytest.mark.parametrize(
    ("source", "quote", "found"),
    [
        ("b", "is scheduled to visit the capital", "a"),
        ("a", "signed an agreement on visas", "b"),
        ("a", "部长将于三月访问首都并签署", "c"),
        ("a", "is scheduled to visit the capital", None),
        ("b", "is scheduled to leave the capital", None),
        ("b", "to visit", None),
        ("a", "it's the towns-folk_of 3rd street who said so", "d"),
    ],
)
def test_source_that_has_the_words_is_named(source: str, quote: str, found: str | None) -> None:
    assert quoted_elsewhere(Evidence(source=source, quote=quote), WORDS) == found


def test_sources_with_the_rarest_word_are_looked_at() -> None:
    assert list(WORDS.sources_with("on scheduled to")) == ["a"]
    assert list(WORDS.sources_with("two words")) == list(TEXTS)
    assert list(WORDS.sources_with("nobody has these words")) == []
