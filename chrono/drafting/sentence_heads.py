"""A sentence to where it begins behind what stands above it (a heading, a day alone, a place of report), or to whether
it only says who wrote the article.

Texts of PDFs have no empty line between a heading and what follows, so that both may be one sentence.
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from chrono.dates import Day
from chrono.languages import CAPITAL, HAN, LETTER, SENTENCE_END_MARKS, SMALL_LETTERS, UNSPACED_END_MARKS
from chrono.timex import DATELINE, Timex

# "SKARNES (Northern Wire) – "; its place is in capitals.
_PLACE = re.compile(rf"{CAPITAL}{{3}}[^\n(){SMALL_LETTERS}]{{0,40}}(?:\([^()\n]{{1,40}}\))?\s+[-–—]{{1,2}}\s+")

# What stands behind the day of a dateline: " (Northern Wire) – ", "电 ".
_BEHIND_DATELINE = re.compile(
    rf"[)\s]*(?:\([^()\n]{{1,40}}\)|/[^/\n]{{1,40}}/)?\s*(?:[-–—]{{1,2}}|[.:])\s+"
    rf"|[{HAN}](?:[(（][^()（）\n]{{1,20}}[)）])?[\s，:：]*"
)


def behind_heads(
    text: str, sentence: tuple[int, int], dates: Sequence[Timex], published: Day | None = None
) -> tuple[int, int]:
    """The stretch of a sentence that is left; all of it where that would be nothing.

    What stands above a line with nothing but the day of the report is its title.
    """
    start, end = sentence
    line = next((one for one in dates if one.form == DATELINE and start <= one.start < end), None)
    if line and (behind := _BEHIND_DATELINE.match(text, line.end, end)):
        start = behind.end()
    dates = [one for one in dates if one.is_affirmed]
    for one in dates:
        if start <= one.start and one.end < end and is_day_of_report(one, published) and is_line(text, one):
            start = one.end
    while (stop := text.find("\n", start, end)) >= 0 and _is_head(text, start, stop, dates):
        start = stop + 1
    if place := _PLACE.match(text, start, end):
        start = place.end()
    return (start, end) if text[start:end].strip() else sentence


def with_entry(
    text: str, timex: Timex, sentences: Sequence[tuple[int, int]], dates: Sequence[Timex]
) -> tuple[int, int]:
    """The sentence of a date; of one that is nothing but the day of an entry, with the one behind it in its line:
    `Octr. 11, 1702. My father went to Bristol.` What stands in brackets beside it (`Lord's day`) adds nothing."""
    at = max(0, bisect_right(sentences, timex.start, key=lambda one: one[0]) - 1)
    start, end = sentences[at]
    beside = text[start : timex.start] + _ASIDE.sub("", text[timex.end : end])
    alone = timex.start >= start and not beside.strip(" .:[]*")
    if not alone or timex.relative or at + 1 == len(sentences):
        return start, end
    first, last = sentences[at + 1]
    own = any(one.is_affirmed and first <= one.start < last for one in dates)
    return (start, end) if own or "\n\n" in text[end:first] else (start, last)


def _is_head(text: str, start: int, stop: int, dates: Sequence[Timex]) -> bool:
    """Is a line empty, in capitals, nothing but a date, or a short one that calls on somebody: `Dear Ms Weiss,`?"""
    line = text[start:stop].strip()
    inside = [one for one in dates if start <= one.start and one.end <= stop]
    is_day = len(inside) == 1 and len(line) == inside[0].end - inside[0].start
    calls = line[-1:] in _CALLS and len(line) <= _LONGEST_CALL and text[stop:].lstrip()[:1].isupper()
    return not line or is_day or ((line.isupper() or calls) and not inside)


def is_title(text: str, span: tuple[int, int]) -> bool:
    """Is a stretch the first of its text, ended by no mark, with a paragraph behind it: what the text is called?"""
    start, end = span
    ended = text[start:end].rstrip("\"'”’»)] ")[-1:] in (*SENTENCE_END_MARKS, *UNSPACED_END_MARKS)
    return not ended and not text[:start].strip("#* \n") and text[end : end + 2] == "\n\n" and bool(text[end:].strip())


def is_line(text: str, timex: Timex) -> bool:
    """Does a date fill a line, with another below it?"""
    begins, ends = text.rfind("\n", 0, timex.start) + 1, text.find("\n", timex.end)
    return ends > 0 and text[begins:ends].strip() == text[timex.start : timex.end]


def is_credit(text: str, timex: Timex, span: tuple[int, int]) -> bool:
    """Does a sentence only say who wrote it and when: `By Ruth Amsel 14 September 2023`? Names tell of no event."""
    words = _WORD.findall(f"{text[span[0] : timex.start]} {text[timex.end : span[1]]}")
    return len(words) <= _CREDIT and all(word[:1].isupper() for word in words)


def is_day_of_report(timex: Timex, published: Day | None) -> bool:
    """Is a date, written as a month and a day, the day of `published`? A dateline's is the first of several."""
    return (
        published is not None and timex.form in _WRITTEN_OUT and timex.date.earliest == timex.date.latest == published
    )


_CALLS, _LONGEST_CALL = (",", "!", ":", "，", "："), 40
_ASIDE = re.compile(r"\s*\([^()\d]{1,40}\)")
_WRITTEN_OUT = ("month_day", "day_month", "year_month_day")
_CREDIT = 8  # words of a line that says who wrote it
_WORD = re.compile(rf"(?<!\w){LETTER}[^\s]*")
