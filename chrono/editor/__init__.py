"""A chronology as it is typed to what an editor shows: findings, hovers, completions, definitions, fixes."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.editor.completion import Completion, Completions, complete_at
    from chrono.editor.definition import Destination, definition_at
    from chrono.editor.desk import Answer, Choices, Desk
    from chrono.editor.diagnostics import Diagnostic, diagnose
    from chrono.editor.hover import Hover, hover_at
    from chrono.editor.quick_fixes import TextFix, fix_all, fixes_at
    from chrono.editor.server import ChronologyServer

__all__ = [
    "Answer",
    "Choices",
    "ChronologyServer",
    "Completion",
    "Completions",
    "Desk",
    "Destination",
    "Diagnostic",
    "Hover",
    "TextFix",
    "complete_at",
    "definition_at",
    "diagnose",
    "fix_all",
    "fixes_at",
    "hover_at",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "completion": ("Completion", "Completions", "complete_at"),
        "definition": ("Destination", "definition_at"),
        "desk": ("Answer", "Choices", "Desk"),
        "diagnostics": ("Diagnostic", "diagnose"),
        "hover": ("Hover", "hover_at"),
        "quick_fixes": ("TextFix", "fix_all", "fixes_at"),
        "server": ("ChronologyServer",),
    },
)
