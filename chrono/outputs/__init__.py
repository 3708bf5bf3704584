"""Proved chronologies to files: a format for each suffix, and what is written where."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.outputs.asked import AskedOutputs, asked_for
    from chrono.outputs.formats import (
        FORMATS,
        DossierOptions,
        OutputOptions,
        PagePictures,
        chronology_svg,
        format_of,
        picture_for_page,
    )
    from chrono.outputs.rendering import OutputPath, Rendered, Rendering, render_report, targets
    from chrono.outputs.writing import parted, write_all

__all__ = [
    "FORMATS",
    "AskedOutputs",
    "DossierOptions",
    "OutputOptions",
    "OutputPath",
    "PagePictures",
    "Rendered",
    "Rendering",
    "asked_for",
    "chronology_svg",
    "format_of",
    "parted",
    "picture_for_page",
    "render_report",
    "targets",
    "write_all",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "asked": ("AskedOutputs", "asked_for"),
        "formats": (
            "FORMATS",
            "DossierOptions",
            "OutputOptions",
            "PagePictures",
            "chronology_svg",
            "format_of",
            "picture_for_page",
        ),
        "rendering": ("Rendered", "Rendering", "OutputPath", "render_report", "targets"),
        "writing": ("parted", "write_all"),
    },
)
