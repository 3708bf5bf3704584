"""The text of a page to the day that the lines about its headline say, where pages say when they were published.

The headline is the heading that the page's title has; about it are the lines before the first paragraph of the text,
inside what holds the headline and that text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import NamedTuple

from chrono.bylines.byline import (
    PARTS_MEET,
    begins_what_follows,
    byline_day,
    called_by,
    is_bare_day,
    is_sentence,
    paragraph_day,
    tells_change,
    with_name,
)
from chrono.bylines.imprints import imprint_year
from chrono.bylines.page_dates import page_date
from chrono.bylines.rulings import ruling_day
from chrono.bylines.written_days import number_order
from chrono.documents import PageDate
from chrono.languages import HAN

LEAST_TEXT = 400
"""Characters that what holds a text with its headline has at least."""

_LONGEST_LINE = 160  # characters; a longer line is a paragraph of the text
_MOST_BEFORE, _MOST_BEHIND = 3, 12
_MOST_ABOVE = 5  # lines above the first sentence of a text


class HeadMarks(NamedTuple):
    """What a page's text is marked with, as stretches of it: its headings, what leads to other pages, what holds much
    text, what stands beside the text or is a figure, its times with the moment that each means, the places where a part
    of a line begins or ends, where the cell of a table does, what by its name says when the page was changed, and
    those of the parts that are links."""

    headings: Sequence[tuple[int, int]]
    linked: Sequence[tuple[int, int]]
    holders: Sequence[tuple[int, int]]
    apart: Sequence[tuple[int, int]]
    times: Sequence[tuple[int, int, str]]
    edges: Sequence[int]
    cells: Sequence[int]
    changed: Sequence[tuple[int, int]] = ()
    link_edges: Sequence[int] = ()


def head_day(text: str, marked: Callable[[], HeadMarks], titles: Sequence[str], language: str = "") -> PageDate:
    """The day that the lines about the headline say; `titles` are what the page calls itself, `language` its own."""
    marks = marked()
    lines = _Lines(text, marks)
    headline = _headline(text, marks.headings, titles) if marks.headings else lines.entitled(titles)
    if headline is None:
        return PageDate()
    holders = [
        one
        for one in marks.holders
        if one[0] <= headline[0] and headline[1] < one[1] and _weighs(text[slice(*one)]) > LEAST_TEXT
    ]
    first, last = min(holders, key=lambda one: one[1] - one[0], default=(headline[0], len(text)))
    last = lines.end_of_text(headline[1], last)
    barrier = max((end for _, end in marks.apart if end <= headline[0]), default=0)
    before = lines.between(max(first, barrier), headline[0])[-_MOST_BEFORE:]
    above = [] if holders else lines.between(barrier, headline[0])[-_MOST_BEHIND:]
    order = number_order(language)
    elsewhere = [*above, *lines.between(headline[1], last)]
    found = ruling_day([*(above or before), *elsewhere[len(above) :][:_MOST_BEHIND]], order=order) or byline_day(
        [*before, *lines.about(headline[1], last)], elsewhere, order=order
    )
    if not found.day:
        paragraph = next((line for line in lines.between(headline[1], last) if len(line) > _LONGEST_LINE), "")
        found = paragraph_day(paragraph, order=order)
    meant = {moment.day: moment for *_, value in marks.times if (moment := page_date(value)).moment}
    return meant.get(found.day, found)


def _weighs(text: str) -> int:
    """The length of a text, of which a sign of Chinese says as much as several letters."""
    return len(text) if len(text) > LEAST_TEXT else len(text) + (_HAN_WEIGHT - 1) * len(_HAN.findall(text))


def text_day(text: str, language: str = "") -> PageDate:
    """The day of a text that is marked with nothing, by the lines above its first sentence, or its dateline. It is not
    sure where a line has nothing but that day, which may be the one of what the title tells."""
    lines = _labelled(line for found in islice(_LINE.finditer(text), _MOST_ABOVE + 1) if (line := found[0].strip()))
    head = list(takewhile(lambda line: not _is_paragraph(line) and (_is_name(line) or not is_sentence(line)), lines))
    order = number_order(language)
    datelines = (paragraph_day(" ".join(lines[at:]), order=order) for at in range(len(head) + 1))
    if (above := byline_day(head[:_MOST_ABOVE], order=order)).day:
        return above._replace(sure=all(is_bare_day(line, order) != above.day for line in head))
    return next(
        (one._replace(sure=True) for one in datelines if one.day), imprint_year(lines[:_MOST_ABOVE])._replace(sure=True)
    )


def _labelled(lines: Iterable[str]) -> list[str]:
    """Some lines, each with a day as one with the line above it that says what day that is: `Deadline: 1 June 2024`."""
    found = list[str]()
    for line in lines:
        if found and (called := called_by(line, found[-1], bare=len(found) > 1)) != line:
            found[-1] = called
        else:
            found.append(line)
    return found


def _is_name(line: str) -> bool:
    """Does each word of a line begin with a capital: `Orchard Fruit Co.`?"""
    return all(word[:1].isupper() for word in line.split())


def _headline(text: str, headings: Sequence[tuple[int, int]], titles: Sequence[str]) -> tuple[int, int] | None:
    """The longest heading whose words are in a title, else the only one there is."""
    known = [set(_WORD.findall(title.lower())) for title in titles if title]
    best, longest = None, 0
    for start, end in headings:
        words = set(_WORD.findall(text[start:end].lower()))
        if end - start > longest and words and any(len(words & one) >= _SHARED * len(words) for one in known):
            best, longest = (start, end), end - start
    return best or (headings[0] if len(headings) == 1 else None)


_WORD = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")
_SHARED = 0.6


class _Lines:
    """The lines of a text that are no headings and do not stand beside it; a time that says no year as the day that
    it means."""

    def __init__(self, text: str, marks: HeadMarks) -> None:
        self._text = text
        self._known: dict[tuple[int, int], Sequence[str]] = {}
        self._times = sorted(marks.times)
        self._edges = sorted(set(marks.edges))
        self._link_edges = frozenset(marks.link_edges)
        self._cells = sorted(set(marks.cells))
        self._changed = sorted(marks.changed)
        self._headings, self._linked = sorted(marks.headings), sorted(marks.linked)
        self._beside = _joined(marks.apart)
        self._apart = _joined((*marks.apart, *marks.headings))

    def between(self, start: int, end: int) -> Sequence[str]:
        """The lines between two places; a cell behind what it is called by, and what stands below a line that ends
        with a colon or says what a day is, as one line with that."""
        if (start, end) not in self._known:
            self._known[start, end] = tuple(self._between(start, end))
        return self._known[start, end]

    def _between(self, start: int, end: int) -> Iterator[str]:
        name, ended, is_link = "", start, False
        for found in _LINE.finditer(self._text, start, end):
            first, last = found.span()
            if _is_within(self._apart, first, last):
                name = ""
                continue
            near = min(last, first + _LOOKED_THROUGH)
            line = (self._unchanged(first, near) + self._text[near:last]).strip()
            if not line:
                continue
            is_cell = bisect_right(self._cells, first) > bisect_left(self._cells, ended)
            named = bool(name) and (is_cell or name.endswith((":", "：")))
            yield with_name(line, name) if named else called_by(line, name, bare=not is_link)
            is_link = {first, last} <= self._link_edges
            is_name = len(line) <= _LONGEST_NAME and not _DIGIT.search(line) and not _NAMED.search(line)
            name = line if is_name else ""
            ended = last

    def about(self, start: int, end: int) -> list[str]:
        """The lines behind a headline before the first paragraph of the text.

        A heading behind a sentence ends them; so does a sentence that no paragraph follows: it is all of the text, and
        what stands below it may be an answer. Those before another text, to which a line leads, are that one's.
        """
        told = self._first_sentence(start, end)
        if self._first_led(start) <= end < told:
            return []
        inner = next((first for first, _ in self._headings if first > told), end)
        lines = list(islice(self.between(start, min(inner, end)), _MOST_BEHIND))
        if all(not _is_paragraph(line) for line in self.between(start, end)):
            lines = list(takewhile(lambda line: not is_sentence(line), lines))
        return list(takewhile(lambda line: len(line) <= _LONGEST_LINE, lines))

    def end_of_text(self, start: int, end: int) -> int:
        """Where, at the latest, what else there is to read begins: a heading that leads to it or says so, or a line
        that says so behind a sentence."""
        end = min(end, self._first_led(start))
        told = False
        for found in _LINE.finditer(self._text, start, end):
            line = found[0].strip()
            if _is_within(self._beside, *found.span()):
                continue
            if begins_what_follows(line) and (told or self._is_heading(found.start())):
                return found.start()
            told = told or is_sentence(line)
        return end

    def _is_heading(self, at: int) -> bool:
        return _is_within(self._headings, at, at + 1)

    def _first_led(self, start: int) -> int:
        """Where the first line begins that leads to another text, as long as titles are; behind all if none is."""
        for first, last in self._linked[bisect_left(self._linked, (start,)) :]:
            said = self._text[first:last].strip()
            is_title = len(said) + len(_HAN.findall(said)) >= _LEAST_TITLE
            named = self._text[max(0, first - _NEAR) : first].rstrip()[-1:] in (":", "：")
            if is_title and not named and self._is_line(first, last) and not _is_within(self._beside, first, last):
                return first
        return len(self._text) + 1

    def _is_line(self, start: int, end: int) -> bool:
        """Does a stretch of the text stand alone on its lines?"""
        near = self._text[max(0, start - _NEAR) : start].rpartition("\n")[2]
        return not (near + self._text[end : end + _NEAR].partition("\n")[0]).strip()

    def _first_sentence(self, start: int, end: int) -> int:
        """Where the first line begins that is a sentence; behind the end if none is."""
        lines = (found for found in _LINE.finditer(self._text, start, end) if is_sentence(found[0].strip()))
        return next((found.start() for found in lines if not _is_within(self._apart, *found.span())), end + 1)

    def entitled(self, titles: Sequence[str]) -> tuple[int, int] | None:
        """The first line that says what the page calls itself, with or without the name of the site."""
        whole = {part.strip() for title in titles for part in (title, *_SITE.split(title)) if len(part) > _SHORTEST}
        for found in _LINE.finditer(self._text):
            if self._text[slice(*found.span())].strip() in whole and not _is_within(self._apart, *found.span()):
                return found.span()
        return None

    def _unchanged(self, first: int, last: int) -> str:
        """A line without what by its name says when the page was changed, unless words there say what it is."""
        parts, at = [], first
        for start, end in self._changed[bisect_left(self._changed, (first,)) : bisect_right(self._changed, (last,))]:
            if at <= start and end <= last and _DAY_ALONE.match(self._text[start:end]):
                parts.append(self._dated(at, start).strip())
                at = end
        return " | ".join(part for part in (*parts, self._dated(at, last)) if part.strip())

    def _dated(self, first: int, last: int) -> str:
        line = self._parted(first, last)
        if _YEAR.search(line):
            return line
        line = self._text[first:last]
        times = self._times[bisect_left(self._times, (first,)) : bisect_right(self._times, (last,))]
        for start, end, value in reversed(times):
            if end <= last and not tells_change(self._text[start:end]) and (day := page_date(value).day):
                line = line[: start - first] + day + line[end - first :]
        return line

    def _parted(self, first: int, last: int) -> str:
        """A line with a sign where its parts meet without one, or where a link meets one with a space between."""
        edges = self._edges[bisect_right(self._edges, first) : bisect_left(self._edges, last)]
        met = [at for at in edges if self._text[at - 1].isalnum() and self._text[at].isalnum()]
        met += [at for one, at in pairwise(edges) if {one, at} & self._link_edges and self._text[one:at].isspace()]
        places = [first, *sorted(met), last]
        return f" {PARTS_MEET} ".join(self._text[at:end] for at, end in pairwise(places))


def _joined(stretches: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Stretches in their order, without those that lie in others."""
    found: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if not found or end > found[-1][1]:
            found.append((start, end))
    return found


