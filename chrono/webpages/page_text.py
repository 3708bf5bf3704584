"""The tree of a page to the text that its reader sees, with the place of every character."""

import re
from collections.abc import Container
from typing import NamedTuple

from justhtml import Element, Node, Text

from chrono.bylines import HeadMarks
from chrono.css import made_words
from chrono.documents import mark_kind
from chrono.text import CELL_END
from chrono.webpages.aligned import aligned
from chrono.webpages.drawings import cut_of_drawing
from chrono.webpages.layers import PICTURES, Layers
from chrono.webpages.overlays import overlay_of
from chrono.webpages.page_head import HeadNotes
from chrono.webpages.page_pieces import Cut, PagePieces
from chrono.webpages.page_state import ANY_ROOM, State, inside
from chrono.webpages.page_tree import cites_message, is_beside, names_of
from chrono.webpages.shadows import parts_within
from chrono.webpages.sight import Declarations, parts_lines, recases
from chrono.webpages.styles import MADE, Styles

_BLOCKS = frozenset(
    "address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer "
    "form h1 h2 h3 h4 h5 h6 header hr legend li main menu nav ol p pre search section summary table tbody td tfoot th "
    "thead title tr ul".split()
)
_ENDS = {"br": "\n", "td": CELL_END, "th": CELL_END}
_HEADINGS = frozenset(("h1", "h2", "h3"))
_ENTRY_TITLE = re.compile(
    r"(?:^|[\s_-])(?:(?:entry|post|article|story|news)[-_]?title|headline)(?:$|\s)", re.IGNORECASE
)
_LISTS = frozenset("ul ol div section table".split())
_MANY_LINKS, _MOSTLY_LINKS = 4, 0.75


class _Began(NamedTuple):
    """What there was where an element began, and its declarations."""

    length: int
    links: int
    linked: int
    declared: Declarations
    outer: State


