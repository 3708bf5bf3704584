"""Where things are: offsets in a text to line and column, and offsets in a derived text to the original.

Offsets count code points from 0; lines and columns count from 1, as editors do; ends are exclusive.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from itertools import takewhile
from typing import NamedTuple

from chrono.findings import Location, PageName

_LINE_END = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text, split where editors split them: CR, LF, CRLF and nothing else; equal where the text is."""

    __slots__ = ("starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = array("Q", [0])
        self.starts.extend(found.end() for found in _LINE_END.finditer(text))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Lines) and self.text == other.text

    def __hash__(self) -> int:
        return hash(self.text)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column of an offset."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def location(self, path: str, start: int, end: int) -> Location:
        """The place of a stretch of the text, in the file at `path`."""
        line, column = self.position(start)
        end_line, end_column = self.position(max(start, end))
        return Location(path, line, column, end_line, end_column)

    def line(self, number: int) -> str:
        """The text of a line without its end; empty beyond the last."""
        if not 1 <= number <= len(self.starts):
            return ""
        stop = self.starts[number] if number < len(self.starts) else len(self.text)
        return self.text[self.starts[number - 1] : stop].rstrip("\r\n")


class NumberedLine(NamedTuple):
    """A line of a transcript: where it is in the text, the number of its page where several stand on a sheet (None
    where it is not known which), and its own number."""

    start: int
    end: int
    page: str | None
    number: int

    def moved(self, by: int) -> "NumberedLine":
        """The same line in a text that begins elsewhere."""
        return self._replace(start=self.start + by, end=self.end + by)


class Pages(NamedTuple):
    """The pages of a document, in place of lines: a location's line is its page, its column the character on it.

    `numbered` are the lines that have a number on their page.
    """

    starts: tuple[int, ...]
    names: tuple[PageName, ...] = ()
    numbered: tuple[NumberedLine, ...] = ()

    def numbered_within(self, start: int, end: int) -> tuple[NumberedLine, ...]:
        """The lines of a stretch that have numbers, in their order."""
        first = bisect_right(self.numbered, start, key=lambda line: line.end)
        return tuple(takewhile(lambda line: line.start < end, self.numbered[first:]))

    def position(self, offset: int) -> tuple[int, int]:
        """Page and character of an offset."""
        page = max(1, bisect_right(self.starts, offset))
        return page, offset - self.starts[page - 1] + 1

    def location(self, path: str, start: int, end: int) -> Location:
        """The place of a stretch of the text, in the document at `path`."""
        page, character = self.position(start)
        name = self.names[page - 1] if page <= len(self.names) else None
        return Location(path, page, character, *self.position(max(start, end - 1)), name)


class Offsets(NamedTuple):
    """A map from a derived text back to its original, kept as the starts of the runs that moved together."""

    derived: Sequence[int] = (0,)
    original: Sequence[int] = (0,)

    def origin(self, offset: int) -> int:
        """The original's offset of a derived character."""
        run = bisect_right(self.derived, offset) - 1
        return self.original[run] + offset - self.derived[run]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The original's stretch for a derived one that is not empty."""
        return self.origin(start), self.origin(end - 1) + 1
