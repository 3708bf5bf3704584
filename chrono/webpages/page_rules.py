"""The style sheets of a page to rules as browsers take them, read once for all pages that have the same ones."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from chrono.css import StyleSheets, is_open, written_out


class AppliedRule(NamedTuple):
    """What a rule declares as browsers take it: values with their importance."""

    declared: Mapping[str, tuple[str, bool]]
    layer: int


@lru_cache(maxsize=4)
def rules_of(sheets: tuple[str, ...]) -> tuple[StyleSheets, tuple[tuple[Sequence[str], AppliedRule], ...]]:
    """Style sheets with their rules; all frames of a saved page may have the same ones."""
    read = StyleSheets()
    return read, tuple((rule.selectors, AppliedRule(taken(rule.stated), rule.layer)) for rule in read.rules(sheets))


def taken(stated: Iterable[tuple[str, str, bool]]) -> dict[str, tuple[str, bool]]:
    """Declarations as browsers take them: shorthands written out, what is none left out.

    Variables stay, and what is said by one, for they are filled in for each element.
    """
    found: dict[str, tuple[str, bool]] = {}
    for name, value, important in stated:
        open_yet = name.startswith("--") or is_open(name, value)
        for one, part in [(name, value)] if open_yet else written_out(name, value):
            if important or not found.get(one, ("", False))[1]:
                found[one] = part, important
    return found
