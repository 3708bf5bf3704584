"""The tables of a Markdown text to what a reader sees between their cells: not bars, but the end of a cell or a row."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from chrono.text import CELL_END

_RULE = re.compile(
    r"^[ ]{0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*+\|?[ \t\r]*$\n?",
    re.MULTILINE,
)
_BAR = re.compile(r"(?<!\\)\|")
_LONGEST = 10_000  # characters of a row


class CellMark(NamedTuple):
    """A stretch of the source, which may be empty, and what a reader sees in its place."""

    start: int
    end: int
    shown: str


def cell_marks(source: str, start: int) -> list[CellMark]:
    """What stands for the ends of cells and rows from a place on, in order; `source` is the text without its code."""
    marks: list[CellMark] = []
    at = start
    for rule in _RULE.finditer(source, start):
        head = source.rfind("\n", start, rule.start() - 1) + 1 if rule.start() > start else -1
        if head < 0 or rule.start() < at or "|" not in rule[0]:
            continue
        head = max(head, start)
        first = _row(source, head, rule.start() - 1)
        if len(first) < 2 and not _BAR.search(source, head, rule.start()):
            continue
        marks += [*first, CellMark(rule.start(), rule.end(), "")]
        at = rule.end()
        while row_end := _end_of_row(source, at):
            marks += _row(source, at, row_end)
            at = row_end + 1
    return marks


def _end_of_row(source: str, at: int) -> int:
    """Where the row ends that begins at a place; 0 where the table has ended."""
    end = source.find("\n", at)
    end = len(source) if end < 0 else end
    return end if at < end <= at + _LONGEST and _BAR.search(source, at, end) else 0


def _row(source: str, start: int, end: int) -> list[CellMark]:
    """The marks of a row: a paragraph begins before it, and a line at each of its cells."""
    bars = [found.start() for found in _BAR.finditer(source, start, end)]
    begins = bool(bars) and not source[start : bars[0]].strip()
    before = CellMark(start, bars[0] + 1, "\n\n") if begins else CellMark(start, start, "\n\n")
    edges = [start - 1, *bars] if not begins else bars
    ends = (CELL_END if source[last + 1 : bar].strip() else "" for last, bar in pairwise(edges))  # not of empty ones
    return [before, *(CellMark(bar, bar + 1, end) for bar, end in zip(bars[begins:], ends, strict=True))]


def in_cells(words: str, place: int, marks: Sequence[CellMark]) -> Iterator[tuple[str, int, bool]]:
    """A stretch of the source with what is seen in the place of its marks: words, their place, and whether they stand
    in the source as they are."""
    at, end = place, place + len(words)
    for mark in marks:
        if mark.start > at:
            yield words[at - place : mark.start - place], at, True
        if mark.start >= place:
            yield mark.shown, mark.start, False
        at = max(at, mark.end)
    if at < end:
        yield words[at - place :], at, True
