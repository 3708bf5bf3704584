"""How a calendar is to be made, as a value whose fields the options of `chrono render` and their help are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from chrono.calendars.sequence import Sequenced

FUZZY = ("span", "marker", "skip")
"""What becomes of a date that is not known to the day: its whole span, a marker on its first day, or nothing."""
CANCELLED = ("keep", "mark", "drop")
"""What becomes of an event that was called off: an entry that says so, one that programs strike out, or none."""


@dataclass(frozen=True, slots=True)
class CalendarOptions:
    """How a calendar is to be made.

    `fuzzy` says what becomes of a date that is not known to the day, see FUZZY; a marker's title says what is known.
    `cancelled` says what becomes of what was called off, see CANCELLED.
    `tracked` gives each event its SEQUENCE and stamp (see `calendars.sequence`); `remind` gives plans an alarm so long
    before; `feed` is the address under which the calendar is to be found, and `part` names the part of the whole that
    it is; `language` is that of its own words (a two-letter code). The metadata of a field is what the command line
    says of it.
    """

    draft: bool = False
    fuzzy: str = field(
        default="span",
        metadata={
            "choices": FUZZY,
            "help": "In calendars, a date not known to the day: its whole span, a marker on the first day, or left "
            "out.",
        },
    )
    cancelled: str = field(
        default="keep",
        metadata={
            "choices": CANCELLED,
            "help": "In calendars, an event that was called off: kept with a word for it, marked (STATUS:CANCELLED, "
            "which programs strike out or hide), or left out.",
        },
    )
    sequences: "Mapping[str, Sequenced] | None" = None
    remind: timedelta | None = field(
        default=None,
        metadata={"metavar": "TIME", "help": "In calendars, an alarm so long before a planned event: 1d, 12h."},
    )
    feed: str | None = field(
        default=None,
        metadata={"metavar": "URL", "help": "In calendars, the address under which they will be found."},
    )
    part: str = ""
    language: str = "en"
