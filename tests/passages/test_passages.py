"""What is read of an article for the evidence citing it."""

import pytest

from chrono.articles.reading import article_from_bytes
from chrono.dates.parsing import parse_date
from chrono.passages.passages import Passage, excerpt, read_passages
from chrono.passages.reading import timexes_within
from chrono.records.loader import load_text
from chrono.text.quotes import MatchKind
from chrono.timex.timex import Timex
from tests.conftest import report_on, verdicts_of

TEXT = (
    " date 2024-03-26 Opening remarks were short. The minister, Anna Holm, signed for $3.5 million on Monday. "
    "Others watched.\n\nA new paragraph begins here.\n"
)
ARTICLE = article_from_bytes("a", TEXT.encode(), "a.txt")


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


def test_two_events_of_one_id_have_each_its_own_passages() -> None:
    event = "  - {id: x, title: T, date: 2024, evidence: [{source: a, quote: %s}]}\n"
    text = "title: x\nsources: {a: {file: a.txt}}\nevents:\n" + event % "bridge opened" + event % "bill passed"
    chronology = load_text(text, {"a.txt": "The bridge opened. The bill passed."}).chronology
    passages = read_passages(chronology)
    assert [[one.evidence.quote for one in passages.of(event)] for event in chronology.events] == [
        ["bridge opened"],
        ["bill passed"],
    ]


def test_an_event_without_evidence_has_not_the_passages_of_another_of_its_id() -> None:
    text = (
        "title: x\nsources: {a: {file: a.txt}}\nevents:\n"
        "  - {id: x, title: T, date: 2024, evidence: [{source: a, quote: bridge opened}]}\n"
        "  - {id: x, title: T, date: 2024, evidence: []}\n"
    )
    chronology = load_text(text, {"a.txt": "The bridge opened."}).chronology
    passages = read_passages(chronology)
    assert [len(passages.of(event)) for event in chronology.events] == [1, 0]


@pytest.mark.parametrize(
    ("stretch", "found"), [((0, 5), [1]), ((4, 12), [1, 2]), ((5, 6), []), ((11, 40), [2, 3]), ((40, 50), [])]
)
def test_dated_expressions_of_a_stretch_are_found_by_their_order(stretch: tuple[int, int], found: list[int]) -> None:
    listed = [Timex(start, end, parse_date("2024")) for start, end in ((2, 5), (10, 14), (20, 30))]
    assert [listed.index(one) + 1 for one in timexes_within(listed, stretch)] == found


def test_what_is_quoted_in_another_language_is_not_read_though_its_sentence_is() -> None:
    sentence = 'The ministry in Beijing told reporters on 28 March 2024: "La visite du ministre a été annulée hier."'
    text = (
        "title: x\nsources: {a: {file: a.txt, published: 2024-03-29}}\nevents:\n  - id: e\n    title: E\n"
        "    date: 2024-03-28\n    status: occurred\n    evidence: [{source: a, quote: La visite du ministre a}]\n"
    )
    chronology = load_text(text, {"a.txt": f" date 2024-03-29\n{sentence}\n"}).chronology
    (passage,) = read_passages(chronology).all()
    assert (passage.language, passage.language_read, passage.cues) == ("fr", False, None)
    (said,) = verdicts_of(report_on(text, {"a.txt": sentence}), "CH404")
    assert said.startswith("unchecked: ")


def doubtful_passage(page: str, quote: str = "signed the accord on 11 March 2024") -> str:
    text = (
        "title: x\nsources:\n  a: {file: a.html, published: 2024-05-20}\nevents:\n  - id: e\n    title: E\n"
        f"    date: 2024-03-11\n    evidence: [{{source: a, quote: {quote}}}]\n"
    )
    chronology = report_on(text, {"a.html": f"<html lang=en><p>They met in Bern.</p>{page}"}).chronology
    (passage,) = read_passages(chronology).of(chronology.events[0])
    return str(passage.problem)


DOUBTED = "a: the page may not show the words: a box may lie over them, or they may be cut off or moved away"
AWAY = "style='position:absolute;right:100%'"


