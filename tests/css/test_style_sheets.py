"""The rules of style sheets, in their order and layers."""

import pytest

from chrono.css.style_sheets import UNLAYERED, StyleSheets, sheet_in


@pytest.mark.parametrize(
    ("sheet", "selectors"),
    [
        ("a, b:is(c, d){color:red}", [["a", "b:is(c, d)"]]),
        ("a{b{color:red}}", [["a b"]]),
        ("a{&.b{color:red} color:blue}", [["a"], ["a.b"]]),
        ("@media print{a{color:red}}", []),
        ("@media screen{a{color:red}}", [["a"]]),
        ("@scope (.w) to (.x){a{color:red}}", [[".w a"]]),
        ("@import 'data:text/css,a%7Bcolor:red%7D';", [["a"]]),
        ("@font-face{src:x}", []),
        ("a{}", []),
        ("a{color:red", [["a"]]),
        ("a, ::unknown{color:red b{color:red}} c{color:red}", [["c"]]),
        ("a{> b, c{color:red}}", [["a > b", "a c"]]),
    ],
)
def test_rules_are_written_out(sheet: str, selectors: list[list[str]]) -> None:
    assert [list(rule.selectors) for rule in StyleSheets().rules([sheet])] == selectors


def test_a_rule_that_some_browsers_drop_is_not_sure() -> None:
    (rule,) = StyleSheets().rules(["a, ::-moz-selection{color:red}"])
    assert (rule.sure, rule.holds) == (False, True)


def test_layers_are_counted_as_they_are_named() -> None:
    rules = StyleSheets().rules(["@layer b, a; @layer a{p{color:red}} @layer b{p{color:red}} p{color:red}"])
    assert [rule.layer for rule in rules] == [1, 0, UNLAYERED]


def test_values_are_in_small_letters_without_comments() -> None:
    (rule,) = StyleSheets().rules(["p{COLOR:/* x */RED !important}"])
    assert list(rule.stated) == [("color", "red", True)]


def test_rules_in_rules_are_not_followed_for_ever() -> None:
    assert len(list(StyleSheets().rules(["a{" * 50 + "color:red"]))) == 0


def test_sheet_that_an_address_holds_is_read() -> None:
    assert sheet_in("data:text/css,.a%20b{}") == ".a b{}"
    assert sheet_in("data:text/css;charset=utf-8,x") == "x"
    assert sheet_in("data:text/css;charset=utf-8;base64,LmEge30=") == ".a {}"
    assert sheet_in("data:text/css;base64,a") == ""
    assert sheet_in("https://example.org/a.css") == ""
