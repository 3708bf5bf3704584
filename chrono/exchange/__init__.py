"""Other people's formats to draft records, and a chronology to one of them."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.exchange.compared import Edition, read_editions
    from chrono.exchange.drafts import to_records
    from chrono.exchange.icalendar_file import read_calendar
    from chrono.exchange.markwhen import to_markwhen
    from chrono.exchange.markwhen_file import MARKWHEN_SUFFIXES, read_markwhen
    from chrono.exchange.table_file import TABLE_SUFFIXES, read_table
    from chrono.exchange.timelinejs import to_timelinejs

__all__ = [
    "MARKWHEN_SUFFIXES",
    "TABLE_SUFFIXES",
    "Edition",
    "read_calendar",
    "read_editions",
    "read_markwhen",
    "read_table",
    "to_markwhen",
    "to_records",
    "to_timelinejs",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "drafts": ("to_records",),
        "compared": ("Edition", "read_editions"),
        "icalendar_file": ("read_calendar",),
        "markwhen": ("to_markwhen",),
        "markwhen_file": ("MARKWHEN_SUFFIXES", "read_markwhen"),
        "table_file": ("TABLE_SUFFIXES", "read_table"),
        "timelinejs": ("to_timelinejs",),
    },
)
