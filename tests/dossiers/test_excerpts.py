"""Passages to their place and the sentence around them."""

import pytest

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.dossiers.excerpts import context_of, page_number, place_of, whole_words
from chrono.languages import PageWords, part_or_english

WORDS = part_or_english("en", PageWords)
TEXT = "First line.\nPeru and\nChile signed it on 9 May, it is said.\n"


def article(text: str = TEXT) -> Article:
    return article_from_bytes("a", text.encode("utf-8"), "a.txt")


@pytest.mark.parametrize(("words", "place"), [("First", "line 1"), ("Peru and\nChile", "lines 2\u20133")])
def test_place_is_told_by_its_lines(words: str, place: str) -> None:
    start = article().text.index(words)
    assert place_of(article(), start, start + len(words), WORDS) == place


def test_place_is_told_by_its_page_where_there_is_one() -> None:
    one = article_from_bytes("a", b"%PDF-1.4", "a.png", transcript=b"one\ftwo")
    assert place_of(one, 4, 7, WORDS) == "p. 2"


def test_context_is_the_sentence_before_and_after_the_passage() -> None:
    text = article().text
    sentence, passage = (text.index("Peru"), text.index("said.") + 5), (text.index("Chile"), text.index(", it"))
    assert context_of(article(), sentence, [passage]) == ("Peru and ", "Chile signed it on 9 May", ", it is said.")


def test_long_context_is_cut_at_words() -> None:
    long = article(f"{'before ' * 100}signed{' after' * 100}")
    before, passage, after = context_of(long, (0, len(long.text)), [(700, 706)])
    assert (passage, before[:8], after[-7:]) == ("signed", "\u2026 before", "after \u2026")
    assert max(len(before), len(after)) <= 243


def test_words_that_are_cut_are_not_looked_for() -> None:
    one = article("Prices rose. 中国外长访问。")
    assert whole_words(one, 0, 11) == "Prices rose"
    assert (whole_words(one, 1, 11), whole_words(one, 0, 9)) == ("", "")
    assert whole_words(one, 15, 17) == "外长"


def test_page_of_a_place_is_counted_where_there_are_pages() -> None:
    scan = article_from_bytes("a", b"%PDF-1.4", "a.png", transcript=b"one\ftwo")
    assert (page_number(scan, 0), page_number(scan, 4), page_number(article(), 4)) == (1, 2, 0)
