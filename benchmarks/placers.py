"""How others place labels: matplotlib's gallery, adjustText, textalloc, labella; and what is wrong then.

Each takes titles and days and gives the boxes of its labels and its leaders, in pixels on a canvas 12 inches wide with
type of 8 points. One that is not installed is left out, and said to be.
"""

from collections.abc import Callable, Sequence
from datetime import date
from importlib.util import find_spec
from itertools import combinations
from typing import Any, NamedTuple

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import date2num
from matplotlib.figure import Figure

from chrono.records.chronology import Chronology

HEIGHTS = {10: 5.0, 50: 8.0, 200: 24.0}
"""Inches, by the number of events."""
_WIDTH, _TYPE = 12.0, 8.0
_LEVELS = (5, -5, 3, -3, 1, -1)

Box = tuple[float, float, float, float]
Line = tuple[float, float, float, float]


class Placed(NamedTuple):
    """A box for each label, a leader for each that has one (with its label's number), and the canvas; how many
    labels on it are cut by their own frames."""

    boxes: Sequence[Box]
    leaders: Sequence[tuple[int, Line]]
    canvas: tuple[float, float]
    elided: int = 0


class Faults(NamedTuple):
    """Pairs of labels that overlap, labels that leave the canvas, leaders through the labels of others."""

    pairs: int
    cut: int
    through: int


def judge(placed: Placed) -> Faults:
    width, height = placed.canvas
    pairs = sum(a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a, b in combinations(placed.boxes, 2))
    cut = sum(box[0] < 0 or box[1] < 0 or box[2] > width or box[3] > height for box in placed.boxes)
    through = sum(
        number != other and _crosses(line, box)
        for number, line in placed.leaders
        for other, box in enumerate(placed.boxes)
    )
    return Faults(pairs, cut + placed.elided, through)


def _crosses(line: Line, box: Box) -> bool:
    steps = max(2, int(max(abs(line[2] - line[0]), abs(line[3] - line[1]))))
    for step in range(steps + 1):
        x, y = line[0] + (line[2] - line[0]) * step / steps, line[1] + (line[3] - line[1]) * step / steps
        if box[0] + 1 < x < box[2] - 1 and box[1] + 1 < y < box[3] - 1:
            return True
    return False


def _days(whole: Chronology) -> list[float]:
    found = [event.date.earliest or event.date.latest for event in whole.events]
    return [date2num(date(*day)) for day in found if day]


def _axes(count: int) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(_WIDTH, HEIGHTS[count]), dpi=72)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_ylim(-6, 6)
    return figure, axes


def _boxes(figure: Figure, texts: Sequence[Any]) -> list[Box]:
    figure.canvas.draw()
    extents = [text.get_window_extent() for text in texts]
    return [(one.x0, one.y0, one.x1, one.y1) for one in extents]


def _to_middles(axes: Axes, days: Sequence[float], boxes: Sequence[Box]) -> list[tuple[int, Line]]:
    """Leaders from each day to the nearest edge of its label."""
    found = []
    for number, (day, box) in enumerate(zip(days, boxes, strict=True)):
        x, y = axes.transData.transform((day, 0))
        found.append((number, (x, y, min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))))
    return found


def stems(whole: Chronology) -> Placed:
    """As in matplotlib's gallery: stems of alternating lengths, labels at their tips."""
    days = _days(whole)
    figure, axes = _axes(len(days))
    axes.set_xlim(min(days) - 60, max(days) + 60)
    texts, leaders = [], []
    for number, (day, event) in enumerate(zip(days, whole.events, strict=True)):
        level = _LEVELS[number % len(_LEVELS)]
        texts.append(axes.annotate(event.title, (day, level), fontsize=_TYPE, ha="right"))
        leaders.append((number, (*axes.transData.transform((day, 0)), *axes.transData.transform((day, level)))))
    return Placed(_boxes(figure, texts), leaders, tuple(figure.bbox.size))


def adjusted(whole: Chronology) -> Placed:
    from adjustText import adjust_text

    days = _days(whole)
    figure, axes = _axes(len(days))
    axes.set_xlim(min(days) - 60, max(days) + 60)
    texts = [axes.text(day, 0, event.title, fontsize=_TYPE) for day, event in zip(days, whole.events, strict=True)]
    figure.canvas.draw()
    adjust_text(texts, x=days, y=[0] * len(days), ax=axes, time_lim=30, max_move=None)
    boxes = _boxes(figure, texts)
    return Placed(boxes, _to_middles(axes, days, boxes), tuple(figure.bbox.size))


def allocated(whole: Chronology) -> Placed:
    import textalloc

    days = _days(whole)
    figure, axes = _axes(len(days))
    axes.set_xlim(min(days) - 60, max(days) + 60)
    figure.canvas.draw()
    titles = [event.title for event in whole.events]
    _, _, texts, _ = textalloc.allocate(
        axes, days, [0.0] * len(days), titles, x_scatter=days, y_scatter=[0.0] * len(days), textsize=_TYPE,
        nbr_candidates=2000, max_distance=0.9, avoid_crossing_label_lines=True,
    )  # fmt: skip
    boxes = _boxes(figure, [text for text in texts if text])
    return Placed(boxes, _to_middles(axes, days, boxes), tuple(figure.bbox.size))


def forced(whole: Chronology) -> Placed:
    """labella, in its horizontal form: rows of labels above the axis."""
    from labella.force import Force
    from labella.node import Node

    days = _days(whole)
    figure, axes = _axes(len(days))
    sizes = _boxes(figure, [axes.text(0, 0, event.title, fontsize=_TYPE) for event in whole.events])
    width, height = figure.bbox.size
    first, last = min(days), max(days)
    at = [20 + (day - first) / max(1, last - first) * (width - 40) for day in days]
    nodes = [Node(x, box[2] - box[0], number) for number, (x, box) in enumerate(zip(at, sizes, strict=True))]
    force = Force({"minPos": 0, "maxPos": width})
    force.nodes(nodes)
    force.compute()
    boxes, leaders = [], []
    for number, node in enumerate(nodes):
        low = 40 + 30 * node.getLayerIndex()
        left = node.currentPos - node.width / 2
        boxes.append((left, low, left + node.width, low + 10))
        leaders.append(
            (number, (at[number], 10, node.currentPos, low)) if not node.getLayerIndex() else (number, (0, 0, 0, 0))
        )
    return Placed(boxes, leaders, (width, height))


PLACERS: dict[str, tuple[str, Callable[[Chronology], Placed], int]] = {
    "stems, as in matplotlib's gallery": ("matplotlib", stems, 200),
    "adjustText": ("adjustText", adjusted, 50),
    "textalloc": ("textalloc", allocated, 50),
    "labella": ("labella", forced, 50),
}
"""By name: the package, the placer, and the most events at which it ends within minutes."""


def installed(package: str) -> bool:
    return find_spec(package) is not None
