"""Dated expressions in running text."""

from chrono.timex.tagger import find_dates, find_timexes, has_language
from chrono.timex.timex import DATELINE, OTHER_CALENDAR, Timex

__all__ = [
    "DATELINE",
    "OTHER_CALENDAR",
    "Timex",
    "find_dates",
    "find_timexes",
    "has_language",
]
