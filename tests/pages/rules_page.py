"""The rules to docs/rules.md: what each finds, how it is told, and what its author says of it."""

import inspect
from collections.abc import Iterator
from itertools import groupby

from chrono.proof import RULES, Rule, check

_HEAD = """\
# The rules

Every check has one of these rules, and passes, fails, is waived with a reason, or is *unchecked*: the article is
missing or partial, its language is not read, its day of publication is not known. Unchecked is never counted as
passed. Errors and warnings make the exit code 1; notes (info) do not. `chrono explain CH302` prints a rule with an
example that fails and one that passes; [settings](settings.md) say which rules run and what they weigh; `waive` of an
[event](record.md#event) accepts a finding, with the reason.

Words are compared exactly but for typesetting: white space, line wraps, quotation marks, dashes, ligatures and
footnote marks fold away; letters, digits, signs, currency and negations do not.

This page is made of the rules' own texts (`python -m pytest tests/pages --update`).
"""
_CHAPTERS = {
    "CH0": "The file",
    "CH1": "Sources",
    "CH2": "Quotations",
    "CH3": "Dates",
    "CH4": "Plans and outcomes",
    "CH5": "Names and places",
    "CH6": "Figures",
    "CH7": "Between events",
    "CH8": "What is covered",
    "CH9": "Titles, summaries and roles",
}


def rules_page() -> str:
    """The page as text, the same bytes every time."""
    parts = [_HEAD, *_table()]
    for chapter, rules in groupby(RULES, lambda rule: rule.CODE[:3]):
        parts += [f"## {_CHAPTERS[chapter]}\n"]
        for rule in rules:
            parts += _rule(rule)
    return "\n".join(parts)


def _table() -> Iterator[str]:
    yield "| code | name | severity | fails when |"
    yield "|---|---|---|---|"
    for rule in RULES:
        yield f"| {rule.CODE} | `{rule.NAME}` | {rule.SEVERITY} | {_first(rule)} |"
    yield ""


def _rule(rule: Rule) -> Iterator[str]:
    yield f"### {rule.CODE} {rule.NAME}\n"
    told = [str(rule.SEVERITY)]
    told += ["off until it is asked for"] if getattr(rule, "OFF", False) else []
    told += [f"proves {', '.join(f'`{field}`' for field in rule.PROVES)}"] if rule.PROVES else []
    yield f"*{'; '.join(told)}*\n"
    yield f"{_text(rule)}\n"
    yield f"Told as: `{_message(rule)}`; to do: {rule.TO_DO}.\n"


def _text(rule: Rule) -> str:
    return inspect.cleandoc(rule.__doc__ or "").replace("<", "&lt;")


def _first(rule: Rule) -> str:
    """The first sentence of its text, in a cell."""
    return " ".join(_text(rule).split("\n\n")[0].split()).replace("|", "\\|")


def _message(rule: Rule) -> str:
    """What is found in its bad example."""
    report = check(rule.BAD.load().chronology, severity={rule.NAME: rule.SEVERITY})
    return next(str(one.message) for one in report.findings if one.code == rule.CODE).replace("`", "'")
