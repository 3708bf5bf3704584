"""What stands behind a clause and may turn it."""

import pytest

from chrono.clauses import Statement
from chrono.clauses.aftermath import is_undone
from chrono.clauses.clause import clauses_of
from tests.clauses.test_grammar import english


def _undone(text: str) -> bool:
    clause = next(iter(clauses_of(Statement(text, ()), frozenset(), english())))
    return is_undone(text, clause, english())


@pytest.mark.parametrize(
    "text",
    [
        "The mine closed: half of it.",
        "The mine closed if the court agreed.",
        "The mine closed, which never was so.",
        "The mine closed, legend has it.",
        "The mine closed, the union said.",
        "The mine closed (a ruse).",
        "The mine closed. The army denied it.",
        "Norvik proved that it closed.",
    ],
)
def test_what_follows_may_turn_it(text: str) -> None:
    assert _undone(text)


@pytest.mark.parametrize(
    "text",
    [
        "The mine closed.",
        "The mine closed, killing no hopes.",
        "The mine closed, which pleased many.",
        "The mine closed but the port opened.",
        "The mine closed (MC).",
    ],
)
def test_what_is_of_its_own_does_not(text: str) -> None:
    assert not _undone(text)
