"""Pictures of made-up chronologies: faults, distances and time, beside the stem plot that matplotlib's gallery shows.

    python benchmarks/draw.py [EVENTS ...]

For every kind and number of events prints a row of a Markdown table. "pairs" are labels of the stem plot that overlap,
"cut" its labels that leave the canvas; chrono's "faults" are what its own look at the finished layout finds. Distances
are those between a mark and its label in the paginated vertical layout, mean, in points; times are CPU seconds.
"""

import sys
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import TypeVar

from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.dates import date2num
from matplotlib.figure import Figure

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from chrono.inspecting import faults
from chrono.layout import lay_out
from chrono.model import Chronology
from chrono.render.drawing import Drawing
from chrono.render.encoding import to_png
from chrono.render.figure import figures
from chrono.render.typeface import typeface
from chrono.timeline import Timeline
from chrono.view import View
from tests.test_layout import chronology

KINDS = ("uniform", "burst", "identical", "ranges", "doubt")
COUNTS = (10, 50, 200)
WIDTH, PAGE = 454.0, 660.0  # points: a report's column and page
LEVELS = (5, -5, 3, -3, 1, -1)


T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    start = time.process_time()
    found = work()
    return found, time.process_time() - start


def distance(pages: list[Timeline]) -> float:
    """The mean length of the leaders, along the axis."""
    strokes = [one for page in pages for one in page.strokes]
    lengths = [abs(one.y2 - one.y1) for one in strokes if one.role == "leader" and one.x1 != one.x2]
    return sum(lengths) / max(1, len(lengths))


def stems(whole: Chronology) -> tuple[int, int]:
    """Overlapping pairs and cut labels of a plot with stems in alternating lengths, at the same width and 8 points."""
    figure = Figure(figsize=(WIDTH / 72, 4))
    axes = figure.subplots()
    axes.set_ylim(-6, 6)
    texts = []
    for number, event in enumerate(whole.events):
        day = event.date.earliest or event.date.latest
        if day:
            at = date2num(date(*day))
            texts.append(axes.annotate(event.title, (at, LEVELS[number % len(LEVELS)]), fontsize=8, ha="right"))
            axes.plot([at], [0], "o")
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    boxes = [text.get_window_extent() for text in texts]
    cut = sum(box.x0 < 0 or box.x1 > figure.bbox.x1 for box in boxes)
    return sum(one.overlaps(other) for one, other in combinations(boxes, 2)), cut


def _picture(whole: Chronology) -> bytes:
    """At 100 dpi: at 200 a thousand events are too high for the renderer."""
    return to_png(figures(whole, Drawing("vertical"))[0], dpi=100)


def main() -> None:
    counts = [int(one) for one in sys.argv[1:]] or COUNTS
    print("| events | kind | stems: pairs | stems: cut | chrono: faults | pages | distance | layout, s | PNG, s |")
    print("|---|---|---|---|---|---|---|---|---|")
    measure = typeface().measure
    for kind in KINDS:
        for count in counts:
            whole = chronology(kind, count)
            lay_out(whole, measure, View(WIDTH, "vertical", PAGE))  # the first time reads the font
            pages, taken = timed(partial(lay_out, whole, measure, WIDTH, "vertical", PAGE))
            found = sum(len(faults(page)) for page in pages)
            _, drawn = timed(partial(_picture, whole))
            pairs, cut = stems(whole)
            print(
                f"| {count} | {kind} | {pairs} | {cut} | {found} | {len(pages)} | {distance(list(pages)):.0f} pt "
                f"| {taken:.3f} | {drawn:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
