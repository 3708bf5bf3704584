"""The nouns beside a date that it may be the date of: the strike of 1921, the 1890 tower, coins from 1840."""

import re
from collections.abc import Sequence

from chrono.languages import DateOwners, part
from chrono.text import compiled
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
    nouns = [(one["noun"], one[0].rstrip().endswith(known.origin)) for one in found if one]
    if known.bare_year and (compiled(known.bare_year).fullmatch(written) or (known.dated_noun and _DAY.match(written))):
        owned = compiled(known.owned_year, at_end=True).search(before)
        if owned and "noun" in owned.groupdict():
            nouns.append((owned["noun"], True))
        elif owned and known.noun_after and (behind := compiled(known.noun_after).match(after)):
            nouns.append((behind["noun"], True))
    return [(noun, attribute) for noun, attribute in nouns if noun.lower() not in known.no_noun]
