"""A Timeline to a matplotlib Figure, and to the bytes of SVG, PNG and PDF."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.pictures.alt_text import alternative_text, snippet
    from chrono.pictures.asked import asked_picture
    from chrono.pictures.drawing import draw, draw_pages
    from chrono.pictures.figure import figures, height_in_one, pages, tried_layouts
    from chrono.pictures.formats import to_pdf, to_png, to_svg
    from chrono.pictures.lengths import CENTIMETRES_PER_INCH, parse_length
    from chrono.pictures.options import DPI, PictureOptions
    from chrono.pictures.style import Style, read_style

__all__ = [
    "CENTIMETRES_PER_INCH",
    "DPI",
    "PictureOptions",
    "Style",
    "alternative_text",
    "asked_picture",
    "draw",
    "draw_pages",
    "figures",
    "height_in_one",
    "pages",
    "parse_length",
    "read_style",
    "snippet",
    "to_pdf",
    "to_png",
    "to_svg",
    "tried_layouts",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "alt_text": ("alternative_text", "snippet"),
        "asked": ("asked_picture",),
        "drawing": ("draw", "draw_pages"),
        "figure": ("figures", "height_in_one", "pages", "tried_layouts"),
        "formats": ("to_pdf", "to_png", "to_svg"),
        "lengths": (
            "CENTIMETRES_PER_INCH",
            "parse_length",
        ),
        "options": ("DPI", "PictureOptions"),
        "style": ("Style", "read_style"),
    },
)
