"""Dated expressions as they stand together: ranges whose ends are told apart, dates that are denied, put off or counted
from.

What joins them is in the words between and beside, which each language has as `DateLinks`; without them every
expression stands for itself.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from chrono.dates import DateForm, EdtfDate, parse_date, year_text
from chrono.errors import InvalidDate
from chrono.languages import LINK_LETTERS, DateLinks, DateWords, TokenKind
from chrono.text import HAN
from chrono.timex.offsets import Offset, counted_from
from chrono.timex.timex import ABOUT, CLOCK, DENIED, OFFSET, PLANNED_ONLY, RANGE, Timex

_BEFORE, _AFTER = 90, 60  # characters beside a date in which its links are
_BETWEEN = 40  # and between the ends of a range
_SENTENCE_END = re.compile(r"[.!?…](?=\s)|[。！？；;]|\n\s*\n")


def linked(found: Sequence[Timex], text: str, words: DateWords, links: DateLinks) -> tuple[Timex, ...]:
    """The expressions of a text, in order, as they stand together."""
    listed = _counted(found, text, words, links)
    listed = _put_off(listed, text, links)
    listed = _ranges(listed, text, links)
    listed += _counted_alone(listed, text, links)
    listed.sort(key=lambda timex: timex.start)
    return tuple(_alone(timex, after, text, links) for timex, after in zip(listed, [*listed[1:], None], strict=False))


@cache
def _pattern(written: str, *, at_end: bool = False) -> re.Pattern[str]:
    return re.compile(rf"(?:{written})\Z" if at_end else written, re.IGNORECASE)


def _before(text: str, timex: Timex, links: DateLinks) -> str:
    """What stands before it in its sentence, where that has a word that may matter; else nothing."""
    window = text[max(0, timex.start - _BEFORE) : timex.start]
    if not _may_matter(window, links.words_before):
        return ""
    ends = [found.end() for found in _SENTENCE_END.finditer(window)]
    return window[ends[-1] :] if ends else window


def _after(text: str, timex: Timex, links: DateLinks) -> str:
    window = text[timex.end : timex.end + _AFTER]
    if not _may_matter(window, links.words_after):
        return ""
    end = _SENTENCE_END.search(window)
    return window[: end.start()] if end else window


def _may_matter(window: str, words: frozenset[str]) -> bool:
    """Is there a word that begins so? Of a script without spaces, every sign is one."""
    if "" in words:
        return True
    begun = {word[:LINK_LETTERS] for word in _WORD.findall(window.lower())}
    return not words.isdisjoint(begun)


_WORD = re.compile(rf"[{HAN}]|[^\W{HAN}]+")


def _touches(written: str, window: str) -> re.Match[str] | None:
    """Does the window end so?"""
    return _pattern(written, at_end=True).search(window) if written and window else None


def _stands_for_itself(timex: Timex) -> bool:
    return timex.dates_event and timex.hedge != DENIED and timex.date.kind is DateForm.DATE


# Counting from a date.


def _counted(found: Sequence[Timex], text: str, words: DateWords, links: DateLinks) -> list[Timex]:
    """With the date that is meant where the words count from one; what is inside its words is no date of its own."""
    made: dict[int, Timex] = {}  # by the start of the expression that is counted from
    for timex in found:
        if not timex.dates_event or timex.hedge == DENIED or timex.form == CLOCK:
            continue
        if counted := _counted_before(timex, text, words, links) or _counted_after(timex, text, words, links):
            made[timex.start] = counted
    if not made:
        return list(found)
    taken = sorted((one.start, one.end) for one in made.values())
    listed = [made[timex.start] for timex in found if timex.start in made]
    listed += [timex for timex in found if timex.start not in made and not _inside(timex, taken)]
    return sorted(listed, key=lambda timex: timex.start)


def _inside(timex: Timex, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (timex.start + 1, 0)) - 1
    return at >= 0 and timex.start < taken[at][1]


def _counted_alone(listed: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Counts from something that has no date here: they date nothing, and say so."""
    if not links.counted_alone:
        return []
    starts = [timex.start for timex in listed]
    return [
        Timex(match.start(), match.end(), parse_date("XXXX"), form=OFFSET, dates_event=False)
        for match in _pattern(links.counted_alone).finditer(text)
        if not _dated_beside(starts, listed, text, match)
    ]


