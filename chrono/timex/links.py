"""Dated expressions as they stand together: ranges whose ends are told apart, dates that are denied, put off or counted
from.

What joins them is in the words between and beside, which each language has as `DateLinks`; without them only an
expression that is alone in its sentence stands for itself.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from chrono.dates import DateForm, EdtfDate, parse_date
from chrono.errors import InvalidDate
from chrono.languages import DateLinks, DateWords
from chrono.text import SENTENCE_BREAK, compiled
from chrono.timex.clocks import of_night
from chrono.timex.counted import counted_alone, counted_dates, counts_from_telling, off_schedule
from chrono.timex.lists import fits_link, in_year_of, stands_for_itself, with_choices
from chrono.timex.timex import ABOUT, BEFORE, CLOCK, DENIED, OFFSET, RANGE, DateDoubt, Timex
from chrono.timex.windows import NEAR_BEFORE, begins_with, glossed, touches, window_after, window_before

_BETWEEN = 40  # characters between the ends of a range


def linked(found: Sequence[Timex], text: str, words: DateWords, links: DateLinks) -> tuple[Timex, ...]:
    """The expressions of a text, in order, as they stand together."""
    listed = off_schedule(counted_dates(glossed(found, text, links), text, words, links), text, words, links)
    listed = _put_off(listed, text, links)
    listed = [_one_of(timex, text, links) for timex in with_choices(_ranges(listed, text, links), text, links)]
    listed = [of_night(timex, text, links) for timex in listed]
    listed = [one for one in listed if one.form != "later" or not counts_from_telling(one, text, links)]
    listed += counted_alone(listed, text, links)
    listed.sort(key=lambda timex: timex.start)
    return tuple(_alone(timex, after, text, links) for timex, after in zip(listed, [*listed[1:], None], strict=False))


def left_open(found: Sequence[Timex], text: str) -> tuple[Timex, ...]:
    """The expressions of a text whose links nobody can read: those that share a sentence are open."""
    shared = {
        at + one
        for at, (first, second) in enumerate(pairwise(found))
        if not SENTENCE_BREAK.search(text, first.end, second.start)
        for one in (0, 1)
    }
    return tuple(
        timex._replace(is_decisive=False, doubt=DateDoubt.UNREAD_LINK) if at in shared else timex
        for at, timex in enumerate(found)
    )


# Dates that were put off.


def _put_off(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """`moved from 11 June to 9 July`: the first it was not, whichever way round they are told."""
    listed = list(found)
    for at, timex in enumerate(listed):
        if timex.date.kind is DateForm.INTERVAL and _is_moving(timex, text, links):
            start, end = timex.date.spans[0].start, timex.date.spans[0].end
            decided = touches(links.decided_before, window_before(text, timex, links))
            others = (parse_date(start.text),) if decided and start else ()
            if end:
                date = parse_date(end.text)
                listed[at] = timex._replace(
                    date=date, alternatives=others, is_decisive=timex.is_decisive and not others
                )
    for at, (first, second) in enumerate(pairwise(listed)):
        between = text[first.end : second.start]
        decided = touches(links.decided_before, window_before(text, first, links))
        if fits_link(links.moved_to, between) and not decided and (not links.moving or _is_moving(first, text, links)):
            listed[at] = first._replace(hedge=DENIED)
        elif fits_link(links.moved_from, between) and _is_moving(first, text, links):
            listed[at + 1] = second._replace(hedge=DENIED)
    return listed


def _is_moving(timex: Timex, text: str, links: DateLinks) -> bool:
    return bool(links.moving and compiled(links.moving).search(window_before(text, timex, links)))


# Ranges.


def _ranges(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Two expressions that are the ends of one lasting time become one."""
    listed: list[Timex] = []
    for timex in found:
        first = listed[-1] if listed else None
        if first and stands_for_itself(first) and stands_for_itself(timex) and _are_ends(first, timex, text, links):
            listed[-1] = _range(first, timex)
        else:
            listed.append(timex)
    return listed


def _are_ends(first: Timex, second: Timex, text: str, links: DateLinks) -> bool:
    if second.start - first.end > _BETWEEN:
        return False
    between = text[first.end : second.start]
    if OFFSET in (first.form, second.form) or CLOCK in (first.form, second.form):
        return False
    if fits_link(links.to, between):
        return not touches(links.decided_before, window_before(text, first, links))
    if links.from_end and between.isspace():
        says = compiled(links.from_end).search(text[first.start : first.end])
        return bool(says and compiled(links.until_after).match(window_after(text, second, links)))
    if not fits_link(links.and_, between):
        return False
    if touches(links.between_before, window_before(text, first, links)):
        return True
    return bool(links.between_after and compiled(links.between_after).match(window_after(text, second, links)))


