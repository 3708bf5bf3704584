"""Where things came from."""

from chrono.articles.reading import article_from_bytes
from chrono.records.origin import Origin


def test_an_article_leads_each_character_to_its_place_in_the_file() -> None:
    article = article_from_bytes("a", b" date 2024-03-26 First line\nsecond line\n", "a.txt")
    start = article.text.index("second")
    assert str(article.location(start, start + 6)) == "a.txt:2:1"


def test_the_place_of_the_first_word_is_behind_the_date_line() -> None:
    article = article_from_bytes("a", b" date 2024-03-26 First line\n", "a.txt")
    assert str(article.location(0, 5)) == "a.txt:1:18"


def test_an_origin_in_memory_has_a_place_for_everything() -> None:
    assert str(Origin().places.locate(("events", 3, "date"))) == "<memory>:1:1"
