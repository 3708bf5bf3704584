"""The boxes of a page that lie over others, move away or cut their words off, and what that does to the words.

Nothing is laid out. What surely lies under a box is hidden; what may be, or may be moved or cut off, is doubtful.
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import takewhile
from typing import NamedTuple

from justhtml import Element

from chrono.css import pixels
from chrono.webpages.effects import may_leave_nothing
from chrono.webpages.moves import Around, holds_placed, may_be_beside_window, may_be_moved_away, moved_up, room_over
from chrono.webpages.neighbours import Neighbours
from chrono.webpages.overlays import (
    Overlay,
    covered_lines,
    fixed_length,
    kept_lines,
    lines_before,
    may_cut,
    may_draw_line,
    overlay_of,
    pulled_up,
    shown_length,
    spreads,
)
from chrono.webpages.page_pieces import Cut, PagePieces
from chrono.webpages.page_state import ANY_ROOM, TAKEN_OUT, State, is_part_of_line
from chrono.webpages.page_tree import words_of
from chrono.webpages.sight import Declarations

PICTURES = frozenset(("img", "picture", "video", "canvas", "svg"))
_INLINE = frozenset("span a abbr b i em strong sup sub small mark td th button label cite q".split())
_WINDOW = frozenset(("html", "body"))
_MOST = 20  # boxes over one that are told apart
_LONGEST = 30_000  # characters that are looked at
_LONGEST_LINE = 160
_SPACED = 3  # characters for one that is shown, where a page has many spaces and empty lines
_LINE = 20  # pixels from one line to the next
_LEAST_UP, _FAR_UP = 30, 100  # pixels by which lines may be moved above the page, and above a box that cuts them off
_HEAD = 15  # lines that the head of a page may cover, below which its text begins


class _Box(NamedTuple):
    """A stretch of the text in a box that is placed, and how high it lies, then how late."""

    start: int
    end: int
    height: int

    def is_above(self, other: "_Box") -> bool:
        return (self.height, self.start) >= (other.height, other.start) and self != other


@dataclass
class _Layer:
    """A box in which others are placed: where its text begins, what lies over it, and what is placed in it."""

    start: int = 0
    is_inline: bool = False
    over: list[tuple[Overlay, _Box, int | None]] = field(default_factory=list)
    placed: list[_Box] = field(default_factory=list)


class Layers:
    """The boxes that are placed on a page, told as it is walked; the words they hide are cut out of its pieces."""

    def __init__(self, pieces: PagePieces) -> None:
        self._pieces = pieces
        self._layers = [_Layer()]
        self._scrolled: list[tuple[int, int]] = []
        self._taken_out: list[tuple[int, int, int]] = []  # with the layer it is in
        self._neighbours = Neighbours()

    def enter(self, element: Element, declared: Declarations, inner: State) -> State:
        """An element begins; what holds inside it."""
        if _is_placed(declared):
            is_inline = element.name in _INLINE or declared.get("display", "").startswith("inline")
            self._layers.append(_Layer(self._pieces.length, is_inline))
            inner = inner._replace(layer=len(self._layers) - 1)
        cut = any(declared.get(name) in ("hidden", "clip") for name in ("overflow-x", "overflow-y"))
        if cut and element.name not in _WINDOW:
            inner = inner._replace(cuts=True)
            cut = not is_part_of_line(element, inner.styles, declared)
            return inner._replace(room=_room_inside(declared, inner.room, cut=cut))
        return inner._replace(room=_room_inside(declared, inner.room, cut=False))

    def leave(self, element: Element, declared: Declarations, inner: State, outer: State, start: int) -> None:
        """An element ends whose words began at a place of the text."""
        box = _Box(start, self._pieces.length, _height(declared))
        if inner.layer != outer.layer:
            self._close(inner.layer)
            above = self._layers[outer.layer].placed
            above.append(box)
            if "z-index" not in declared and len(above) < _MOST * _MOST:
                above += self._layers[inner.layer].placed[:_MOST]
        over = overlay_of(declared, picture=element.name in PICTURES)
        if over is None and declared.get("position") == "absolute" and outer.layer:
            typed = self._pieces.between(box.start, min(box.end, box.start + _LONGEST_LINE))
            over = Overlay.STRIKES if _TYPED_OVER.fullmatch(typed.strip()) else None
        self.lay(over, declared, outer, box.start, box.end)
        if spreads(declared):
            self._layers[0].over.append((Overlay.MAY_COVER, box, None))
        layer = self._layers[outer.layer]
        around = Around(outer.layer == 0, layer.is_inline, outer.cuts)
        taken = may_leave_nothing(declared) and element.name not in _WINDOW
        gone = taken or may_be_moved_away(declared, around) or declared.get("grid-template-rows") == "0fr"
        lined = element.name in _INLINE and may_draw_line(declared)
        pushed_out = min(inner.room) <= 0 < min(outer.room)
        if gone or lined or pushed_out or may_cut(declared) or may_be_beside_window(declared):
            self._pieces.cut(Cut.DOUBTFUL, box.start, box.end)
        self._cut_above(element, declared, outer, box)
        is_picture = element.name in PICTURES
        for one in self._neighbours.unseen(element, declared, outer, (box.start, box.end), picture=is_picture):
            self._pieces.cut(Cut.DOUBTFUL, *one)
        is_rule = element.name == "hr"
        if pulled_up(declared, is_rule=is_rule) and (
            lines := pulled_up(declared, is_rule=is_rule, room=_room_above(element, outer))
        ):
            before = self._pieces.between(max(layer.start, start - lines * _LONGEST_LINE), start)
            self._pieces.cut(Cut.DOUBTFUL, start - lines_before(before, lines), start)
        self._keep_apart(element, declared, outer, box)

    def _cut_above(self, element: Element, declared: Declarations, outer: State, box: _Box) -> None:
        """The lines of an element that is moved up so far that they may stand above the page, or what cuts it off."""
        if (up := moved_up(declared)) < _LEAST_UP:
            return
        if not outer.cuts or up < _FAR_UP:
            taken_out = declared.get("position") in TAKEN_OUT
            before = self._pieces.between(0, self._layers[outer.layer].start if taken_out else box.start)
            up -= _LINE * sum(1 for line in before.split("\n") if line.strip())
            up -= room_over(element, outer.styles.all_of) if up > 0 and not taken_out else 0
        if up >= _LINE:
            lines = self._pieces.between(box.start, min(box.end, box.start + _LONGEST))
            self._pieces.cut(Cut.DOUBTFUL, box.start, box.start + shown_length(lines, int(up / _LINE), _LONGEST_LINE))

    def _keep_apart(self, element: Element, declared: Declarations, outer: State, box: _Box) -> None:
        """Cut off what runs over an element, and keep what no element around it cuts off."""
        if declared.get("overflow-y") in ("auto", "scroll"):
            self._scrolled.append((box.start, box.end))
        elif (kept := kept_lines(declared)) and not (
            element.name in _WINDOW or is_part_of_line(element, outer.styles, declared)
        ):
            out = [] if holds_placed(declared) else [one[:2] for one in self._taken_out if one[2] == outer.layer]
            self._cut_below(box, *kept, [*self._scrolled[-_MOST:], *out])
        if declared.get("position") in TAKEN_OUT:
            self._taken_out = [*self._taken_out[1 - _MOST :], (box.start, box.end, outer.layer)]

    def _cut_below(self, box: _Box, lines: int, letters: int, apart: list[tuple[int, int]]) -> None:
        """What stands below the lines that an element surely shows, but for what scrolls by itself or is taken out."""
        if lines >= box.end - box.start:
            return
        looked_at = min(_LONGEST, _SPACED * lines * (letters + 1) + _LONGEST_LINE)
        text = self._pieces.between(box.start, min(box.end, box.start + looked_at))
        cut = _Box(box.start + shown_length(text, lines, letters), box.end, 0)
        within = [one for one in apart if box.start <= one[0] and one[1] <= box.end]
        for first, last in _outside(cut, within):
            self._pieces.cut(Cut.DOUBTFUL, first, last)

    def lay(self, kind: Overlay | None, declared: Declarations, state: State, start: int, end: int) -> None:
        """A box with words of its own, or none, lies over what it stands in."""
        if kind is not None:
            number = 0 if declared.get("position") == "fixed" else state.layer
            lines = covered_lines(declared) if kind is Overlay.MAY_COVER else None
            if number or lines is None or lines > _HEAD:
                self._layers[number].over.append((kind, _Box(start, end, _height(declared)), lines))

    def finish(self) -> None:
        """The page ends."""
        self._close(0)

    def _close(self, number: int) -> None:
        """Cut out what lies under the boxes over one that ends; under those over the page itself it is doubtful."""
        layer = self._layers[number]
        end = self._pieces.length
        for kind, box, lines in layer.over[:_MOST]:
            above = [one[:2] for one in layer.placed[: _MOST * _MOST] if one.is_above(box)]
            why, last = _CUTS[kind] if number else Cut.DOUBTFUL, end
            if lines is not None:
                text = self._pieces.between(layer.start, min(end, layer.start + _LONGEST))
                last = layer.start + shown_length(text, lines, _LONGEST_LINE)
            for one in _outside(_Box(layer.start, last, 0), [*above, (box.start, box.end)]):
                self._pieces.cut(why, *one)
        if len(layer.over) > _MOST:
            self._pieces.cut(Cut.DOUBTFUL, layer.start, end)


_TYPED_OVER = re.compile(r"[-—–_=~xX/█▇■]{5,}")
_CUTS = {Overlay.COVERS: Cut.HIDDEN, Overlay.MAY_COVER: Cut.DOUBTFUL, Overlay.STRIKES: Cut.STRUCK}


def _is_placed(declared: Declarations) -> bool:
    moved = declared.get("transform", "none") != "none"
    return moved or declared.get("position", "static") != "static"


def _room_above(element: Element, around: State) -> float:
    """The pixels that what an element stands in leaves free above it; none where other words stand before it there."""
    parent = element.parent
    before = parent.children or [] if isinstance(parent, Element) else []
    words = (words_of(one).strip() for one in takewhile(lambda one: one is not element, before))
    if not isinstance(parent, Element) or any(words):
        return 0.0
    return pixels(around.styles.all_of(parent).get("padding-top", "")) or 0.0


def _room_inside(declared: Declarations, room: tuple[float, float], *, cut: bool) -> tuple[float, float]:
    """The pixels across and down that are left inside an element of a box that cuts off what runs over it."""
    scrolls = any(declared.get(name) in ("auto", "scroll") for name in ("overflow-x", "overflow-y"))
    if scrolls or declared.get("position") in TAKEN_OUT:
        room = ANY_ROOM
    elif room != ANY_ROOM:
        pushed = [sum(pixels(declared.get(f"{way}-{side}", "")) or 0.0 for way in _PUSHING) for side in ("left", "top")]
        room = (room[0] - pushed[0], room[1] - pushed[1])
    if not cut or scrolls:
        return room
    sizes = [[fixed_length(declared.get(name, "")) for name in names] for names in _SIZES]
    across, down = (min((size for size in one if size and size > 1), default=math.inf) for one in sizes)
    return min(room[0], across), min(room[1], down)


_PUSHING = ("margin", "padding")
_SIZES = (("width", "max-width"), ("height", "max-height"))


def _height(declared: Declarations) -> int:
    written = declared.get("z-index", "auto")
    return 0 if written == "auto" or len(written) > _LONGEST_NUMBER else int(written)


_LONGEST_NUMBER = 12


def _outside(box: _Box, holes: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """What of a stretch lies in none of some others."""
    at = box.start
    for first, last in sorted(holes):
        if first > at:
            yield at, min(first, box.end)
        at = max(at, last)
    yield at, box.end
