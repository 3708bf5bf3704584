"""Web pages and Markdown to the text that their readers see."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.webpages.markdown import without_markup
    from chrono.webpages.markdown_head import front_matter
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
        "markdown_head": ("front_matter",),
        "markdown": ("without_markup",),
        "webpages": ("WebPage", "read_webpage"),
    },
)
