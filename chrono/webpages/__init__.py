"""Web pages to the text that their readers see."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.webpages.elements import is_seen, unseen_in
    from chrono.webpages.page_pieces import Cut, PagePieces
    from chrono.webpages.webpages import WebPage, read_webpage

__all__ = [
    "Cut",
    "PagePieces",
    "WebPage",
    "is_seen",
    "read_webpage",
    "unseen_in",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "elements": ("is_seen", "unseen_in"),
        "page_pieces": ("Cut", "PagePieces"),
        "webpages": ("WebPage", "read_webpage"),
    },
)
