"""With what reserve passages tell of what occurred."""

import pytest

from chrono.judgements import judge
from chrono.judgements.reserves import ReserveJudgement, ReserveOutcome
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26{language}}}}}
events:
  - id: e
    title: A visit
    date: 2024-03-20
    status: {status}
    evidence: [{{source: a, quote: "{quote}"}}]
"""


def judged(quote: str, status: str = "occurred", language: str = "") -> ReserveJudgement | None:
    text = TEXT.format(status=status, quote=quote, language=language)
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
    return judge(chronology, read_passages(chronology)).reserves.get(chronology.events[0].field("status"))


@pytest.mark.parametrize(
    ("quote", "outcome", "word"),
    [
        ("The visit took place on March 20", ReserveOutcome.NONE, ""),
        ("The visit was scheduled for March 20", ReserveOutcome.RESERVED, "was scheduled for"),
        ("The ministry is to visit them on March 20", ReserveOutcome.RESERVED, "is to visit"),
        ("The ministry has to visit them on March 20", ReserveOutcome.RESERVED, "has to visit"),
        ("The visit was to be on March 20, and it never took place", ReserveOutcome.RESERVED, "was to be"),
        ("Reportedly, the visit was on March 20", ReserveOutcome.APART_FROM_DATE, "Reportedly"),
    ],
)
def test_a_word_that_says_less_is_a_reserve(quote: str, outcome: ReserveOutcome, word: str) -> None:
    found = judged(quote)
    assert found is not None
    assert (found.outcome, found.word) == (outcome, word)


def test_what_is_planned_is_not_judged() -> None:
    assert judged("The visit was scheduled for March 20", "planned") is None


def test_a_language_without_such_words_is_not_read() -> None:
    found = judged("Der Besuch fand am 20. März 2024 statt", language=", language: de")
    assert found is not None
    assert found.outcome is ReserveOutcome.UNREAD


def test_what_a_title_tells_with_the_same_reserve_is_none() -> None:
    text = TEXT.format(status="occurred", quote="The visit was on March 20, people with knowledge said", language="")
    said = {"A visit": ReserveOutcome.APART_FROM_DATE, "People with knowledge tell of a visit": ReserveOutcome.NONE}
    for title, outcome in said.items():
        chronology = load_text(
            text.replace("A visit", title), {"a.txt": " The visit was on March 20, people with knowledge said.\n"}
        ).chronology
        found = judge(chronology, read_passages(chronology)).reserves.get(chronology.events[0].field("status"))
        assert found is not None
        assert found.outcome is outcome
