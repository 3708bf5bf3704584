"""An Article: a source's text, each character's place in its file, and what the file says of itself."""

from dataclasses import dataclass, field
from datetime import datetime

from chrono.articles.cited import message_heads
from chrono.dates import EdtfDate
from chrono.documents import DOUBT
from chrono.files import Lines, NumberedLine, Offsets, Pages
from chrono.findings import Location
from chrono.text import is_turned, spaced


@dataclass(frozen=True, slots=True)
class Article:
    """A source's text, each character's place in its file, and what the file says of itself.

    `problem` is the reason why nothing can be read, or empty; the text is then empty too. `moment` is when it was
    published where it says so in universal time, `published_surely` whether it says so where pages do. `beside` are
    stretches of the text beside the text proper (menus, teasers), `struck` and `hidden` words that are struck out or
    that no reader sees; `unread` names the pages that are pictures, whose words are not known. Where it is not known of
    some words whether a reader sees them, `whole` is the text with these, and `doubt` why it is not known. `recased`
    are stretches that a style shows in other capitals than they are written in. `encoding` is the one that the curator
    must tell of the file, where that is known.
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
    publisher: str | None = None
    problem: str = ""
    moment: datetime | None = None
    published_surely: bool = True
    beside: tuple[tuple[int, int], ...] = ()
    struck: str = ""
    hidden: str = ""
    unread: str = ""
    whole: str = ""
    doubt: str = ""
    recased: tuple[tuple[int, int], ...] = ()
    encoding: str = ""

    def is_beside(self, start: int, end: int) -> bool:
        """Does a stretch of the text stand beside the text proper?"""
        return any(first <= start and end <= last for first, last in self.beside)

    def message_head(self, at: int) -> tuple[int, int] | None:
        """The head of the message that a place of the text is in, where it is in one: below it the text is told from
        its day. What a saved message cites is told beside its own text and needs no head."""
        if self.path.lower().endswith(".eml"):
            return None
        return next(((start, end) for start, end, last in reversed(message_heads(self.text)) if end <= at < last), None)

    def is_doubtful(self, start: int, end: int) -> bool:
        """Are there words in a stretch of the text, of which it is not known whether or in which order a reader sees
        them?"""
        return DOUBT.strip() in self.text[start:end] or is_turned(self.text, start, end)

    def doubt_of(self, start: int, end: int) -> str:
        """Why it is not known what a reader sees of a stretch of the text; empty where it is."""
        if DOUBT.strip() in self.text[start:end]:
            return self.doubt
        return _TURNED if is_turned(self.text, start, end) else ""

    def numbered_within(self, start: int, end: int) -> tuple[NumberedLine, ...]:
        """The lines of a transcript that a stretch of the text stands on; none where one has no number of its own."""
        found = self.lines.numbered_within(start, end) if isinstance(self.lines, Pages) else ()
        edges = [start, *(edge for line in found for edge in (line.start, line.end)), end]
        bare = (self.text[first:last] for first, last in zip(edges[::2], edges[1::2], strict=True))
        return () if any(map(str.isalnum, "".join(bare))) else found

    def page_line(self, line: NumberedLine) -> tuple[str, int]:
        """A line of a transcript as it is cited: the number of its page, and its own (`45:12`)."""
        names = self.lines.names if isinstance(self.lines, Pages) else ()
        name = names[self.location(line.start, line.end).line - 1]
        return line.page or name.printed or name.label, line.number

    def words(self, start: int, end: int) -> str:
        """A stretch of the text on one line."""
        return spaced(self.text[start:end])

    def location(self, start: int, end: int) -> Location:
        """The place in the file of a stretch of the text."""
        first, last = self.offsets.span(start, max(end, start + 1))
        return self.lines.location(
            self.path, first, max(last, first + 1)
        )  # what is shown in another order may turn back


_TURNED = "a sign that no reader sees (U+202D or U+202E) turns around the order in which the words are shown"
