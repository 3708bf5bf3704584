"""Outlines that belong together as one artist: what a mark, or the leader of an event, consists of.

matplotlib's own lines and patches each carry the markers, callbacks and settings of a plot. A picture has thousands of
them, and to make and draw these took longer than all of the layout.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from matplotlib.artist import Artist
from matplotlib.backend_bases import RendererBase
from matplotlib.path import Path as Outline
from matplotlib.transforms import Bbox

from chrono.pictures.gradients import Gradient, Rgba, draw_gradient
from chrono.timelines import OF_KEY

_NONE = (0.0, 0.0, 0.0, 0.0)


class Ink(NamedTuple):
    """An outline with what fills it, its edge, that edge's width in points, and its dashes as shares of the width.

    Of one artist's those of a higher `order` are drawn later.
    """

    path: Outline
    face: Rgba | None = None
    edge: Rgba | None = None
    width: float = 0.0
    dashes: tuple[float, ...] = ()
    order: int = 0


class Inked(Artist):
    """Outlines at places of the Axes."""

    def __init__(
        self, inks: Iterable[Ink | Gradient], zorder: float, gid: str | None = None, url: str | None = None
    ) -> None:
        super().__init__()
        self.inks = sorted(inks, key=lambda ink: ink.order)
        self.set_zorder(zorder)
        self.set_gid(gid)
        self.set_url(url)

    def draw(self, renderer: RendererBase) -> None:
        """Draw each outline, all in one group of SVG."""
        target: Any = renderer
        if not self.get_visible():
            return
        target.open_group("outlines", self.get_gid())
        place = self.get_transform()
        for ink in self.inks:
            context = target.new_gc()
            context.set_url(self.get_url())
            if isinstance(ink, Gradient):
                context.set_linewidth(0.0)
                draw_gradient(target, context, ink, place)
                context.restore()
                continue
            context.set_linewidth(ink.width if ink.edge else 0.0)
            context.set_foreground(ink.edge or _NONE, isRGBA=True)
            context.set_capstyle("butt")
            context.set_joinstyle("miter")
            if ink.dashes:
                context.set_dashes(0.0, [share * ink.width for share in ink.dashes])
            target.draw_path(context, ink.path, place, ink.face)
            context.restore()
        target.close_group("outlines")

    def get_window_extent(self, renderer: RendererBase | None = None) -> Bbox:  # noqa: ARG002
        """What all outlines take, in pixels."""
        place = self.get_transform()
        outlines = (area_within(ink.corners) if isinstance(ink, Gradient) else ink.path for ink in self.inks)
        return Bbox.union([outline.get_extents(place) for outline in outlines])


def line_through(points: Sequence[tuple[float, float]]) -> Outline:
    """An open line."""
    return Outline(points)


def area_within(corners: Sequence[tuple[float, float]]) -> Outline:
    """A closed outline."""
    return Outline([*corners, corners[0]], closed=True)


def _polygon(*points: tuple[float, float]) -> Outline:
    return Outline([*points, points[0]], [Outline.MOVETO, *[Outline.LINETO] * (len(points) - 1), Outline.CLOSEPOLY])


# Colour is never the only sign of a lane: its marks have a shape of their own.
_SHAPES = (
    Outline.unit_circle(),
    _polygon((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
    _polygon((0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)),
    _polygon((-1.1, 0.9), (0, -1.2), (1.1, 0.9)),
    _polygon((-1.1, -0.9), (0, 1.2), (1.1, -0.9)),
)


def lane_shape(lane: int) -> Outline:
    """The dot of a lane by its number, or of a mark of the key that stands for one, around nought."""
    return _SHAPES[(lane if lane >= 0 else OF_KEY - lane) % len(_SHAPES)]
