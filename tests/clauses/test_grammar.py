"""What can be said of a word by the lists of a language."""

import pytest

from chrono.clauses import Grammar
from chrono.clauses.grammar import is_count, is_number
from chrono.languages import ClaimWords, StatementWords, part
from chrono.text import Lexeme, lexemes


def english() -> Grammar:
    """The words of English by which clauses are parted."""
    words, known = part("en", StatementWords), part("en", ClaimWords)
    assert words is not None
    assert known is not None
    return Grammar(words, known, "en")


def _word(written: str) -> Lexeme:
    return lexemes(written, "en")[-1]


@pytest.mark.parametrize(("written", "acts"), [("council", True), ("grower", True), ("night", False), ("lake", False)])
def test_who_may_have_done_something_stands_behind_a_by(written: str, acts: bool) -> None:
    assert english().acts(_word(f"the {written}")) is acts


def test_where_no_list_tells_who_acts_anything_may() -> None:
    grammar = english()
    assert grammar._replace(words=StatementWords()).acts(_word("the lake"))


@pytest.mark.parametrize(
    ("written", "person"), [("poet", True), ("minister", True), ("carrier", False), ("company", False)]
)
def test_a_person_is_told_from_a_thing(written: str, person: bool) -> None:
    assert english().is_person(_word(f"the {written}")) is person


@pytest.mark.parametrize(("written", "verb"), [("burst", True), ("closed", True), ("Burst", False), ("lake", False)])
def test_a_verb_of_the_past_is_known_without_an_ending(written: str, verb: bool) -> None:
    assert english().is_verb(_word(written)) is verb


def test_a_word_for_all_is_none_of_manner() -> None:
    grammar = english()
    assert grammar.is_manner(_word("unanimously"))
    assert not grammar.is_manner(_word("all"))


@pytest.mark.parametrize(
    ("written", "count", "several"),
    [("one", True, False), ("3", True, True), ("dozen", True, False), ("men", False, False)],
)
def test_a_number_is_told_from_one_above_one(written: str, count: bool, several: bool) -> None:
    assert (is_count(written, "en"), is_number(written, "en")) == (count, several)
