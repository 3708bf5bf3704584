"""A judgement of a date, as a value."""

import pytest

from chrono.dates import parse_date
from chrono.judgements.dates import judge_date
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.comparison import Agreement
from chrono.tellings.date_judgement import DateJudgement


@pytest.mark.parametrize("agreement", list(Agreement))
def test_a_claim_was_compared_unless_nothing_was_there_to_compare_it_with(agreement: Agreement) -> None:
    judgement = DateJudgement(parse_date("2024-03-28"), agreement)
    assert judgement.compared == (agreement not in (Agreement.NOT_STATED, Agreement.UNCHECKED))


def test_without_a_passage_there_are_no_words_and_no_excerpt() -> None:
    judgement = DateJudgement(parse_date("2024-03-28"), Agreement.NOT_STATED)
    assert judgement.words == ""
    assert judgement.excerpt is None


def test_the_words_and_the_excerpt_are_those_of_the_article() -> None:
    text = "title: x\nsources: {a: {file: a.txt}}\nevents:\n  - {id: e, title: E, date: 2024-03-25, "
    text += "evidence: [{source: a, quote: The envoy came}]}\n"
    chronology = load_text(text, {"a.txt": " date 2024-03-26 The envoy came on\nMonday at last.\n"}).chronology
    judgement = judge_date(chronology.events[0], read_passages(chronology))
    assert judgement.words == "Monday"
    assert judgement.excerpt is not None
    assert [judgement.excerpt.text[start:end] for start, end in judgement.excerpt.marks] == ["Monday"]