def _is_within(stretches: Sequence[tuple[int, int]], first: int, last: int) -> bool:
    near = bisect_right(stretches, first, key=lambda one: one[0])
    return near > 0 and last <= stretches[near - 1][1]


def _is_paragraph(line: str) -> bool:
    """Is a line as long as paragraphs are, which in Chinese have fewer signs?"""
    return len(line) + 2 * len(_HAN.findall(line)) > _LEAST_PARAGRAPH


_HAN = re.compile(rf"[{HAN}]")
_HAN_WEIGHT = 3
_NAMED = re.compile(r"[:：]\s*\S")
_DAY_ALONE = re.compile(r"(?:\W*\d|\W*[^\W\d]{3,10}[.,]?\s+\d{1,2})")
_NEAR = 40  # characters
_DIGIT = re.compile(r"\d")
_LEAST_PARAGRAPH = 110  # characters
_LEAST_TITLE = 24
_LOOKED_THROUGH = 400  # characters of a line whose parts are told apart
_LONGEST_NAME = 40  # characters of what a cell is called by
_LINE = re.compile(r"[^\n]*\S[^\n]*")
_SITE = re.compile(r"\s[-–—|:•»]+\s")
_SHORTEST = 15  # characters of a title that is no name of a site or section
_YEAR = re.compile(r"(?<!\d)[12]\d{3}(?!\d)")
