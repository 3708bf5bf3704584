"""A Word document (`.docx`) to its text, paragraph by paragraph, with every change accepted; by python-docx.

Text of tables stands cell by cell; what is struck out, deleted in a tracked change or formatted as hidden, by itself or
by a style, is no text. Heads and feet of pages, comments and notes are not read. A document has no pages until a
program lays it out, so places are paragraphs.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from itertools import accumulate
from typing import Any

from chrono.documents.document import Document, by_paragraphs, cell_end
from chrono.documents.note_marks import mark_kind
from chrono.documents.word_boxes import is_in_lost_box, is_reading_aid
from chrono.documents.word_looks import WML, WordLook, is_out_of_place, is_set, look_of_run, looks_of
from chrono.documents.word_numbers import number_paragraphs
from chrono.errors import reason_of
from chrono.files import unpacks_to_too_much


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
        words = _Words(looks_of(document.part), number_paragraphs(document.part))
        words.read(document.element.body)
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged package makes the reader raise
        reason = _STRICT if _is_strict(raw) else reason_of(error)
        return Document("", problem=f"not a Word document that can be read: {reason}")
    text = "".join(words.parts)
    if not any(char.isalnum() for char in text):
        return Document("", problem="the document has no words")
    starts, names = by_paragraphs(text, words.numbers, words.cells())
    about = document.core_properties
    return Document(
        text,
        starts,
        about.title or "",
        names=names,
        language=about.language or "",
        struck=" ".join(words.struck),
        hidden=" ".join(words.hidden),
        recased=words.recased(),
    )


_STRICT = 'it is of the kind "Strict Open XML"; save it as a Word document'


def _is_strict(raw: bytes) -> bool:
    """Is a document written in the stricter names of its standard, which hardly any program writes?"""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return b"purl.oclc.org/ooxml" in packed.read("_rels/.rels")
    except (zipfile.BadZipFile, KeyError, OSError):
        return False


class _Words:
    """The words of a body, in the order in which they are read, and those that are no text."""

    def __init__(self, looks: Mapping[str, WordLook], counted: Mapping[Any, int]) -> None:
        self.looks = looks
        self.counted = counted
        self.numbers: dict[int, int] = {}
        self.parts: list[str] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []
        self._capitals: list[tuple[int, int]] = []  # parts, from one on up to another
        self._cells: list[int] = []  # parts before which cells begin that others of their row stand before

    def recased(self) -> tuple[tuple[int, int], ...]:
        """The stretches of the text that are shown in capitals."""
        starts = (0, *accumulate(map(len, self.parts)))
        return tuple((starts[first], starts[last]) for first, last in self._capitals)

    def cells(self) -> list[int]:
        """Where the cells begin that others of their row stand before."""
        starts = (0, *accumulate(map(len, self.parts)))
        return [starts[at] for at in self._cells]

    def read(self, body: Any) -> None:
        """Each paragraph of a body with an empty line after it, as paragraphs are; the cells of a row are its lines."""
        inside = set(_ends_inside_rows(body))
        for paragraph in body.iter(f"{WML}p"):
            away = is_out_of_place(paragraph)
            if number := self.counted.get(paragraph):
                self.numbers[sum(map(len, self.parts))] = number
            for run in paragraph.iter(f"{WML}r", f"{_MATH}r"):
                if next(run.iterancestors(f"{WML}p")) is not paragraph or _is_copy(run):
                    continue
                said = "".join(_said(run))
                look = look_of_run(run, paragraph, self.looks)
                if look.struck or _is_deleted(run):
                    self.struck.append(said)
                elif away or look.hidden or is_in_lost_box(run) or is_reading_aid(run):
                    self.hidden.append(said)
                else:
                    first = len(self.parts)
                    self.parts += _of_formula(said, run) if run.tag == f"{_MATH}r" else self._marked(said, look)
                    if look.recased:
                        self._capitals.append((first, len(self.parts)))
            if not _runs_on(paragraph):
                self.parts.append(cell_end(self.parts) if paragraph in inside else "\n\n")
            if paragraph in inside:
                self._cells.append(len(self.parts))

    def _marked(self, said: str, look: WordLook) -> tuple[str, ...]:
        """The words of a run: the mark of a note is none of them, a raised number none of the number before it."""
        raised = look.raised or ""
        before = next((part for part in reversed(self.parts) if part.strip("[]")), "")
        kind = mark_kind(said, before, raised, linked=False) if raised and said.strip() else ""
        return {"note": (), "power": ("[", said.strip(), "]")}.get(kind, (said,))


def _ends_inside_rows(body: Any) -> Iterator[Any]:
    """The last paragraphs of cells behind which others of their row stand."""
    for row in body.iter(f"{WML}tr"):
        for cell in row.findall(f"{WML}tc")[:-1]:
            yield from cell.findall(f"{WML}p")[-1:]


_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"


def _of_formula(said: str, run: Any) -> tuple[str, ...]:
    """The signs of a formula on one line: those of one part of it are none of the number before or behind them."""
    if next(run.iterancestors(f"{_MATH}sup", f"{_MATH}sub"), None) is not None:
        return "[", said, "]"
    before = next((sign for name, sign in _BEFORE.items() if _is_at_edge(run, name, first=True)), "")
    behind = next((sign for name, sign in _BEHIND.items() if _is_at_edge(run, name, first=False)), "")
    return before, said, behind


def _is_at_edge(run: Any, name: str, *, first: bool) -> bool:
    """Are these the first or the last signs of a part of a formula?"""
    part = next(run.iterancestors(_MATH + name), None)
    at = run
    while part is not None and at is not part:
        if any(next(one.iter(f"{_MATH}r"), None) is not None for one in at.itersiblings(preceding=first)):
            return False
        at = at.getparent()
    return part is not None


_BEFORE = {"d": "(", "den": "/"} | dict.fromkeys(("num", "deg", "rad", "m", "mr", "eqArr", "lim", "func"), " ")
_BEHIND = {"d": ")"} | dict.fromkeys(("f", "deg", "rad", "m", "mr", "eqArr", "lim", "func"), " ")


def _runs_on(paragraph: Any) -> bool:
    """Does the next paragraph go on with it, for a change deletes its mark, or this is hidden?"""
    behind = paragraph.getnext()
    mark = paragraph.find(f"{WML}pPr/{WML}rPr")
    if mark is None or behind is None or behind.tag != f"{WML}p":
        return False
    gone = any(mark.find(WML + name) is not None for name in ("del", "moveFrom"))
    return gone or bool(is_set(mark, "vanish", "specVanish"))


def _is_deleted(run: Any) -> bool:
    """Did a tracked change delete it or move it elsewhere, by itself or with a row or cell of a table?"""
    return (
        next(run.iterancestors(f"{WML}del", f"{WML}moveFrom"), None) is not None
        or any(row.find(f"{WML}trPr/{WML}del") is not None for row in run.iterancestors(f"{WML}tr"))
        or any(cell.find(f"{WML}tcPr/{WML}cellDel") is not None for cell in run.iterancestors(f"{WML}tc"))
    )


def _is_copy(run: Any) -> bool:
    """Is it the copy of a text box that programs keep for older ones?"""
    return (
        next(run.iterancestors("{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"), None)
        is not None
    )


def _said(run: Any) -> Iterator[str]:
    for piece in run:
        name = piece.tag.removeprefix(WML) if isinstance(piece.tag, str) else ""
        if name in ("t", "delText", f"{_MATH}t"):
            yield piece.text or ""
        elif name == "sym":
            yield _symbol(piece)
        elif name in ("tab", "ptab"):
            yield "\t"
        elif name in ("br", "cr"):
            yield "\n"
        elif name == "noBreakHyphen":
            yield "‑"
        elif name == "footnoteReference":
            yield ""


def _symbol(piece: Any) -> str:
    """A sign that is named by its place in a font; one that stands for something else where the font is of signs."""
    code = str(piece.get(f"{WML}char", ""))
    place = int(code, 16) if _HEXADECIMAL.fullmatch(code) else 0
    sign = chr(place - _PRIVATE if _PRIVATE <= place < _PRIVATE + 256 else place)
    kept = sign.isspace() or (sign in _AS_WRITTEN and str(piece.get(f"{WML}font", "")) == "Symbol")
    of_signs = _OF_SIGNS.match(str(piece.get(f"{WML}font", ""))) is not None
    return sign if place and (kept or not of_signs) else "\ufffd"


_HEXADECIMAL = re.compile("[0-9a-fA-F]{1,5}")
_PRIVATE = 0xF000
_AS_WRITTEN = "0123456789.,:;/()[]%+="
_OF_SIGNS = re.compile(r"Symbol|Wingdings|Webdings|.*Dingbats|MT Extra|Marlett", re.IGNORECASE)
