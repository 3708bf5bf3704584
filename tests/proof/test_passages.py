"""What is read of an article for the evidence citing it."""

import pickle

from chrono.articles.reading import article_from_bytes
from chrono.dates.days import Day
from chrono.proof.passages import Asked, excerpt, read_passages, read_source
from chrono.text.quotes import MatchKind
from tests.conftest import report_on

TEXT = (
    " date 2024-03-26 Opening remarks were short. The minister, Anna Holm, signed for $3.5 million on Monday. "
    "Others watched.\n\nA new paragraph begins here.\n"
)
ARTICLE = article_from_bytes("a", TEXT.encode(), "a.txt")
AT = ("events", 0, "evidence", 0, "quote")


def test_a_quotation_is_placed_with_its_sentence_and_neighbours() -> None:
    standing = read_source(ARTICLE, Day(2024, 3, 26), [Asked(AT, "signed for $3.5 million")], []).standings[AT]
    assert ARTICLE.text[slice(*standing.sentence)] == "The minister, Anna Holm, signed for $3.5 million on Monday."
    assert ARTICLE.text[slice(*standing.beside)].startswith("Opening remarks")
    assert ARTICLE.text[slice(*standing.beside)].endswith("Others watched.")


def test_figures_of_the_sentence_are_read_at_their_place() -> None:
    standing = read_source(ARTICLE, Day(2024, 3, 26), [Asked(AT, "Anna Holm")], []).standings[AT]
    assert [ARTICLE.text[one.start : one.end] for one in standing.figures] == ["$3.5 million"]


def test_names_are_found_at_their_places() -> None:
    reading = read_source(ARTICLE, Day(2024, 3, 26), [], [("Anna Holm",), ("Nobody",)])
    assert [ARTICLE.text[slice(*span)] for span in reading.names["Anna Holm"]] == ["Anna Holm"]
    assert reading.names["Nobody"] == ()


def test_what_was_read_can_be_sent_to_another_process() -> None:
    reading = read_source(ARTICLE, Day(2024, 3, 26), [Asked(AT, "on Monday")], [("Anna Holm",)])
    assert pickle.loads(pickle.dumps(reading)) == reading  # noqa: S301


def test_an_excerpt_shows_the_marked_words_and_their_place_in_the_file() -> None:
    start = ARTICLE.text.index("Monday")
    shown = excerpt(ARTICLE, (start - 10, start + 20), ((start, start + 6),))
    (mark,) = shown.marks
    assert shown.text[slice(*mark)] == "Monday"
    assert str(shown.location) == f"a.txt:1:{TEXT.index('Monday') + 1}"


def test_a_quotation_absent_here_and_exact_elsewhere_is_known() -> None:
    text = (
        "title: x\nsources:\n  a: {file: a.txt}\n  b: {file: b.txt}\nevents:\n  - id: e\n    title: E\n    date: 2024\n"
        "    evidence: [{source: b, quote: signed for $3.5 million}]\n"
    )
    articles = {"a.txt": TEXT, "b.txt": " date 2024-03-27 Nothing of the kind stands here.\n"}
    chronology = report_on(text, articles).chronology
    (passage,) = read_passages(chronology).of(chronology.events[0])
    assert passage.elsewhere == "a"
    assert passage.match.kind is MatchKind.ABSENT
