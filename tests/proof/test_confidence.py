"""How many independent sources say so."""

import pytest

from chrono.proof.checker import check
from chrono.proof.confidence import confidence_of
from chrono.proof.examples import COPIES, TRADE, WITNESSES, Example
from chrono.records.loader import load_text


def said(example: Example) -> str:
    report = check(load_text(example.chronology, example.articles).chronology)
    event = report.chronology.events[0]
    return str(confidence_of(report.chronology, event, list(report.of_event(event.id))))


@pytest.mark.parametrize(
    ("example", "words"),
    [
        (TRADE, "reported by one source"),
        (WITNESSES, "confirmed by 2 independent sources"),
        (COPIES, "reported by one source, of which 1 other is a copy"),
    ],
)
def test_sources_are_counted(example: Example, words: str) -> None:
    assert said(example) == words


def test_who_disputes_it_is_named() -> None:
    disputed = WITNESSES.but("{source: b,", "{source: b, stance: disputes,")
    assert said(disputed) == 'reported by one source; disputed by "b"'


@pytest.mark.parametrize(
    "other", ["{date: 2023}", "{figures: [{label: trade turnover, value: 31 billion, unit: USD}]}"]
)
def test_a_source_that_gives_another_date_or_figure_is_named_and_does_not_confirm(other: str) -> None:
    differing = WITNESSES.but("{source: b,", f"{{source: b, says: {other},")
    assert said(differing) == 'reported by one source; another date or figure in "b"'


def test_a_source_that_is_said_to_give_the_same_date_confirms() -> None:
    assert said(WITNESSES.but("{source: b,", "{source: b, says: {date: 2024},")) == "confirmed by 2 independent sources"


def test_where_every_source_gives_another_date_none_confirms() -> None:
    text = WITNESSES.chronology.replace("- source: a\n", "- source: a\n        says: {date: 2023}\n")
    text = text.replace("{source: b,", "{source: b, says: {date: 2023},")
    assert said(Example(text, WITNESSES.articles)) == 'reported otherwise; another date or figure in "a", "b"'


def test_an_event_without_evidence_rests_on_none() -> None:
    assert said(Example("title: x\nevents: [{id: e, title: E, date: 2024}]\n", {})) == "rests on no source"


def test_a_source_whose_quotation_is_not_found_does_not_count() -> None:
    source = next(iter(WITNESSES.articles))
    lost = Example(WITNESSES.chronology, {**WITNESSES.articles, source: " date 2024-03-27 Nothing of it.\n"})
    assert said(lost) == "reported by one source"


def test_sources_do_not_bear_out_what_they_contradict() -> None:
    text = "title: x\nsources: {a: {file: a.txt, published: 2024-06-01}}\nevents:\n  - {id: e, title: They met, "
    text += "date: 2024-05-08, evidence: [{source: a, quote: They met on 9 May 2024}]}\n"
    wrong = Example(text, {"a.txt": "They met on 9 May 2024."})
    assert said(wrong) == "not borne out by the 1 source cited"
