"""The forms of dates over the kinds of tokens."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from chrono.dates.days import Day
from chrono.languages import TokenKind
from chrono.timex.forms import Form, beginnings, compile_form
from chrono.timex.grammar import FORMS, form_pattern, forms_by_name, grammar
from chrono.timex.tagger import find_timexes

BEGINNINGS = re.compile(beginnings(FORMS))


def written(kinds: str) -> str:
    """A text of these kinds."""
    return "".join(TokenKind[name] for name in kinds.split())


@pytest.mark.parametrize(
    ("kinds", "name", "span"),
    [
        ("WORD DAY MONTH YEAR WORD", "day_month", (1, 4)),
        ("WORD MONTH STOP DAY COMMA YEAR WORD", "month_day", (1, 6)),
        ("FROM DAY DASH DAY MONTH YEAR", "days_range_month", (0, 6)),
        ("MONTH DAY COMMA DAY AND DAY", "month_days_list", (0, 6)),
        ("IN YEAR", "year", (1, 2)),
        ("ARTICLE ORDINAL_WORD UNIT OF YEAR", "century", (0, 3)),
        ("WORD RELATIVE UNIT WORD", "relative_unit", (1, 3)),
        ("NUMBER_WORD UNIT AGO", "ago", (0, 3)),
        ("NUMBER_WORD UNIT LATER", "later", (0, 3)),
        ("WEEKDAY DASH WEEKDAY", "weekday_range", (0, 3)),
    ],
)
def test_a_form_is_found_where_its_kinds_are(kinds: str, name: str, span: tuple[int, int]) -> None:
    found = grammar().search(written(kinds))
    assert found is not None
    assert (found.lastgroup, found.span(found.lastgroup or "")) == (name, span)


@pytest.mark.parametrize(
    "kinds",
    [
        "WORD WORD WORD",
        "ARTICLE WORD",
        "PART WORD STOP WORD",
        "WORD COMMA WORD AND WORD",
        "IN WORD",
        "LABEL NUMERIC_DAY",
        "LABEL ISO_DAY",
        "WORD DAY",
        "WORD NUMBER WORD",
    ],
)
def test_other_kinds_are_no_date(kinds: str) -> None:
    assert grammar().search(written(kinds)) is None


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
@given(data=st.data())
def test_every_form_begins_where_the_grammar_looks(form: Form, data: st.DataObject) -> None:
    own = sorted(set(compile_form(form.pattern)) & set(TokenKind))
    kinds = "".join(data.draw(st.lists(st.sampled_from([*own, TokenKind.WORD]), min_size=1, max_size=6)))
    found = form_pattern(form).match(kinds)
    assert found is None or not found.end() or BEGINNINGS.match(kinds), (form.name, kinds)


def test_every_form_has_a_name_of_its_own_in_the_grammar() -> None:
    assert list(grammar().groupindex) == [form.name for form in FORMS] == list(forms_by_name())


@pytest.mark.parametrize(
    ("words", "is_counted"),
    [
        ("It met yesterday.", True),
        ("It met from Monday to Friday.", True),
        ("It met the following month.", True),
        ("It met two days before 11 March 2024.", True),
        ("It met from last March to May 2024.", True),
        ("It met on 11 March 2024.", False),
        ("It met from March to May 2024.", False),
    ],
)
def test_a_form_says_whether_it_counts_from_a_day_that_it_does_not_name(words: str, is_counted: bool) -> None:
    (found,) = find_timexes(words, Day(2024, 6, 1), "en")
    assert found.is_counted is is_counted


@pytest.mark.parametrize(("words", "either"), [("It met on 03/04/2024.", True), ("It met on 3 April 2024.", False)])
def test_a_date_in_digits_may_be_in_either_order(words: str, either: bool) -> None:
    assert [found.either_order for found in find_timexes(words, Day(2024, 6, 1), "en")] == [either]


@pytest.mark.parametrize(("words", "vague"), [("It met in the summer of 2009.", True), ("It met in May 2009.", False)])
def test_the_ends_of_a_season_are_a_matter_of_opinion(words: str, vague: bool) -> None:
    assert [found.is_vague for found in find_timexes(words, Day(2024, 6, 1), "en")] == [vague]
