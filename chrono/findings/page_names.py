"""What a page or paragraph of a document is called: a value, of which messages and pages make words."""

from enum import StrEnum
from typing import NamedTuple

from chrono.languages import PageWords, part_or_english


class PageKind(StrEnum):
    """What a document is parted into: pages, or paragraphs, which have the heads of a message before them."""

    PAGE = "page"
    PARAGRAPH = "paragraph"
    HEAD = "head"


class PageName(NamedTuple):
    """The name of a page, paragraph or head: its `label`, which is its number, or what is printed there.

    `sheet` is the number of a page whose label is another, counted from 1, else 0; `stamp` is the number that was
    stamped on it (Bates), or empty; `printed` is the number that is printed on it where it is not its place in the
    file, or empty. Prints as messages have it: `p. iv (sheet 3, EXP-0000998)`, `par. 2`.
    """

    kind: PageKind
    label: str
    sheet: int = 0
    stamp: str = ""
    printed: str = ""

    @property
    def is_page(self) -> bool:
        """Is it a page, and nothing smaller?"""
        return self.kind is PageKind.PAGE

    def said(self, words: PageWords) -> str:
        """The name in the words of a language."""
        patterns = {PageKind.PAGE: words.page, PageKind.PARAGRAPH: words.paragraph}
        called = patterns.get(self.kind, "{a}").format(a=self.label)
        printed = words.printed.format(a=self.printed) if self.printed else ""
        other = words.sheet.format(a=self.sheet) if self.sheet else printed
        beside = ", ".join(filter(None, (other, self.stamp)))
        return f"{called} ({beside})" if beside else called

    def __str__(self) -> str:
        return self.said(part_or_english("en", PageWords))
