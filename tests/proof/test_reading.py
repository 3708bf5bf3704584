"""An article read for what is asked of it."""

import pickle

from chrono.dates.days import Day
from chrono.proof.reading import QuoteQuery, read_source
from tests.proof.test_passages import ARTICLE

AT = ("events", 0, "evidence", 0, "quote")


def test_a_quotation_is_placed_with_its_sentence_and_neighbours() -> None:
    standing = read_source(ARTICLE, Day(2024, 3, 26), [QuoteQuery(AT, "signed for $3.5 million")], []).placements[AT]
    assert ARTICLE.text[slice(*standing.sentence)] == "The minister, Anna Holm, signed for $3.5 million on Monday."
    assert ARTICLE.text[slice(*standing.neighbours)].startswith("Opening remarks")
    assert ARTICLE.text[slice(*standing.neighbours)].endswith("Others watched.")


def test_figures_of_the_sentence_are_read_at_their_place() -> None:
    standing = read_source(ARTICLE, Day(2024, 3, 26), [QuoteQuery(AT, "Anna Holm")], []).placements[AT]
    assert [ARTICLE.text[one.start : one.end] for one in standing.figures] == ["$3.5 million"]


def test_names_are_found_at_their_places() -> None:
    reading = read_source(ARTICLE, Day(2024, 3, 26), [], [("Anna Holm",), ("Nobody",)])
    assert [ARTICLE.text[slice(*span)] for span in reading.names["Anna Holm"]] == ["Anna Holm"]
    assert reading.names["Nobody"] == ()


def test_what_was_read_can_be_sent_to_another_process() -> None:
    reading = read_source(ARTICLE, Day(2024, 3, 26), [QuoteQuery(AT, "on Monday")], [("Anna Holm",)])
    assert pickle.loads(pickle.dumps(reading)) == reading  # noqa: S301
