"""A chronology to a Timeline: numbers only."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.layout.choosing import Tried, layouts_in_one
    from chrono.layout.defects import find_defects
    from chrono.layout.layouts import lay_out, try_layouts

__all__ = [
    "Tried",
    "find_defects",
    "lay_out",
    "layouts_in_one",
    "try_layouts",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "choosing": ("Tried", "layouts_in_one"),
        "defects": ("find_defects",),
        "layouts": ("lay_out", "try_layouts"),
    },
)
