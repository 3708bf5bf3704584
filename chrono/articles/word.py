"""A Word document (`.docx`) to its text, paragraph by paragraph, with every change accepted; by python-docx.

Text of tables stands cell by cell; what is struck out, deleted in a tracked change or formatted as hidden is no text.
Heads and feet of pages, comments and notes are not read. A document has no pages until a program lays it out, so places
are paragraphs.
"""

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from chrono.articles.document import Document, by_paragraphs
from chrono.errors import reason_of
from chrono.files import unpacks_to_too_much

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "none", "off")


def read_word(raw: bytes) -> Document:
    """Read a document. What cannot be read is a Document with the reason in `problem`."""
    if not raw.strip():
        return Document("", problem="the file is empty")
    try:
        import docx
    except ImportError:
        return Document("", problem='Word documents need an extra: pip install "chrono-proof[word]"')
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if unpacks_to_too_much(packed):
                return Document("", problem="it unpacks to over 200 MB")
        document = docx.Document(io.BytesIO(raw))
        words = _Words()
        words.read(document.element.body)
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged package makes the reader raise
        return Document("", problem=f"not a Word document that can be read: {reason_of(error)}")
    text = "".join(words.parts)
    if not any(char.isalnum() for char in text):
        return Document("", problem="the document has no words")
    starts, names = by_paragraphs(text)
    about = document.core_properties
    return Document(
        text,
        starts,
        about.title or "",
        names=names,
        language=about.language or "",
        struck=" ".join(words.struck),
        hidden=" ".join(words.hidden),
    )


class _Words:
    """The words of a body, in the order in which they are read, and those that are no text."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []

    def read(self, body: Any) -> None:
        """Each paragraph of a body or table on a line, with an empty one after it, as paragraphs are."""
        for paragraph in body.iter(f"{_W}p"):
            for run in paragraph.iter(f"{_W}r"):
                if next(run.iterancestors(f"{_W}p")) is not paragraph or _is_copy(run):
                    continue
                said = "".join(_said(run))
                if run.getparent().tag in (f"{_W}del", f"{_W}moveFrom") or _has(run, "strike", "dstrike"):
                    self.struck.append(said)
                elif _has(run, "vanish", "webHidden"):
                    self.hidden.append(said)
                else:
                    self.parts.append(said)
            self.parts.append("\n\n")


def _is_copy(run: Any) -> bool:
    """Is it the copy of a text box that programs keep for older ones?"""
    return (
        next(run.iterancestors("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"), None)
        is not None
    )


def _said(run: Any) -> Iterator[str]:
    for piece in run:
        name = piece.tag.removeprefix(_W) if isinstance(piece.tag, str) else ""
        if name in ("t", "delText"):
            yield piece.text or ""
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "‑"
        elif name == "footnoteReference":
            yield ""


def _has(run: Any, *names: str) -> bool:
    """Is one of these set on a run? A value may take it back."""
    style = run.find(f"{_W}rPr")
    found = [] if style is None else [one for name in names if (one := style.find(_W + name)) is not None]
    return any(str(one.get(f"{_W}val", "true")).lower() not in _OFF for one in found)
