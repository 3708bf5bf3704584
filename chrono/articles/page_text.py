"""The tree of a page to the text that its reader sees, with the place of every character."""

import re
from typing import NamedTuple

from justhtml import Element, Node, Text

from chrono.articles.aligned import aligned
from chrono.articles.page_tree import is_beside
from chrono.articles.sight import (
    FAINT,
    Declarations,
    is_faint,
    is_indented_away,
    is_tiny,
    opacity_of,
    out_of_sight,
)
from chrono.articles.styles import Styles

_UNSEEN = frozenset(
    "script style template noscript iframe select option datalist head textarea input audio video canvas progress "
    "meter noembed noframes rp rt rtc annotation annotation-xml desc metadata title frameset defs symbol clipPath mask "
    "pattern marker mphantom".split()
)
_STRUCK = frozenset(("del", "s", "strike"))
_BLOCKS = frozenset(
    "address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody td tfoot th "
    "thead title tr ul".split()
)
_LINES = frozenset(("br", "td", "th"))
_LISTS = frozenset("ul ol div section table".split())
_MANY_LINKS, _MOSTLY_LINKS = 4, 0.75
_KEEPS_SPACE = frozenset(("pre", "textarea"))


class _State(NamedTuple):
    """What holds inside an element: not shown at all, not visible, without size, in no colour, in that of what is
    behind it, begun out of sight, struck out, spaces kept, raised, a link."""

    gone: bool = False
    invisible: bool = False
    sizeless: bool = False
    faint: bool = False
    unwritten: bool = False
    indented: bool = False
    opacity: float = 1.0
    struck: bool = False
    keeps_space: bool = False
    raised: str = ""
    linked: bool = False

    @property
    def seen(self) -> bool:
        return not (self.gone or self.is_hidden or self.struck)

    @property
    def is_hidden(self) -> bool:
        """Is it hidden in a way that what stands inside may take back?"""
        return self.invisible or self.sizeless or self.faint or self.unwritten or self.indented


class PageText:
    """The text of a page in order, with the place of each run of it."""

    def __init__(self, source: str, styles: Styles) -> None:
        self.parts: list[str] = []
        self.derived: list[int] = []
        self.original: list[int] = []
        self.beside: list[tuple[int, int]] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []
        self.unseen: list[tuple[int, int]] = []
        self.heading = ""
        self._source = source
        self._styles = styles
        self._length = 0
        self._at = 0
        self._links = self._linked = 0

    def read(self, document: Node) -> None:
        """Walk the page; no page is too deep."""
        waiting: list[tuple[Node, _State, tuple[int, int, int] | None]] = [(document, _State(), None)]
        while waiting:
            node, state, began = waiting.pop()
            if isinstance(node, Text):
                self._text(node, state)
            elif began is not None and isinstance(node, Element):
                self._leave(node, state, began)
            elif isinstance(node, Element):
                inner = self._enter(node, state)
                waiting.append((node, state, (self._length, self._links, self._linked)))
                waiting += [
                    (child, self._of_child(node, child, inner), None) for child in reversed(node.children or [])
                ]
            else:
                waiting += [(child, state, None) for child in reversed(getattr(node, "children", None) or [])]

    def _enter(self, element: Element, state: _State) -> _State:
        if element.origin_offset is not None:
            self._at = element.origin_offset
        inner = _inside(element, state, self._styles) if not state.gone else state
        if element.name in _BLOCKS and not inner.gone:
            self._break(element.name)
        return inner

    def _of_child(self, element: Element, child: Node, state: _State) -> _State:
        """Of closed details only the summary is shown; of a power in formulas all but the first part is raised."""
        if element.name in _POWERS and isinstance(child, Element) and child is not _first_element(element):
            return state._replace(raised="sub" if element.name == "msub" else "sup")
        closed = element.name == "details" and "open" not in element.attrs
        if not closed or (child.name == "summary" and child is _first_summary(element)):
            return state
        return state._replace(gone=True)

    def _leave(self, element: Element, state: _State, began: tuple[int, int, int]) -> None:
        start, links, linked = began
        if state.gone:
            return
        if element.name == "a" and "href" in element.attrs:
            self._links += 1
            self._linked += self._length - start
        if element.name in _BLOCKS:
            self._break(element.name)
        if element.name == "h1" and not self.heading:
            self.heading = "".join(self.parts)[start:] if self._length - start < _LONGEST_HEADING else ""
        many = element.name in _LISTS and self._links - links >= _MANY_LINKS
        mostly = self._linked - linked > _MOSTLY_LINKS * (self._length - start)
        if self._length > start and (is_beside(element) or (many and mostly)):
            while self.beside and self.beside[-1][0] >= start:
                self.beside.pop()
            self.beside.append((start, self._length))

    def _break(self, tag: str) -> None:
        """Blocks part paragraphs; a line break, or the cell of a table, only parts words."""
        self._put("\n" if tag in _LINES else "\n\n", self._at)

    def _put(self, text: str, at: int) -> None:
        if not text.strip("\n") and self.parts and self.parts[-1].endswith(text):
            return
        self.derived.append(self._length)
        self.original.append(at)
        self.parts.append(text)
        self._length += len(text)

    def _text(self, node: Text, state: _State) -> None:
        data = node.data or ""
        if not state.seen:
            if node.origin_offset is not None:
                self.unseen.append((node.origin_offset, self._end_of(data, node.origin_offset)))
            if data.strip() and not state.gone:
                (self.struck if state.struck else self.hidden).append(data)
            return
        at = node.origin_offset if node.origin_offset is not None else self._at
        glued = state.linked and data[:1].isdigit() and bool(self.parts) and self.parts[-1][-1:].isdigit()
        if (state.raised or glued) and (kind := self._mark(data, state)):
            if kind == "power":
                self._put("[", at)
                self._put(data.strip(), at)
                self._put("]", at)
            return
        for text, place in aligned(data, self._source, at, keep_space=state.keeps_space):
            self._put(text, place)
            self._at = place + len(text)

    def _end_of(self, data: str, at: int) -> int:
        """Where a text ends in the source, in which references of signs are longer than these."""
        end = at + len(data)
        if self._source.startswith(data, at):
            return end
        found = self._source.find("<", end)
        return found if found >= 0 else len(self._source)

    def _mark(self, data: str, state: _State) -> str:
        """What is raised or lowered: a `note` on the text, a `power` or index of a number, or empty, a part of a word.

        A raised number is a note where it is a link or the number it follows is no base of a power.
        """
        before = next((part for part in reversed(self.parts) if part.strip("[]")), "")[-12:]
        mark = data.strip()
        if state.linked and _NOTE.fullmatch(mark):
            return "note"
        if state.raised == "sup" and _BRACKETED.fullmatch(mark):
            return "note"
        if _NUMBER.fullmatch(mark):
            if not before.strip() or before[-1].isspace() or _AFTER_STOP.search(before):
                return "note"
            if before[-1].isdigit():
                power = state.raised == "sub" or mark[0] in "+-−" or bool(_BASE.search(before))
                return "power" if power else "note"
            return "note" if _AFTER_WORD.search(before) and state.raised == "sup" else ""
        return "note" if _SIGN.fullmatch(mark) and before[-1:].isdigit() else ""


