"""Files that have no lines of text (PDF, Word, OpenDocument) to a Document."""

from typing import TYPE_CHECKING

from chrono.doors import open_late

if TYPE_CHECKING:
    from chrono.documents.document import DOUBT, Document, PageDate, by_paragraphs
    from chrono.documents.note_marks import mark_kind
    from chrono.documents.open_document import read_open_document
    from chrono.documents.page_numbers import page_names
    from chrono.documents.pdf import count_pages, read_pdf
    from chrono.documents.pdf_pictures import PagePicture, page_pictures
    from chrono.documents.running_lines import without_running_lines
    from chrono.documents.transcripts import printed_on
    from chrono.documents.word import read_word

__all__ = [
    "DOUBT",
    "Document",
    "PageDate",
    "PagePicture",
    "by_paragraphs",
    "count_pages",
    "mark_kind",
    "page_names",
    "page_pictures",
    "printed_on",
    "read_open_document",
    "read_pdf",
    "read_word",
    "without_running_lines",
]

__getattr__, __dir__ = open_late(
    __name__,
    {
        "document": (
            "DOUBT",
            "Document",
            "PageDate",
            "by_paragraphs",
        ),
        "note_marks": ("mark_kind",),
        "open_document": ("read_open_document",),
        "page_numbers": ("page_names",),
        "pdf": (
            "count_pages",
            "read_pdf",
        ),
        "pdf_pictures": (
            "PagePicture",
            "page_pictures",
        ),
        "running_lines": ("without_running_lines",),
        "transcripts": ("printed_on",),
        "word": ("read_word",),
    },
)