def _dated_beside(starts: Sequence[int], listed: Sequence[Timex], text: str, match: re.Match[str]) -> bool:
    """Does the same sentence have a date right before or after these words?"""
    at = bisect_left(starts, match.start())
    if at < len(starts) and starts[at] < match.end() + _AFTER:
        return _SENTENCE_END.search(text, match.end(), starts[at]) is None
    near = at > 0 and listed[at - 1].end > match.start() - _AFTER
    return near and _SENTENCE_END.search(text, listed[at - 1].end, match.start()) is None


def _counted_before(timex: Timex, text: str, words: DateWords, links: DateLinks) -> Timex | None:
    window = _before(text, timex, links)
    if not window:
        return None
    if timex.form == OFFSET:
        twice = _touches(links.counted_twice, window)
        return timex._replace(dates_event=False) if twice else None
    for written in links.counted_before:
        if match := _touches(written, window):
            return _moved(timex, match, timex.start - len(window) + match.start(), timex.end, words)
    return None


def _counted_after(timex: Timex, text: str, words: DateWords, links: DateLinks) -> Timex | None:
    window = _after(text, timex, links)
    if not window:
        return None
    for written in links.counted_after if timex.form != OFFSET else ():
        if match := _pattern(written).match(window):
            return _moved(timex, match, timex.start, timex.end + match.end(), words)
    return None


def _moved(timex: Timex, match: re.Match[str], start: int, end: int, words: DateWords) -> Timex | None:
    """The date that is counted from an expression; without a known count it dates nothing, and says so."""
    named = match.groupdict()
    offset = _offset(named, words)
    if offset is None and named.get("number") and not named.get("unit") and named.get("years") is None:
        return None
    counted = [counted_from(date, offset) for date in timex.readings] if offset else []
    dates = [date for date in counted if date is not None]
    if not dates or len(dates) < len(counted):
        return timex._replace(start=start, end=end, form=OFFSET, hedge="", dates_event=False)
    others = tuple(dict.fromkeys((*dates[1:], *timex.readings)))  # "the talks of 5 May" has its own day, too
    return timex._replace(start=start, end=end, date=dates[0], alternatives=others, form=OFFSET, hedge="")


def _offset(named: dict[str, str | None], words: DateWords) -> Offset | None:
    """How far, in which unit; None where a word of it is not known."""
    if named.get("one_back") is not None:
        return Offset(0, "day", -1)
    if named.get("one_on") is not None:
        return Offset(0, "day", 1)
    if named.get("century") is not None:
        return Offset(0, "year", 100)
    number = 1 if named.get("single") else _number(named.get("number") or "", words)
    if number is None:
        return None
    if named.get("years") is not None:
        return Offset(0, "year", number)
    unit = words.words.get((named.get("unit") or "").lower())
    if unit is None or unit.kind != TokenKind.UNIT:
        return None
    return Offset(0, str(unit.value), number if named.get("back") is None else -number)


def _number(word: str, words: DateWords) -> int | None:
    """A number in digits, words or ordinals; `a` is one."""
    digits = re.match(r"\d+", word)
    if digits:
        return int(digits[0])
    known = words.words.get(word.lower()) or words.phrases.get(word.lower())
    if known is None:
        return None
    if known.kind == TokenKind.ARTICLE:
        return 1
    countable = known.kind in (TokenKind.NUMBER_WORD, TokenKind.ORDINAL_WORD)
    return known.value if countable and isinstance(known.value, int) else None


# Dates that were put off.


