"""A statement's words, and what can be said of them."""

import pytest

from chrono.clauses import Statement, is_finite, is_told, states_on_its_own
from chrono.languages import ClaimWords, StatementWords, part
from chrono.text import lexemes


def test_a_statement_without_a_stretch_keeps_the_dates_behind_it() -> None:
    whole = Statement("The mine, opened in 1962, closed in May.", ((20, 24), (36, 39)))
    assert whole.without((8, 24)) == Statement("The mine, closed in May.", ((20, 23),))


@pytest.mark.parametrize(("word", "finite"), [("closed", True), ("was", True), ("closing", False), ("Closed", False)])
def test_a_verb_with_a_subject_of_its_own_is_finite(word: str, finite: bool) -> None:
    words = part("en", StatementWords)
    (lexeme,) = lexemes(word, "en")
    assert words is not None
    assert is_finite(lexeme, words) is finite


@pytest.mark.parametrize(
    ("text", "told"),
    [("he said it closed", True), ("“it closed”", True), ("Did it close?", True), ("it closed", False)],
)
def test_speech_and_questions_are_told(text: str, told: bool) -> None:
    known = part("en", ClaimWords)
    assert known is not None
    assert is_told(text, known) is told


def test_what_stands_behind_a_colon_states_on_its_own_with_a_verb() -> None:
    assert states_on_its_own(lexemes("the guests had left", "en"), "en")
    assert not states_on_its_own(lexemes("the guests of the town", "en"), "en")
