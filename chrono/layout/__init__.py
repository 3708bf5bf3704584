"""A chronology to a Timeline: numbers only."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.layout.captions import captions_in, era_words
    from chrono.layout.defects import find_defects
    from chrono.layout.layouts import lay_out, try_layouts
    from chrono.layout.options import CENTIMETRES, LAYOUTS, LayoutOptions, room_words
    from chrono.layout.scaling import fill_height, scaled
    from chrono.layout.timeline import Band, Claim, Mark, Shape, Stroke, Timeline, Words

__all__ = [
    "CENTIMETRES",
    "LAYOUTS",
    "Band",
    "Claim",
    "LayoutOptions",
    "Mark",
    "Shape",
    "Stroke",
    "Timeline",
    "Words",
    "captions_in",
    "era_words",
    "fill_height",
    "find_defects",
    "lay_out",
    "room_words",
    "scaled",
    "try_layouts",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "captions": ("captions_in", "era_words"),
        "defects": ("find_defects",),
        "layouts": ("lay_out", "try_layouts"),
        "options": ("CENTIMETRES", "LAYOUTS", "LayoutOptions", "room_words"),
        "scaling": ("scaled", "fill_height"),
        "timeline": ("Band", "Claim", "Mark", "Shape", "Stroke", "Timeline", "Words"),
    },
)