_LONGEST_HEADING = 1000
_NUMBER = re.compile(r"[-+−]?\d+")
_SIGN = re.compile(r"[a-z]|[*†‡§]{1,3}")
_BRACKETED = re.compile(r"\[[\w ]{1,4}\]")
_NOTE = re.compile(r"\[?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]{1,2}|[*†‡§]{1,3})\s*\]?")
_BASE = re.compile(r"(?<!\d)(?:10|2|e)\Z")  # of which powers are written
_AFTER_STOP = re.compile(r"[.,;:!?)\]”’\"']\Z")
_AFTER_WORD = re.compile(r"[^\W\d]{4}\Z")


_POWERS = frozenset(("msup", "msub", "msubsup"))


def _first_element(element: Element) -> Node | None:
    return next((child for child in element.children or [] if isinstance(child, Element)), None)


def _first_summary(element: Element) -> Node | None:
    return next((child for child in element.children or [] if child.name == "summary"), None)


def _inside(element: Element, state: _State, styles: Styles) -> _State:
    """What holds inside an element, by its name, attributes and declarations."""
    attrs, name = element.attrs, element.name
    declared = styles.all_of(element) if state.is_hidden else styles.of(element)
    display = declared.get("display", "")
    hidden = ("hidden" in attrs or "popover" in attrs) and not display
    closed = name == "dialog" and "open" not in attrs and not display
    replaced = name == "object" and bool(attrs.get("data"))
    opacity = state.opacity * opacity_of(declared)
    gone = display == "none" or replaced or hidden or closed or name in _UNSEEN or out_of_sight(declared)
    gone = gone or opacity <= FAINT
    decoration = declared.get("text-decoration-line", "")
    struck = state.struck or "line-through" in decoration or (name in _STRUCK and "none" not in decoration)
    return _looks(element, state, declared, styles)._replace(
        gone=state.gone or gone,
        opacity=opacity,
        struck=struck or (attrs.get("role") or "").lower() == "deletion",
        keeps_space=state.keeps_space or name in _KEEPS_SPACE,
        raised=_raised(name, declared) or state.raised,
        linked=state.linked or (name == "a" and bool(attrs.get("href"))),
    )


def _looks(element: Element, state: _State, declared: Declarations, styles: Styles) -> _State:
    """The looks that an element hands on to what stands inside, unless that says otherwise."""
    if state.unwritten and (element.namespace == "svg" or element.name == "mark" or "href" in element.attrs):
        state = state._replace(unwritten=False)  # it has a colour of its own
    if not declared:
        return state
    if "visibility" in declared:
        state = state._replace(invisible=declared["visibility"] in ("hidden", "collapse"))
    if size := declared.get("font-size"):
        kept = state.sizeless and (size in ("larger", "smaller") or _OF_PARENT.search(size) is not None)
        state = state._replace(sizeless=kept or is_tiny(size))
    if "text-indent" in declared:
        state = state._replace(indented=is_indented_away(declared))
    if written := declared.get("-webkit-text-fill-color") or declared.get("color"):
        shows = declared.get("background-clip") == "text"
        state = state._replace(faint=is_faint(written) and not shows)
    if written or "background-color" in declared:
        state = state._replace(unwritten=styles.is_written_unseen(element))
    return state


_OF_PARENT = re.compile(r"(?<!r)em|%|ex|ch")


def _raised(name: str, declared: Declarations) -> str:
    """`sup` or `sub` where an element is raised or lowered, by its name or its style."""
    if name in ("sup", "sub"):
        return name
    return {"super": "sup", "text-top": "sup", "sub": "sub", "text-bottom": "sub"}.get(
        declared.get("vertical-align", ""), ""
    )
