"""The lines of a Timeline: axes, lanes, leaders, breaks, and arrows from one event to another."""

from matplotlib.axes import Axes
from matplotlib.lines import Line2D
from matplotlib.patches import FancyArrowPatch

from chrono.layout import Stroke, Timeline
from chrono.pictures.theme import Theme

_STROKES = {
    "grid": ("grid", 0.5, 0.0),
    "lane": ("rule", 0.6, 1.0),
    "leader": ("leader", 0.5, 2.0),
    "axis": ("rule", 0.8, 1.0),
    "today": ("alert", 0.8, 0.5),
    "era": ("leader", 0.5, 0.4),
    "gap": ("paper", 4.0, 5.5),
    "break": ("ink", 0.8, 5.6),
}
"""The colour of a role, its width in points, and its place in the order of what is drawn."""


def draw_strokes(axes: Axes, timeline: Timeline, theme: Theme) -> None:
    """Draw all lines of a picture."""
    for stroke in timeline.strokes:
        if stroke.role == "arrow":
            _draw_arrow(axes, stroke, timeline.scale, theme)
            continue
        colour, width, order = _STROKES[stroke.role]
        thick = width * timeline.scale
        line = Line2D([stroke.x1, stroke.x2], [stroke.y1, stroke.y2], linewidth=thick, zorder=order)
        line.set_color(getattr(theme, colour))
        line.set_solid_capstyle("butt")
        if stroke.event:
            line.set_gid(f"leader-{stroke.event}")
        axes.add_artist(line)


def _draw_arrow(axes: Axes, stroke: Stroke, scale: float, theme: Theme) -> None:
    """From a mark to a later one, in a bow, so that it does not run along the axis."""
    arrow = FancyArrowPatch(
        (stroke.x1, stroke.y1),
        (stroke.x2, stroke.y2),
        arrowstyle="-|>",
        connectionstyle="arc3,rad=0.25",
        mutation_scale=7 * scale,
        shrinkA=5 * scale,
        shrinkB=5 * scale,
        linewidth=0.8 * scale,
        color=theme.grey,
        zorder=4.5,
    )
    arrow.set_gid(f"arrow-{stroke.event}")
    axes.add_artist(arrow)
