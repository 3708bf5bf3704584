"""Style sheets to what they say: declarations, colours, lengths, conditions, and the elements they are about."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.css.animations import animated
    from chrono.css.boxless import without_box
    from chrono.css.colours import FAINT, colour, is_faint, is_opaque, is_same_colour
    from chrono.css.content_words import made_words
    from chrono.css.media import media_holds
    from chrono.css.open_values import filled, is_open
    from chrono.css.parts import comma_parts, value_words
    from chrono.css.presentation import DRAWN_ATTRIBUTES, presented
    from chrono.css.properties import written_out
    from chrono.css.quirks import as_read_loosely
    from chrono.css.selectors import PageTree, Selector, Selectors, is_read_loosely, waits_for_script, without_case
    from chrono.css.style_sheets import UNLAYERED, StyleRule, StyleSheets, sheet_in
    from chrono.css.values import EVERYWHERE, WINDOW_HEIGHT, WINDOW_WIDTH, declarations, pixels, share

__all__ = [
    "DRAWN_ATTRIBUTES",
    "EVERYWHERE",
    "FAINT",
    "UNLAYERED",
    "WINDOW_HEIGHT",
    "WINDOW_WIDTH",
    "PageTree",
    "Selector",
    "Selectors",
    "StyleRule",
    "StyleSheets",
    "animated",
    "as_read_loosely",
    "colour",
    "comma_parts",
    "declarations",
    "filled",
    "is_faint",
    "is_opaque",
    "is_open",
    "is_read_loosely",
    "is_same_colour",
    "made_words",
    "media_holds",
    "pixels",
    "presented",
    "share",
    "sheet_in",
    "value_words",
    "waits_for_script",
    "without_box",
    "without_case",
    "written_out",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "animations": ("animated",),
        "boxless": ("without_box",),
        "colours": (
            "FAINT",
            "colour",
            "is_faint",
            "is_opaque",
            "is_same_colour",
        ),
        "content_words": ("made_words",),
        "media": ("media_holds",),
        "open_values": (
            "filled",
            "is_open",
        ),
        "parts": (
            "comma_parts",
            "value_words",
        ),
        "presentation": (
            "DRAWN_ATTRIBUTES",
            "presented",
        ),
        "properties": ("written_out",),
        "quirks": ("as_read_loosely",),
        "selectors": (
            "PageTree",
            "Selector",
            "Selectors",
            "is_read_loosely",
            "waits_for_script",
            "without_case",
        ),
        "style_sheets": (
            "StyleRule",
            "StyleSheets",
            "UNLAYERED",
            "sheet_in",
        ),
        "values": (
            "EVERYWHERE",
            "WINDOW_HEIGHT",
            "WINDOW_WIDTH",
            "declarations",
            "pixels",
            "share",
        ),
    },
)
