"""A source file to an Article."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.articles.article import DOUBT, Article
    from chrono.articles.encodings import told_encoding
    from chrono.articles.pdf_pictures import PagePicture, page_pictures
    from chrono.articles.pins import Lock, Pin, PinnedQuote, lock_path, read_pins
    from chrono.articles.reading import SUFFIXES, article_from_bytes, read_article

__all__ = [
    "DOUBT",
    "SUFFIXES",
    "Article",
    "Lock",
    "PagePicture",
    "Pin",
    "PinnedQuote",
    "article_from_bytes",
    "lock_path",
    "page_pictures",
    "read_article",
    "read_pins",
    "told_encoding",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "article": ("DOUBT", "Article"),
        "encodings": ("told_encoding",),
        "pdf_pictures": ("PagePicture", "page_pictures"),
        "pins": ("Lock", "Pin", "PinnedQuote", "lock_path", "read_pins"),
        "reading": ("SUFFIXES", "article_from_bytes", "read_article"),
    },
)
