"""A date's place in a text to whether it is the day of the report: a dateline, or a line that embargoes it; and to
whether it is the day of a speech or letter, from which what is said in that counts.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import attrgetter

from chrono.dates import DateForm, Day, EdtfDate, Precision, parse_date, shift, to_number
from chrono.languages import CAPITAL, LETTER, SENTENCE_END_MARKS, DateWords
from chrono.text import SENTENCE_BREAK, compiled
from chrono.timex.timex import DATELINE, EMBARGO, WEEKDAY, DateDoubt, Timex

_CAPITALS = r"[^\W\d_a-z][^\W\d_a-z.'’-]+"
_PLACE = r"(?:, ?[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)*){0,2}"
_LOUD = re.compile(rf"(?:^|\n)[ \t]*(?P<city>{_CAPITALS}(?:[ /]{_CAPITALS})*){_PLACE}(?: \([\w .]+\))?[,(]? ?\Z")
_QUIET = re.compile(r"(?:^|\n)[ \t]*[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?" + _PLACE + r", ?\Z")
_AGENCY = re.compile(r"\)?\s*(?:\([\w .]+\)|/[\w .]+/)?\s*(?:[—–]|--?)\s")


def is_dateline(text: str, start: int, end: int, words: DateWords) -> bool:
    """`ASTANA, Kazakhstan, February 14.` or `Astana, February 14 (Agency) —`, at the head of a paragraph near the
    start: the day of the report."""
    head, after = text[max(0, start - 80) : start], text[end : end + 40]
    if start >= 1500:
        return False
    city = _LOUD.search(head)
    loud = city is not None and city["city"].isupper() and after.lstrip(") ")[:1] in tuple(".—–-:/(")
    if words.dateline and re.match(words.dateline_end, after) and compiled(words.dateline, at_end=True).search(head):
        return True
    return loud or (_QUIET.search(head) is not None and _AGENCY.match(after) is not None)


def is_embargo(text: str, start: int, words: DateWords) -> bool:
    """A line that tells when a text may be published tells of no event."""
    line = text.rfind("\n", max(0, start - _LINE), start) + 1
    head = text[max(line, start - _LINE) : start]
    ends = [found.end() for found in SENTENCE_BREAK.finditer(head) if head[found.end() :].lstrip()[:1].isupper()]
    head = head[ends[-1] if ends else 0 :].lower()
    return (line > 0 or start < _LINE) and compiled(words.embargo).search(head) is not None


_LINE = 120


def as_spoken(found: Sequence[Timex], text: str, published: Day | None) -> Sequence[Timex]:
    """The expressions of a text, in order, with those open that may count from the day of a speech or a letter.

    `"We signed it yesterday," he said on 3 April` is told on 3 April, and a letter dated `Yalta, 12 March 1932` counts
    from that day, whenever either is published.
    """
    if published is None or not any(map(_counts, found)):
        return found
    quoted = [one.span() for one in _QUOTATION.finditer(text)]
    starts = [start for start, _ in quoted]
    heads = [(one, _end_of_story(one, text)) for one in found if _heads_entry(one, text)]
    read, paragraph, known = list(found), 0, 0
    for at, timex in enumerate(found):
        if not _counts(timex):
            continue
        paragraph, known = max(paragraph, text.rfind("\n", known, timex.start) + 1), timex.start
        before = bisect_left(starts, timex.start) - 1
        quotation = quoted[before] if before >= 0 and timex.start < quoted[before][1] else None
        head = None if quotation else _head_of_letter(at, found, text, paragraph)
        told = found[head] if head is not None else _beside(quotation, found, text) if quotation else None
        above, ends = _before(timex, heads)
        read[at] = _from_day_of_speech(timex, told or above, published, sure=not quotation and timex.start < ends)
        if head is not None and read[at] != timex:  # what the letter tells of may be of another day
            read[head] = found[head]._replace(is_decisive=False, doubt=DateDoubt.DOUBTED)
    return read


_HEADING = re.compile(r"\n[^\n.!?。！？]{3,60}\n")  # what follows it may be another story


def _end_of_story(head: Timex, text: str) -> int:
    """Where what a dateline or heading stands above surely ends."""
    heading = _HEADING.search(text, head.end)
    return heading.end() if heading else len(text)


def _before(timex: Timex, heads: Sequence[tuple[Timex, int]]) -> tuple[Timex | None, int]:
    """The last dateline or heading before an expression, and where its story ends."""
    at = bisect_left(heads, timex.start, key=lambda head: head[0].start)
    return heads[at - 1] if at else (None, 0)


def _heads_entry(timex: Timex, text: str) -> bool:
    """Is a date a dateline, or alone on its line but for a weekday or a place, so that it heads what follows?"""
    if timex.form == DATELINE:
        return _is_day(timex.date)
    if not _may_be_of_speech(timex) or timex.relative:
        return False
    begins = text.rfind("\n", max(0, timex.start - _PLACE_LONG), timex.start) + 1
    behind = text.find("\n", timex.end, timex.end + _PLACE_LONG)
    return (
        behind > 0
        and (begins > 0 or timex.start < _PLACE_LONG)
        and _PLACED.search(text[begins : timex.start]) is not None
        and _WEEKDAY_BEHIND.fullmatch(text, timex.end, behind) is not None
    )


_WEEKDAY_BEHIND = re.compile(rf"(?:,? {LETTER}{{3,12}})?[.:]?\s*")


def _counts(timex: Timex) -> bool:
    """May an expression count from the day on which it is said?"""
    return timex.is_counted and timex.relative and timex.dates_event and timex.form not in _FROM_A_DATE


_FROM_A_DATE = frozenset(("anniversary", "letter_day", "told_period", "told_period_month"))
"""Forms that count from a date which the text has told, whoever says so."""


_QUOTATION = re.compile(
    r"“[^”\n]{1,900}”|«[^»\n]{1,900}»|„[^“”\n]{1,900}[“”]|「[^」\n]{1,900}」|(?<!\w)\"[^\"\n]{1,900}\"(?!\w)"
)


def _from_day_of_speech(timex: Timex, told: Timex | None, published: Day, *, sure: bool) -> Timex:
    """An expression with the reading that counts from the day of its speech or letter, where that is another.

    A day that is `sure` to be of the story of a dateline close before publication surely counts from that.
    """
    if told is None or told.date.earliest is None or told.date.earliest == published:
        return timex
    later = to_number(published) - to_number(told.date.earliest)
    named = timex.form == WEEKDAY
    other = _same_weekday(timex.date, told.date.earliest, published) if named else _days_on(timex.date, -later)
    if told.form == DATELINE and other in (None, timex.date):  # last month
        return timex
    first, *others = dict.fromkeys((*((other,) if other else ()), *timex.readings))
    sure = sure and told.form == DATELINE and timex.is_decisive and 0 < later <= _PRINTED and not named
    return timex._replace(date=first, alternatives=tuple(others), is_decisive=sure)


_PRINTED = 3  # days within which a report is printed


def _days_on(date: EdtfDate, days: int) -> EdtfDate | None:
    """A day so many days on; None of what is no day."""
    return parse_date(str(shift(date.earliest, days))) if date.earliest and _is_day(date) else None


def _same_weekday(date: EdtfDate, told: Day, published: Day) -> EdtfDate | None:
    """The day of the same weekday as far from a day of speech as a day is from publication: before it, or after it."""
    if date.earliest is None or not _is_day(date):
        return None
    days = to_number(date.earliest) - to_number(told)
    ahead = to_number(date.earliest) > to_number(published)
    return parse_date(str(shift(told, days % _WEEK if ahead else -(-days % _WEEK))))


_WEEK = 7  # days


def _is_day(date: EdtfDate) -> bool:
    return date.kind is DateForm.DATE and date.precision <= Precision.DAY and date.earliest is not None


def _may_be_of_speech(timex: Timex) -> bool:
    day = _is_day(timex.date) and timex.is_affirmed and timex.is_decisive
    return day and not timex.is_counted and timex.form not in (DATELINE, EMBARGO)


def _beside(quotation: tuple[int, int], found: Sequence[Timex], text: str) -> Timex | None:
    """The day that the sentence of a quotation tells beside it: the nearest behind, else before."""
    start, end = quotation
    first = bisect_right(found, start - _NEAR_SPEECH, key=_end_of)
    days = found[first : bisect_left(found, end + _NEAR_SPEECH, first, key=_end_of)]
    for timex in filter(_may_be_of_speech, days):
        if timex.start >= end:
            return None if SENTENCE_BREAK.search(text, end, timex.start) else timex
    before = [timex for timex in days if _may_be_of_speech(timex) and timex.end <= start]
    return before[-1] if before and not SENTENCE_BREAK.search(text, before[-1].end, start) else None


_NEAR_SPEECH = 120  # characters beside a quotation in which its day is told


_end_of = attrgetter("end")


def _head_of_letter(at: int, found: Sequence[Timex], text: str, begins: int) -> int | None:
    """Which expression tells the day that the paragraph of this one begins with, alone but for a place before it."""
    head = bisect_left(found, begins, hi=at, key=attrgetter("start"))
    told = found[head]
    if head == at or not _may_be_of_speech(told) or told.relative:
        return None
    weekday = found[head + 1] if head + 1 < at and found[head + 1].form == WEEKDAY else None
    behind = weekday.end if weekday and text[told.end : weekday.start] == ", " else told.end
    if not _SALUTATION.match(text, behind):
        return None
    return head if _PLACED.search(text[max(begins, told.start - _PLACE_LONG) : told.start]) else None


_PLACE_LONG = 60
_PLACED = re.compile(rf"(?:\A|[{SENTENCE_END_MARKS}]\s)\W*(?:{CAPITAL}[\w.'’ -]{{1,40}}, ?)?\Z")
_SALUTATION = re.compile(rf"(?:(?<=[.])|[].:)]+)\s+{CAPITAL}")
