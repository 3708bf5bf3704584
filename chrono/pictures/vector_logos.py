"""An SVG of filled shapes to their outlines and colours; one that has anything else is refused, with what that is."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple
from xml.etree import ElementTree

from matplotlib.colors import to_rgba
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

from chrono.errors import CannotDraw
from chrono.pictures.gradients import Rgba

_SHAPES = ("path", "rect", "circle", "ellipse", "polygon", "polyline")
_GROUPS, _UNSEEN = ("svg", "g"), ("title", "desc", "metadata")
_KNOWN = re.compile(
    r"id|d|points|x|y|r|rx|ry|cx|cy|width|height|viewBox|version|fill|transform|style|class|role|xml:space|"
    r"preserveAspectRatio|aria-[a-z]+|data-.*"
)
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_MOVES = re.compile(r"\s*,?\s*(translate|scale|rotate|matrix)\(([^()]*)\)")


class VectorLogo(NamedTuple):
    """Outlines with what fills each, in units of its own from the upper left corner, and how wide and high it is."""

    shapes: tuple[tuple[Outline, Rgba], ...]
    width: float
    height: float


def read_vector(raw: bytes, name: str) -> VectorLogo:
    """The shapes of an SVG. Raises CannotDraw where it is none, has no size, or has more than filled shapes."""
    try:
        root = ElementTree.fromstring(raw)  # noqa: S314  (the curator's own file; expat bounds what entities grow to)
        left, top, width, height = _extent(root)
        shapes = [*_shapes(root, Affine2D().translate(-left, -top), "black")]
    except _NotDrawn as error:
        raise CannotDraw(f'"{name}" has {error}; a logo in SVG has filled shapes alone, else use a PNG') from error
    except _UNREADABLE as error:
        raise CannotDraw(f'"{name}" cannot be read as a logo') from error
    if not shapes or min(width, height) <= 0:
        raise CannotDraw(f'"{name}" cannot be read as a logo')
    return VectorLogo(tuple(shapes), width, height)


_UNREADABLE = (ElementTree.ParseError, ValueError, TypeError, IndexError, NotImplementedError, RecursionError)


class _NotDrawn(Exception):
    """What a logo has that is not drawn."""


def _extent(root: ElementTree.Element) -> tuple[float, float, float, float]:
    """Left, top, width and height in the units of the shapes."""
    if _kind(root) != "svg":
        raise ValueError("no SVG")
    box = _numbers(root.get("viewBox") or f"0 0 {root.get('width')} {root.get('height')}".replace("px", ""))
    left, top, width, height = box
    return left, top, width, height


def _shapes(element: ElementTree.Element, place: Affine2D, fill: str) -> Iterator[tuple[Outline, Rgba]]:
    kind = _kind(element)
    if kind in _UNSEEN or (kind == "defs" and not len(element)):
        return
    if kind not in (*_SHAPES, *_GROUPS):
        raise _NotDrawn(f"a <{kind}>")
    attributes = {name.rpartition("}")[2]: value for name, value in element.attrib.items()} | _styled(element)
    for name in attributes:
        if not _KNOWN.fullmatch(name) and attributes[name] not in _PLAIN.get(name, ()):
            raise _NotDrawn(f'{name}="{attributes[name]}"')
    fill = attributes.get("fill", fill)
    place = _joined(_moved(attributes.get("transform", "")), place)
    if kind in _SHAPES and fill != "none":
        if not re.fullmatch(r"#[0-9a-fA-F]{3,8}|[a-z]+", fill):
            raise _NotDrawn(f'fill="{fill}"')
        yield place.transform_path(_outline(element)), to_rgba(fill)
    for inner in element:
        yield from _shapes(inner, place, fill)


_PLAIN = {
    "stroke": ("none",), "fill-rule": ("nonzero",), "clip-rule": ("nonzero",), "opacity": ("1",),
    "fill-opacity": ("1",), "stroke-width": ("0",), "space": ("preserve", "default"),
}  # fmt: skip
"""Values that change nothing, of attributes that may."""


def _kind(element: ElementTree.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _styled(element: ElementTree.Element) -> dict[str, str]:
    pairs = (one.partition(":") for one in (element.get("style") or "").split(";") if one.strip())
    return {name.strip(): value.strip() for name, _, value in pairs}


def _numbers(text: str) -> list[float]:
    return [float(one) for one in _NUMBER.findall(text)]


def _moved(text: str) -> Affine2D:
    """What a list of transformations does, the last one first."""
    if _MOVES.sub("", text).strip():
        raise _NotDrawn(f'transform="{text}"')
    whole = Affine2D()
    for name, given in reversed(_MOVES.findall(text)):
        one = _numbers(given)
        match name:
            case "translate":
                whole.translate(one[0], one[1] if len(one) > 1 else 0.0)
            case "scale":
                whole.scale(one[0], one[-1])
            case "rotate":
                x, y = one[1:] or (0.0, 0.0)
                whole.rotate_deg_around(x, y, one[0])
            case _:
                a, b, c, d, e, f = one
                whole = _joined(whole, Affine2D.from_values(a, b, c, d, e, f))
    return whole


def _joined(first: Affine2D, then: Affine2D) -> Affine2D:
    return Affine2D(then.get_matrix() @ first.get_matrix())


def _outline(element: ElementTree.Element) -> Outline:
    """The outline of one shape, without its transformation."""
    from fontTools.pens.recordingPen import RecordingPen
    from fontTools.svgLib.path import parse_path
    from fontTools.svgLib.path.shapes import PathBuilder

    builder, pen = PathBuilder(), RecordingPen()
    attributes = {name: value for name, value in element.attrib.items() if name != "transform"}
    builder.add_path_from_element(ElementTree.Element(element.tag, attributes))
    for path in builder.paths:
        parse_path(path, pen)
    points: list[Any] = []
    codes: list[Any] = []
    for name, given in pen.value:
        if name in _CODES:
            points += given
            codes += [_CODES[name]] * len(given)
        elif name == "closePath":
            points.append(points[-1])
            codes.append(Outline.CLOSEPOLY)
    return Outline(points, codes)


_CODES = {"moveTo": Outline.MOVETO, "lineTo": Outline.LINETO, "curveTo": Outline.CURVE4, "qCurveTo": Outline.CURVE3}
