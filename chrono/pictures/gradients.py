"""A colour that grows or fades along a rectangle, as each format does it best: a gradient, or pixel by pixel.

Steps would be seen, and many rectangles beside each other have seams.
"""

from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise
from typing import Any, NamedTuple

from matplotlib.backend_bases import GraphicsContextBase
from matplotlib.colors import to_hex
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D, IdentityTransform, Transform

Rgba = tuple[float, float, float, float]
_Point = tuple[float, float]


class Gradient(NamedTuple):
    """A rectangle filled with a colour, of which each of the `stops` says at which share of the way there is how much,
    from 0 to 1, and between them evenly more or less.

    The way is from the first and last of the `corners` to the two others. Of one artist's those of a higher `order` are
    drawn later.
    """

    corners: Sequence[_Point]
    colour: Rgba
    stops: tuple[_Point, ...] = ((0.0, 0.0), (1.0, 1.0))
    order: int = 0


def draw_gradient(renderer: Any, context: GraphicsContextBase, shade: Gradient, place: Transform) -> None:
    """Draw it: as a gradient in SVG, as an image in PDF, elsewhere in steps of a pixel."""
    corners = place.transform(shade.corners)
    if hasattr(renderer, "writer"):
        _write_gradient(renderer, context, shade, corners)
    elif hasattr(renderer, "file"):
        _write_image(renderer, context, shade, corners)
    else:
        _draw_steps(renderer, context, shade, corners)


def _write_gradient(renderer: Any, context: GraphicsContextBase, shade: Gradient, corners: Any) -> None:
    """The gradient is named after what it is, so that one picture's is never taken for another's."""
    writer = renderer.writer
    points = [(round(x, 3), round(renderer.height - y, 3)) for x, y in corners.tolist()]
    (x1, y1), (x2, y2) = points[0], points[1]
    name = "shade-" + sha256(repr((points, shade.colour, shade.stops)).encode()).hexdigest()[:10]
    along = {"x1": f"{x1:g}", "y1": f"{y1:g}", "x2": f"{x2:g}", "y2": f"{y2:g}"}
    writer.start("linearGradient", attrib={"id": name, "gradientUnits": "userSpaceOnUse", **along})
    for at, share in shade.stops:
        look = {"stop-color": to_hex(shade.colour), "stop-opacity": f"{share * shade.colour[3]:.4g}"}
        writer.element("stop", attrib={"offset": f"{at:.5g}", **look})
    writer.end("linearGradient")
    link = context.get_url()
    if link:
        writer.start("a", attrib={"xlink:href": link})
    outline = "M " + " L ".join(f"{x:g} {y:g}" for x, y in points) + " z"
    writer.element("path", d=outline, attrib={"style": f"fill: url(#{name})"})
    if link:
        writer.end("a")


def _write_image(renderer: Any, context: GraphicsContextBase, shade: Gradient, corners: Any) -> None:
    """A row of pixels over the rectangle: not every viewer draws the soft mask of a gradient, all that of an image."""
    from numpy import empty, uint8

    cover = [_share(shade.stops, (number + 0.5) / _PIXELS) * shade.colour[3] for number in range(_PIXELS)]
    row = empty((1, _PIXELS, 4), uint8)
    row[0, :, :3] = [round(255 * channel) for channel in shade.colour[:3]]
    row[0, :, 3] = [round(255 * share) for share in cover]
    (left, top), along, across = corners[0], corners[1] - corners[0], corners[3] - corners[0]
    matrix = Affine2D.from_values(along[0], along[1], across[0], across[1], 0, 0)
    renderer.draw_image(context, left, top, row, matrix)


_PIXELS = 256


def _between(corners: Any, begin: float, finish: float) -> list[Any]:
    """The corners of the part of a rectangle from one share of its way to another."""
    one, other, across, beside = corners
    return [
        one + (other - one) * begin, one + (other - one) * finish,
        beside + (across - beside) * finish, beside + (across - beside) * begin,
    ]  # fmt: skip


def _draw_steps(renderer: Any, context: GraphicsContextBase, shade: Gradient, corners: Any) -> None:
    """From the edge of a pixel to the edge of one of the next, where no seam can be."""
    way = max(corners[1] - corners[0], key=abs)
    if not way:
        return
    begun = corners[0][0] if way == corners[1][0] - corners[0][0] else corners[0][1]
    places = [0.0]
    for (begin, less), (finish, more) in pairwise(shade.stops):
        count = max(1, min(_MOST_STEPS, round(abs(way) * (finish - begin)))) if less != more else 1
        edges = (begin + (finish - begin) * step / count for step in range(1, count + 1))
        places += [min(max((round(begun + way * edge) - begun) / way, 0.0), 1.0) for edge in edges]
    places[-1] = 1.0
    for start, end in pairwise(dict.fromkeys(places)):
        share = _share(shade.stops, (start + end) / 2)
        outline = Outline([*(part := _between(corners, start, end)), part[0]], closed=True)
        renderer.draw_path(context, outline, IdentityTransform(), (*shade.colour[:3], share * shade.colour[3]))


def _share(stops: Sequence[_Point], at: float) -> float:
    """How much of the colour there is at a share of the way."""
    for (begin, less), (finish, more) in pairwise(stops):
        if begin <= at < finish:
            return less + (more - less) * (at - begin) / (finish - begin)
    return stops[-1][1]


_MOST_STEPS = 128
