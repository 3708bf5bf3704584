"""What stands beside an expression: in its sentence, looked at only where it has a word that may matter, and in
brackets: a name between a day and its year, the year of another calendar."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import pairwise

from chrono.dates import DateForm, EdtfDate, Precision, parse_date, to_number, year_text
from chrono.errors import InvalidDate
from chrono.languages import HAN, LINK_LETTERS, DateLinks, may_have_han
from chrono.text import CLAUSE_BREAK, CaseFree, compiled
from chrono.timex.timex import OTHER_CALENDAR, Timex

NEAR_BEFORE, NEAR_AFTER = 90, 60
"""Characters beside a date in which its links are."""


def window_before(text: str, timex: Timex, links: DateLinks) -> str:
    """What stands before it in its sentence, where that has a word that may matter; else nothing."""
    return _last_clause(text[max(0, timex.start - NEAR_BEFORE) : timex.start], links.words_before)


@lru_cache(maxsize=256)
def _last_clause(window: str, words: frozenset[str]) -> str:
    if not _may_matter(window, words):
        return ""
    ends = [found.end() for found in CLAUSE_BREAK.finditer(window)]
    return window[ends[-1] :] if ends else window


def window_after(text: str, timex: Timex, links: DateLinks) -> str:
    """What stands after it in its sentence, where that has a word that may matter; else nothing."""
    return _first_clause(text[timex.end : timex.end + NEAR_AFTER], links.words_after)


@lru_cache(maxsize=256)
def _first_clause(window: str, words: frozenset[str]) -> str:
    if not _may_matter(window, words):
        return ""
    end = CLAUSE_BREAK.search(window)
    return window[: end.start()] if end else window


def _may_matter(window: str, words: frozenset[str]) -> bool:
    """Is there a word that begins so? Of a script without spaces, every sign is one."""
    if "" in words:
        return True
    pattern = _with_signs() if may_have_han(window) else _WORD
    begun = {word[:LINK_LETTERS] for word in pattern.findall(window.lower())}
    return not words.isdisjoint(begun)


_WORD = re.compile(r"\w+")


@cache
def _with_signs() -> re.Pattern[str]:
    return re.compile(rf"[{HAN}]|[^\W{HAN}]+")


def touches(written: str, window: str) -> re.Match[str] | None:
    """Does the window end so?"""
    return compiled(written, at_end=True).search(window) if written and window else None


def begins_with(written: str, window: str) -> bool:
    """Does the window begin so?"""
    return bool(written) and compiled(written).match(window) is not None


_IN_BRACKETS = r"\s?[(（][^()（）\n\d]{1,60}[)）]"
_NAMED = re.compile(rf"{_IN_BRACKETS}\s?")
_ENDS = re.compile(r"\s*(?:[.,;:!?)）»”\"]|\Z)")
_OPENED = re.compile(r"\s?[(（]\s?")
_CLOSED = re.compile(r"\s?[)）]\s?[,，]?\s?")


def is_quoted(before: str, after: str) -> bool:
    """Do these signs beside an expression make it a name: `the club «9 May»`?"""
    return (before, after) in _QUOTED


_QUOTED = (("«", "»"), ("“", "”"), ("„", "“"), ('"', '"'))


def glossed(found: Sequence[Timex], text: str, links: DateLinks) -> tuple[Timex, ...]:
    """The expressions of a text, in order, each with the year that stands behind its brackets; what follows the year
    of another calendar, given in brackets in ours, is of that calendar."""
    if "(" not in text and "（" not in text:
        return tuple(found)
    listed = list(found)
    joined = compiled(rf"{_IN_BRACKETS}(?:\s?,\s?|{links.and_ or '(?!)'})")
    for at in range(len(listed) - 2, -1, -1):
        day, year = listed[at], listed[at + 1]
        if _is_bare_year(year):
            named = _stands_between(_NAMED, day, year, text) and _ends_as_year(year, text)
            if named and (whole := _year_put_in(day, year)):
                listed[at : at + 2] = [whole._replace(end=year.end)]
        elif not year.relative and _stands_between(joined, day, year, text) and (whole := _year_put_in(day, year)):
            listed[at] = whole
    for at, (first, second) in enumerate(pairwise(listed)):
        behind = listed[at + 2] if at + 2 < len(listed) else None
        if (
            behind
            and first.form == OTHER_CALENDAR
            and _is_bare_year(second)
            and _stands_between(_OPENED, first, second, text)
            and _stands_between(_CLOSED, second, behind, text)
            and behind.relative
            and behind.date.precision < Precision.YEAR
            and not any(map(str.isdecimal, text[behind.start : behind.end]))
        ):
            listed[at + 2] = behind._replace(form=OTHER_CALENDAR, dates_event=False)
            if behind.date.earliest and behind.date.earliest.month >= _LATE:  # it may end in the next year of ours
                listed[at + 1] = second._replace(is_decisive=False)
        if _is_in_old_style(first, second, text):
            other = next(one for one in second.readings if _is_behind_by_styles(first.date, one))
            listed[at] = first._replace(alternatives=(*first.alternatives, other), is_decisive=False)
    return tuple(listed)


def _is_in_old_style(first: Timex, second: Timex, text: str) -> bool:
    """Is the day that stands in brackets behind another the same one in the new style: `20.12.1899 (1.1.1900)`?"""
    days = all(one.date.precision is Precision.DAY and one.date.kind is DateForm.DATE for one in (first, second))
    beside = days and not first.relative and _stands_between(_OPENED, first, second, text)
    closed = beside and _CLOSED.match(text, second.end) is not None
    return closed and any(_is_behind_by_styles(first.date, one) for one in second.readings)


def _is_behind_by_styles(first: EdtfDate, second: EdtfDate) -> bool:
    """Does a day lie behind another by as much as the Gregorian calendar is ahead of the Julian?"""
    begins, ends = first.earliest, second.earliest
    if begins is None or ends is None:
        return False
    return _STYLES[0] <= to_number(ends) - to_number(begins) <= _STYLES[1]


_STYLES = 10, 13
"""Days that the calendars were apart from 1582 to 2100."""


_LATE = 11
"""The month of a lunar year from which on it may be January in ours."""


def _ends_as_year(year: Timex, text: str) -> bool:
    """Is a number behind brackets surely a year: with a word for it, or nothing behind it that it may count?"""
    return not text[year.start : year.end].isdecimal() or _ENDS.match(text, year.end) is not None


def _stands_between(between: re.Pattern[str] | CaseFree, first: Timex, second: Timex, text: str) -> bool:
    return between.fullmatch(text, first.end, second.start) is not None


def _is_bare_year(timex: Timex) -> bool:
    told = timex.date.kind is DateForm.DATE and timex.date.precision is Precision.YEAR
    return told and not timex.relative and not timex.hedge


def _year_put_in(day: Timex, year: Timex) -> Timex | None:
    """A day or month that tells no year of its own, in that of another expression; None of anything else."""
    first, mine = year.date.earliest, day.date.earliest
    yearless = day.relative and not day.is_counted and day.is_of_each_year and day.date.precision < Precision.YEAR
    if first is None or mine is None or not yearless:
        return None
    if year.date.precision < Precision.YEAR and mine[1:] > first[1:]:  # 28 December and 4 January
        return None
    date = day_in_year(day.date, first.year)
    return day._replace(date=date, alternatives=(), relative=False, is_decisive=year.is_decisive) if date else None


def day_in_year(day: EdtfDate, year: int) -> EdtfDate | None:
    """The same day of another year; None where that has no 29 February."""
    try:
        return parse_date(re.sub(r"^-?\d+", year_text(year), str(day)))
    except InvalidDate:
        return None
