"""The date of a draft: what its words say, of a day without a year the one that lies nearest to the report."""

from collections.abc import Iterable

from chrono.articles import Article
from chrono.dates import Day, EdtfDate, parse_date, to_number
from chrono.languages import Cues, part
from chrono.text import compiled
from chrono.timex import DATELINE, Timex

_BOUNDS = ("by", "until")  # they tell by when, and not on which day
_YEAR = 366


def drafted_date(timex: Timex, article: Article, tells: tuple[int, int], published: Day | None) -> EdtfDate:
    """The date of what the stretch `tells` of an article says that is of the day `published`.

    A day or month without a year may be the last or the next one: the next only where words tell of what is to come.
    Of what is not `published`, or looks back, it is that of the year which its text was last in.
    """
    if published is not None and _lacks_only_its_year(timex):
        cues = part(article.language, Cues)
        may_come = cues is None or compiled(cues.planned).search(article.text, *tells) is not None
        timex = timex._replace(date=_nearest(timex, published, may_come=may_come))
    date = timex.meaning
    if timex.hedge in _BOUNDS and date.earliest is not None and "/" not in str(date):
        return parse_date(f"[..{date}]")
    return date


def looks_back(timexes: Iterable[Timex], published: Day) -> bool:
    """Do the dates of an article that need no other tell of years gone by alone? Its days without a year do, too."""
    sure = [one.date for one in timexes if len(one.readings) == 1 and one.form != DATELINE]
    told = len(sure) > 1 or any(one.earliest == one.latest for one in sure)  # a year alone may be beside the matter
    return told and all(one.latest and to_number(one.latest) < to_number(published) - _YEAR for one in sure)


def _lacks_only_its_year(timex: Timex) -> bool:
    """Are all its readings one day or month of several years?"""
    return len(timex.readings) > 1 and len({str(one).partition("-")[2] for one in timex.readings}) == 1


def _nearest(timex: Timex, published: Day, *, may_come: bool) -> EdtfDate:
    """The reading nearest to a day, of those that are over where it may not be to come."""
    day = to_number(published)

    def away(date: EdtfDate) -> int:
        first, last = to_number(date.earliest or published), to_number(date.latest or published)
        return max(first - day, day - last, 0)

    over = [one for one in timex.readings if may_come or (one.earliest is not None and one.earliest <= published)]
    return min(over or timex.readings, key=away)
