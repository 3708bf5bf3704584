"""What of a clause may be left out."""

import pytest

from chrono.clauses import Statement
from chrono.clauses.clause import Clause, clauses_of
from chrono.clauses.remainders import is_limited, is_measured, is_passive, is_universal, may_be_left
from tests.clauses.test_grammar import english


def _clause(text: str) -> Clause:
    return next(iter(clauses_of(Statement(text, ()), frozenset(), english())))


@pytest.mark.parametrize(
    ("text", "at", "left"),
    [
        ("The mayor closed the port in the town.", 1, True),
        ("The mayor closed the port in effigy.", 1, False),
        ("The port was closed by the council.", 0, True),
        ("The port was closed to lorries.", 0, False),
        ("The mayor closed down the port.", 0, False),
        ("The court found the mayor in contempt.", 1, False),
        ("The rate rose to nine per cent.", 1, False),
        ("The army saw a wave of strikes.", 1, False),
        ("Rask paid Otten 500 crowns.", 1, True),
    ],
)
def test_a_part_that_completes_or_limits_may_not_go(text: str, at: int, left: bool) -> None:
    assert may_be_left(at, _clause(text), english()) is left


def test_what_is_said_of_all_or_refused_is_limited() -> None:
    assert is_limited(_clause("The court banned protests near schools."), english())
    assert is_limited(_clause("Norvik refused to sell it."), english())
    assert not is_limited(_clause("Norvik sold it."), english())


def test_a_passive_a_word_for_all_and_a_measure_are_told() -> None:
    clause = _clause("All waves of strikes were called.")
    assert is_passive(clause, english())
    assert is_universal(clause.subject[0], english())
    assert not is_measured(clause.subject[0], clause.subject[1], english())
    storm = _clause("A wave of strikes hit Quill.")
    assert is_measured(storm.subject[0], storm.subject[1], english())
