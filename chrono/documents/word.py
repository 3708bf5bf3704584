"""A Word document (`.docx`) to its text, paragraph by paragraph, with every change accepted; by python-docx.

Text of tables stands cell by cell; what is struck out, deleted in a tracked change or formatted as hidden, by itself or
by a style, is no text. Heads and feet of pages, comments and notes are not read. A document has no pages until a
program lays it out, so places are paragraphs.
"""

import io
import re
import zipfile
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from chrono.documents.document import Document, by_paragraphs
from chrono.documents.note_marks import mark_kind
from chrono.errors import reason_of
from chrono.files import unpacks_to_too_much

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "none", "off")


class _Look(NamedTuple):
    """Are words hidden, struck out, and set so that nobody sees them on white? None where nothing says so."""

    hidden: bool | None = None
    struck: bool | None = None
    unseen: bool | None = None

    def over(self, other: "_Look") -> "_Look":
        """What this says, else what the other does."""
        return _Look(*(its if mine is None else mine for mine, its in zip(self, other, strict=True)))


_PLAIN = _Look()


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
        words = _Words(_looks(document.part))
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

    def __init__(self, looks: Mapping[str, _Look]) -> None:
        self.looks = looks
        self.parts: list[str] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []

    def read(self, body: Any) -> None:
        """Each paragraph of a body or table on a line, with an empty one after it, as paragraphs are."""
        for paragraph in body.iter(f"{_W}p"):
            away = _is_out_of_place(paragraph)
            for run in paragraph.iter(f"{_W}r"):
                if next(run.iterancestors(f"{_W}p")) is not paragraph or _is_copy(run):
                    continue
                said = "".join(_said(run))
                look = self._look(run, paragraph)
                if look.struck or _is_deleted(run):
                    self.struck.append(said)
                elif away or look.hidden or _is_in_hidden_row(run) or (look.unseen and not _is_shaded(run)):
                    self.hidden.append(said)
                else:
                    self.parts += self._marked(said, run)
            self.parts.append("\n\n")

    def _marked(self, said: str, run: Any) -> tuple[str, ...]:
        """The words of a run: the mark of a note is none of them, a raised number none of the number before it."""
        raised = _RAISED.get(_value(run.find(f"{_W}rPr/{_W}vertAlign")), "")
        before = next((part for part in reversed(self.parts) if part.strip("[]")), "")
        kind = mark_kind(said, before, raised, linked=False) if raised and said.strip() else ""
        return {"note": (), "power": ("[", said.strip(), "]")}.get(kind, (said,))

    def _look(self, run: Any, paragraph: Any) -> _Look:
        """How a run looks: as it says itself, else as its style does, else as that of its paragraph."""
        own = _look_of(run.find(f"{_W}rPr"))
        of_run, of_paragraph = (
            self.looks.get(_value(one.find(f"{_W}{head}/{_W}{name}")), _PLAIN)
            for one, head, name in ((run, "rPr", "rStyle"), (paragraph, "pPr", "pStyle"))
        )
        if paragraph.find(f"{_W}pPr/{_W}pStyle") is None:
            of_paragraph = self.looks.get(_BY_DEFAULT, _PLAIN)
        return own.over(of_run.over(of_paragraph))


_RAISED = {"superscript": "sup", "subscript": "sub"}


def _is_deleted(run: Any) -> bool:
    """Did a tracked change delete it or move it elsewhere, by itself or with a row or cell of a table?"""
    return (
        next(run.iterancestors(f"{_W}del", f"{_W}moveFrom"), None) is not None
        or any(row.find(f"{_W}trPr/{_W}del") is not None for row in run.iterancestors(f"{_W}tr"))
        or any(cell.find(f"{_W}tcPr/{_W}cellDel") is not None for cell in run.iterancestors(f"{_W}tc"))
    )


def _is_shaded(run: Any) -> bool:
    """Does it stand on a ground of its own, that of a paragraph or of a cell?"""
    heads = [(one, "pPr") for one in run.iterancestors(f"{_W}p")] + [
        (one, "tcPr") for one in run.iterancestors(f"{_W}tc")
    ]
    grounds = [one.find(f"{_W}{head}/{_W}shd") for one, head in heads]
    return any(
        shade is not None and str(shade.get(f"{_W}fill", "")).lower() not in ("", "auto", "ffffff") for shade in grounds
    )


def _is_in_hidden_row(run: Any) -> bool:
    rows = (row.find(f"{_W}trPr") for row in run.iterancestors(f"{_W}tr"))
    return any(_is_set(row, "hidden") for row in rows if row is not None)


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


def _look_of(properties: Any) -> _Look:
    """What the properties of a run say; a value may take back what a style sets."""
    if properties is None:
        return _PLAIN
    hidden = _is_set(properties, "vanish", "webHidden")
    return _Look(
        True if _cannot_be_read(properties) else hidden,
        _is_set(properties, "strike", "dstrike"),
        _is_written_unseen(properties)
        if any(properties.find(f"{_W}{one}") is not None for one in _COLOURING)
        else None,
    )


