"""A judgement of a date, as a value."""

import pytest

from chrono.dates import parse_date
from chrono.judgements.comparison import Agreement
from chrono.judgements.date_judgement import DateJudgement


@pytest.mark.parametrize("agreement", list(Agreement))
def test_a_claim_was_compared_unless_nothing_was_there_to_compare_it_with(agreement: Agreement) -> None:
    judgement = DateJudgement(parse_date("2024-03-28"), agreement)
    assert judgement.compared == (agreement not in (Agreement.NOT_STATED, Agreement.UNCHECKED))


def test_without_a_passage_there_are_no_words_and_no_excerpt() -> None:
    judgement = DateJudgement(parse_date("2024-03-28"), Agreement.NOT_STATED)
    assert judgement.words == ""
    assert judgement.excerpt is None
