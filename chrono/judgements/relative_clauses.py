"""A date and the words beside it to the clause about a noun that it stands in, and of which the title's event is not.

"The minister visited the plant, which opened on 4 May" dates the opening, also where the title has it all.
"""

import re

from chrono.languages import DateOwners
from chrono.text import TitleWords, compiled, spaced

_STEM = 5
"""Letters of a participle that are those of its verb."""


def relative_clause(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The clause about a noun that a date is in, where the title tells a verb of the rest; else the empty text.

    Where the title tells of the clause as well, it has to say it as such: of `the plant, which opened on 4 May` nothing
    but the plant is in the rest, but "the plant opened" is of the clause.
    """
    if title.signs:
        return _before_its_noun_in_signs(title, before, after, known)
    return (
        _participle(title, before, after, known)
        or _behind_its_noun(title, before, after, known)
        or _before_its_noun(title, after, known)
    )


def _participle(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """The participle before a date: `открытый 4 мая завод`."""
    ahead = compiled(known.participle, at_end=True).search(before)
    if ahead and not _tells_form(title, ahead["verb"]):
        return spaced(ahead[0])
    right = compiled(known.attribute, at_end=True).search(before)
    if right is None:
        return ""
    rest = f"{before[: right.start()]} {after}"
    told = any(title.has(one[0]) for one in compiled(known.predicate).finditer(rest))
    return spaced(right[0]) if told else ""


def _tells_form(title: TitleWords, verb: str) -> bool:
    return any(word.startswith(verb.lower()[:_STEM]) for word in title.text.split())


def _behind_its_noun(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """A clause that ends with the date: `which opened on`."""
    found = list(compiled(known.relative).finditer(before)) if known.verb else []
    if not found or "," in (clause := before[found[-1].start() :]):
        return ""
    told_as_such = compiled(known.of_noun).match(clause) and compiled(known.of_noun).search(title.text)
    if title.among(clause) and not told_as_such:
        return ""
    verbs = compiled(known.verb).findall(f"{before[: found[-1].start()]} {after}")
    return spaced(clause) if any(map(title.has, verbs)) else ""


def _before_its_noun(title: TitleWords, after: str, known: DateOwners) -> str:
    """A participle after the date, before its noun: `3 мамырда болған жарылыс`."""
    behind = compiled(known.relative).match(after)
    verb = behind.groupdict().get("verb") if behind else None
    if behind is None or verb is None:
        return ""
    others = compiled(known.predicate).finditer(after, behind.end()) if title.has(verb) else None
    told = others is None or any(title.has(one[0]) for one in others)
    return spaced(behind[0]) if told else ""


def _before_its_noun_in_signs(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """`2012年5月4日投产的工厂`, where the title tells another thing, or what was done to it: `参观了`."""
    inside = re.match(known.relative, after) if known.relative else None
    if inside is None:
        return ""
    bare = inside[0] == known.attributive
    if title.among(inside[0]):
        done = compiled(known.governing, at_end=True).search(before)
        return inside[0] if done and not bare and title.has(done[0]) else ""
    if not title.among(after[inside.end() :]) or (bare and not title.among(before)):
        return ""
    return inside[0]
