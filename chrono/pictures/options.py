"""How a picture is to be drawn, as a value whose fields the options of `chrono render` and their help are made from."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from chrono.frames import LAYOUTS
from chrono.languages import Captions, languages_with
from chrono.pictures.lengths import CENTIMETRES_PER_INCH

if TYPE_CHECKING:
    from chrono.dates import EdtfDate
    from chrono.pictures.theme import Theme

PICTURE_LANGUAGES = languages_with(Captions)
THEME_NAMES = ("light", "dark", "print")
DPI = 200
"""Pixels to the inch of a PNG."""
DEFAULT_WIDTH = 16.0 / CENTIMETRES_PER_INCH
"""Inches: the text column of a report on A4."""
DEFAULT_PAGE = 23.4 / CENTIMETRES_PER_INCH
"""Inches: the text height of a report on A4."""


MIN_SCALE = 0.94
"""The least share of the usual size of type: 7 points for the smallest."""


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How a picture is to be drawn; `width`, `page_height` and the sides of `size` in inches.

    With a `size` everything is made larger or smaller until it fills that; what does not fit fills pages of it.

    Without a `page_height` SVG and PNG are one picture of whatever height it takes, and a PDF has pages of
    `DEFAULT_PAGE`. The metadata of a field is what the command line says of it.
    """

    layout: str = field(
        default="auto",
        metadata={
            "choices": LAYOUTS,
            "help": "How it is drawn: flags on stems, a row an event, columns of titles above the axis, down the page, "
            "a list below an overview, the same with a burst magnified (focus), or the most cited titles alone; the "
            "lowest with the shortest leaders.",
        },
    )
    width: float = field(
        default=DEFAULT_WIDTH,
        metadata={"length": "16cm", "help": "Width of the picture, in cm, mm, in, pt or px."},
    )
    page_height: float | None = field(
        default=None,
        metadata={
            "name": "page",
            "length": None,
            "help": "Height of a page: SVG and PNG become numbered files.  [PDF: 23.4cm]",
        },
    )
    size: tuple[float, float] | None = field(
        default=None,
        metadata={
            "metavar": "SIZE",
            "help": "Fit into a width and height: A4, A4-landscape, A5, letter, 16:9, 4:3, 24x12cm, or pixels at "
            "--dpi (1200x675). In place of --width and --page.",
        },
    )
    scale: float | None = field(
        default=None,
        metadata={
            "fraction": (MIN_SCALE, 4.0),
            "help": "With --size, how large the type is.  [default: what fits, to 2]",
        },
    )
    dpi: int = field(default=DPI, metadata={"range": (36, 2400), "help": "Pixels to the inch of a PNG."})
    language: str = field(
        default="en",
        metadata={
            "choices": PICTURE_LANGUAGES,
            "help": "Language of the dates and captions in pictures, and of the words in calendars.",
        },
    )
    theme: "str | Theme" = field(
        default="light", metadata={"choices": THEME_NAMES, "optional": True, "help": "Colours.  [default: light]"}
    )
    fonts: tuple[str, ...] = field(
        default=(),
        metadata={
            "name": "font",
            "metavar": "FONT",
            "help": "A font file, or an installed family, in place of Source Sans.",
        },
    )
    deck: str | None = field(
        default=None,
        metadata={"metavar": "TEXT", "help": "The line below the title.  [default: the description]"},
    )
    real_text: bool = field(
        default=False, metadata={"help": "In SVG, text that can be selected, in the viewer's font."}
    )
    shown: tuple[str, ...] = field(
        default=(),
        metadata={"name": "show", "metavar": "EVENT", "help": "An event whose title a strip shows, by its id."},
    )
    period: "EdtfDate | None" = None
    today: "EdtfDate | None" = field(
        default=None, metadata={"metavar": "DATE", "help": "A day to mark as today; never the clock's."}
    )
    highlight: tuple[str, ...] = field(
        default=(),
        metadata={
            "metavar": "EVENT",
            "help": "An event to be drawn in colour, by its id or a condition; all others in grey.",
        },
    )
    zero: str = field(
        default="",
        metadata={
            "metavar": "EVENT",
            "help": "Count the axis from this event's day, by its id: D-10, D+3; hours, weeks, months or years where "
            "these fit.",
        },
    )
    arrows: bool = field(
        default=False,
        metadata={"help": "An arrow from each event to those that are said to come after it (before, after, follows)."},
    )
    credit: str = field(default="", metadata={"metavar": "TEXT", "help": "The last line: who made the picture."})
    logo: str = field(
        default="",
        metadata={
            "metavar": "FILE",
            "help": "A PNG, or an SVG of filled shapes, beside the credit line, whose words describe it.",
        },
    )
    transparent: bool = field(default=False, metadata={"help": "No background, for a page or slide that has its own."})
    draft: bool = False
