"""What a check says, and of which field."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.findings.fields import Field, Location, Nowhere, Path, Places, field_name, value_at
    from chrono.findings.messages import Counted, Listed, Message, Said, amount, did_you_mean, listed, worded
    from chrono.findings.page_names import PageKind, PageName
    from chrono.findings.verdicts import (
        DUPLICATE_KEY,
        INVALID_DATE,
        SCHEMA,
        SYNTAX,
        UNSAFE_YAML,
        Edit,
        Excerpt,
        Finding,
        FindingKind,
        Outcome,
        Severity,
        Verdict,
        failed,
        from_problems,
        passed,
        unchecked,
    )

__all__ = [
    "DUPLICATE_KEY",
    "INVALID_DATE",
    "SCHEMA",
    "SYNTAX",
    "UNSAFE_YAML",
    "Counted",
    "Edit",
    "Excerpt",
    "Field",
    "Finding",
    "FindingKind",
    "Listed",
    "Location",
    "Message",
    "Nowhere",
    "Outcome",
    "PageKind",
    "PageName",
    "Path",
    "Places",
    "Said",
    "Severity",
    "Verdict",
    "amount",
    "did_you_mean",
    "failed",
    "field_name",
    "from_problems",
    "listed",
    "passed",
    "unchecked",
    "value_at",
    "worded",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "fields": ("Field", "Location", "Nowhere", "Path", "Places", "field_name", "value_at"),
        "messages": ("Counted", "Listed", "Message", "Said", "amount", "did_you_mean", "listed", "worded"),
        "page_names": ("PageKind", "PageName"),
        "verdicts": (
            "DUPLICATE_KEY",
            "INVALID_DATE",
            "SCHEMA",
            "SYNTAX",
            "UNSAFE_YAML",
            "Edit",
            "Excerpt",
            "Finding",
            "FindingKind",
            "Outcome",
            "Severity",
            "Verdict",
            "failed",
            "from_problems",
            "passed",
            "unchecked",
        ),
    },
)