def _put_off(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """`moved from 11 June to 9 July`: the first it was not, whichever way round they are told."""
    listed = list(found)
    for at, timex in enumerate(listed):
        if timex.date.kind is DateForm.INTERVAL and _is_moving(timex, text, links):
            end = timex.date.spans[0].end
            listed[at] = timex._replace(date=parse_date(end.text), alternatives=()) if end else timex
    for at, (first, second) in enumerate(pairwise(listed)):
        between = text[first.end : second.start]
        if _fits(links.moved_to, between) and (not links.moving or _is_moving(first, text, links)):
            listed[at] = first._replace(hedge=DENIED)
        elif _fits(links.moved_from, between) and _is_moving(first, text, links):
            listed[at + 1] = second._replace(hedge=DENIED)
    return listed


def _is_moving(timex: Timex, text: str, links: DateLinks) -> bool:
    return bool(links.moving and _pattern(links.moving).search(_before(text, timex, links)))


def _fits(written: str, between: str) -> bool:
    return bool(written and _pattern(written).fullmatch(between))


# Ranges.


def _ranges(found: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Two expressions that are the ends of one lasting time become one."""
    listed: list[Timex] = []
    for timex in found:
        first = listed[-1] if listed else None
        if first and _stands_for_itself(first) and _stands_for_itself(timex) and _are_ends(first, timex, text, links):
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
    if _fits(links.to, between):
        return True
    if links.from_end and between.isspace() and links.until_after:
        says = _pattern(links.from_end).search(text[first.start : first.end])
        return bool(says and _pattern(links.until_after).match(_after(text, second, links)))
    if not _fits(links.and_, between):
        return False
    if _touches(links.between_before, _before(text, first, links)):
        return True
    return bool(links.between_after and _pattern(links.between_after).match(_after(text, second, links)))


def _range(first: Timex, second: Timex) -> Timex:
    """One time from the first to the second, of which either may have the year of the other."""
    ends = _with_year(first, second), _with_year(second, first)
    hedges = dict.fromkeys(one.hedge for one in (first, second) if one.hedge == ABOUT)
    joined = second._replace(start=first.start, alternatives=(), form=RANGE, hedge="".join(hedges), is_period=False)
    if ends[0].precision == ends[1].precision and ends[0].first_second < ends[1].first_second:
        try:
            sure = all(one.is_decisive or one.relative for one in (first, second))
            return joined._replace(date=parse_date(f"{ends[0]}/{ends[1]}"), is_decisive=sure)
        except InvalidDate:
            pass
    return joined._replace(dates_event=False)


def _with_year(timex: Timex, other: Timex) -> EdtfDate:
    """An end that has no year of its own, in the year of the other, or the one beside it that keeps their order."""
    sure, day = other.date, timex.date
    if not timex.relative or other.relative or sure.earliest is None or day.earliest is None:
        return day
    is_first = timex.start < other.start
    for year in (sure.earliest.year, sure.earliest.year + (-1 if is_first else 1)):
        moved = parse_date(re.sub(r"^-?\d+", year_text(year), str(day)))
        if moved.earliest and (moved.earliest < sure.earliest) == is_first:
            return moved
    return day


# What stands beside one date.


def _alone(timex: Timex, following: Timex | None, text: str, links: DateLinks) -> Timex:
    """Denied, in doubt, or hedged by the words beside it; `following` is the expression after it."""
    if not timex.dates_event or timex.hedge == DENIED:
        return timex
    before, after = _before(text, timex, links), _after(text, timex, links)
    if not before and not after:
        return timex
    if _touches(links.denied_before, before) or (links.denied_after and _pattern(links.denied_after).match(after)):
        return timex._replace(hedge=DENIED)
    if not timex.hedge and timex.date.kind is DateForm.DATE:
        timex = timex._replace(hedge=_hedge(before, after, links))
    if _touches(links.doubted_before, before) or (links.doubted_after and _pattern(links.doubted_after).match(after)):
        return timex._replace(is_decisive=False, doubt="stands in a clause that denies or doubts something")
    if (
        following is not None
        and following.dates_event
        and following.start < timex.end + 2 * _BEFORE
        and _touches(links.planned_before, before)
    ):
        return timex._replace(is_decisive=False, doubt=PLANNED_ONLY)
    return timex


def _hedge(before: str, after: str, links: DateLinks) -> str:
    for hedge, written in links.hedges_after:
        if _pattern(written).match(after):
            return hedge
    return next((hedge for hedge, written in links.hedges_before if _touches(written, before)), "")
