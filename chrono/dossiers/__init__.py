"""A Report to what a reader holds: a Dossier, and of it a page, a Word document, Markdown and tables."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.dossiers.blocks import PageBlocks
    from chrono.dossiers.choosing import Choice
    from chrono.dossiers.dossier import Dossier
    from chrono.dossiers.leaves import with_leaves
    from chrono.dossiers.making import make_dossier
    from chrono.dossiers.markdown import to_markdown
    from chrono.dossiers.memory import EntryMemory
    from chrono.dossiers.page import to_page, to_pages
    from chrono.dossiers.tables import rows, tables_of, to_csv, to_workbook
    from chrono.dossiers.vector import for_page
    from chrono.dossiers.word_file import COLUMNS, DEFAULT_COLUMNS, parse_columns, to_word

__all__ = [
    "COLUMNS",
    "DEFAULT_COLUMNS",
    "Choice",
    "Dossier",
    "EntryMemory",
    "PageBlocks",
    "for_page",
    "make_dossier",
    "parse_columns",
    "rows",
    "tables_of",
    "to_csv",
    "to_markdown",
    "to_page",
    "to_pages",
    "to_word",
    "to_workbook",
    "with_leaves",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "blocks": ("PageBlocks",),
        "choosing": ("Choice",),
        "dossier": ("Dossier",),
        "leaves": ("with_leaves",),
        "making": ("make_dossier",),
        "memory": ("EntryMemory",),
        "markdown": ("to_markdown",),
        "page": ("to_page", "to_pages"),
        "tables": ("rows", "tables_of", "to_csv", "to_workbook"),
        "vector": ("for_page",),
        "word_file": (
            "COLUMNS",
            "DEFAULT_COLUMNS",
            "parse_columns",
            "to_word",
        ),
    },
)
