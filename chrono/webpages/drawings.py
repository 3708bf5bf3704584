"""The words of a drawing in a page (SVG) to whether they are seen: where it holds shapes, which may lie over them or go
through them, that is not known."""

from typing import Any

from justhtml import Element

from chrono.css import share
from chrono.webpages.page_pieces import Cut
from chrono.webpages.page_tree import nodes_in

_SHAPES = frozenset(
    "rect path line polyline polygon circle ellipse image use foreignObject switch clipPath mask filter".split()
)
_LEAST = 10  # pixels of a drawing whose words can be read


def cut_of_drawing(element: Element) -> Cut | None:
    """Why the words of a drawing are cut out as it ends; None where they are seen, and for parts of drawings."""
    if element.name != "svg" or getattr(element.parent, "namespace", "") == "svg":
        return None
    if any((_number(element, name) or _LEAST) < _LEAST or _number(element, name) == 0 for name in ("width", "height")):
        return Cut.HIDDEN
    shapes = [one for one in nodes_in(element) if isinstance(one, Element) and one.name in _SHAPES]
    return Cut.DOUBTFUL if shapes and not (len(shapes) == 1 and _holds_whole(element, shapes[0])) else None


def _holds_whole(drawing: Element, part: Element) -> bool:
    """Is a part of a drawing a page of its own, at its upper left corner, that it shows in its full size?"""
    moved = any(name in one.attrs for one in (drawing, part) for name in ("x", "y", "transform", "viewbox", "viewBox"))
    if part.name != "foreignObject" or part.parent is not drawing or moved:
        return False
    sizes = [(_number(drawing, name), _number(part, name)) for name in ("width", "height")]
    return all(whole is not None and size is not None and whole >= size for whole, size in sizes)


def is_outside_drawing(element: Element) -> bool:
    """Does a line of words stand above or below its drawing, which cuts it off?"""
    if element.name != "text" or element.namespace != "svg" or (y := _number(element, "y")) is None:
        return False
    node: Any = element
    while node.name != "svg" and getattr(node, "namespace", "") == "svg":
        if "transform" in node.attrs or "style" in node.attrs or "class" in node.attrs:
            return False
        node = node.parent
    scaled = not isinstance(node, Element) or "viewbox" in map(str.lower, node.attrs)
    high = None if scaled else _number(node, "height")
    return y <= 0 or (high is not None and y >= high + _LEAST)


def holds_bare(element: Element, *, bare: bool) -> bool:
    """Are words right in an element of a drawing in no line of words, so that nobody sees them? `bare` are those around
    it."""
    if element.namespace != "svg" or element.name in ("text", "foreignObject"):
        return False
    return bare or element.name == "svg"


def _number(element: Element, name: str) -> float | None:
    return share((element.attrs.get(name) or "").strip().removesuffix("px"))