def _range(first: Timex, second: Timex) -> Timex:
    """One time from the first to the second, of which either may have the year of the other."""
    ends = in_year_of(first, second), in_year_of(second, first)
    hedges = dict.fromkeys(one.hedge for one in (first, second) if one.hedge == ABOUT)
    counted = first.is_counted or second.is_counted
    joined = second._replace(
        start=first.start, alternatives=(), form=RANGE, hedge="".join(hedges), is_period=False, is_counted=counted
    )
    if _are_in_order(*ends):
        try:
            sure = all(one.is_decisive or one.relative for one in (first, second))
            return joined._replace(date=parse_date(f"{ends[0]}/{ends[1]}"), is_decisive=sure)
        except InvalidDate:
            pass
    return joined._replace(dates_event=False)


def _one_of(timex: Timex, text: str, links: DateLinks) -> Timex:
    """`some time between 3 May and 7 May`: one unknown day of that time."""
    if timex.date.kind is not DateForm.INTERVAL or not links.one_of_them:
        return timex
    ends, before = timex.date.spans[0], text[max(0, timex.start - NEAR_BEFORE) : timex.start]
    if not ends.start or not ends.end:
        return timex
    if not compiled(f"{links.one_of_them}(?:{links.between_before})?", at_end=True).search(before):
        return timex
    whole = ends.start.precision is ends.end.precision
    first, last = (ends.start.text, ends.end.text) if whole else (ends.start.earliest, ends.end.latest)
    return timex._replace(date=parse_date(f"[{first}..{last}]"))


def _are_in_order(first: EdtfDate, second: EdtfDate) -> bool:
    """Of dates known equally well the first begins earlier; of others, `March 2019 to 1 July 2024`, it is over."""
    if first.precision == second.precision:
        return first.first_second < second.first_second
    return first.last_second < second.first_second


# What stands beside one date.


def _alone(timex: Timex, following: Timex | None, text: str, links: DateLinks) -> Timex:
    """Denied, in doubt, or hedged by the words beside it; `following` is the expression after it."""
    if not timex.dates_event or timex.hedge == DENIED:
        return timex
    before, after = window_before(text, timex, links), window_after(text, timex, links)
    if not before and not after:
        return timex
    unread = touches(links.unread_before, before) or (links.unread_after and compiled(links.unread_after).match(after))
    if unread or (links.unread_whole and compiled(links.unread_whole).match(text, timex.start)):
        return timex._replace(form=RANGE, dates_event=False)
    if touches(links.denied_before, before) or (links.denied_after and compiled(links.denied_after).match(after)):
        return timex._replace(hedge=DENIED)
    if timex.hedge and not timex.is_decisive and begins_with(links.then_after, after):
        return timex._replace(hedge="")
    if timex.hedge == BEFORE and _stands_at(links.not_before, links.article, text, timex):
        timex = timex._replace(hedge=_FROM_THEN_ON)
    if timex.hedge == BEFORE and _stands_at(links.or_before, links.article, text, timex):
        timex = timex._replace(hedge=_BY_THEN)
    if not timex.hedge and timex.date.kind is DateForm.DATE:
        timex = timex._replace(hedge=_hedge(before, after, links))
    if touches(links.doubted_before, before) or (links.doubted_after and compiled(links.doubted_after).match(after)):
        return timex._replace(is_decisive=False, doubt=DateDoubt.DOUBTED)
    if (
        following is not None
        and following.dates_event
        and following.start < timex.end + 2 * NEAR_BEFORE
        and (touches(links.planned_before, before) or _was_appointed(timex, following, text, links))
    ):
        return timex._replace(is_decisive=False, doubt=DateDoubt.PLANNED_ONLY)
    return timex


def _was_appointed(timex: Timex, following: Timex, text: str, links: DateLinks) -> bool:
    """Was it appointed for a day, and took place on the one that follows in the sentence?"""
    if not links.came_off or SENTENCE_BREAK.search(text, timex.end, following.start):
        return False
    before, after = window_before(text, timex, links), window_after(text, timex, links)
    appointed = touches(links.appointed_before, before) or bool(
        links.appointed_after and compiled(links.appointed_after).match(after)
    )
    return appointed and bool(compiled(links.came_off).search(text, timex.end, following.end + NEAR_BEFORE))


_FROM_THEN_ON, _BY_THEN = "starting from", "by"
_NEAR_NOT = 80  # characters before a date in which its "not" may stand


def _stands_at(written: str, article: str, text: str, timex: Timex) -> bool:
    """Do these words, which end with one for before, stand at a date: "will not begin before September"?"""
    if not written:
        return False
    begins = max(0, timex.start - _NEAR_NOT)
    found = list(compiled(written).finditer(text, begins, timex.end))
    between = text[found[-1].end() : timex.start] if found else ""
    return bool(found) and not re.search(r"[\w.;:!?]", compiled(article).sub("", between))


def _hedge(before: str, after: str, links: DateLinks) -> str:
    for hedge, written in links.hedges_after:
        if compiled(written).match(after):
            return hedge
    if touches(links.begun_before, before) and links.begun_after and compiled(links.begun_after).match(after):
        return _FROM_THEN_ON
    return next((hedge for hedge, written in links.hedges_before if touches(written, before)), "")
