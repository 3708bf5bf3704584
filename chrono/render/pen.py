"""A Mark to the shapes that show it: dot for a day, bracket for doubt, fade for an open end, bar for a range.

What is drawn survives photocopying: shape and hollowness say it, never colour alone.
"""

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Polygon
from matplotlib.path import Path as Outline
from matplotlib.transforms import Affine2D

from chrono.render.theme import Theme
from chrono.timeline import Mark, Shape, Timeline

_THICK, _THIN, _RADIUS, _STOP = 4.2, 1.3, 3.1, 4.0
_FADE_STEPS = 14
_SHORTEST = 4.0
"""Points; a shorter bar is widened about its middle, so that it can be seen."""


class _Pen:
    """Draws along the axis and across it, whichever way the axis runs."""

    def __init__(self, axes: Axes, mark: Mark, colour: str, paper: str, horizontal: bool) -> None:
        self.axes, self.mark, self.colour, self.horizontal = axes, mark, colour, horizontal
        self.paper = paper

    def point(self, along: float, across: float) -> tuple[float, float]:
        cross = self.mark.cross + across
        return (along, cross) if self.horizontal else (cross, along)

    def bar(self, start: float, end: float, thick: float, alpha: float = 1.0, *, hollow: bool = False) -> None:
        corners = [
            self.point(start, -thick / 2), self.point(end, -thick / 2),
            self.point(end, thick / 2), self.point(start, thick / 2),
        ]  # fmt: skip
        fill = self.paper if hollow else self.colour
        edge = self.colour if hollow else "none"
        patch = Polygon(corners, closed=True, facecolor=fill, edgecolor=edge, linewidth=1.1, alpha=alpha, zorder=4)
        if self.mark.planned:
            patch.set_linestyle((0, (1.4, 0.9)))
        self.axes.add_patch(patch)

    def fade(self, start: float, end: float) -> None:
        """From nothing at `start` to full at `end`, in vector steps that print and photocopy alike."""
        step = (end - start) / _FADE_STEPS
        for index in range(_FADE_STEPS):
            self.bar(start + index * step, start + (index + 1) * step, _THICK, (index + 1) / (_FADE_STEPS + 1))

    def stop(self, along: float) -> None:
        start, end = self.point(along, -_STOP), self.point(along, _STOP)
        line = Line2D([start[0], end[0]], [start[1], end[1]], color=self.colour, linewidth=1.5, zorder=5)
        line.set_solid_capstyle("butt")
        self.axes.add_line(line)

    def arrow(self, along: float) -> None:
        corners = [self.point(along - 6, -_STOP), self.point(along, 0), self.point(along - 6, _STOP)]
        self.axes.add_patch(Polygon(corners, closed=True, color=self.colour, linewidth=0, zorder=5))

    def dot(self, along: float, *, hollow: bool) -> None:
        """A mark of the lane's shape; hollow where the day is not known, or not yet come."""
        x, y = self.point(along, 0)
        path = _SHAPES[max(self.mark.lane, 0) % len(_SHAPES)].transformed(Affine2D().scale(_RADIUS).translate(x, y))
        face = self.paper if hollow else self.colour
        patch = PathPatch(path, facecolor=face, edgecolor=self.colour, linewidth=1.3, zorder=5)
        if self.mark.planned:
            patch.set_linestyle((0, (1.4, 0.9)))
        if self.mark.event:
            patch.set_gid(f"mark-{self.mark.event}")
        self.axes.add_patch(patch)
        if self.mark.off:
            for sign in (-1, 1):
                line = Line2D([x - 3.6, x + 3.6], [y - 3.6 * sign, y + 3.6 * sign], color=self.colour, linewidth=1.2)
                line.set_zorder(6)
                self.axes.add_line(line)


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


def draw_mark(axes: Axes, mark: Mark, timeline: Timeline, theme: Theme) -> None:
    colour = theme.lane(mark.lane, timeline.colours[mark.lane]) if mark.lane >= 0 else theme.grey
    horizontal = timeline.horizontal or mark.lane < 0
    pen = _Pen(axes, mark, colour, theme.paper, horizontal)
    hollow = mark.planned or mark.off
    if mark.shape is Shape.DAY:
        pen.dot(mark.anchor, hollow=hollow)
    elif mark.shape is Shape.SPAN:
        pen.bar(mark.start, mark.end, _THIN)
        pen.stop(mark.start)
        pen.stop(mark.end)
        pen.dot(mark.anchor, hollow=True)
    elif mark.shape is Shape.ABOUT:
        reach = max(mark.end - mark.start, 16) / 2
        pen.fade(mark.anchor - reach, mark.anchor)
        pen.fade(mark.anchor + reach, mark.anchor)
        pen.dot(mark.anchor, hollow=True)
    elif mark.shape in (Shape.BEFORE, Shape.UNTIL):
        pen.fade(mark.start, mark.end)
        pen.stop(mark.end)
    elif mark.shape is Shape.AFTER:
        pen.fade(mark.end, mark.start)
        pen.stop(mark.start)
    else:
        _draw_lasting(pen, mark, hollow=hollow)


def _draw_lasting(pen: _Pen, mark: Mark, *, hollow: bool) -> None:
    """A bar; thin and stopped where an end is known only within bounds, with a head where it goes on."""
    middle, half = (mark.start + mark.end) / 2, max(mark.end - mark.start, _SHORTEST) / 2
    start, end = middle - half, middle + half
    if mark.shape is Shape.ONGOING:
        pen.bar(mark.start, end - 5, _THICK, hollow=hollow)
        pen.arrow(end)
        return
    if mark.sure_start - mark.start > 1 or mark.end - mark.sure_end > 1:
        pen.fade(mark.start, mark.sure_start)
        pen.fade(mark.end, mark.sure_end)
        pen.bar(mark.sure_start, mark.sure_end, _THICK, hollow=hollow)
        return
    pen.bar(start, end, _THICK + (1 if hollow else 0), hollow=hollow)
