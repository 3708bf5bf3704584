"""How many independent sources say so."""

import pytest

from chrono.proof.confidence import confidence_of
from chrono.proof.examples import COPIES, TRADE, WITNESSES, Example
from chrono.records.loader import load_text


def said(example: Example) -> str:
    chronology = load_text(example.chronology, example.articles).chronology
    return str(confidence_of(chronology, chronology.events[0]))


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


def test_an_event_without_evidence_rests_on_none() -> None:
    chronology = load_text("title: x\nevents: [{id: e, title: E, date: 2024}]\n", {}).chronology
    assert str(confidence_of(chronology, chronology.events[0])) == "rests on no source"
