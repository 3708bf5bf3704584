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

from chrono.css import pixels, share
from chrono.documents.document import Document, by_paragraphs, cell_end
from chrono.errors import reason_of
from chrono.files import unpacks_to_too_much

_OFFICE, _TEXT, _STYLE, _TABLE, _FO, _SVG, _DC, _DRAW = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" if name != "dc" else "{http://purl.org/dc/elements/1.1/}"
    for name in ("office", "text", "style", "table", "xsl-fo-compatible", "svg-compatible", "dc", "drawing")
)
_PARAGRAPHS = (f"{_TEXT}p", f"{_TEXT}h")
_NO_TEXT = (
    *(f"{_TEXT}{name}" for name in ("note", "ruby-text", "tracked-changes", "hidden-text", "hidden-paragraph")),
    *(f"{_OFFICE}{name}" for name in ("annotation", "forms", "event-listeners")),
    *(f"{_SVG}{name}" for name in ("title", "desc")),
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
    starts, places = by_paragraphs(text, cells=words.cells)
    return Document(
        text,
        starts,
        about.findtext(f".//{_DC}title") or "",
        names=places,
        language=about.findtext(f".//{_DC}language") or "",
        struck=" ".join(words.struck),
        hidden=" ".join(words.hidden),
        recased=tuple(words.recased),
    )


_MANIFEST = "META-INF/manifest.xml"


def _parsed(raw: bytes) -> Element:
    """The root of a part. A document type, which no such part has, is refused: it could define entities without end."""
    if b"<!DOCTYPE" in raw[:1024] or b"<!ENTITY" in raw:
        raise ParseError("it declares a document type")
    return fromstring(raw)  # noqa: S314 (without a document type there is nothing to expand)


class _Look(NamedTuple):
    """What a style says of its words; None where it leaves that to the style it is made from."""

    parent: str = ""
    hidden: bool | None = None
    struck: bool | None = None
    recased: bool | None = None


_PLAIN = _Look()


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
            _recases(given),
        )
    return found


def _recases(given: Mapping[str, str]) -> bool | None:
    """Are words shown in other capitals than they are written in?"""
    said = [given[name] for name in (f"{_FO}text-transform", f"{_FO}font-variant") if name in given]
    return any(one not in ("none", "normal") for one in said) if said else None


def _is_unseen(given: Mapping[str, str], *, plain: bool) -> bool:
    """Are words too small to be read, or in the colour of what is behind them, white in a `plain` document?"""
    size, between = (pixels(given.get(_FO + name, "")) for name in ("font-size", "letter-spacing"))
    raised, _, low = given.get(f"{_STYLE}text-position", "").partition(" ")
    scales = [share(one) for one in (given.get(f"{_STYLE}text-scale", ""), low, given.get(f"{_FO}font-size", ""))]
    if (size is not None and size < _SMALLEST) or any(one is not None and one < _NARROWEST for one in scales):
        return True
    if (between or 0) <= _LAID_OVER or abs(share(raised) or 0) >= _FAR:
        return True
    written, behind = given.get(f"{_FO}color", "").lower(), given.get(f"{_FO}background-color", "").lower()
    if behind in ("", "transparent"):
        behind = "#ffffff" if plain else ""
    return bool(written) and written == behind


_SMALLEST = 2.5  # pixels of type
_NARROWEST = 0.1  # of the width of letters, or of their size
_LAID_OVER = -8.0  # pixels between letters
_FAR = 10.0  # times the height of letters, above or below their line


class _Words:
    """The words of a body, in the order in which they are read, and those that are no text."""

    def __init__(self, styles: Mapping[str, _Look]) -> None:
        self.styles = styles
        self.parts: list[str] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []
        self.recased: list[tuple[int, int]] = []
        self.cells: list[int] = []
        self._inside: set[Element] = set()  # the last paragraphs of cells behind which others of their row stand
        self._length = 0

    def read(self, element: Element, look: _Look = _PLAIN) -> None:
        """The words of an element; each paragraph on a line, with an empty one after it, text boxes after theirs."""
        boxes, has_words = [], element.tag in _WITH_WORDS
        if element.tag == f"{_TABLE}table-row":
            self._inside |= {one for cell in element[:-1] for one in [*cell][-1:] if one.tag in _PARAGRAPHS}
        self._say(element.text if has_words else _SIGN_OF.get(element.tag, ""), look)
        for child in element:
            if child.tag in _NO_TEXT:
                self._unseen(child)
            elif child.tag == f"{_DRAW}frame" and has_words:
                boxes += [child] if not _is_off(child) else []
                self.hidden += ["".join(child.itertext())] if _is_off(child) else []
            else:
                self.read(child, self._look(child, look))
            self._say(child.tail if has_words else "", look)
        if element.tag in _PARAGRAPHS:
            self._put(cell_end(self.parts) if element in self._inside else "\n\n")
            self.cells += [self._length] if element in self._inside else []
        for box in boxes:
            self.read(box, look)

    def _look(self, element: Element, around: _Look) -> _Look:
        """How the words of an element look, as its style or one that it is made from says, else as those around it."""
        hides = element.tag == f"{_TEXT}section" and element.get(f"{_TEXT}display") in ("none", "condition")
        hides |= element.tag == f"{_TABLE}covered-table-cell"
        hides |= element.get(f"{_TABLE}visibility") in ("collapse", "filter")
        hides |= element.tag in _PARAGRAPHS and any(
            one.get(f"{_TEXT}is-hidden") == "true" for one in element.iter(f"{_TEXT}hidden-paragraph")
        )
        own, name, seen = _PLAIN, element.get(f"{_TEXT}style-name", ""), set[str]()
        while name in self.styles and name not in seen:
            seen.add(name)
            own = _over(own, self.styles[name])
            name = self.styles[name].parent
        return _over(own, around)._replace(hidden=hides or around.hidden or own.hidden)

    def _say(self, said: str | None, look: _Look) -> None:
        if not said:
            return
        words = said if said in _SIGNS else re.sub(r"[ \t\r\n]+", " ", said)
        if look.hidden or look.struck:
            (self.hidden if look.hidden else self.struck).append(words)
            return
        if look.recased:
            self.recased.append((self._length, self._length + len(words)))
        self._put(words)

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self._length += len(words)

    def _unseen(self, element: Element) -> None:
        """What a tracked change deleted is told as struck out, what a field hides as hidden."""
        if element.tag == f"{_TEXT}tracked-changes":
            self.struck += ["".join(gone.itertext()) for gone in element.iter(f"{_TEXT}deletion")]
        elif element.tag in (f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"):
            self.hidden.append(element.get(f"{_TEXT}string-value", "") + "".join(element.itertext()))


def _is_off(frame: Element) -> bool:
    """Does a frame stand off the page, by how far it is from what it hangs on?"""
    return any((pixels(frame.get(_SVG + name, "")) or 0) <= _OFF_PAGE for name in ("x", "y"))


_OFF_PAGE = -1000  # pixels


def _over(look: _Look, other: _Look) -> _Look:
    """What a style says, else what another does."""
    return other._replace(**{name: value for name, value in look._asdict().items() if value is not None})


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
