"""What the lines about a page's headline are told by, noted while the page is walked."""

import re
from collections.abc import Callable, Container, Iterable

from justhtml import Element

from chrono.bylines import LEAST_TEXT, HeadMarks


class HeadNotes:
    """What HeadMarks are made of, noted while a page is walked; `others` are the elements, by `id()`, that are about
    something else than the page."""

    def __init__(self, others: Container[int]) -> None:
        self.headings: list[tuple[int, int]] = []
        self._others = others
        self._titled = -1
        self._linked: list[tuple[int, int]] = []
        self._holders: list[tuple[int, int]] = []
        self._figures: list[tuple[int, int]] = []
        self._footers: set[tuple[int, int]] = set()
        self._times: list[tuple[int, int, str]] = []
        self._edges: list[int] = []
        self._cells: list[int] = []
        self._link_edges: list[int] = []
        self._changed: list[tuple[int, int]] = []

    def begin(self, element: Element, at: int) -> None:
        """An element begins at a place of the text."""
        if element.name in _PARTS:
            self._edges.append(at)
        elif element.name in _CELLS:
            self._cells.append(at)

    def end(self, element: Element, start: int, end: int, *, linked: bool) -> None:
        """An element ends that stands at a stretch of the text; `linked` says that it leads to another page."""
        name = element.name
        if name in _PARTS:
            self._edges.append(end)
        if name == "a":
            self._link_edges += [start, end]
        if 0 < end - start <= _LONGEST_NAME and says_changed(element):
            self._changed.append((start, end))
        if name == "a" and end - start >= _LEAST_TITLE / 2:
            self._linked.append((start, end))
        elif name in _HEADINGS:
            self._titled = start if name == "h1" else self._titled
            self.headings += [(start, end)] if name in _HEADINGS[:3] else []
            self._linked += [(start, end)] if linked else []
        elif name == "time" and element.attrs.get("datetime"):
            self._times.append((start, end, element.attrs["datetime"] or ""))
        elif name == "footer" and getattr(element.parent, "name", "") == "article":
            self._footers.add((start, end))  # where some systems write who wrote an article and when
        elif name == "figure" or (id(element) in self._others and self._titled < start):
            self._figures.append((start, end))
        elif name in _HOLDERS and end - start > LEAST_TEXT / _DENSEST:
            self._holders.append((start, end))

    def marks(self, moved: Callable[[int, int], tuple[int, int]], beside: Iterable[tuple[int, int]]) -> HeadMarks:
        """What was noted, where it stands after all cuts; `beside` is, there, what stands beside the text."""
        headings, linked, holders, figures, footers, changed = (
            [moved(*one) for one in each]
            for each in (self.headings, self._linked, self._holders, self._figures, self._footers, self._changed)
        )
        times = [(*moved(start, end), value) for start, end, value in self._times]
        apart = [*sorted(set(beside) - set(footers)), *figures]
        edges, cells, of_links = (
            [moved(at, at)[0] for at in each] for each in (self._edges, self._cells, self._link_edges)
        )
        return HeadMarks(headings, linked, holders, apart, times, edges, cells, changed, of_links)


_PARTS = frozenset("a abbr b em i label small span strong time".split())
_CELLS = ("td", "dd")
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_HOLDERS = frozenset("article main section div td".split())


def says_changed(element: Element) -> bool:
    """Do the names of an element say that the day in it is that on which the page was changed?"""
    named = " ".join(element.attrs.get(name) or "" for name in ("class", "id", "itemprop"))
    return bool(named) and _CHANGED.search(named) is not None and not _PUBLISHED.search(named)


_CHANGED = re.compile(r"updated|modified|last-?mod|revised|edited", re.IGNORECASE)
_PUBLISHED = re.compile(r"publi[sc]|posted|entry-date|created", re.IGNORECASE)


_LONGEST_NAME = 40  # characters of what is called by the names of an element
_LEAST_TITLE = 24
_DENSEST = 3  # letters for which a sign of Chinese may stand
