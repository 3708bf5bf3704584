"""docs/rules.md is what the rules say of themselves."""

import pytest

from chrono.proof.rules import RULES, Rule
from tests.pages.rules_page import rules_page
from tests.pages.sessions import ROOT

PAGE = ROOT / "docs" / "rules.md"
IDS = [rule.NAME for rule in RULES]


def test_the_page_is_the_one_that_the_rules_give(update: bool) -> None:
    if update:
        PAGE.write_text(rules_page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == rules_page(), "python -m pytest tests/pages --update"


@pytest.mark.parametrize("rule", RULES, ids=IDS)
def test_a_rule_has_its_row_its_text_and_a_message(rule: Rule) -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert f"| {rule.CODE} | `{rule.NAME}` | {rule.SEVERITY} | " in page
    section = page.partition(f"### {rule.CODE} {rule.NAME}\n")[2].partition("\n### ")[0]
    assert (rule.__doc__ or "").split("\n")[0].replace("<", "&lt;") in section
    assert "\nTold as: `" in section


def test_a_rule_that_is_off_says_so() -> None:
    section = rules_page().partition("### CH107 ")[2].partition("\n### ")[0]
    assert "*warning; off until it is asked for*" in section


def test_what_a_rule_proves_is_told() -> None:
    assert "### CH904 attribution-not-found\n\n*warning; proves `attributed_to`*\n" in rules_page()
