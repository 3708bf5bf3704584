"""An article and the places of its characters."""

from chrono.articles.article import Article
from chrono.documents.document import DOUBT
from chrono.files.places import Lines, Offsets, Pages


def test_a_stretch_of_the_text_leads_to_its_place_in_the_file() -> None:
    article = Article("a", "a.txt", "First\nsecond", Lines("## First\nsecond"), Offsets((0,), (3,)))
    assert str(article.location(6, 12)) == "a.txt:2:1"
    assert article.location(6, 12).end_column == 7


def test_the_line_of_a_document_is_its_page() -> None:
    article = Article("a", "a.pdf", "One\nTwo\n", Pages((0, 4)))
    assert str(article.location(4, 7)) == "a.pdf:2:1"


def test_an_empty_stretch_still_has_a_place() -> None:
    article = Article("a", "a.txt", "word", Lines("word"))
    assert str(article.location(2, 2)) == "a.txt:1:3"


def test_a_stretch_with_the_mark_of_doubt_is_doubtful() -> None:
    article = Article("a", "a.html", f"did{DOUBT}sign. All left.")
    assert article.is_doubtful(0, 11)
    assert not article.is_doubtful(12, len(article.text))


def test_a_place_over_words_that_are_shown_in_another_order_begins_where_they_do() -> None:
    article = Article("a", "a.html", "two one", Lines("one two"), Offsets((0, 3, 4), (4, 3, 0)))
    assert str(article.location(0, 7)) == "a.html:1:5"
