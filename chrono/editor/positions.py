"""Offsets in a text (code points from 0) to places as editors count them, and back.

A place is a line from 0 and a character in it from 0, counted in units of an encoding: in UTF-16, which every editor
knows, "😀" is two, "қ" and "中" are one.
"""

from typing import NamedTuple

from chrono.articles import Article
from chrono.files import Lines
from chrono.findings import Location

UTF16 = "utf-16"
_UNITS = {UTF16: ("utf-16-le", 2), "utf-8": ("utf-8", 1), "utf-32": ("utf-32-le", 4)}


class Spot(NamedTuple):
    """A line and a character in it, both from 0."""

    line: int
    character: int


class Extent(NamedTuple):
    """What lies between two spots; the end is exclusive."""

    start: Spot = Spot(0, 0)
    end: Spot = Spot(0, 0)


class Positions:
    """The places of a text in the units of an encoding: `utf-16`, `utf-8` or `utf-32`."""

    def __init__(self, text: str | Lines, encoding: str = UTF16) -> None:
        self.lines = text if isinstance(text, Lines) else Lines(text)
        self._codec, self._size = _UNITS[encoding]

    def spot(self, offset: int) -> Spot:
        """The place of an offset; of the end of the text where it lies beyond."""
        offset = max(0, min(offset, len(self.lines.text)))
        line, column = self.lines.position(offset)
        start = offset - column + 1
        return Spot(line - 1, self._units(self.lines.text[start:offset]))

    def extent(self, start: int, end: int) -> Extent:
        """The place of what lies between two offsets."""
        return Extent(self.spot(start), self.spot(max(start, end)))

    def offset(self, spot: Spot) -> int:
        """The offset of a place; of the line's end where it lies beyond, of a character's start inside one."""
        if spot.line >= len(self.lines.starts):
            return len(self.lines.text)
        line = self.lines.line(spot.line + 1)
        raw = line.encode(self._codec, "surrogatepass")[: spot.character * self._size]
        return self.lines.starts[max(0, spot.line)] + len(raw.decode(self._codec, "ignore"))

    def of_location(self, place: Location) -> Extent:
        """The extent of a location of this text, whose lines and columns count from 1 in code points."""
        return self.extent(*offsets_of(self.lines, place))

    def _units(self, text: str) -> int:
        return len(text.encode(self._codec, "surrogatepass")) // self._size


def offsets_of(lines: Lines, place: Location) -> tuple[int, int]:
    """Where a location begins and ends in its text."""
    first, last = (min(max(line, 1), len(lines.starts)) - 1 for line in (place.line, place.end_line))
    return lines.starts[first] + place.column - 1, lines.starts[last] + place.end_column - 1


def in_article(article: Article, start: int, end: int, encoding: str = UTF16) -> Extent:
    """The place in its file of a stretch of an article; the beginning of a document that has no lines."""
    if not isinstance(article.lines, Lines):
        return Extent()
    return Positions(article.lines, encoding).of_location(article.location(start, end))
