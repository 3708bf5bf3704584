"""The boxes beside each other in one element: those in one cell of a grid, of which the last lies over the others, and
the slides of a row, of which one is seen. Nothing is laid out; what may be unseen is told as a stretch of the text."""

from collections.abc import Iterator
from typing import NamedTuple

from justhtml import Element

from chrono.css import WINDOW_WIDTH, is_opaque, pixels, share
from chrono.webpages.page_state import State
from chrono.webpages.sight import Declarations

_MOST = 200  # boxes in one cell
_ALL = 0.9  # of the width of a row


class _Box(NamedTuple):
    """A stretch of the text in a cell, and whether it lets nothing behind it be seen."""

    start: int
    end: int
    height: int
    is_opaque: bool


class Neighbours:
    """The boxes of each element, told as they end; those that may be unseen are told."""

    def __init__(self) -> None:
        self._cells: dict[tuple[int, str, str], list[_Box]] = {}
        self._slides: dict[int, int] = {}

    def unseen(self, element: Element, declared: Declarations, outer: State, span: tuple[int, int], *, picture: bool
               ) -> Iterator[tuple[int, int]]:  # fmt: skip
        """The stretches of the text that may be unseen as an element ends that has one; `outer` holds around it."""
        parent = element.parent
        if not isinstance(parent, Element):
            return
        around = outer.styles.all_of(parent)
        if cell := _cell(declared, around):
            box = _Box(*span, _height(declared), picture or is_opaque(declared.get("background-color", "")))
            known = self._cells.setdefault((id(parent), *cell), [])
            yield from (one[:2] for one in known if box.is_opaque and box.height >= one.height)
            yield from (span for one in known if one.is_opaque and one.height > box.height)
            known[_MOST:] = []
            known.append(box)
        if outer.cuts and _is_slide(declared, around):
            before = self._slides[id(parent)] = self._slides.get(id(parent), -1) + 1
            moved = {around.get(name, "none") for name in ("transform", "translate")} != {"none"}
            if before or moved:
                yield span
        width = pixels(declared.get("width", "")) or 0
        columns = share(declared.get("grid-auto-columns", "")) or 0
        cuts = outer.cuts or declared.get("overflow-x") in ("hidden", "clip")
        if cuts and (width >= 2 * WINDOW_WIDTH or columns >= _ALL):
            yield span


def _cell(declared: Declarations, around: Declarations) -> tuple[str, str] | None:
    """The cell of a grid that a box is put into."""
    if around.get("display") not in ("grid", "inline-grid"):
        return None
    if area := declared.get("grid-area", ""):
        row, _, rest = area.partition("/")
        return row.strip(), rest.partition("/")[0].strip() or row.strip()
    row, column = (declared.get(name, "").partition("/")[0].strip() for name in ("grid-row", "grid-column"))
    return (row, column) if row and column else None


def _height(declared: Declarations) -> int:
    written = declared.get("z-index", "0").lstrip("+")
    return int(written) if written.lstrip("-").isdigit() and len(written) < len("1000000000") else 0


def _is_slide(declared: Declarations, around: Declarations) -> bool:
    """Does a box take all of a row that does not wrap, so that the next one stands outside it?"""
    if around.get("display") not in ("flex", "inline-flex") or "wrap" in around.get("flex-wrap", "nowrap").split():
        return False
    if around.get("flex-direction", "row").startswith("column"):
        return False
    wide = [(share(value) or 0) >= _ALL for name in ("flex-basis", "width") if "%" in (value := declared.get(name, ""))]
    least = declared.get("min-width", "")
    return ("%" in least and (share(least) or 0) >= _ALL) or (any(wide) and declared.get("flex-shrink") == "0")
