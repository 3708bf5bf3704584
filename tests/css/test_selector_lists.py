"""Which rules browsers drop for one of their selectors."""

import pytest

from chrono.css.selector_lists import Taken, is_taken_with


@pytest.mark.parametrize(
    "written",
    [
        ".a, ::unknown",
        ".a, :unknown",
        ".a:not(:unknown)",
        ".a, ::-ms-clear",
        ".a, ::-webkit-x(b)",
        ".a,, .b",
        ".a,",
        ".a, .b!",
        ".a, .1b",
        ".a, [b!=c]",
        ".a, [b=1]",
        ".a, b >",
        ".a, > b",
        ".a, b > ~ c",
        ".a, b()",
        ".a, :not()",
        ".a, :is",
        ".a, b:",
        ".a, 50%",
    ],
)
def test_one_that_no_browser_knows_drops_the_rule(written: str) -> None:
    assert is_taken_with(written) is Taken.NO


@pytest.mark.parametrize(
    "written",
    [
        ".a:hover > .b",
        "a:not(.b):not(:first-child)::before",
        "li:nth-child( 3n - 1 ) ~ a, :nth-child(even of .a)",
        "[class*='col-'], [lang|=en], [a=b i], [a='x,y]']",
        r".w-1\/2, .md\:flex:hover, .\31 0",
        ":is(.a, :unknown, :is(.b, ::c)) b, :where()",
        "p /* of, the: first! */ a",
        "b::-webkit-scrollbar, b:before, ::part(c)",
        ".é-ü, #_a, .--b",
    ],
)
def test_known_ones_do_not(written: str) -> None:
    assert is_taken_with(written) is Taken.YES


@pytest.mark.parametrize("written", [".a, ::-moz-selection", ".a, :muted", ".a, :heading"])
def test_one_that_some_browsers_know_may(written: str) -> None:
    assert is_taken_with(written) is Taken.MAYBE


def test_a_rule_in_another_may_begin_with_a_combinator() -> None:
    assert is_taken_with("> b, + c", is_nested=True) is Taken.YES
