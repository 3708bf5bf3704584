"""Dated expressions in running text."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.timex.tagger import find_dates, find_timexes, has_language
    from chrono.timex.timex import ABOUT, DATELINE, DENIED, OFFSET, OTHER_CALENDAR, RANGE, DateDoubt, Timex

__all__ = [
    "ABOUT",
    "DATELINE",
    "DENIED",
    "OFFSET",
    "OTHER_CALENDAR",
    "RANGE",
    "DateDoubt",
    "Timex",
    "find_dates",
    "find_timexes",
    "has_language",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "tagger": ("find_dates", "find_timexes", "has_language"),
        "timex": ("ABOUT", "DATELINE", "DENIED", "OFFSET", "OTHER_CALENDAR", "DateDoubt", "RANGE", "Timex"),
    },
)