_COLOURING = ("color", "highlight", "shd")


def _is_written_unseen(properties: Any) -> bool:
    """Are words in the colour of what is behind them, which is white where nothing is said?"""
    written, shade = properties.find(f"{_W}color"), properties.find(f"{_W}shd")
    marked = _value(properties.find(f"{_W}highlight"))
    toned = written is not None and any(written.get(f"{_W}{name}") for name in ("themeShade", "themeTint"))
    if written is not None and written.get(f"{_W}themeColor") in _WHITE_THEMES and not toned:
        colour: tuple[int, ...] | None = (255, 255, 255)
    else:
        colour = _parts_of(_value(written)) or (0, 0, 0)
    fill = "" if shade is None else str(shade.get(f"{_W}fill", ""))
    fill = _HIGHLIGHTS.get(marked, "808080") if marked and marked != "none" else fill
    behind = _parts_of("ffffff" if fill.lower() in ("", "auto") else fill)
    return colour is not None and behind is not None and _differ_by(colour, behind) <= _SAME


_HIGHLIGHTS = {
    "black": "000000", "white": "ffffff", "yellow": "ffff00", "green": "00ff00", "cyan": "00ffff", "magenta": "ff00ff",
    "blue": "0000ff", "red": "ff0000", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "c0c0c0",
}  # fmt: skip
"""The marker pens of Word."""
_WHITE_THEMES = ("background1", "light1")
_SAME = 8  # of 255, by which two colours may differ that look alike
_SMALLEST = 4  # half points


def _parts_of(colour: str) -> tuple[int, ...] | None:
    """Red, green and blue of a colour in six digits."""
    return tuple(bytes.fromhex(colour)) if re.fullmatch("[0-9a-fA-F]{6}", colour) else None


def _differ_by(one: tuple[int, ...], other: tuple[int, ...]) -> int:
    return max(abs(first - second) for first, second in zip(one, other, strict=True))


def _cannot_be_read(properties: Any) -> bool:
    """Are its letters tiny, pressed into nothing, laid over each other, or far above or below their line?"""
    size, width, between, raised = (
        _number(_value(properties.find(_W + name))) for name in ("sz", "w", "spacing", "position")
    )
    pressed = (width is not None and width < _NARROWEST) or (between is not None and between <= _LAID_OVER)
    return pressed or (size is not None and size < _SMALLEST) or abs(raised or 0) >= _FAR


_NARROWEST = 15  # per cent of their width
_LAID_OVER = -120  # twentieths of a point between letters
_FAR = 1000  # half points


def _number(value: str) -> int | None:
    found = re.fullmatch(r"-?\d{1,9}", value.removesuffix("%"))
    return int(found[0]) if found else None


def _is_out_of_place(paragraph: Any) -> bool:
    """Is a paragraph in a frame off the page, or set in lines of no height?"""
    frame, spacing = (paragraph.find(f"{_W}pPr/{_W}{name}") for name in ("framePr", "spacing"))
    places = [_number(str(frame.get(_W + side, ""))) or 0 for side in ("x", "y")] if frame is not None else []
    exact = spacing is not None and spacing.get(f"{_W}lineRule") == "exact"
    high = _number(str(spacing.get(f"{_W}line", ""))) if exact else None
    return min(places, default=0) <= _OFF_PAGE or (high is not None and high <= _NO_LINE)


_OFF_PAGE, _NO_LINE = -4000, 40  # twentieths of a point


def _is_set(properties: Any, *names: str) -> bool | None:
    found = [one for name in names if (one := properties.find(_W + name)) is not None]
    return any(str(one.get(f"{_W}val", "true")).lower() not in _OFF for one in found) if found else None


def _looks(document: Any) -> dict[str, _Look]:
    """The looks of a document's styles, with what each takes from the one that it is based on."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import parse_xml

    parts = [one.target_part for one in document.rels.values() if one.reltype == RELATIONSHIP_TYPE.STYLES]
    if not parts:
        return {}
    styles = parse_xml(parts[0].blob)
    own = {style.get(f"{_W}styleId", ""): style for style in styles.iter(f"{_W}style")}
    found: dict[str, _Look] = {}
    for name in own:
        look, at, seen = _PLAIN, name, set[str]()
        while at in own and at not in seen:
            seen.add(at)
            look = look.over(_look_of(own[at].find(f"{_W}rPr")))
            at = _value(own[at].find(f"{_W}basedOn"))
        found[name] = look
        if own[name].get(f"{_W}type") == "paragraph" and own[name].get(f"{_W}default") in ("1", "true"):
            found[_BY_DEFAULT] = look
    return found


_BY_DEFAULT = " default"
"""The name here of the style of paragraphs that name none, as no style is called."""


def _value(element: Any) -> str:
    return "" if element is None else str(element.get(f"{_W}val", ""))
