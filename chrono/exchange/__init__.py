"""Other people's formats to draft records."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.exchange.drafts import to_records
    from chrono.exchange.icalendar_file import read_calendar

__all__ = [
    "read_calendar",
    "to_records",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "drafts": ("to_records",),
        "icalendar_file": ("read_calendar",),
    },
)
