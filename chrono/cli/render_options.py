"""What a user asks of pictures and calendars: the options, the part of a chronology, and the Drawing that they mean."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import click

from chrono.cli.options import DPI, FUZZY, Length

if TYPE_CHECKING:
    from chrono.dates.date import EdtfDate
    from chrono.pictures.options import Drawing
    from chrono.pictures.style import Style
    from chrono.records.model import Chronology

LAYOUTS = ("auto", "horizontal", "columns", "vertical", "strip")
LANES = ("category", "actor", "source", "status")
SPLITS = ("category", "year", "actor")

_PICTURES = (
    click.option(
        "--layout",
        type=click.Choice(LAYOUTS),
        default="auto",
        show_default=True,
        help="How time runs: right with stems, right below columns of titles, down, or right with the most cited "
        "titles alone; by the number of events.",
    ),
    click.option(
        "--width", type=Length(), default="16cm", show_default=True,
        help="Width of the picture, in cm, mm, in, pt or px.",
    ),
    click.option(
        "--page", "page_height", type=Length(),
        help="Height of a page: SVG and PNG become numbered files.  [PDF: 23.4cm]",
    ),
    click.option(
        "--dpi", type=click.IntRange(36, 2400), default=DPI, show_default=True, is_eager=True,
        help="Pixels to the inch of a PNG.",
    ),
    click.option(
        "--language", type=click.Choice(["en", "ru", "kk", "zh"]), default="en", show_default=True,
        help="Language of the dates and captions in pictures.",
    ),
    click.option("--theme", type=click.Choice(["light", "dark", "print"]), help="Colours.  [default: light]"),
    click.option("--style", metavar="FILE", help="A house style: colours, fonts and lanes in a YAML file."),
    click.option(
        "--font", "fonts", multiple=True, metavar="FONT",
        help="A font file, or an installed family, before DejaVu Sans.",
    ),
    click.option("--deck", metavar="TEXT", help="The line below the title.  [default: the description]"),
    click.option("--real-text", is_flag=True, help="In SVG, text that can be selected, in the viewer's font."),
    click.option("--lanes", type=click.Choice(LANES), default="category", show_default=True, help="What a lane is."),
    click.option(
        "--show", "shown", multiple=True, metavar="EVENT", help="An event whose title a strip shows, by its id."
    ),
    click.option("--from", "start", metavar="DATE", help="Where the axis begins; earlier events are left out."),
    click.option("--to", "end", metavar="DATE", help="Where the axis ends; later events are left out."),
    click.option("--today", metavar="DATE", help="A day to mark as today; never the clock's."),
)  # fmt: skip
_CHOICES = (
    click.option("--category", "categories", multiple=True, metavar="ID", help="Only events of this category."),
    click.option("--actor", "actors", multiple=True, metavar="ID", help="Only events with this participant."),
    click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Only events of this status."),
    click.option(
        "--where", multiple=True, metavar="CONDITION",
        help="Only events that meet it: FIELD=VALUE, FIELD!=VALUE, FIELD~WORDS, or a place.",
    ),
    click.option("--window", metavar="DATES", help="Only events that may lie in these dates (2023/2025)."),
)  # fmt: skip
_CALENDARS = (
    FUZZY,
    click.option("--remind", metavar="TIME", help="In calendars, an alarm so long before a planned event: 1d, 12h."),
    click.option("--feed", metavar="URL", help="In calendars, the address under which they will be found."),
)

F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True)
class Wanted:
    """The options as they were given; lengths in inches."""

    layout: str
    width: float
    page_height: float | None
    dpi: int
    language: str
    theme: str | None
    style: str | None
    fonts: tuple[str, ...]
    deck: str | None
    real_text: bool
    lanes: str
    shown: tuple[str, ...]
    start: str | None
    end: str | None
    today: str | None
    categories: tuple[str, ...]
    actors: tuple[str, ...]
    statuses: tuple[str, ...]
    where: tuple[str, ...]
    window: str | None
    fuzzy: str
    remind: str | None
    feed: str | None

    @property
    def period(self) -> "EdtfDate | None":
        from chrono.pictures.drawing import parse_period

        return parse_period(self.start, self.end)

    @cached_property
    def house(self) -> "Style | None":
        from chrono.pictures.style import read_style

        return read_style(Path(self.style)) if self.style else None

    def part(self, chronology: "Chronology") -> "Chronology":
        """The events that are wanted, in the lanes that are wanted."""
        from chrono.dates.date import parse_date
        from chrono.editions.filters import choose, part_of
        from chrono.editions.lanes import regroup

        window = parse_date(self.window) if self.window else None
        chosen = choose(chronology, self.categories, self.actors, self.statuses, window, self.where)
        whole = regroup(chronology, self.lanes, self.house.lanes if self.house else None)
        return part_of(whole, choose(chosen, window=self.period), by_category=self.lanes == "category")

    def drawing(self) -> "Drawing":
        from chrono.pictures.drawing import parse_day
        from chrono.pictures.options import DEFAULT_PAGE, Drawing

        house = self.house
        return Drawing(
            self.layout, self.width, self.page_height or DEFAULT_PAGE, self.language,
            theme=self.theme or (house.theme if house else "light"),
            fonts=(*self.fonts, *(house.fonts if house else ())),
            period=self.period,
            today=parse_day(self.today) if self.today else None,
            shown=self.shown, deck=self.deck, paged=self.page_height is not None, real_text=self.real_text,
            dpi=self.dpi, fuzzy=self.fuzzy, remind=self.reminder, feed=self.address(),
        )  # fmt: skip

    def address(self) -> str | None:
        """Where the calendar will be found; it is written into a file that anyone may read."""
        parts = urlsplit(self.feed or "")
        if self.feed and (parts.scheme not in ("http", "https", "webcal") or not parts.hostname or parts.password):
            raise click.BadParameter(
                f'"{self.feed}" is no address such as https://example.org/events.ics', param_hint="--feed"
            )
        return self.feed

    @property
    def reminder(self) -> timedelta | None:
        from chrono.cli.options import duration

        return duration(self.remind) if self.remind else None


def asks(command: F) -> F:
    """Give a command the options, as keyword arguments that `taken` makes a Wanted of."""
    for option in reversed((*_PICTURES, *_CHOICES, *_CALENDARS)):
        command = option(command)
    return command


def taken(options: dict[str, Any]) -> Wanted:
    """A command's options as one value."""
    return Wanted(**{one.name: options[one.name] for one in fields(Wanted)})
