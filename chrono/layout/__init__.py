"""A chronology to a Timeline: numbers only."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.layout.defects import find_defects
    from chrono.layout.layouts import lay_out, try_layouts
    from chrono.layout.options import CENTIMETRES, LAYOUTS, LayoutOptions, room_words

__all__ = [
    "CENTIMETRES",
    "LAYOUTS",
    "LayoutOptions",
    "find_defects",
    "lay_out",
    "room_words",
    "try_layouts",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "defects": ("find_defects",),
        "layouts": ("lay_out", "try_layouts"),
        "options": ("CENTIMETRES", "LAYOUTS", "LayoutOptions", "room_words"),
    },
)
