"""The nouns that a date may be the date of: the strike of 1921, the 1890 tower, the plant, which opened on 4 May."""

import re
from collections.abc import Sequence

from chrono.languages import DateOwners, part
from chrono.text import TitleWords, compiled, spaced
from chrono.timex import Timex


def is_of_a_noun(timex: Timex, before: str, language: str) -> bool:
    """Is a date that of the noun before it: the strike of 1921?"""
    known = part(language, DateOwners)
    return known is not None and timex.dates_event and ends_with(known.noun_before, before)


def ends_with(patterns: Sequence[str], before: str) -> bool:
    """Does a text end with what any of the patterns fits?"""
    return any(compiled(pattern, at_end=True).search(before) for pattern in patterns)


def begins_with_any(patterns: Sequence[str], after: str) -> bool:
    """Does a text begin with what any of the patterns fits?"""
    return any(compiled(pattern).match(after) for pattern in patterns)


_DAY = re.compile(r"\d{1,2}\s")


def nouns_beside(before: str, written: str, after: str, known: DateOwners) -> list[tuple[str, bool]]:
    """The nouns beside a date that it may be the date of, and whether it only tells which of them is meant (the 1890
    tower, coins from 1840), and nothing of when what is done to it was done."""
    found = [compiled(pattern, at_end=True).search(before) for pattern in known.noun_before]
    nouns = [(one["noun"], _only_tells_which(one, known)) for one in found if one]
    if known.bare_year and (compiled(known.bare_year).fullmatch(written) or (known.dated_noun and _DAY.match(written))):
        owned = compiled(known.owned_year, at_end=True).search(before)
        if owned and "noun" in owned.groupdict():
            nouns.append((owned["noun"], True))
        elif owned and known.noun_after and (behind := compiled(known.noun_after).match(after)):
            nouns.append((behind["noun"], True))
    return [(noun, attribute) for noun, attribute in nouns if noun.lower() not in known.no_noun]


def _only_tells_which(found: re.Match[str], known: DateOwners) -> bool:
    """Does a date only tell which noun is meant (coins from 1840), or the noun of which another is (the minutes of the
    meeting of 11 August)?"""
    if found[0].rstrip().endswith(known.origin):
        return True
    before = found.string[: found.start("noun")]
    return bool(known.of_another and compiled(known.of_another, at_end=True).search(before))


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


def first_verb_of(clause: str, known: DateOwners) -> str:
    """The verb with which a clause begins to tell; empty where it has none."""
    found = (verb[0] for verb in compiled(known.predicate).finditer(clause))
    return next((verb for verb in found if verb.lower() not in known.goes_on), "")


def _behind_its_noun(title: TitleWords, before: str, after: str, known: DateOwners) -> str:
    """A clause that ends with the date: `which opened on`."""
    found = list(compiled(known.relative).finditer(before)) if known.verb else []
    if not found or "," in (clause := before[found[-1].start() :]):
        return ""
    told_as_such = compiled(known.of_noun).match(clause) and compiled(known.of_noun).search(title.text)
    if title.among(clause) and not told_as_such:
        return ""
    own = re.split(r"[,;]\s", after)[0] if compiled(known.verb).search(clause) is None else ""
    if own and (told := first_verb_of(own, known)) and title.has(told):
        return ""  # "the captain who on 6 August 1988 brought it out"
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


_STEM = 5
"""Letters of a participle that are those of its verb."""