class PageText:
    """The text of a page in order, with the place of each run of it; `others` are the elements, by `id()`, that are
    about something else than the page."""

    def __init__(self, source: str, styles: Styles, others: Container[int] = ()) -> None:
        self.beside: list[tuple[int, int]] = []
        self.struck: list[str] = []
        self.hidden: list[str] = []
        self.unseen: list[tuple[int, int]] = []
        self.doubtful: list[tuple[int, int]] = []
        self.recased: list[tuple[int, int]] = []
        self.menus: list[tuple[int, int]] = []
        self.cited: list[tuple[int, int]] = []
        self.titles: list[str] = []
        self.entry_titles: list[str] = []
        self._source = source
        self._notes = HeadNotes(others)
        self._styles = styles
        self._pieces = PagePieces()
        self._layers = Layers(self._pieces)
        self._at = 0
        self._numerator = ""  # that was taken for the mark of a note
        self._links = self._linked = 0
        self._opened: set[str] = set()
        self._closed: set[int] = set()
        self._bare: set[int] = set()

    def read(self, document: Node) -> None:
        """Walk the page; no page is too deep."""
        waiting: list[tuple[Node, State, _Began | None]] = [(document, State(self._styles), None)]
        while waiting:
            node, state, began = waiting.pop()
            if isinstance(node, Text):
                self._text(node, state)
            elif began is not None and isinstance(node, Element):
                self._leave(node, state, began)
            elif node.name == "br" and isinstance(node, Element) and (state.gone or not state.styles.of(node)):
                self._end_line(node, state)
            elif isinstance(node, Element):
                inner, began = self._enter(node, state)
                waiting.append((node, inner, began))
                waiting += [
                    (child, self._of_child(node, child, its), None)
                    for child, its in reversed(parts_within(node, inner))
                ]
            else:
                waiting += [(child, state, None) for child in reversed(getattr(node, "children", None) or [])]
        self._layers.finish()
        self.text, self.offsets = self._pieces.finished()
        self.whole = self._pieces.whole()
        if not self._styles.complete:  # most sites that show words in capitals show headings so
            self.recased += self._notes.headings
        self.beside, self.recased, self.menus, self.cited = (
            [place for one in each if (place := self._pieces.moved(*one))[0] < place[1]]
            for each in (self.beside, self.recased, self.menus, self.cited)
        )
        for why, words, places in (
            (Cut.HIDDEN, self.hidden, self.unseen),
            (Cut.STRUCK, self.struck, self.unseen),
            (Cut.DOUBTFUL, [], self.doubtful),
        ):
            found = list(self._pieces.cut_out(why))
            words += ["".join(text for text, _ in found)] if found else []
            places += [(place, place + len(text)) for text, place in found if text.strip()]

    def _end_line(self, element: Element, state: State) -> None:
        """A line break of which no rule says anything; nothing is made before or after one."""
        if not state.gone:
            at = element.origin_offset if state.placed else None
            self._put("\n", self._at if at is None else at)
            self._at = self._at if at is None else at

    def _enter(self, element: Element, state: State) -> tuple[State, _Began]:
        if element.origin_offset is not None and state.placed:
            self._at = element.origin_offset
        declared: Declarations = {}
        inner = state
        if not state.gone:
            declared = (
                state.styles.all_of(element) if state.is_hidden or state.room != ANY_ROOM else state.styles.of(element)
            )
            inner = inside(element, state, declared)
        if not inner.gone:
            self._part(element, declared, state)
        if element.name == "details" and "open" in element.attrs and (name := element.attrs.get("name")):
            if name in self._opened:
                self._closed.add(id(element))
            self._opened.add(name)
        self._notes.begin(element, self._pieces.length)
        began = _Began(self._pieces.length, self._links, self._linked, declared, state)
        if not inner.gone:
            if declared:
                inner = self._layers.enter(element, declared, inner)
            self._made(element, inner, "before")
        return inner, began

    def _made(self, element: Element, state: State, name: str) -> None:
        """The words and the boxes that rules put before or after those of an element."""
        declared = state.styles.made_by(element, name)
        if declared.get("content", "none") in ("none", "normal"):
            return
        own = inside(_MADE_BOX, state, declared)
        if not own.gone:
            self._layers.lay(overlay_of(declared), declared, own, self._pieces.length, self._pieces.length)
        words = made_words(declared["content"], element)
        if own.seen and any(map(str.isalnum, words)):
            self._put(words, self._at)

    def _of_child(self, element: Element, child: Node, state: State) -> State:
        """Of closed details only the summary is shown; of a power in formulas all but the first part is raised."""
        if element.name in _POWERS and isinstance(child, Element) and child is not _first_element(element):
            return state._replace(raised="sub" if element.name == "msub" else "sup")
        if element.name == "maction" and isinstance(child, Element) and child is not _first_element(element):
            return state._replace(gone=True)
        closed = element.name == "details" and ("open" not in element.attrs or id(element) in self._closed)
        if not closed or (child.name == "summary" and child is _first_summary(element)):
            return state
        return state._replace(gone=True)

    def _leave(self, element: Element, state: State, began: _Began) -> None:
        if state.gone:
            return
        start, length = began.length, self._pieces.length
        self._made(element, state, "after")
        for name in MADE[2:]:
            parted = state.styles.made_by(element, name)
            if parted and not inside(_MADE_BOX, state, parted).seen:
                self._pieces.cut(Cut.DOUBTFUL, start, length)
            if recases(parted):
                self.recased.append((start, self._end_of_part(name, start, length)))
        if element.name == "a" and "href" in element.attrs:
            self._links += 1
            self._linked += length - start
        if (why := cut_of_drawing(element)) is not None:
            self._pieces.cut(why, start, length)
        if element.name == "table" and _collapses_columns(element, state):
            self._pieces.cut(Cut.DOUBTFUL, start, length)
        self._part(element, began.declared, began.outer)
        self._note(element, start, length)
        mostly = self._linked - began.linked > _MOSTLY_LINKS * (length - start)
        self._notes.end(element, start, length, linked=state.linked or mostly)
        if began.declared or element.name in PICTURES:
            self._layers.leave(element, began.declared, state, began.outer, start)
        many = element.name in _LISTS and self._links - began.links >= _MANY_LINKS
        if length > start and cites_message(element):
            self.cited.append((start, length))
        if length > start and (is_beside(element, self._bare) or (many and mostly)):
            while self.beside and self.beside[-1][0] >= start:
                self.beside.pop()
            self.beside.append((start, length))

    def _end_of_part(self, name: str, start: int, end: int) -> int:
        """Where the first letter of an element ends, or its first line at the latest."""
        line = self._pieces.between(start, min(end, start + _LONGEST_LINE))
        return start + (len(line) - len(line.lstrip()) + 1 if name == "first-letter" else len(line))

    def _note(self, element: Element, start: int, length: int) -> None:
        """Keep where a menu stands, and what the page's chief headings are."""
        if element.name == "nav" or (element.attrs.get("role") or "").lower() == "navigation":
            self.menus.append((start, length))
        if element.name in _HEADINGS and length - start < _LONGEST_HEADING:
            if element.name == "h1":
                self.titles.append(self._pieces.between(start, length))
            elif _ENTRY_TITLE.search(names_of(element)):
                self.entry_titles.append(self._pieces.between(start, length).strip())

    def marks(self) -> HeadMarks:
        """What the text is marked with, where it stands after all cuts."""
        return self._notes.marks(self._pieces.moved, self.beside)

    def _break(self, tag: str) -> None:
        """Blocks part paragraphs; a line break, or the cell of a table, only parts words."""
        ends = _ENDS.get(tag, "\n\n")
        if ends != CELL_END or not self._pieces.ends_with("\n"):
            self._put(ends, self._at)

    def _part(self, element: Element, declared: Declarations, outer: State) -> None:
        """An element begins or ends that stands apart from the words about it, by its name or its style."""
        if element.name in _BLOCKS:
            self._break(element.name)
        elif outer.parted or (parts_lines(declared.get("display", "")) and declared.get("float", "none") == "none"):
            self._break("br")

    def _put(self, text: str, at: int) -> None:
        if text.strip("\n") or not self._pieces.ends_with(text):
            self._pieces.put(text, at)

    def _text(self, node: Text, state: State) -> None:
        data = node.data or ""
        if not state.seen or state.bare:
            if node.origin_offset is not None and state.placed:
                self.unseen.append((node.origin_offset, self._end_of(data, node.origin_offset)))
            if data.strip() and not state.gone:
                (self.struck if state.struck else self.hidden).append(data)
            return
        own = node.origin_offset if state.placed else None
        at = self._at if own is None else own
        before = self._pieces.last_words() if state.raised or self._numerator or state.linked else ""
        glued = state.linked and data[:1].isdigit() and before[-1:].isdigit()
        if (state.raised or glued) and (kind := mark_kind(data, before, state.raised, linked=state.linked)):
            if kind == "power":
                for part in ("[", data.strip(), "]"):
                    self._put(part, at)
            self._numerator = data.strip() if kind == "note" and data.strip().isdigit() else ""
            return
        if self._numerator and _BAR.match(data):
            self._put((" " if before[-1:].isdigit() else "") + self._numerator, at)
        self._numerator = ""
        start = self._pieces.length
        self._words(data, at, state)
        if state.recased:
            self.recased.append((start, self._pieces.length))

    def _words(self, data: str, at: int, state: State) -> None:
        """Words that are seen, with their places in the source where they have any."""
        if not state.placed:
            self._put(data if state.keeps_space else _LINE_ENDS.sub(" ", data), self._at)
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


_LONGEST_HEADING = 1000
_LONGEST_LINE = 250  # characters
_LINE_ENDS = re.compile(r"[ \t\f]*\n\s*")
_MADE_BOX = Element("span", {}, "html")
_BAR = re.compile(r"\u2044|/\Z")  # of a fraction, behind its raised numerator
_POWERS = frozenset(("msup", "msub", "msubsup"))


def _first_element(element: Element) -> Node | None:
    return next((child for child in element.children or [] if isinstance(child, Element)), None)


def _collapses_columns(table: Element, state: State) -> bool:
    """Does a table hide any of its columns?"""
    columns = [child for child in table.children or [] if isinstance(child, Element) and child.name == "colgroup"]
    columns += [one for each in columns for one in each.children or [] if isinstance(one, Element)]
    return any(state.styles.of(one).get("visibility") in ("collapse", "hidden") for one in columns)


def _first_summary(element: Element) -> Node | None:
    return next((child for child in element.children or [] if child.name == "summary"), None)
