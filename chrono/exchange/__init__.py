"""Other people's formats to draft records, and a chronology to one of them."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.exchange.adding import Addition, add_sources
    from chrono.exchange.beginning import CHRONOLOGY, Beginning, begin
    from chrono.exchange.drafts import to_records
    from chrono.exchange.example import example_files
    from chrono.exchange.icalendar_file import read_calendar
    from chrono.exchange.inserting import insert_events, insert_evidence
    from chrono.exchange.markwhen import to_markwhen
    from chrono.exchange.markwhen_file import MARKWHEN_SUFFIXES, read_markwhen
    from chrono.exchange.quoting import FoundQuotation, find_quotations
    from chrono.exchange.saving import Saved, save_source
    from chrono.exchange.suggesting import Suggestion, suggest_events
    from chrono.exchange.table_file import TABLE_SUFFIXES, read_table
    from chrono.exchange.timelinejs import to_timelinejs

__all__ = [
    "CHRONOLOGY",
    "MARKWHEN_SUFFIXES",
    "TABLE_SUFFIXES",
    "Addition",
    "Beginning",
    "FoundQuotation",
    "Saved",
    "Suggestion",
    "add_sources",
    "begin",
    "example_files",
    "find_quotations",
    "insert_events",
    "insert_evidence",
    "read_calendar",
    "read_markwhen",
    "read_table",
    "save_source",
    "suggest_events",
    "to_markwhen",
    "to_records",
    "to_timelinejs",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "adding": ("Addition", "add_sources"),
        "beginning": ("CHRONOLOGY", "Beginning", "begin"),
        "drafts": ("to_records",),
        "example": ("example_files",),
        "icalendar_file": ("read_calendar",),
        "inserting": ("insert_events", "insert_evidence"),
        "markwhen": ("to_markwhen",),
        "markwhen_file": ("MARKWHEN_SUFFIXES", "read_markwhen"),
        "quoting": ("FoundQuotation", "find_quotations"),
        "saving": ("Saved", "save_source"),
        "suggesting": ("Suggestion", "suggest_events"),
        "table_file": ("TABLE_SUFFIXES", "read_table"),
        "timelinejs": ("to_timelinejs",),
    },
)
