"""An OpenDocument text (`.odt`, of LibreOffice and others) to its text, paragraph by paragraph, every change accepted.

Text of tables stands cell by cell, that of text boxes after the paragraph they hang on. What is struck out, deleted in
a tracked change or formatted as hidden is no text. Heads and feet of pages, comments, notes and the words above others
(ruby) are not read. Places are paragraphs. The format is OASIS OpenDocument 1.3, parts 2 (packages) and 3 (schema).
"""

import io
import re
import zipfile
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element, ParseError, fromstring

from chrono.documents.document import Document, by_paragraphs
from chrono.errors import reason_of
from chrono.files import unpacks_to_too_much

_OFFICE, _TEXT, _STYLE, _FO, _DC, _DRAW = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" if name != "dc" else "{http://purl.org/dc/elements/1.1/}"
    for name in ("office", "text", "style", "xsl-fo-compatible", "dc", "drawing")
)
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_NO_TEXT = (
    *(f"{_TEXT}{name}" for name in ("note", "ruby-text", "tracked-changes", "hidden-text", "hidden-paragraph")),
    *(f"{_OFFICE}{name}" for name in ("annotation", "forms", "event-listeners")),
    *(f"{{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}}{name}" for name in ("title", "desc")),
)


def read_open_document(raw: bytes) -> Document:
    """Read a document. What cannot be read is a Document with the reason in `problem`."""
    if not raw.strip():
        return Document("", problem="the file is empty")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            if unpacks_to_too_much(packed):
                return Document("", problem="it unpacks to over 200 MB")
            names = set(packed.namelist())
            if b"encryption-data" in (packed.read(_MANIFEST) if _MANIFEST in names else b""):
                return Document("", problem="it is protected by a password: save it without one")
            content = _parsed(packed.read("content.xml"))
            styles, about = (
                _parsed(packed.read(name)) if name in names else Element("none") for name in ("styles.xml", "meta.xml")
            )
        body = content.find(f"{_OFFICE}body/{_OFFICE}text")
        if body is None:
            return Document("", problem="not an OpenDocument text, but a sheet, a drawing or slides")
        words = _Words({**_styles(styles), **_styles(content)})
        words.read(body)
    except MemoryError:
        raise
    except Exception as error:  # whatever a damaged package makes the readers raise
        return Document("", problem=f"not an OpenDocument text that can be read: {reason_of(error)}")
    text = "".join(words.parts)
    starts, places = by_paragraphs(text)
    return Document(
        text,
        starts,
        about.findtext(f".//{_DC}title") or "",
        names=places,
        language=about.findtext(f".//{_DC}language") or "",
        struck=" ".join(words.struck),
        hidden=" ".join(words.hidden),
    )


_MANIFEST = "META-INF/manifest.xml"


def _parsed(raw: bytes) -> Element:
    """The root of a part. A document type, which no such part has, is refused: it could define entities without end."""
    if b"<!DOCTYPE" in raw[:1024] or b"<!ENTITY" in raw:
        raise ParseError("it declares a document type")
    return fromstring(raw)  # noqa: S314 (without a document type there is nothing to expand)


class _Look(NamedTuple):
    """What a style says of its words; None where it leaves that to the style it is made from."""

    parent: str
    hidden: bool | None
    struck: bool | None


def _styles(root: Element) -> dict[str, _Look]:
    found = {}
    grounds = {str(one.get(f"{_FO}background-color") or one.get(f"{_DRAW}fill-color") or "") for one in root.iter()}
    plain = grounds <= {"", "transparent", "#ffffff"}
    for style in root.iter(f"{_STYLE}style"):
        look = style.find(f"{_STYLE}text-properties")
        given = {} if look is None else look.attrib
        shown, line = given.get(f"{_TEXT}display"), given.get(f"{_STYLE}text-line-through-style")
        line = line or given.get(f"{_STYLE}text-line-through-type")
        found[style.get(f"{_STYLE}name", "")] = _Look(
            style.get(f"{_STYLE}parent-style-name", ""),
            True if _is_unseen(given, plain=plain) else None if shown is None else shown == "none",
            None if line is None else line != "none",
        )
    return found


