"""What stands just outside a quotation and turns its sense."""

import pytest

from chrono.claims import QuotationEdges, judge_edges
from chrono.passages import read_passages, unread_cues
from chrono.records import load_text


def edges(sentence: str, quote: str, *, planned: bool = False) -> QuotationEdges:
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2024-05-20}\nevents:\n"
        f'  - {{id: e, title: E, date: 2024-05-03, evidence: [{{source: a, quote: "{quote}"}}]}}\n'
    )
    (passage,) = read_passages(load_text(text, {"a.txt": sentence}).chronology).all()
    return judge_edges(passage, planned=planned)


@pytest.mark.parametrize(
    ("sentence", "quote", "word"),
    [
        ("The minister never visited Rome.", "visited Rome", "never"),
        ("The minister visited Rome unless he lied.", "The minister visited Rome", "unless"),
        ("The court called the strike off.", "The court called the strike", "off"),
        ("The minister visited Rome, not Milan.", "The minister visited Rome", ""),
        ("The minister visited Rome.", "The minister visited Rome", ""),
        ("Case No. 24-CV-01142 On 3 May the court sat.", "the court sat", ""),
        ("Case No. A24 On 3 May the court sat.", "the court sat", ""),
        ("On 3 May no court sat.", "court sat", "no"),
    ],
)
def test_the_word_that_turns_it_and_its_place(sentence: str, quote: str, word: str) -> None:
    found = edges(sentence, quote)
    assert (found.turning, sentence[slice(*found.span)]) == (word, word)


@pytest.mark.parametrize(("planned", "word"), [(False, "asked"), (True, "")])
def test_what_is_planned_may_only_be_wished_for(planned: bool, word: str) -> None:
    assert edges("The court asked him to visit Rome.", "visit Rome", planned=planned).turning == word


@pytest.mark.parametrize(
    ("sentence", "quote", "language"),
    [
        ("Le ministre a été reçu à Rome par le pape.", "a été reçu à Rome", "fr"),
        ("Міністр хотів відвідати Рим", "відвідати Рим", "uk"),
    ],
)
def test_what_cannot_be_read_is_told(sentence: str, quote: str, language: str) -> None:
    assert edges(sentence, quote).unread == unread_cues(language)


def test_where_no_word_stands_before_it_nothing_wishes() -> None:
    assert edges("Міністр хотів відвідати Рим", "Міністр хотів відвідати Рим") == QuotationEdges()
