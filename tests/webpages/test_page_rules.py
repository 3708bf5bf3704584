"""The rules of style sheets as browsers take them."""

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


def test_value_that_hangs_on_a_variable_is_kept_as_it_is() -> None:
    assert taken([("margin", "var(--far)", False)]) == {"margin": ("var(--far)", False)}
