"""The numbers that Word writes before paragraphs by itself: a document to its numbered paragraphs with their numbers.

Lists of plain numbers count (`1.`, `(2)`); of those with letters, signs or the numbers of several levels nothing is
told, for a pin cite names paragraphs by a number.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from chrono.documents.word_looks import WML, value_in


class _Level(NamedTuple):
    """A level of a list: the number it begins with, and whether its numbers are plain ones of this level alone."""

    start: int
    is_plain: bool


class _Lists(NamedTuple):
    """The lists of a document: the pattern each follows, the levels of each pattern, with what a list begins anew."""

    patterns: Mapping[str, str]
    levels: Mapping[tuple[str, int], _Level]
    anew: dict[tuple[str, int], int]


def number_paragraphs(part: Any) -> Mapping[Any, int]:
    """The numbered paragraphs of a document's part, as elements, each with the number that is seen before it."""
    lists = _lists(part)
    of_styles = {one.get(f"{WML}styleId"): _list_of(one) for one in part.styles.element.iter(f"{WML}style")}
    counts: dict[str, dict[int, int]] = defaultdict(dict)
    found: dict[Any, int] = {}
    for paragraph in part.element.iter(f"{WML}p"):
        style = value_in(paragraph.find(f"{WML}pPr/{WML}pStyle"))
        number, at = _list_of(paragraph) or of_styles.get(style) or ("", 0)
        pattern = lists.patterns.get(number, "")
        level = lists.levels.get((pattern, at))
        if level is None:
            continue
        counted = counts[pattern]
        counted[at] = lists.anew.pop((number, at), counted.get(at, level.start - 1) + 1)
        for deeper in [one for one in counted if one > at]:
            del counted[deeper]
        if level.is_plain:
            found[paragraph] = counted[at]
    return found


def _list_of(element: Any) -> tuple[str, int] | None:
    """The list and level that a paragraph or style names; None where it names none."""
    named = element.find(f"{WML}pPr/{WML}numPr")
    if named is None:
        return None
    level = value_in(named.find(f"{WML}ilvl"))
    return value_in(named.find(f"{WML}numId")), int(level) if level.isdigit() else 0


def _lists(part: Any) -> _Lists:
    patterns: dict[str, str] = {}
    levels: dict[tuple[str, int], _Level] = {}
    anew: dict[tuple[str, int], int] = {}
    for root in _numberings(part):
        for one in root.iter(f"{WML}num"):
            number = one.get(f"{WML}numId", "")
            patterns[number] = value_in(one.find(f"{WML}abstractNumId"))
            for other in one.iter(f"{WML}lvlOverride"):
                if (start := value_in(other.find(f"{WML}startOverride"))).isdigit():
                    anew[number, int(other.get(f"{WML}ilvl", "0"))] = int(start)
        for pattern in root.iter(f"{WML}abstractNum"):
            for level in pattern.iter(f"{WML}lvl"):
                at = int(level.get(f"{WML}ilvl", "0"))
                levels[pattern.get(f"{WML}abstractNumId", ""), at] = _level(level)
    return _Lists(patterns, levels, anew)


def _level(level: Any) -> _Level:
    start, kind = value_in(level.find(f"{WML}start")), value_in(level.find(f"{WML}numFmt"))
    shown = value_in(level.find(f"{WML}lvlText"))
    return _Level(int(start) if start.isdigit() else 1, kind == "decimal" and _PLAIN.fullmatch(shown) is not None)


_PLAIN = re.compile(r"[^%\w]*%\d[^%\w]*")


def _numberings(part: Any) -> Iterator[Any]:
    """The part of the package that has the lists, where there is one."""
    for relation in part.rels.values():
        if not relation.is_external and relation.reltype.endswith("/numbering"):
            yield relation.target_part.element
