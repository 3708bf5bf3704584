"""An article read, and what is asked of it placed in what was read."""

import pickle

from chrono.dates.days import Day
from chrono.passages.reading import NamesFound, QuoteQuery, figures_within, find_names, place_quote, read_source
from tests.passages.test_passages import ARTICLE

READING = read_source(ARTICLE.text, "en", Day(2024, 3, 26))


def test_a_text_is_read_alike_whoever_asks() -> None:
    assert read_source(ARTICLE.text, "en", Day(2024, 3, 26)) == READING
    assert read_source(ARTICLE.text, "en", Day(2024, 4, 2)) != READING
    assert [ARTICLE.text[one.start : one.end] for one in READING.timexes] == ["Monday"]


def test_a_quotation_is_placed_with_its_sentence_and_neighbours() -> None:
    standing = place_quote(READING, QuoteQuery("signed for $3.5 million"))
    assert ARTICLE.text[slice(*standing.sentence)] == "The minister, Anna Holm, signed for $3.5 million on Monday."
    assert ARTICLE.text[slice(*standing.neighbours)].startswith("Opening remarks")
    assert ARTICLE.text[slice(*standing.neighbours)].endswith("Others watched.")


def test_figures_of_the_sentence_are_read_at_their_place() -> None:
    standing = place_quote(READING, QuoteQuery("Anna Holm"))
    figures = figures_within(ARTICLE.text, standing.sentence, READING.timexes, "en")
    assert [ARTICLE.text[one.start : one.end] for one in figures] == ["$3.5 million"]


def test_the_number_of_a_date_is_no_figure() -> None:
    text = "Mining grew by 7 per cent. They met on 5 March for 4 hours."
    timexes = read_source(text, "en", Day(2024, 3, 26)).timexes
    assert [str(one) for one in figures_within(text, (27, len(text)), timexes, "en")] == ["4"]


def test_what_is_absent_has_no_sentence() -> None:
    standing = place_quote(READING, QuoteQuery("an elephant crossed the Alps in winter"))
    assert not standing.match.spans
    assert standing.sentence == (0, 0)


def test_names_are_found_at_their_places() -> None:
    found = find_names(READING, [("Anna Holm",), ("Nobody",), ("Ana Kholm", "Nobody")])
    assert [ARTICLE.text[slice(*span)] for span in found.places["Anna Holm"]] == ["Anna Holm"]
    assert found.places["Nobody"] == ()
    assert found.variants == {("Ana Kholm", "Nobody"): "Anna Holm"}


def test_what_was_read_can_be_sent_to_another_process() -> None:
    placed = place_quote(READING, QuoteQuery("on Monday"))
    for value in (READING, placed, NamesFound({"Anna Holm": ((1, 2),)}, {})):
        assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
