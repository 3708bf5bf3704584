"""Numbers of titles against those of passages."""

import pytest

from chrono.judgements import judge
from chrono.judgements.figures.prose import ProseFigure, ProseOutcome
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2024-03-26{language}}}}}
events:
  - id: e
    title: {title}
    date: 2024-03-20
    evidence: [{{source: a, quote: "{quote}"}}]
"""
QUOTE = "On March 20 the port counted 12 ships for $30 million"


def judged(title: str, quote: str = QUOTE, article: str = "", language: str = "") -> tuple[ProseFigure, ...]:
    text = TEXT.format(title=title, quote=quote, language=language)
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {article or quote}.\n"}).chronology
    return judge(chronology, read_passages(chronology)).prose[chronology.events[0].field("title")]


@pytest.mark.parametrize(
    ("title", "outcome", "other"),
    [
        ("Port counts 12 ships", ProseOutcome.STATED, ""),
        ("Port counts 13 ships", ProseOutcome.ABSENT, ""),
        ("Port counts twelve ships", ProseOutcome.STATED, ""),
        ("Port counts thirteen ships", ProseOutcome.OTHERWISE, "12 ships"),
        ("Port counts thirteen sailors", ProseOutcome.NOT_COUNTED, ""),
        ("Port takes $12", ProseOutcome.NAMED_OTHERWISE, ""),
    ],
)
def test_a_number_of_the_title_is_held_against_the_passage(title: str, outcome: ProseOutcome, other: str) -> None:
    (found,) = judged(title)
    assert (found.outcome, found.other) == (outcome, other)


def test_a_number_in_words_is_shown_with_what_it_counts() -> None:
    (found,) = judged("Port counts thirteen ships")
    assert (found.number, found.shown) == ("thirteen", "thirteen ships")


def test_a_number_beside_a_quotation_that_is_not_found_is_open() -> None:
    assert [one.outcome for one in judged("Port counts 13 ships", article="Nothing of it")] == [ProseOutcome.NOT_FOUND]


def test_only_what_is_otherwise_or_absent_contradicts() -> None:
    assert {one for one in ProseOutcome if one.contradicts} == {
        ProseOutcome.OF_SOMETHING_ELSE,
        ProseOutcome.OTHERWISE,
        ProseOutcome.ABSENT,
    }


@pytest.mark.parametrize(
    ("quote", "outcome"),
    [
        ("On March 20 rangers freed 3 of the 9 elephants", ProseOutcome.STATED),
        ("On March 20 rangers freed 3 zebras, and 9 elephants", ProseOutcome.OTHERWISE),
        ("On March 20 in a park of 3 the rangers freed all the 9 elephants", ProseOutcome.OTHERWISE),
    ],
)
def test_a_part_of_what_is_counted_counts_it_too(quote: str, outcome: ProseOutcome) -> None:
    (found,) = judged("Rangers free three elephants", quote)
    assert found.outcome is outcome


@pytest.mark.parametrize(
    ("number", "outcome"), [("32", ProseOutcome.NOT_COUNTED), ("33", ProseOutcome.ABSENT), ("19", ProseOutcome.ABSENT)]
)
def test_the_years_that_a_passage_counts_from_a_date_are_not_absent(number: str, outcome: ProseOutcome) -> None:
    quote = "The president ruled the islands for 32 years before he was forced from office in 1998"
    (found,) = judged(f"Ruler forced out after {number} years", quote, f"{quote}.")
    assert found.outcome is outcome


@pytest.mark.parametrize("counted", ["workers", "months"])
def test_as_many_of_something_else_are_absent(counted: str) -> None:
    quote = "The president ruled the islands for 32 years before he was forced from office in 1998"
    (found,) = judged(f"Ruler forced out with 32 {counted}", quote, f"{quote}.")
    assert found.outcome is ProseOutcome.ABSENT


def test_the_day_of_a_plan_that_is_a_bound_is_no_number() -> None:
    quote = "Refunds worth 3 million euros would be paid by 30 November"
    text = TEXT.format(title=quote, quote=quote, language="").replace("date: 2024-03-20", 'date: "[..2024-11-30]"')
    chronology = load_text(text, {"a.txt": f" date 2024-03-26 {quote}.\n"}).chronology
    prose = judge(chronology, read_passages(chronology)).prose
    assert ProseOutcome.ABSENT not in {one.outcome for found in prose.values() for one in found}
