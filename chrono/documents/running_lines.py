"""The lines that the pages of a document repeat at their tops and bottoms (running heads, page numbers, Bates stamps),
left out so that a quotation over a page break is found.

What stays the same on every page is kept once, at the top of the first or the bottom of the last, so that no words
are lost. A number in a line may go up with the pages; in a date it may not, for that is a page's own (an entry of a
diary, a certificate), nor where it goes up or down by itself (a sum, an account).
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from chrono.languages import DateWords, TokenKind, languages_with, part
from chrono.text import roman

_NEAR = 2  # lines at an edge that may run by themselves
_DEEP = 5  # lines at an edge that may where all beyond them do
_REPEATED = 0.6  # of the pages, or of every other one, that have a running line
_STEPS = (1, 2, 4)  # pages on a sheet
_DIGITS = 15  # of a number that are compared
_LAST_ROMAN = 99  # page that has a Roman number
_NUMBER = re.compile(r"\d+")


class _Line(NamedTuple):
    """A line near an edge: how far from it, counted from 0, what it has in common with those that repeat it, and the
    numbers that its shape leaves open."""

    at: int
    depth: int
    shape: str
    numbers: tuple[int, ...] = ()


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
        kept = {shape: _kept_on(shape, edges, top=top) for shape in running}
        for number, edge in enumerate(edges):
            for line in _outermost(edge, running):
                if number != kept[line.shape]:
                    gone[number].add(line.at)
    return gone


def _edge(lines: Sequence[str], *, top: bool) -> list[_Line]:
    """The lines with words at one edge of a page, from the edge inwards, at most half of the page."""
    numbered = [(at, line) for at, line in enumerate(lines) if line.strip()]
    near = numbered if top else numbered[::-1]
    return [_Line(at, depth, *_shape(line)) for depth, (at, line) in enumerate(near[: min(_DEEP, len(near) - 1)])]


def _shape(line: str) -> tuple[str, tuple[int, ...]]:
    """A line with a sign for each number that may go up with the pages, and these numbers."""
    line, numbers = line.strip(), list[int]()
    if 0 < (page := roman(line)) <= _LAST_ROMAN:
        return "#", (page,)
    dates = [found.span() for found in date_pattern().finditer(line)]

    def opened(number: re.Match[str]) -> str:
        if any(start <= number.start() < end for start, end in dates):
            return number[0]
        numbers.append(int(number[0][-_DIGITS:]))
        return "#"

    return _NUMBER.sub(opened, line), tuple(numbers)


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
    return frozenset(shape for shape in found if "#" not in shape or _go_up(_numbers(shape, edges)))


def _numbers(shape: str, edges: Sequence[Sequence[_Line]]) -> list[tuple[int, tuple[int, ...]]]:
    """The pages that have a line of this shape at their edge, each with its numbers."""
    return [
        (number, line.numbers)
        for number, edge in enumerate(edges)
        for line in [one for one in edge if one.shape == shape][:1]
    ]


def _go_up(having: Sequence[tuple[int, tuple[int, ...]]]) -> bool:
    """Do the numbers of most of these pages stay, or go up with them? Those of entries (a sum, an account) do not."""
    fits = [
        all(
            after - before in (0, *(step * (page - last) for step in _STEPS))
            for before, after in zip(old, new, strict=True)
        )
        for (last, old), (page, new) in pairwise(having)
    ]
    return sum(fits) >= _REPEATED * len(fits)


def _outermost(edge: Sequence[_Line], running: frozenset[str]) -> list[_Line]:
    """The running lines of an edge: those near it, and further in as long as all before them run."""
    found: list[_Line] = []
    for line in edge:
        if line.shape in running and (line.depth < _NEAR or len(found) == line.depth):
            found.append(line)
    return found


def _kept_on(shape: str, edges: Sequence[Sequence[_Line]], *, top: bool) -> int:
    """The page on which a line stays whose numbers stay; none for the others."""
    having = _numbers(shape, edges)
    if len({numbers for _, numbers in having}) > 1:
        return -1
    return having[0 if top else -1][0]
