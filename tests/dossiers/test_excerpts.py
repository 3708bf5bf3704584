"""Passages to their place and the sentence around them."""

import pytest

from chrono.articles.article import Article
from chrono.articles.reading import article_from_bytes
from chrono.dossiers.excerpts import context_of, page_number, place_of, whole_words
from chrono.files import NumberedLine, Pages
from chrono.findings import PageKind, PageName
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


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("It rained.", "p. 1 (printed 41), 41:8"),
        ("It rained.\nI left.", "p. 1 (printed 41), 41:8\u20139"),
        ("I left.\nI came", "p. 1 (printed 41), 41:9\u201342:1"),
        ("head", "p. 1 (printed 41)"),
        ("Where?", "p. 2 (printed 42)"),
    ],
)
def test_place_in_a_transcript_is_told_by_its_lines_too(words: str, place: str) -> None:
    text = "head\nIt rained.\nI left.\nI came back.\nWhere?\n"
    names = tuple(PageName(PageKind.PAGE, str(number), printed=str(40 + number)) for number in (1, 2))
    numbered = [NumberedLine(5, 15, "", 8), NumberedLine(16, 23, "", 9), NumberedLine(24, 36, "", 1)]
    unknown = NumberedLine(37, 43, None, 2)
    pages = Pages((0, 24), names, (*numbered, unknown))
    one = Article("a", "a.pdf", text, pages)
    start = text.index(words)
    assert place_of(one, start, start + len(words), WORDS) == place


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
