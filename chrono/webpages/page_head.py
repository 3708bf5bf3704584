"""The text of a page to the day that the lines about its headline say, where pages say when they were published.

The headline is the heading that the page's title has; about it are the lines before the first paragraph of the text,
inside what holds the headline and that text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import islice, takewhile
from typing import NamedTuple

from chrono.documents import PageDate
from chrono.webpages.page_byline import byline_day, paragraph_day
from chrono.webpages.page_dates import page_date

LEAST_TEXT = 400
"""Characters that what holds a text with its headline has at least."""

_LONGEST_LINE = 160  # characters; a longer line is a paragraph of the text
_MOST_BEFORE, _MOST_BEHIND = 3, 12


class HeadMarks(NamedTuple):
    """What a page's text is marked with, as stretches of it: its headings, what holds much text, what stands beside the
    text or is a figure, and its times with the moment that each means."""

    headings: Sequence[tuple[int, int]]
    holders: Sequence[tuple[int, int]]
    apart: Sequence[tuple[int, int]]
    times: Sequence[tuple[int, int, str]]


def head_day(text: str, marked: Callable[[], HeadMarks], titles: Sequence[str], language: str = "") -> PageDate:
    """The day that the lines about the headline say; `titles` are what the page calls itself, `language` its own."""
    marks = marked()
    lines = _Lines(text, marks)
    headline = _headline(text, marks.headings, titles) if marks.headings else lines.entitled(titles)
    if headline is None:
        return PageDate()
    holders = [one for one in marks.holders if one[0] <= headline[0] and headline[1] < one[1]]
    first, last = min(holders, key=lambda one: one[1] - one[0], default=(headline[0], len(text)))
    barrier = max((end for _, end in marks.apart if end <= headline[0]), default=0)
    before = list(lines.between(max(first, barrier), headline[0]))[-_MOST_BEFORE:]
    behind = takewhile(lambda line: len(line) <= _LONGEST_LINE, lines.between(headline[1], last))
    day_first = writes_day_first(language)
    found = byline_day(
        [*before, *islice(behind, _MOST_BEHIND)],
        lines.between(headline[1], last if holders else headline[1]),
        day_first=day_first,
    )
    if not found.day:
        paragraph = next((line for line in lines.between(headline[1], last) if len(line) > _LONGEST_LINE), "")
        found = paragraph_day(paragraph, day_first=day_first)
    meant = {moment.day: moment for *_, value in marks.times if (moment := page_date(value)).moment}
    return meant.get(found.day, found)


def writes_day_first(language: str) -> bool:
    """Does a language write `03/04/24` for 3 April 2024?"""
    return _DAY_FIRST.match(language.replace("_", "-")) is not None


def _headline(text: str, headings: Sequence[tuple[int, int]], titles: Sequence[str]) -> tuple[int, int] | None:
    """The longest heading whose words are in a title, else the only one there is."""
    known = [set(_WORD.findall(title.lower())) for title in titles if title]
    best, longest = None, 0
    for start, end in headings:
        words = set(_WORD.findall(text[start:end].lower()))
        if end - start > longest and words and any(len(words & one) >= _SHARED * len(words) for one in known):
            best, longest = (start, end), end - start
    return best or (headings[0] if len(headings) == 1 else None)


_WORD = re.compile(r"\w+")
_SHARED = 0.6


class _Lines:
    """The lines of a text that are no headings and do not stand beside it; a time that says no year as the day that
    it means."""

    def __init__(self, text: str, marks: HeadMarks) -> None:
        self._text = text
        self._times = sorted(marks.times)
        self._apart: list[tuple[int, int]] = []
        for start, end in sorted((*marks.apart, *marks.headings)):
            if not self._apart or end > self._apart[-1][1]:
                self._apart.append((start, end))

    def between(self, start: int, end: int) -> Iterator[str]:
        """The lines between two places."""
        for found in _LINE.finditer(self._text, start, end):
            first, last = found.span()
            if not self._is_apart(first, last):
                yield self._dated(first, last).strip()

    def entitled(self, titles: Sequence[str]) -> tuple[int, int] | None:
        """The first line that says what the page calls itself, with or without the name of the site."""
        whole = {part.strip() for title in titles for part in (title, *_SITE.split(title)) if len(part) > _SHORTEST}
        for found in _LINE.finditer(self._text):
            if self._text[slice(*found.span())].strip() in whole and not self._is_apart(*found.span()):
                return found.span()
        return None

    def _is_apart(self, first: int, last: int) -> bool:
        near = bisect_right(self._apart, (first, len(self._text)))
        return near > 0 and last <= self._apart[near - 1][1]

    def _dated(self, first: int, last: int) -> str:
        line = self._text[first:last]
        if _YEAR.search(line):
            return line
        times = self._times[bisect_left(self._times, (first,)) : bisect_right(self._times, (last,))]
        for start, end, value in reversed(times):
            if end <= last and (day := page_date(value).day):
                line = line[: start - first] + day + line[end - first :]
        return line


_LINE = re.compile(r"[^\n]*\S[^\n]*")
_SITE = re.compile(r"\s[-–—|:•»]+\s")
_SHORTEST = 15  # characters of a title that is no name of a site or section
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
_DAY_FIRST = re.compile(
    r"(?:bg|cs|da|de|el|es(?!-(?:us|pr|pa))|fi|fr(?!-ca)|hr|id|it|kk|nb|nl|no|pl|pt|ro|ru|sk|sl|sr|tr|uk|vi)(?![a-z])"
    r"|en-(?:gb|ie|au|nz|in)(?![a-z])",
    re.IGNORECASE,
)
"""Languages, and regions, whose dates in numbers begin with the day."""
