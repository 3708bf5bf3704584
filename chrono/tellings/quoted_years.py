"""The year of a date that tells none, where the quotations of its event tell one year and no other before it.

Whoever quotes the words that give the year says by it that they belong together. It goes for a date far from the day
of publication alone: one near that may well be of its own year.
"""

import re
from collections.abc import Sequence

from chrono.dates import DateForm, Day, EdtfDate, Precision, to_number
from chrono.languages import DateOwners, DateWords, part
from chrono.passages import Passage
from chrono.tellings.predicates import begins_with_verb
from chrono.text import compiled, parts_between
from chrono.timex import DateDoubt, Timex


def in_quoted_year(
    claim: EdtfDate, timex: Timex, passage: Passage, located: Sequence[Passage], told: Day | None
) -> Timex | None:
    """An expression with the claim as its only reading, where the year of that is quoted; None where it stays open.

    `located` are the passages of the event, `told` is the day from which the article tells.
    """
    others = [one for one in timex.readings if not one.same_extent(claim)]
    if len(others) == len(timex.readings) or not tells_no_year(timex):
        return None
    if any(_is_near(one, told) for one in others):
        return None
    quoted = [one for cited in located if cited.article is passage.article for one in cited.quoted if _tells_year(one)]
    before = [one for one in quoted if one.end <= timex.start]
    if not before or any(_year_of(one.date) != _year_of(claim) for one in quoted):
        return None
    latest = max(before, key=lambda one: one.end)
    last = latest.end
    if claim.latest is None or latest.date.earliest is None or claim.latest < latest.date.earliest:
        return None
    if _counts_time(passage, last, timex.start) or _is_aside(latest, timex, passage):
        return None
    between = passage.within((last, timex.start)) if timex.start - last <= _FAR else None
    if between is None or any(_tells_year(one) and _year_of(one.date) != _year_of(claim) for one in between):
        return None
    return timex._replace(date=claim, alternatives=(), is_decisive=True, doubt=DateDoubt.NONE)


def _is_aside(told: Timex, timex: Timex, passage: Passage) -> bool:
    """Does the day that tells the year only tell of whom the sentence is: `Roe (born 21 February 1968)`, `Roe, born
    on 21 February 1968, resigned on 25 February`?"""
    sentence, known = passage.sentence_of(timex.start), part(passage.language, DateOwners)
    if told.start < sentence[0]:
        return False
    if _CLOSED.match(passage.text, told.end, timex.start):
        return True
    if known is None or not known.predicate or not known.predicates:
        return False
    parts = parts_between(passage.text, sentence, known.predicates)
    at = next((at for at, one in enumerate(parts) if one[0] <= told.start < one[1]), 0)
    verb = compiled(known.predicate)
    inside = at > 0 and verb.search(passage.text, *parts[at - 1]) is None and timex.start >= parts[at][1]
    return inside and begins_with_verb(passage.text, parts[at], known)


_CLOSED = re.compile(r"[^(（]*[)）]")


def _counts_time(passage: Passage, start: int, end: int) -> bool:
    """Does a stretch tell that time went by: `Decades later …`, `Years passed`?"""
    owners, dates = part(passage.language, DateOwners), part(passage.language, DateWords)
    text = passage.text[start:end]
    counted = [one for one in (owners.later, owners.afterwards) if one] if owners else []
    if any(compiled(one).search(text) for one in counted):
        return True
    told = dates.plural.intersection(re.findall(r"\w+", text.lower())) if dates else frozenset()
    return any(dates.words[word].value in _LONG_UNITS for word in told if dates and word in dates.words)


_LONG_UNITS = frozenset(("month", "year", "decade", "century"))


_NEAR_PUBLICATION = 120
"""Days beside publication within which the nearest year is mostly the right one."""
_FAR = 1_500
"""Characters behind the last quoted year within which a date goes on from it."""


def tells_no_year(timex: Timex) -> bool:
    """Are the readings of an expression one day or month in several years, and in doubt for nothing else?"""
    yearless = timex.relative and not timex.is_counted and timex.is_of_each_year
    yearless = yearless and timex.date.precision < Precision.YEAR
    return yearless and timex.date.kind is DateForm.DATE and timex.is_affirmed and timex.doubt is DateDoubt.NONE


def _tells_year(timex: Timex) -> bool:
    """Is its year told, and not worked out?"""
    return timex.is_affirmed and timex.is_decisive and not timex.relative


def _year_of(date: EdtfDate) -> int | None:
    """The one year that a date lies in; None of any other."""
    first, last = date.earliest, date.latest
    return first.year if first and last and first.year == last.year else None


def _is_near(date: EdtfDate, told: Day | None) -> bool:
    """Is a date near the day from which an article tells, or may be, where that is not known?"""
    if told is None or date.earliest is None:
        return True
    return abs(to_number(date.earliest) - to_number(told)) <= _NEAR_PUBLICATION
