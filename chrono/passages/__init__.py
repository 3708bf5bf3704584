"""Records and articles to passages: each quotation where it stands, with what was read around it."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.passages.cache import ReadingCache
    from chrono.passages.memory import PassageMemory
    from chrono.passages.passages import (
        Passage,
        Passages,
        excerpt,
        of_language,
        published_day,
        read_passages,
        unread_cues,
        why_incomplete,
    )
    from chrono.passages.pinning import plan_pinning
    from chrono.passages.reading import NamesFound

__all__ = [
    "NamesFound",
    "Passage",
    "PassageMemory",
    "Passages",
    "ReadingCache",
    "excerpt",
    "of_language",
    "plan_pinning",
    "published_day",
    "read_passages",
    "unread_cues",
    "why_incomplete",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "cache": ("ReadingCache",),
        "memory": ("PassageMemory",),
        "passages": (
            "Passage",
            "Passages",
            "excerpt",
            "of_language",
            "published_day",
            "read_passages",
            "unread_cues",
            "why_incomplete",
        ),
        "pinning": ("plan_pinning",),
        "reading": ("NamesFound",),
    },
)
