"""A Document: what was read of a file that has no lines of text (PDF, Word, mail), by its pages or paragraphs."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from chrono.files import NumberedLine, Pages
from chrono.findings import PageKind, PageName
from chrono.text import CELL_END

DOUBT = " \ufffc "
"""What stands in the text in the place of words of which it is not known whether a reader sees them."""


class PageDate(NamedTuple):
    """A day of publication: `day` in EDTF, as it is written; `moment` where it has a zone; `sure` where the page's main
    entity or a meta element says it."""

    day: str = ""
    moment: datetime | None = None
    sure: bool = False


class Document(NamedTuple):
    """A document's text, where each page or paragraph begins in it and what it is called, and what it says of itself.

    `numbered` are the lines that have a number on their page. `problem` is the reason why nothing can be read, or
    empty; `beside`, `struck`, `hidden`, `unread`, `whole`, `doubt` and `recased` as in an Article.
    """

    text: str
    starts: tuple[int, ...] = (0,)
    title: str = ""
    problem: str = ""
    names: tuple[PageName, ...] = ()
    published: PageDate = PageDate()
    language: str = ""
    beside: tuple[tuple[int, int], ...] = ()
    struck: str = ""
    hidden: str = ""
    publisher: str = ""
    unread: str = ""
    whole: str = ""
    doubt: str = ""
    recased: tuple[tuple[int, int], ...] = ()
    numbered: tuple[NumberedLine, ...] = ()

    @property
    def pages(self) -> Pages:
        """The places of the text."""
        return Pages(self.starts, self.names, self.numbered)

    def cut(self, first: int, last: int) -> "Document":
        """The document from one page to another, both counted from 1 and both kept; names stay those of the whole."""
        if last > len(self.starts):
            return Document("", problem=f"it has {len(self.starts)} pages, so not {_range(first, last)}")
        stop = self.starts[last] if last < len(self.starts) else len(self.text)
        # Empty pages stand for those that were left out, so that a place's page is still its number in the file.
        starts = (*[0] * (first - 1), *(start - self.starts[first - 1] for start in self.starts[first - 1 : last]))
        begin = self.starts[first - 1]
        numbered = tuple(line.moved(-begin) for line in self.numbered if begin <= line.start < stop)
        return self._replace(text=self.text[begin:stop], starts=starts, names=self.names[:last], numbered=numbered)


def _range(first: int, last: int) -> str:
    return f"page {first}" if first == last else f"pages {first} to {last}"


def cell_end(parts: Sequence[str]) -> str:
    """What ends a cell of a table, behind the parts of a text: nothing where the cell is empty."""
    return "" if parts and parts[-1] == CELL_END else CELL_END


def by_paragraphs(
    text: str, numbers: Mapping[int, int] = MappingProxyType({}), cells: Iterable[int] = ()
) -> tuple[tuple[int, ...], tuple[PageName, ...]]:
    """Where each paragraph of a text begins and what it is called: by its place and the number printed before it.

    Empty lines part them, and a cell of a table begins one too, whose places are `cells`. `numbers` are those that a
    program writes itself, by where their paragraphs begin. A number that is written in the text (`2. The parties …`) is
    one where it follows the number before it, or the next one follows it: `12. May` is a date.
    """
    parted = {found.start() for found in _PARAGRAPH.finditer(text)}
    starts = sorted(parted | {at for at in cells if text[at:].partition("\n")[0].strip()})
    names, last = list[PageName](), 0
    written = [_written(text, start) for start in starts]
    behind = iter([number for number in written if number][1:])
    for place, start in enumerate(starts, 1):
        number = numbers.get(start) or written[place - 1]
        goes_on = written[place - 1] and next(behind, 0) == number + 1
        if start not in numbers and number not in (1, last + 1) and not goes_on:
            number = 0
        last = number or last
        printed = str(number) if number and number != place else ""
        names.append(PageName(PageKind.PARAGRAPH, str(place), printed=printed))
    return tuple(starts) or (0,), tuple(names)


def _written(text: str, start: int) -> int:
    found = _NUMBERED.match(text, start)
    return int(found[1]) if found else 0


_NUMBERED = re.compile(r"\s*(\d{1,3})[.)]\s")


# Lines with words in a row; a paragraph that a program has wrapped is one.
_PARAGRAPH = re.compile(r"(?:(?<=\n)|\A)[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