def _is_unseen(given: Mapping[str, str], *, plain: bool) -> bool:
    """Are words too small to be read, or in the colour of what is behind them, white in a `plain` document?"""
    size = re.fullmatch(r"([\d.]+)pt", given.get(f"{_FO}font-size", ""))
    scale = re.fullmatch(r"([\d.]+)%", given.get(f"{_STYLE}text-scale", ""))
    if (size and float(size[1]) < _SMALLEST) or (scale and float(scale[1]) < _NARROWEST):
        return True
    written, behind = given.get(f"{_FO}color", "").lower(), given.get(f"{_FO}background-color", "").lower()
    if behind in ("", "transparent"):
        behind = "#ffffff" if plain else ""
    return bool(written) and written == behind


_SMALLEST = 2.0  # points
_NARROWEST = 10.0  # per cent of the width of letters


class _Words:
    """The words of a body, in the order in which they are read, and those that are no text."""

    def __init__(self, styles: Mapping[str, _Look]) -> None:
        self.styles = styles
        self.parts: list[str] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []

    def read(self, element: Element, hidden: bool | None = None, struck: bool | None = None) -> None:
        """The words of an element; each paragraph on a line, with an empty one after it, text boxes after theirs."""
        boxes, has_words = [], element.tag in _WITH_WORDS
        self._say(element.text if has_words else _SIGN_OF.get(element.tag, ""), hidden, struck)
        for child in element:
            if child.tag in _NO_TEXT:
                self._unseen(child)
            elif child.tag == f"{_DRAW}frame" and has_words:
                boxes.append(child)
            else:
                self.read(child, *self._look(child, hidden, struck))
            self._say(child.tail if has_words else "", hidden, struck)
        if element.tag in _PARAGRAPHS:
            self.parts.append("\n\n")
        for box in boxes:
            self.read(box, hidden, struck)

    def _look(self, element: Element, hidden: bool | None, struck: bool | None) -> tuple[bool | None, bool | None]:
        """Are the words of an element hidden or struck out, as its style or one that it is made from says?"""
        if element.tag == f"{_TEXT}section" and element.get(f"{_TEXT}display") == "none":
            return True, struck
        if element.tag in _PARAGRAPHS and any(
            one.get(f"{_TEXT}is-hidden") == "true" for one in element.iter(f"{_TEXT}hidden-paragraph")
        ):
            return True, struck
        name = element.get(f"{_TEXT}style-name", "")
        hides = strikes = None
        seen: set[str] = set()
        while name in self.styles and name not in seen and (hides is None or strikes is None):
            seen.add(name)
            look = self.styles[name]
            hides, strikes = look.hidden if hides is None else hides, look.struck if strikes is None else strikes
            name = look.parent
        return (hidden or hides), struck if strikes is None else strikes

    def _say(self, said: str | None, hidden: bool | None, struck: bool | None) -> None:
        if said:
            kind = self.hidden if hidden else self.struck if struck else self.parts
            kind.append(said if said in _SIGNS else re.sub(r"[ \t\r\n]+", " ", said))

    def _unseen(self, element: Element) -> None:
        """What a tracked change deleted is told as struck out, what a field hides as hidden."""
        if element.tag == f"{_TEXT}tracked-changes":
            self.struck += ["".join(gone.itertext()) for gone in element.iter(f"{_TEXT}deletion")]
        elif element.tag in (f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"):
            self.hidden.append(element.get(f"{_TEXT}string-value", "") + "".join(element.itertext()))


_WITH_WORDS = frozenset(_PARAGRAPHS) | {
    f"{_TEXT}{name}"
    for name in (
        "span", "a", "meta", "meta-field", "ruby-base", "date", "time", "page-number", "title", "subject",
        "author-name", "sequence", "bookmark-ref", "reference-ref", "user-field-get", "variable-get", "variable-set",
        "placeholder", "chapter", "file-name", "conditional-text", "expression", "text-input", "user-defined",
    )
}  # fmt: skip
"""What words may stand right in; in all else there is only the white space between tags."""

_SIGN_OF = {f"{_TEXT}s": " ", f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}
"""What stands for an element without words: a space for several, a tab, the break of a line."""
_SIGNS = (_SIGN_OF[f"{_TEXT}tab"], _SIGN_OF[f"{_TEXT}line-break"])
