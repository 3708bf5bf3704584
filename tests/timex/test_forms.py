"""Patterns over the kinds of tokens, and how what they match may begin."""

import re

import pytest

from chrono.languages import TokenKind
from chrono.timex.absolute import one_day
from chrono.timex.forms import Form, beginnings, compile_form, first_kinds


def form(pattern: str) -> Form:
    return Form("example", pattern, one_day)


def written(kinds: str) -> str:
    return "".join(TokenKind[name] for name in kinds.split())


@pytest.mark.parametrize(
    ("pattern", "kinds"),
    [
        ("<day> OF? MONTH", "DAY OF MONTH"),
        ("<day> OF? MONTH", "ORDINAL MONTH"),
        ("MONTH (?:COMMA? [YEAR SHORT_YEAR])?", "MONTH COMMA SHORT_YEAR"),
        ("(?<!LABEL) YEAR <to> YEAR", "YEAR DASH TO DASH YEAR"),
        ("ON .{2} DAY", "ON WORD GAP DAY"),
    ],
)
def test_a_pattern_matches_tokens_of_its_kinds(pattern: str, kinds: str) -> None:
    assert re.fullmatch(compile_form(pattern), written(kinds))


def test_a_name_that_is_no_kind_is_refused() -> None:
    with pytest.raises(KeyError, match="MOON"):
        compile_form("DAY MOON")


@pytest.mark.parametrize(
    ("pattern", "first"),
    [
        ("ARTICLE? (?:DAY | MONTH STOP)", "ARTICLE DAY MONTH"),
        ("(?<=IN) YEAR", "YEAR"),
        ("[FROM ON]{0,2} DAY", "FROM ON DAY"),
        ("(?:DAY COMMA)* YEAR", "DAY YEAR"),
    ],
)
def test_the_first_kinds_are_all_that_it_may_begin_with(pattern: str, first: str) -> None:
    assert set(first_kinds([form(pattern)])) == set(written(first))


@pytest.mark.parametrize(
    ("pattern", "kinds", "fits"),
    [
        ("IN ARTICLE? MONTH", "IN MONTH", True),
        ("IN ARTICLE? MONTH", "IN ARTICLE MONTH", True),
        ("IN ARTICLE? MONTH", "IN ARTICLE WORD", False),
        ("IN . YEAR", "IN WORD YEAR", True),
        ("IN . YEAR", "IN WORD WORD", False),
        ("(?:DAY COMMA)* YEAR", "DAY COMMA DAY WORD", True),
        ("(?:DAY COMMA)* YEAR", "DAY WORD", False),
        ("MONTH YEAR?", "MONTH WORD", True),
        ("DAY (?=MONTH)", "DAY WORD", True),
        ("[IN ON] YEAR STOP YEAR | ON DAY", "IN YEAR WORD", False),
        ("[IN ON] YEAR STOP YEAR | ON DAY", "ON DAY WORD", True),
    ],
)
def test_the_beginnings_fit_three_kinds_of_what_a_form_matches(pattern: str, kinds: str, fits: bool) -> None:
    assert (re.match(beginnings([form(pattern)]), written(kinds)) is not None) == fits


def test_an_open_group_is_refused() -> None:
    with pytest.raises(ValueError, match="example"):
        first_kinds([form("DAY ) MONTH")])
