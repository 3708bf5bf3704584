"""A source file to an Article."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.articles.article import Article
    from chrono.articles.encodings import fitting_encoding, sure_encoding, told_encoding
    from chrono.articles.pins import Lock, Pin, PinnedQuote, lock_path, read_pins
    from chrono.articles.reading import SUFFIXES, article_from_bytes, read_article

__all__ = [
    "SUFFIXES",
    "Article",
    "Lock",
    "Pin",
    "PinnedQuote",
    "article_from_bytes",
    "fitting_encoding",
    "lock_path",
    "read_article",
    "read_pins",
    "sure_encoding",
    "told_encoding",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "article": ("Article",),
        "encodings": ("fitting_encoding", "sure_encoding", "told_encoding"),
        "pins": ("Lock", "Pin", "PinnedQuote", "lock_path", "read_pins"),
        "reading": ("SUFFIXES", "article_from_bytes", "read_article"),
    },
)
