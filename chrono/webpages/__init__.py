"""Web pages and Markdown to the text that their readers see."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.webpages.markdown import front_matter, without_markup
    from chrono.webpages.webpages import WebPage, read_webpage

__all__ = [
    "WebPage",
    "front_matter",
    "read_webpage",
    "without_markup",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "markdown": ("front_matter", "without_markup"),
        "webpages": ("WebPage", "read_webpage"),
    },
)
