"""Names of rules (codes, slugs, beginnings of codes) to the rules."""

from chrono.errors import UnknownName
from chrono.proof.rules import RULES
from chrono.proof.rules import Rule as Rule


def is_rule(name: str) -> bool:
    """Is it the code or slug of a rule?"""
    return _rule_called(name) is not None


def find_rule(name: str) -> Rule:
    """The rule with this code or slug. Raises UnknownName."""
    rule = _rule_called(name)
    if rule is None:
        raise _unknown(name)
    return rule


def _rule_called(name: str) -> Rule | None:
    return next((rule for rule in RULES if name.upper() == rule.CODE or name.lower() == rule.NAME), None)


def _unknown(name: str) -> UnknownName:
    known = tuple(text for rule in RULES for text in (rule.CODE, rule.NAME))
    return UnknownName("rule", name, known)


def selected_codes(
    select: tuple[str, ...], ignore: tuple[str, ...], weighed: frozenset[str] = frozenset()
) -> frozenset[str]:
    """The codes of the rules that are selected, without the ignored.

    Where none are named, all but those that are off unless they are among the `weighed` codes. Raises UnknownName.
    """
    chosen = {code for name in select for code in _codes(name)} if select else DEFAULT | weighed
    return frozenset(chosen - {code for name in ignore for code in _codes(name)})


def _is_off(rule: Rule) -> bool:
    """Does the rule run only where it is asked for?"""
    return getattr(rule, "OFF", False)


DEFAULT = frozenset(rule.CODE for rule in RULES if not _is_off(rule))
"""The codes of the rules that run where nothing is selected."""


def _codes(name: str) -> set[str]:
    asked = name.strip()
    codes = {
        rule.CODE
        for rule in RULES
        if asked.lower() == rule.NAME
        or (
            asked.upper() == rule.CODE
            or (asked.upper().startswith("CH") and rule.CODE.startswith(asked.upper()) and not _is_off(rule))
        )
    }
    if not codes:
        raise _unknown(name)
    return codes
