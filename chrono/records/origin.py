"""Where a chronology came from: its file with every place in it, its articles, and what could not be read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from chrono.articles.pins import Pin
from chrono.dates.date import EdtfDate
from chrono.files.places import Lines, Location, Nowhere, Offsets, Pages, Places
from chrono.findings import Finding


@dataclass(frozen=True, slots=True)
class Article:
    """A source's text, each character's place in its file, and what the file says of itself.

    `problem` is the reason why nothing can be read, or empty; the text is then empty too.
    """

    source: str
    path: str
    text: str = ""
    lines: Lines | Pages = field(default_factory=lambda: Lines(""))
    offsets: Offsets = field(default_factory=Offsets)
    published: EdtfDate | None = None
    title: str | None = None
    language: str = "en"
    sha256: str = ""
    problem: str = ""

    def location(self, start: int, end: int) -> Location:
        """The place in the file of a stretch of the text."""
        first, last = self.offsets.span(start, max(end, start + 1))
        return self.lines.location(self.path, first, last)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a chronology came from: its file, its articles, what could not be read, and all ids it names.

    `pins` are the articles as the lock beside the file has them. `written` counts the records of the file, read or
    not, so that none can go missing in silence.
    """

    path: str = "<memory>"
    places: Places = field(default_factory=Nowhere)
    lines: Lines = field(default_factory=lambda: Lines(""))
    articles: Mapping[str, Article] = field(default_factory=dict)
    problems: Sequence[Finding] = ()
    declared: Mapping[str, frozenset[str]] = field(default_factory=dict)
    written: Mapping[str, int] = field(default_factory=dict)
    pins: Mapping[str, Pin] = field(default_factory=dict)
