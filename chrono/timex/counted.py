"""Dates that others are counted from, with a name between: `five days after the ash cloud of 15 April`."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence
from operator import attrgetter

from chrono.dates import parse_date
from chrono.languages import DateLinks, DateWords, TokenKind
from chrono.text import CLAUSE_BREAK, SENTENCE_BREAK, compiled
from chrono.timex.offsets import Offset, counted_from
from chrono.timex.timex import CLOCK, DENIED, OFFSET, DateDoubt, Timex
from chrono.timex.windows import NEAR_AFTER, touches, window_after, window_before


def counted_dates(found: Sequence[Timex], text: str, words: DateWords, links: DateLinks) -> list[Timex]:
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


def off_schedule(found: Sequence[Timex], text: str, words: DateWords, links: DateLinks) -> list[Timex]:
    """`Due on 3 March, it opened two weeks late`: on the first it was planned, and came as long behind it or before;
    but `It opened on 3 March, two weeks later than planned` tells when it came."""
    delays = _delays(text, links) if found else []
    if not delays:
        return list(found)
    listed, breaks = list(found), [stop.end() for stop in SENTENCE_BREAK.finditer(text)]
    longest = max(timex.end - timex.start for timex in found)
    for match in delays:
        at, told = _planned_for(listed, match, text, links, breaks), _is_told_beside(listed, match, text, links)
        if at is None and not told:
            continue
        longest = max(longest, match.end() - match.start())
        planned = None if at is None or told else listed.pop(at)
        first, past = (bisect_left(listed, place, key=_START) for place in (match.start() - longest, match.end()))
        listed[first:past] = [one for one in listed[first:past] if not _overlaps(one, match)]
        if planned is None:
            continue
        insort(listed, planned._replace(is_decisive=False, doubt=DateDoubt.PLANNED_ONLY), key=_START)
        if actual := _moved(planned, match, match.start(), match.end(), words):
            days = [date for date in actual.readings if date not in planned.readings]
            if actual.dates_event and days:
                actual = actual._replace(date=days[0], alternatives=tuple(days[1:]))
            insort(listed, actual, key=_START)
    return listed


_START = attrgetter("start")


def _delays(text: str, links: DateLinks) -> list[re.Match[str]]:
    """Where a text tells how long behind or before its day something was; looked for about the signs of it alone."""
    found: dict[int, re.Match[str]] = {}
    for sign in links.schedule_signs:
        at = text.find(sign)
        while at >= 0:
            begins, ends = max(0, at - _NEAR_SIGN), at + _NEAR_SIGN
            for written in links.off_schedule:
                if match := compiled(written).search(text, begins, ends):
                    found.setdefault(match.start(), match)
            at = text.find(sign, at + len(sign))
    return [found[start] for start in sorted(found)]


_NEAR_SIGN = 60  # characters on either side of a sign in which its words are


def _planned_for(
    listed: Sequence[Timex], match: re.Match[str], text: str, links: DateLinks, breaks: Sequence[int]
) -> int | None:
    """Which is the nearest date before these words in their sentence, where it says that something was expected then.

    `breaks` are where the sentences of the text end."""
    behind = bisect_left(listed, match.start(), key=_START)
    ended = (at for at in range(behind - 1, -1, -1) if listed[at].end <= match.start() and listed[at].is_affirmed)
    at = next(ended, None)
    if at is None or SENTENCE_BREAK.search(text, listed[at].end, match.start()):
        return None
    start = listed[at].start
    begins = breaks[ended_before - 1] if (ended_before := bisect_right(breaks, start)) else 0
    begins = max((found.end() for found in SENTENCE_BREAK.finditer(text, begins, start)), default=begins)
    return at if compiled(links.expected).search(text, begins, match.start()) else None


def _is_told_beside(listed: Sequence[Timex], match: re.Match[str], text: str, links: DateLinks) -> bool:
    """Does what is so much late stand right behind its own date: `on 3 March, two weeks later than planned`?"""
    before = bisect_left(listed, match.start(), key=_START) - 1
    if before < 0 or _BESIDE.fullmatch(text, listed[before].end, match.start()) is None:
        return False
    start = listed[before].start
    planned = compiled(links.expected).search(text, max(0, start - _NEAR_PLAN), start)
    return not planned or match.groupdict().get("than") is not None


_BESIDE = re.compile(r"[\s,，;—–-]+")
_NEAR_PLAN = 16  # characters before a date in which it is told that something was planned for it


def _overlaps(timex: Timex, match: re.Match[str]) -> bool:
    return timex.start < match.end() and match.start() < timex.end


def _inside(timex: Timex, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_left(taken, (timex.start + 1, 0)) - 1
    return at >= 0 and timex.start < taken[at][1]


def counted_alone(listed: Sequence[Timex], text: str, links: DateLinks) -> list[Timex]:
    """Counts from something that has no date here: they date nothing, and say so."""
    if not links.counted_alone:
        return []
    starts = [timex.start for timex in listed]
    return [
        Timex(match.start(), match.end(), parse_date("XXXX"), form=OFFSET, dates_event=False, is_counted=True)
        for match in compiled(links.counted_alone).finditer(text)
        if not _dated_beside(starts, listed, text, match)
    ]


def counts_from_telling(timex: Timex, text: str, links: DateLinks) -> bool:
    """Does an expression that counts from the date before it count from what a clause tells: `a week after it fell`?"""
    return bool(links.counted_alone) and compiled(links.counted_alone).match(text, timex.start) is not None


def _dated_beside(starts: Sequence[int], listed: Sequence[Timex], text: str, match: re.Match[str]) -> bool:
    """Does the same sentence have a date right before or after these words?"""
    at = bisect_left(starts, match.start())
    if at < len(starts) and starts[at] < match.end() + NEAR_AFTER:
        return CLAUSE_BREAK.search(text, match.end(), starts[at]) is None
    near = at > 0 and listed[at - 1].end > match.start() - NEAR_AFTER
    return near and CLAUSE_BREAK.search(text, listed[at - 1].end, match.start()) is None


def _counted_before(timex: Timex, text: str, words: DateWords, links: DateLinks) -> Timex | None:
    window = window_before(text, timex, links)
    if not window:
        return None
    if timex.form == OFFSET:
        twice = touches(links.counted_twice, window)
        return timex._replace(dates_event=False) if twice else None
    for written in links.counted_before:
        if match := touches(written, window):
            return _moved(timex, match, timex.start - len(window) + match.start(), timex.end, words)
    return None


def _counted_after(timex: Timex, text: str, words: DateWords, links: DateLinks) -> Timex | None:
    window = window_after(text, timex, links)
    if not window:
        return None
    for written in links.counted_after if timex.form != OFFSET else ():
        if match := compiled(written).match(window):
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
        return timex.counted(start=start, end=end, dates_event=False)
    others = tuple(dict.fromkeys((*dates[1:], *timex.readings)))  # "the talks of 5 May" has its own day, too
    return timex.counted(start=start, end=end, date=dates[0], alternatives=others)


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
