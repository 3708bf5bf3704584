"""The lines that the pages of a document repeat at their tops and bottoms (running heads, page numbers, Bates stamps),
left out so that a quotation over a page break is found.

What stays the same on every page is kept once, at the top of the first or the bottom of the last, so that no words
are lost. A number in a line may go up with the pages; in a date it may not, for that is a page's own (an entry of a
diary, a certificate).
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from chrono.languages import DateWords, TokenKind, languages_with, part
from chrono.text import roman

_NEAR = 2  # lines at an edge that may run by themselves
_DEEP = 5  # lines at an edge that may where all beyond them do
_REPEATED = 0.6  # of the pages, or of every other one, that have a running line
_LAST_ROMAN = 99  # page that has a Roman number
_NUMBER = re.compile(r"\d+")


class _Line(NamedTuple):
    """A line near an edge: how far from it, counted from 0, and what it has in common with those that repeat it."""

    at: int
    depth: int
    shape: str


def without_running_lines(pages: Sequence[str]) -> list[str]:
    """The pages without the lines that most of them, or most of every other one, repeat at one edge."""
    return [
        "\n".join(line for at, line in enumerate(page.split("\n")) if at not in gone)
        for page, gone in zip(pages, running_lines(pages), strict=True)
    ]


def running_lines(pages: Sequence[str]) -> list[set[int]]:
    """Which lines of each page most pages, or most of every other one, repeat at one edge; counted from 0."""
    split = [page.split("\n") for page in pages]
    gone: list[set[int]] = [set() for _ in pages]
    if len(pages) < 2:
        return gone
    for top in (True, False):
        edges = [_edge(lines, top=top) for lines in split]
        running = _running(edges)
        home = 0 if top else len(pages) - 1
        for number, edge in enumerate(edges):
            for line in _outermost(edge, running):
                if number != _kept_on(line.shape, home, edges):
                    gone[number].add(line.at)
    return gone


def _edge(lines: Sequence[str], *, top: bool) -> list[_Line]:
    """The lines with words at one edge of a page, from the edge inwards, at most half of the page."""
    numbered = [(at, line) for at, line in enumerate(lines) if line.strip()]
    near = numbered if top else numbered[::-1]
    return [_Line(at, depth, _shape(line)) for depth, (at, line) in enumerate(near[: min(_DEEP, len(near) - 1)])]


def _shape(line: str) -> str:
    """A line with a sign for each number that may go up with the pages."""
    line = line.strip()
    if 0 < roman(line) <= _LAST_ROMAN:
        return "#"
    dates = [found.span() for found in date_pattern().finditer(line)]
    return _NUMBER.sub(
        lambda number: number[0] if any(start <= number.start() < end for start, end in dates) else "#", line
    )


@cache
def date_pattern() -> re.Pattern[str]:
    """A date in signs, or a word for a month with the numbers beside it, in every language that dates are read in."""
    parts = [known for code in languages_with(DateWords) if (known := part(code, DateWords))]
    months = {word for known in parts for word, meant in known.words.items() if meant.kind is TokenKind.MONTH}
    month = "|".join(re.escape(word) for word in sorted(months, key=len, reverse=True))
    units = "|".join(sorted({re.escape(one) for known in parts for one in known.suffixes}, key=len, reverse=True))
    return re.compile(
        rf"\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|\d{{1,4}}\s?(?:{units})"
        rf"|(?:\d{{1,4}}\w{{0,2}}[.,]?\s+)?\b(?:{month})\b\.?(?:\s*\d{{1,4}}\b)?(?:,?\s+\d{{4}}\b)?",
        re.IGNORECASE,
    )


def _running(edges: Sequence[Sequence[_Line]]) -> frozenset[str]:
    """The shapes that most pages have at this edge, or most of those with an odd or an even number."""
    found: set[str] = set()
    for pages in (edges, edges[::2], edges[1::2]):
        counted = Counter(shape for edge in pages for shape in {line.shape for line in edge})
        least = max(2, _REPEATED * len(pages))
        found |= {shape for shape, count in counted.items() if count >= least}
    return frozenset(found)


def _outermost(edge: Sequence[_Line], running: frozenset[str]) -> list[_Line]:
    """The running lines of an edge: those near it, and further in as long as all before them run."""
    found: list[_Line] = []
    for line in edge:
        if line.shape in running and (line.depth < _NEAR or len(found) == line.depth):
            found.append(line)
    return found


def _kept_on(shape: str, home: int, edges: Sequence[Sequence[_Line]]) -> int:
    """The page on which a line stays that has no number of its own; none for the others."""
    if "#" in shape:
        return -1
    having = [number for number, edge in enumerate(edges) if any(line.shape == shape for line in edge)]
    return having[0] if home == 0 else having[-1]
