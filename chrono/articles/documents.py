"""A PDF document to its text page by page, with every character's page; `pypdf` does the reading (the extra `pdf`).

Lines that most pages repeat at their top or bottom (running heads, page numbers) are left out, so that a quotation
over a page break is found.
"""

import io
import re
from collections import Counter
from typing import NamedTuple

MISSING = 'reading PDF needs pypdf: install "chrono-proof[pdf]"'


class Document(NamedTuple):
    """A document's text, where each page begins in it, and its own title, or empty."""

    text: str
    starts: tuple[int, ...]
    title: str = ""
    problem: str = ""


def read_document(raw: bytes) -> Document:
    """Read a PDF. What cannot be read is a Document with the reason in `problem`."""
    try:
        from pypdf import PdfReader
    except ImportError:
        return Document("", (0,), problem=MISSING)
    try:
        reader = PdfReader(io.BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(""):
            return Document("", (0,), problem="the PDF is encrypted")
        pages = [page.extract_text() for page in reader.pages]
        title = str(reader.metadata.title or "") if reader.metadata else ""
    except MemoryError:
        raise
    except Exception as error:
        return Document("", (0,), problem=f"not a PDF that can be read: {error}")
    if not any(char.isalnum() for page in pages for char in page):
        return Document("", (0,), problem="the PDF has no text: its pages are pictures (a scan?)")
    text, starts = "", []
    for page in without_running_lines(pages):
        starts.append(len(text))
        text += page.strip("\n") + "\n"
    return Document(text, tuple(starts), title)


_EDGE = 2  # lines at the top and at the bottom that may be running heads
_REPEATED = 0.6


def without_running_lines(pages: list[str]) -> list[str]:
    """The pages without the lines that more than half of them repeat at an edge; numbers in these may differ."""
    if len(pages) < 3:
        return pages
    edges = Counter(shape for page in pages for shape in {_shape(line) for line in _edges(page.split("\n"))} if shape)
    running = {shape for shape, count in edges.items() if count >= _REPEATED * len(pages)}
    return ["\n".join(_kept(page.split("\n"), running)) for page in pages]


def _edges(lines: list[str]) -> list[str]:
    return [*lines[:_EDGE], *lines[_EDGE:][-_EDGE:]]


def _kept(lines: list[str], running: set[str]) -> list[str]:
    last = len(lines) - _EDGE
    return [line for at, line in enumerate(lines) if not ((at < _EDGE or at >= last) and _shape(line) in running)]


def _shape(line: str) -> str:
    return re.sub(r"\d+", "#", line.strip())
