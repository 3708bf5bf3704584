"""Dates of which a word says that it was one or the other, to the one that they are: `April or May 2023`."""

import re
from collections.abc import Sequence

from chrono.dates import DateForm, EdtfDate, Precision, parse_date
from chrono.errors import InvalidDate
from chrono.languages import DateLinks
from chrono.text import compiled
from chrono.timex.timex import ABOUT, CLOCK, EITHER, OFFSET, Timex
from chrono.timex.windows import NEAR_BEFORE, day_in_year


def with_choices(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Dates of which a word says that it was one or the other become one: `April or May 2023`, `3, 4 or 5 May`."""
    listed: list[Timex] = []
    for timex in reversed(found):
        other = listed[-1] if listed else None
        if other and _are_choices(timex, other, text[timex.end : other.start], links):
            listed[-1] = _either(timex, other)
        else:
            listed.append(timex)
    listed.reverse()
    for at, timex in enumerate(listed):
        if number := _number_or(timex, text, links, listed[at - 1].end if at else 0):
            listed[at] = _either(number, timex)
    return listed


def _are_choices(first: Timex, second: Timex, between: str, links: DateLinks) -> bool:
    if not stands_for_itself(first) or first.hedge not in _WITHIN or {first.form, second.form} & {OFFSET, CLOCK}:
        return False
    if second.form == EITHER and second.date.kind is DateForm.ONE_OF:
        return bool(_NEXT_CHOICE.fullmatch(between)) and first.date.precision == second.date.precision
    return stands_for_itself(second) and second.hedge in _WITHIN and fits(links.or_, between)


def _number_or(timex: Timex, text: str, links: DateLinks, begins: int) -> Timex | None:
    """The year right before a year and its "or" where nothing but that tells it to be one: `given as 1611 or 1612`."""
    if not stands_for_itself(timex) or timex.date.precision is not Precision.YEAR or timex.hedge not in _WITHIN:
        return None
    before = max(begins, timex.start - NEAR_BEFORE)
    found = re.search(rf"(?<![\w.,:/-])([12]\d{{3}}){links.or_}\Z", text[before : timex.start])
    return timex._replace(start=before + found.start(1), date=parse_date(found[1])) if found and links.or_ else None


_NEXT_CHOICE = re.compile(r"\s*[,、]\s*(?:[^\W\d]{1,2}\s+)?")  # with a preposition
_WITHIN = ("", ABOUT, "early", "mid", "late")
"""Hedges of a date that is no bound."""


def _either(first: Timex, second: Timex) -> Timex:
    """One of two dates, of which either may have the year of the other; no date of anything where they are no two."""
    pairs = [(in_year_of(first, second), in_year_of(second, first))]
    if first.alternatives and second.alternatives and first.relative and second.relative:
        pairs = list(zip(first.readings, second.readings, strict=False))
    joined = second._replace(start=first.start, form=EITHER, hedge="")
    try:
        date, *others = (_one_of_both(one, other, first, second) for one, other in pairs)
    except InvalidDate:
        return joined._replace(dates_event=False)
    return joined._replace(
        date=date,
        alternatives=tuple(others),
        is_decisive=all(one.is_decisive or (one.relative and not others) for one in (first, second)),
        is_counted=first.is_counted or second.is_counted,
    )


def _one_of_both(one: EdtfDate, other: EdtfDate, first: Timex, second: Timex) -> EdtfDate:
    mine, theirs = ("~" if timex.hedge == ABOUT else "" for timex in (first, second))
    return parse_date(f"[{one}{mine},{str(other).strip('[]')}{theirs}]")


def in_year_of(timex: Timex, other: Timex) -> EdtfDate:
    """An end that has no year of its own, in the year of the other, or the one beside it that keeps their order."""
    sure, day = other.date, timex.date
    if not timex.relative or other.relative or sure.earliest is None or day.earliest is None:
        return day
    is_first = timex.start < other.start
    if not timex.is_of_each_year or not timex.alternatives:  # `Friday`, `yesterday`
        fitting = (one for one in timex.readings if one.earliest and (one.earliest < sure.earliest) == is_first)
        return next(fitting, day)
    for year in (sure.earliest.year, sure.earliest.year + (-1 if is_first else 1)):
        moved = day_in_year(day, year)
        if moved and moved.earliest and (moved.earliest < sure.earliest) == is_first:
            return moved
    return day


def stands_for_itself(timex: Timex) -> bool:
    """Is it one date, of something that the text affirms?"""
    return timex.is_affirmed and timex.date.kind is DateForm.DATE


def fits(written: str, between: str) -> bool:
    """Are the words between two dates those of a link, where a language has it?"""
    return bool(written and compiled(written).fullmatch(between))
