"""The lines of a Timeline: axes, lanes, leaders, breaks, and arrows from one event to another."""

from math import hypot
from typing import Any

from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.colors import to_rgba
from matplotlib.patches import FancyArrowPatch, Rectangle

from chrono.pictures.inking import Ink, Inked, line_through
from chrono.pictures.theme import Theme
from chrono.timelines import Stroke, Timeline

_STROKES = {
    "grid": ("grid", 0.5, 0.0),
    "lane": ("rule", 0.6, 1.0),
    "leader": ("leader", 0.5, 2.0),
    "axis": ("rule", 0.8, 1.0),
    "today": ("alert", 0.8, 0.5),
    "density": ("leader", 3.4, 0.9),
    "focus": ("grey", 0.7, 0.9),
    "note": ("grey", 0.8, 0.45),
    "annotation": ("grey", 0.6, 0.45),
    "context": ("grey", 0.8, 0.45),
    "era": ("leader", 0.5, 0.4),
    "gap": ("paper", 4.0, 5.5),
    "break": ("ink", 0.8, 5.6),
}
"""The colour of a role, its width in points, and its place in the order of what is drawn."""


_UNDER_WORDS = 3.0
_BESIDE = ("annotation", "context")
"""Roles of lines that are of an annotation."""


def draw_ground(axes: Axes, left: float, base: float, width: float, size: float, theme: Theme) -> None:
    """Paper behind words of a `width` set at a `base` line, in points, so that an arrow passes below them."""
    box = Rectangle((left - 1, base - 0.85 * size), width + 2, 1.1 * size, linewidth=0, facecolor=theme.paper)
    box.set_zorder(_UNDER_WORDS)
    box.set_alpha(0.85)
    axes.add_artist(box)


def draw_strokes(axes: Axes, timeline: Timeline, theme: Theme) -> None:
    """Draw all lines of a picture: those of one role that are no event's in one go."""
    alike: dict[str, list[Stroke]] = {}
    of_events: dict[tuple[str, str], list[Stroke]] = {}
    for stroke in timeline.strokes:
        if stroke.role == "arrow":
            _draw_arrow(axes, stroke, timeline, theme)
        elif stroke.event and stroke.role not in _BESIDE:
            of_events.setdefault((stroke.role, stroke.event), []).append(stroke)
        else:
            alike.setdefault(stroke.role, []).append(stroke)
    for (role, event), strokes in of_events.items():
        look = _look(role, timeline, theme)
        colour, width = to_rgba(look["color"]), look["linewidth"]
        inks = (Ink(line_through([(one.x1, one.y1), (one.x2, one.y2)]), None, colour, width) for one in strokes)
        axes.add_artist(Inked(inks, look["zorder"], f"leader-{event}"))
    for role, strokes in alike.items():
        lines = LineCollection([[(one.x1, one.y1), (one.x2, one.y2)] for one in strokes])
        lines.set(**_look(role, timeline, theme), capstyle="butt")
        axes.add_artist(lines)


def _look(role: str, timeline: Timeline, theme: Theme) -> dict[str, Any]:
    colour, width, order = _STROKES[role]
    dashes = {"linestyle": (0, (1.0, 2.0))} if role in ("note", "context") else {}
    return {"color": getattr(theme, colour), "linewidth": width * timeline.scale, "zorder": order, **dashes}


_BOW = 14.0
"""Points that the bow of an arrow is away from the straight line at most."""


def _draw_arrow(axes: Axes, stroke: Stroke, timeline: Timeline, theme: Theme) -> None:
    """From a mark to a later one, in a flat bow, so that it does not run along the axis; below marks and words."""
    scale = timeline.scale
    length = hypot(stroke.x2 - stroke.x1, stroke.y2 - stroke.y1)
    bow = min(0.25, 2 * _BOW * scale / length)
    # An arrow bows to the right of its way; where that leaves the picture, to the left.
    middle = (stroke.x1 + stroke.x2) / 2 - (stroke.y2 - stroke.y1) * bow / 2
    side = 1 if 0 < middle < timeline.width else -1
    gap = min(5 * scale, length / 4)
    arrow = FancyArrowPatch(
        (stroke.x1, stroke.y1),
        (stroke.x2, stroke.y2),
        arrowstyle="-|>",
        connectionstyle=f"arc3,rad={side * bow:.4f}",
        mutation_scale=min(7 * scale, length / 2.5),
        shrinkA=gap,
        shrinkB=gap,
        linewidth=0.8 * scale,
        color=theme.grey,
        zorder=_UNDER_WORDS - 0.1,
    )
    arrow.set_gid(f"arrow-{stroke.event}")
    axes.add_artist(arrow)
