"""The rules of style sheets as browsers take them."""

import pytest

from chrono.webpages.page_rules import rules_of, taken


def test_rules_are_read_once_for_pages_with_the_same_sheets() -> None:
    assert rules_of((".a{opacity:0}",)) is rules_of((".a{opacity:0}",))


def test_rule_declares_what_its_shorthands_say() -> None:
    ((selectors, rule),) = rules_of((".a, .b {overflow: hidden}",))[1]
    assert (list(selectors), rule.declared) == (
        [".a", ".b"],
        {"overflow-x": ("hidden", False), "overflow-y": ("hidden", False)},
    )


def test_value_of_weight_is_not_taken_back_by_a_later_one() -> None:
    assert taken([("color", "red", True), ("color", "blue", False)]) == {"color": ("red", True)}


def test_a_page_before_standards_takes_a_colour_without_its_sign() -> None:
    assert taken([("color", "ffffff", False)], loose=True) == {"color": ("#ffffff", False)}
    assert taken([("color", "ffffff", False)]) == {}


def test_value_that_hangs_on_a_variable_is_kept_as_it_is() -> None:
    assert taken([("margin", "var(--far)", False)]) == {"margin": ("var(--far)", False)}


DOUBT = {"-in-doubt": ("yes", False)}


@pytest.mark.parametrize(
    "sheet",
    [
        "@container (width > 400px) {.a {display: none}}",
        "@container (width < 400px) {.a {opacity: 0}}",
        "@container style(--k: 1) {@media screen {.a {display: none}}}",
        "@scope (.w) to (.l) {.a {display: none}}",
        ".a {@container (width < 400px) {visibility: hidden}}",
    ],
)
def test_rule_that_hangs_on_a_box_that_is_not_laid_out_leaves_in_doubt_what_it_hides(sheet: str) -> None:
    ((_, rule),) = rules_of((sheet,))[1]
    assert rule.declared == DOUBT


def test_other_rules_of_a_container_hold_in_one_as_wide_as_the_window() -> None:
    sheet = "@container (width > 400px) {.a {display: block}} @container (width < 400px) {.a {display: flex}}"
    assert [dict(rule.declared) for _, rule in rules_of((sheet,))[1]] == [{"display": ("block", False)}, {}]


@pytest.mark.parametrize(
    ("name", "value"), [("opacity", "sin(0)"), ("top", "anchor(--a top, -999px)"), ("color", "contrast-color(black)")]
)
def test_function_that_is_not_worked_out_leaves_in_doubt_what_may_hide(name: str, value: str) -> None:
    assert taken([(name, value, False)])["-in-doubt"] == ("yes", False)


def test_function_that_hides_nothing_leaves_no_doubt() -> None:
    assert "-in-doubt" not in taken([("border-radius", "round(3px, 1px)", False), ("width", "calc(1px + 2px)", False)])
