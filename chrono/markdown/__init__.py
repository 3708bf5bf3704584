"""Markdown, with what its dialects add, to the text that its readers see."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.markdown.markdown import without_markup
    from chrono.markdown.markdown_head import front_matter

__all__ = [
    "front_matter",
    "without_markup",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "markdown": ("without_markup",),
        "markdown_head": ("front_matter",),
    },
)
