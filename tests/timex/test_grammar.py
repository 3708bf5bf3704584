"""The forms of dates over the letters of tokens."""

import re

import pytest

from chrono.timex.grammar import FORMS, form, grammar


@pytest.mark.parametrize(
    ("letters", "name", "span"),
    [
        ("xDMYx", "day_month", (1, 4)),
        ("xM.D,Yx", "month_day", (1, 6)),
        ("fD-DMY", "days_range_month", (0, 6)),
        ("MD,D&D", "month_days_list", (0, 6)),
        ("iY", "year", (1, 2)),
        ("hkUoY", "century", (0, 3)),
        ("xRUx", "relative_unit", (1, 3)),
        ("CUG", "ago", (0, 3)),
        ("CUg", "later", (0, 3)),
        ("W-W", "weekday_range", (0, 3)),
    ],
)
def test_a_form_is_found_where_its_letters_stand(letters: str, name: str, span: tuple[int, int]) -> None:
    found = grammar().search(letters)
    assert found is not None
    assert (found.lastgroup, found.span(found.lastgroup or "")) == (name, span)


@pytest.mark.parametrize("letters", ["xxx", "hx", "ex.x", "x,x&x", "ix", "#K", "#I", "xD", "xNx"])
def test_other_letters_are_no_date(letters: str) -> None:
    assert grammar().search(letters) is None


def test_every_form_can_begin_where_the_grammar_looks() -> None:
    looked = re.match(r"\(\?=\[(\w+)\]\)\(\?!\[(\w+)\]x\)", grammar().pattern)
    assert looked is not None
    nowhere = [letter for letter in "xotsyacgju.,¶&()/#" if letter not in looked[1]]
    for name in FORMS:
        for letter in nowhere:
            for rest in ("", "M", "Y", "D", "U", "W"):
                found = form(name).match(letter + rest)
                assert found is None or found.end() == 0, (name, letter + rest)


def test_every_form_has_a_name_of_its_own_in_the_grammar() -> None:
    assert set(grammar().groupindex) == set(FORMS)
