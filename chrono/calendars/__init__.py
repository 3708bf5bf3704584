"""A chronology to iCalendar bytes, to a server, and the lock that follows it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.calendars.calendar import calendar_chunks, calendar_contents, notices, to_calendar, to_ics
    from chrono.calendars.lock_file import update_lock
    from chrono.calendars.moments import days_of, extent_of
    from chrono.calendars.options import CalendarOptions
    from chrono.calendars.properties import _CONTROLS, APPROXIMATE, property_text
    from chrono.calendars.server import carry_out, connect_to_calendar, plan_publishing, publishing_refusal

__all__ = [
    "APPROXIMATE",
    "_CONTROLS",
    "CalendarOptions",
    "calendar_chunks",
    "calendar_contents",
    "carry_out",
    "connect_to_calendar",
    "days_of",
    "extent_of",
    "notices",
    "plan_publishing",
    "property_text",
    "publishing_refusal",
    "to_calendar",
    "to_ics",
    "update_lock",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "calendar": ("calendar_chunks", "calendar_contents", "notices", "to_calendar", "to_ics"),
        "lock_file": ("update_lock",),
        "moments": ("days_of", "extent_of"),
        "options": ("CalendarOptions",),
        "properties": ("APPROXIMATE", "_CONTROLS", "property_text"),
        "server": ("carry_out", "connect_to_calendar", "plan_publishing", "publishing_refusal"),
    },
)
