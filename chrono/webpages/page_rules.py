"""The style sheets of a page to rules as browsers take them, read once for all pages that have the same ones."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from chrono.css import StyleRule, StyleSheets, as_read_loosely, is_open, written_out
from chrono.webpages.sight import IN_DOUBT, may_hide


class AppliedRule(NamedTuple):
    """What a rule declares as browsers take it: values with their importance."""

    declared: Mapping[str, tuple[str, bool]]
    layer: int


@lru_cache(maxsize=4)
def rules_of(
    sheets: tuple[str, ...], *, loose: bool = False
) -> tuple[StyleSheets, tuple[tuple[Sequence[str], AppliedRule], ...]]:
    """Style sheets with their rules; all frames of a saved page may have the same ones. `loose` is as in `taken`."""
    read = StyleSheets()
    return read, tuple((rule.selectors, _applied(rule, loose=loose)) for rule in read.rules(sheets))


def _applied(rule: StyleRule, *, loose: bool = False) -> AppliedRule:
    """What a rule declares; where it is not sure whether it holds, only that it may hide."""
    declared = taken(rule.stated, loose=loose)
    if not rule.sure and any(may_hide(name, value) for name, (value, _) in declared.items()):
        return AppliedRule({IN_DOUBT: ("yes", False)}, rule.layer)
    return AppliedRule(declared if rule.holds else {}, rule.layer)


def taken(stated: Iterable[tuple[str, str, bool]], *, loose: bool = False) -> dict[str, tuple[str, bool]]:
    """Declarations as browsers take them: shorthands written out, what is none left out.

    Of a page that is read as before there were standards (`loose`) they take more. Variables stay, and what is said by
    one, for they are filled in for each element. A function that is not worked out
    leaves in doubt what may hide.
    """
    found: dict[str, tuple[str, bool]] = {}
    for name, said, important in stated:
        value = as_read_loosely(name, said) if loose else said
        if name in _MAY_BE_NOTHING and _FUNCTIONS.search(value):
            found[IN_DOUBT] = "yes", important
        open_yet = name.startswith("--") or is_open(name, value)
        for one, part in [(name, value)] if open_yet else written_out(name, value):
            if important or not found.get(one, ("", False))[1]:
                found[one] = part, important
    return found


_MAY_BE_NOTHING = frozenset(
    "opacity font-size color -webkit-text-fill-color width height max-width max-height zoom scale translate left top "
    "right bottom margin-left margin-top text-indent display visibility inset transform line-height".split()
)
_FUNCTIONS = re.compile(
    r"(?<![\w-])(?:a?sin|a?cos|a?tan2?|abs|sign|round|mod|rem|pow|sqrt|hypot|log|exp|progress|random|sibling-index|"
    r"sibling-count|if|anchor|anchor-size|calc-size|contrast-color|device-cmyk)\("
)
