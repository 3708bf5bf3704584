"""Quotations that hang on words of which it is not known whether a reader sees them."""

import pytest

from chrono.articles.article import Article
from chrono.documents.document import DOUBT
from chrono.passages.doubts import why_doubtful
from chrono.passages.reading import QuoteQuery, place_quote, read_source

SEEN = f"They came. The envoys signed the{DOUBT}accord. All went home."
WHOLE = "They came. The envoys signed the old accord. All went home."


@pytest.mark.parametrize(
    ("quote", "doubtful"),
    [
        ("signed the old accord", True),
        ("signed the accord", True),
        ("envoys signed", True),
        ("All went home", False),
        ("They never came", False),
    ],
)
def test_quotation_is_in_doubt_where_it_would_stand_with_the_words_or_without(quote: str, doubtful: bool) -> None:
    placed = place_quote(read_source(SEEN, "en", None), QuoteQuery(quote))
    doubt = why_doubtful(Article("a", "a.html", SEEN, whole=WHOLE, doubt="unknown"), placed, quote)
    assert doubt == ("unknown" if doubtful else "")


def test_nothing_is_in_doubt_in_an_article_that_is_known() -> None:
    placed = place_quote(read_source(WHOLE, "en", None), QuoteQuery("signed the accord"))
    assert not why_doubtful(Article("a", "a.html", WHOLE), placed, "signed the accord")


def test_quotation_in_the_capitals_of_a_style_is_in_doubt_too() -> None:
    quote = "SIGNED THE OLD ACCORD"
    placed = place_quote(read_source(SEEN, "en", None), QuoteQuery(quote))
    article = Article("a", "a.html", SEEN, whole=WHOLE, doubt="unknown", recased=((0, len(SEEN)),))
    assert why_doubtful(article, placed, quote)


@pytest.mark.parametrize("quote", ["rose by 12 million", "rose by \u202e12\u202c million", "Trade rose"])
def test_words_that_a_sign_turns_around_are_in_doubt(quote: str) -> None:
    text = "They met. Trade rose by \u202e12\u202c million. All went home."
    placed = place_quote(read_source(text, "en", None), QuoteQuery(quote))
    assert why_doubtful(Article("a", "a.txt", text), placed, quote) == (
        "a sign that no reader sees (U+202D or U+202E) turns around the order in which the words are shown"
    )
    beside = place_quote(read_source(text, "en", None), QuoteQuery("All went home"))
    assert not why_doubtful(Article("a", "a.txt", text), beside, "All went home")
