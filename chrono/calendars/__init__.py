"""A chronology to iCalendar bytes, to a server, and the lock that follows it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.calendars.calendar import calendar_chunks, calendar_contents, notices, to_calendar, to_ics
    from chrono.calendars.descriptions import is_summary_of
    from chrono.calendars.edited import part_description
    from chrono.calendars.lock_file import update_lock
    from chrono.calendars.lock_merging import merged, two_sides
    from chrono.calendars.moments import days_of, extent_of
    from chrono.calendars.options import CalendarOptions, asked_calendar
    from chrono.calendars.properties import _CONTROLS, is_approximate, property_text
    from chrono.calendars.publication import Publication, plan_publication
    from chrono.calendars.sequence import CALENDAR_LOCK_NAME, lock_text, read_lock
    from chrono.calendars.server import publishing_refusal
    from chrono.calendars.subscribing import Feed, subscription_pages

__all__ = [
    "CALENDAR_LOCK_NAME",
    "_CONTROLS",
    "CalendarOptions",
    "Feed",
    "Publication",
    "asked_calendar",
    "calendar_chunks",
    "calendar_contents",
    "days_of",
    "extent_of",
    "is_approximate",
    "is_summary_of",
    "lock_text",
    "merged",
    "notices",
    "part_description",
    "plan_publication",
    "property_text",
    "publishing_refusal",
    "read_lock",
    "subscription_pages",
    "to_calendar",
    "to_ics",
    "two_sides",
    "update_lock",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "calendar": ("calendar_chunks", "calendar_contents", "notices", "to_calendar", "to_ics"),
        "descriptions": ("is_summary_of",),
        "edited": ("part_description",),
        "lock_file": ("update_lock",),
        "lock_merging": ("merged", "two_sides"),
        "moments": ("days_of", "extent_of"),
        "options": (
            "CalendarOptions",
            "asked_calendar",
        ),
        "properties": ("_CONTROLS", "is_approximate", "property_text"),
        "publication": ("Publication", "plan_publication"),
        "sequence": ("CALENDAR_LOCK_NAME", "lock_text", "read_lock"),
        "server": ("publishing_refusal",),
        "subscribing": ("Feed", "subscription_pages"),
    },
)