@pytest.mark.parametrize(
    "page",
    [
        f"<p {AWAY}>The envoys signed the accord on 11 March 2024.</p>",
        f"<p>The envoys signed the <b {AWAY}>accord</b> on 11 March 2024.</p>",
        f"<p>The envoys signed the <b {AWAY}>old</b> accord on 11 March 2024.</p>",
        f"<p>It is <b {AWAY}>not</b> true that the envoys signed the accord on 11 March 2024.</p>",
    ],
)
def test_a_quotation_that_hangs_on_words_in_doubt_is_unchecked(page: str) -> None:
    assert doubtful_passage(page) == DOUBTED


def test_a_quotation_beside_words_in_doubt_is_read() -> None:
    page = f"<p>The envoys signed the accord on 11 March 2024.</p><p {AWAY}>They did not.</p>"
    assert doubtful_passage(page) == ""


def shown(text: str, stretch: tuple[int, int], marks: tuple[tuple[int, int], ...]) -> tuple[str, list[str]]:
    found = excerpt(article_from_bytes("a", text.encode(), "a.txt"), stretch, marks)
    return found.text, [found.text[slice(*mark)] for mark in found.marks]


def test_an_excerpt_is_widened_to_hold_its_marks() -> None:
    assert shown("One two three four five", (4, 7), ((0, 3), (14, 18))) == ("One two three four", ["One", "four"])


def test_a_long_excerpt_is_cut_around_its_marks() -> None:
    text = "a" * 500 + " first " + "b" * 20 + " last " + "c" * 900
    first, last = text.index("first"), text.index("last")
    words, marks = shown(text, (0, len(text)), ((first, first + 5), (last, last + 4)))
    assert marks == ["first", "last"]
    assert words.startswith("a" * 79 + " first")
    assert words.endswith(" last " + "c" * (len(words) - words.index(" last ") - 6))
    assert len(words) < 600


def test_a_long_excerpt_shows_what_follows_its_last_mark() -> None:
    text = "first " + "b" * 900 + " last " + "c" * 900
    last = text.index("last")
    words, marks = shown(text, (0, len(text)), ((0, 5), (last, last + 4)))
    assert marks == ["first", "last"]
    assert words == text[: last + 64]


def passage_of(article: str, quote: str, more: str = "") -> Passage:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-03-26}\nevents:\n  - id: e\n    title: E\n"
        f"    date: 2024\n    evidence: [{{source: a, quote: {quote}}}]\n{more}"
    )
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {article}\n"}).chronology
    return read_passages(chronology).of(chronology.events[0])[0]


def test_a_passage_shows_its_sentence_and_marks_the_quotation() -> None:
    found = passage_of("It rained. The bridge opened at last. They left.", "bridge opened").excerpt()
    assert found is not None
    assert (found.text, [found.text[slice(*mark)] for mark in found.marks]) == (
        "The bridge opened at last.",
        ["bridge opened"],
    )


def test_a_passage_that_was_not_found_shows_nothing() -> None:
    assert passage_of("It rained.", "the bridge opened").excerpt() is None


@pytest.mark.parametrize(
    ("sentence", "dates"),
    [
        ("Sales came to 5 million tonnes in 2023 and 6 million tonnes in 2022.", ["2023", "2022"]),
        ("Sales came to 5 million tonnes, in 2023.", [None]),
        ("Sales came to 5 million tonnes and 6 million tonnes in 2022.", [None, "2022"]),
        ("In 2023 sales came to 5 million tonnes.", [None]),
    ],
)
def test_a_figure_has_the_first_date_behind_it_to_itself(sentence: str, dates: list[str | None]) -> None:
    passage = passage_of(sentence, "Sales came to")
    figures = [one for one in passage.figures if one.unit]
    found = [passage.date_of(one) for one in figures]
    assert [str(one.date) if one else None for one in found] == dates


def test_the_names_of_a_source_that_is_not_read_are_nowhere() -> None:
    chronology = load_text("title: x\nevents: []\n", {}).chronology
    passages = read_passages(chronology)
    assert (passages.named("a", ("Ann",)), passages.variant_of("a", ("Ann",))) == ((), "")
