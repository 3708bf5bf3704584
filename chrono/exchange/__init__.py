"""Other people's formats to draft records, and a chronology to one of them."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.exchange.compared import Edition, read_editions
    from chrono.exchange.drafts import Draft, Imported, ImportOptions, files_of, has_evidence, names_article, to_records
    from chrono.exchange.markwhen import to_markwhen
    from chrono.exchange.readers import parse_window, read_drafts
    from chrono.exchange.timelinejs import to_timelinejs

__all__ = [
    "Draft",
    "Edition",
    "ImportOptions",
    "Imported",
    "files_of",
    "has_evidence",
    "names_article",
    "parse_window",
    "read_drafts",
    "read_editions",
    "to_markwhen",
    "to_records",
    "to_timelinejs",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "compared": (
            "Edition",
            "read_editions",
        ),
        "drafts": (
            "Draft",
            "ImportOptions",
            "Imported",
            "files_of",
            "has_evidence",
            "names_article",
            "to_records",
        ),
        "markwhen": ("to_markwhen",),
        "readers": (
            "parse_window",
            "read_drafts",
        ),
        "timelinejs": ("to_timelinejs",),
    },
)
