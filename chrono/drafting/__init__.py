"""Articles to sources and draft events, and records into a chronology's file without touching another byte."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.drafting.adding import Addition, add_sources
    from chrono.drafting.beginning import CHRONOLOGY, Beginning, begin
    from chrono.drafting.example import example_files
    from chrono.drafting.inserting import insert_events, insert_evidence
    from chrono.drafting.new_sources import source_facts
    from chrono.drafting.quoting import FoundQuotation, add_missing, add_quotation, find_quotations
    from chrono.drafting.saving import Saved, save_source
    from chrono.drafting.suggesting import suggest_events
    from chrono.drafting.suggestion import Suggestion

__all__ = [
    "CHRONOLOGY",
    "Addition",
    "Beginning",
    "FoundQuotation",
    "Saved",
    "Suggestion",
    "add_missing",
    "add_quotation",
    "add_sources",
    "begin",
    "example_files",
    "find_quotations",
    "insert_events",
    "insert_evidence",
    "save_source",
    "source_facts",
    "suggest_events",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "adding": (
            "Addition",
            "add_sources",
        ),
        "beginning": (
            "CHRONOLOGY",
            "Beginning",
            "begin",
        ),
        "example": ("example_files",),
        "inserting": (
            "insert_events",
            "insert_evidence",
        ),
        "new_sources": ("source_facts",),
        "quoting": (
            "FoundQuotation",
            "add_missing",
            "add_quotation",
            "find_quotations",
        ),
        "saving": (
            "Saved",
            "save_source",
        ),
        "suggesting": ("suggest_events",),
        "suggestion": ("Suggestion",),
    },
)
