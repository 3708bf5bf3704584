"""The date of a draft: what its words say, of a day without a year the one that lies nearest to the report."""

import re
from collections.abc import Iterable

from chrono.articles import Article
from chrono.dates import DateForm, Day, EdtfDate, parse_date, to_number
from chrono.languages import Cues, part
from chrono.text import compiled
from chrono.timex import ABOUT, DATELINE, Timex

_BOUNDS = ("by", "until")  # they tell by when, and not on which day
_YEAR = 366
_YEARS = re.compile(r"\d{4,}(?=-)")
_BETWEEN = 2  # words from one that puts off to its new date: "deferred until"


def drafted_date(timex: Timex, article: Article, tells: tuple[int, int], published: Day | None) -> EdtfDate:
    """The date of what the stretch `tells` of an article says that is of the day `published`.

    A day or month without a year may be the last or the next one where its words decide nothing: the next only where
    words tell of what is to come. What was put off "until" a day is then of that day.
    Of what is not `published`, or looks back, it is that of the year which its text was last in.
    """
    cues, is_new = part(article.language, Cues), _is_new(timex, article)
    if published is not None and (is_new or not timex.is_decisive) and _lacks_only_its_year(timex):
        may_come = cues is None or compiled(cues.planned).search(article.text, *tells) is not None
        timex = timex._replace(date=_nearest(timex, published, may_come=may_come, may_be_over=not is_new))
    date = timex.meaning
    if timex.hedge == ABOUT and timex.date.kind is DateForm.DATE and "~" not in str(date):
        return parse_date(f"{date}~")
    if timex.hedge in _BOUNDS and date.earliest is not None and "/" not in str(date) and not is_new:
        return parse_date(f"[..{date}]")
    return date


def _is_new(timex: Timex, article: Article) -> bool:
    """Is a date the one that something was put off to: right behind a word that puts off and the hedge?"""
    cues = part(article.language, Cues)
    before = article.text[: timex.start].split()[-_BETWEEN:]
    return timex.hedge == "until" and cues is not None and any(word.lower() in cues.postponed for word in before)


def looks_back(timexes: Iterable[Timex], published: Day) -> bool:
    """Do the dates of an article that need no other tell of years gone by alone? Its days without a year do, too."""
    sure = [one.date for one in timexes if len(one.readings) == 1 and one.form != DATELINE]
    told = len(sure) > 1 or any(one.earliest == one.latest for one in sure)  # a year alone may be beside the matter
    return told and all(one.latest and to_number(one.latest) < to_number(published) - _YEAR for one in sure)


def _lacks_only_its_year(timex: Timex) -> bool:
    """Are all its readings one day or month of several years?"""
    return len(timex.readings) > 1 and len({_YEARS.sub("", str(one)) for one in timex.readings}) == 1


def _nearest(timex: Timex, published: Day, *, may_come: bool, may_be_over: bool) -> EdtfDate:
    """The reading nearest to a day, of those that may be: to come, or over."""
    day = to_number(published)

    def away(date: EdtfDate) -> int:
        first, last = to_number(date.earliest or published), to_number(date.latest or published)
        return max(first - day, day - last, 0)

    def may_be(date: EdtfDate) -> bool:
        begun = date.earliest is not None and date.earliest <= published
        return may_be_over if begun else may_come

    return min([one for one in timex.readings if may_be(one)] or timex.readings, key=away)
