"""CH803: a source with dated statements that no event cites, though some are dismissed."""

from chrono.proof.rules.unmined_source import BAD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def test_warns_at_the_source() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ["4:6 CH803 no event cites it, though it has 2 dated statements"]


def test_passes_a_source_that_an_event_cites() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert verdicts_of(found, "CH803")[0] == "passed: "


def test_makes_no_check_of_a_source_without_dates() -> None:
    articles = {**BAD.articles, "b.txt": " date 2024-03-27 The minister was in China.\n"}
    assert len(verdicts_of(report_on(BAD.chronology, articles), "CH803")) == 1


def test_leaves_it_unchecked_beside_an_event_without_evidence() -> None:
    text = BAD.chronology.replace("dismissed:\n", "  - {id: x, title: Another, date: 2019}\ndismissed:\n")
    found = report_on(text, BAD.articles)
    assert "CH803" not in codes_of(found)
    assert verdicts_of(found, "CH803")[1].startswith("unchecked: an event without evidence")


def test_makes_no_check_of_a_source_that_nothing_refers_to() -> None:
    text = BAD.chronology.replace("sources:\n", "sources:\n  c: {file: c.txt, published: 2024-03-26}\n")
    articles = {**BAD.articles, "c.txt": " date 2024-03-26 The fair opened on March 20.\n"}
    assert len(verdicts_of(report_on(text, articles), "CH803")) == 2
