"""How a calendar is to be made, as a value whose fields the options of `chrono render` and their help are made from."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from chrono.errors import CannotMake

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


def asked_calendar(given: Mapping[str, Any]) -> CalendarOptions:
    """What is asked of calendars, by name and in words, as values; what is not given, or None, is by default.

    Keys are the fields of CalendarOptions; others are not looked at. Raises CannotMake where a text means nothing.
    """
    made = {name: given[name] for name in ("fuzzy", "cancelled", "language") if given.get(name) is not None}
    return CalendarOptions(
        **made,
        remind=parse_duration(given["remind"]) if given.get("remind") else None,
        feed=parse_feed(given["feed"]) if given.get("feed") else None,
    )


def parse_duration(text: str) -> timedelta:
    """`1d`, `12h`, `30m`, `2w`. Raises CannotMake where it is none."""
    found = re.fullmatch(r"(\d{1,4})\s*([dhmw])", text.strip().lower())
    if found is None:
        raise CannotMake(f'"{text}" is no length of time such as 1d, 12h or 30m')
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


_UNITS = {"d": "days", "h": "hours", "m": "minutes", "w": "weeks"}


def parse_feed(address: str) -> str:
    """The address under which a calendar will be found, which is written into a file that anyone may read.

    Raises CannotMake where it is none, or has a password.
    """
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https", "webcal") or not parts.hostname or parts.password:
        raise CannotMake(f'the feed "{address}" is no address such as https://example.org/events.ics')
    return address
