"""Pictures of made-up chronologies: faults, distances and time; and the faults of other ways to place labels.

    python benchmarks/draw.py [EVENTS ...]
    python benchmarks/draw.py --peers

For every kind and number of events prints a row of a Markdown table. "faults" are what chrono's own look at the
finished layout finds: overlaps, cut labels, leaders that cross or run through titles, marks off their date. Distances
are those between a mark and its label in the paginated vertical layout, mean over all events, in points. Times are CPU
seconds, the less of two runs; "as Text" is what matplotlib needs for the same picture where it sets every line itself,
"glyphs alone" for nothing but the same lines as outlines that are already known, laid out and written to the same size.

With --peers the table compares what others leave, in sums over all kinds (see `placers`): adjustText, textalloc and
labella where they are installed.
"""

import gc
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TypeVar
from unittest.mock import patch

from matplotlib.figure import Figure
from matplotlib.patches import PathPatch
from matplotlib.transforms import Affine2D

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.placers import HEIGHTS, PLACERS, installed, judge
from chrono.frames.options import LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.pictures.figure import figures
from chrono.pictures.formats import to_png
from chrono.pictures.lettering import outline
from chrono.pictures.options import PictureOptions
from chrono.pictures.typeface import Typeface, typeface
from chrono.records.chronology import Chronology
from chrono.timelines.timeline import Timeline
from tests.layout.test_layouts import chronology

KINDS = ("uniform", "burst", "identical", "ranges", "doubt")
COUNTS = (10, 50, 200)
WIDTH, PAGE = 454.0, 660.0  # points: a report's column and page


T = TypeVar("T")


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What it gives, and the CPU seconds of the quicker of two runs."""
    taken = []
    for _ in range(2):
        gc.collect()  # what went before is not to be paid here
        start = time.process_time()
        found = work()
        taken.append(time.process_time() - start)
    return found, min(taken)


def distance(pages: Sequence[Timeline], count: int) -> float:
    """How far a label lies off its mark, along the axis."""
    strokes = [one for page in pages for one in page.strokes]
    return sum(abs(one.y2 - one.y1) for one in strokes if one.role == "leader" and one.slanted) / count


def picture(whole: Chronology) -> list[bytes]:
    """Its pages at 100 dpi."""
    return [to_png(page, dpi=100) for page in figures(whole, PictureOptions("vertical", page_height=PAGE / 72))]


def as_text(whole: Chronology) -> list[bytes]:
    """The same picture with matplotlib's own way to draw a text."""
    with patch("chrono.pictures.lettering.is_plain", lambda _: False):
        return picture(whole)


def glyphs_alone(whole: Chronology) -> list[bytes]:
    """Nothing but the same lines of text, each as one path of glyphs that matplotlib fills."""
    face = typeface()
    return [_glyphs(page, face) for page in lay_out(whole, face.measure, LayoutOptions(WIDTH, "vertical", PAGE))]


def _glyphs(page: Timeline, face: Typeface) -> bytes:
    figure = Figure(figsize=(page.width / 72, page.height / 72))
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, page.width), ylim=(page.height, 0))
    axes.set_axis_off()
    for words in page.words:
        for run, file in face.runs(words.text, words.bold):
            place = Affine2D().scale(words.size / 1000, -words.size / 1000).translate(words.box[0], words.y)
            axes.add_artist(PathPatch(outline(run, file), transform=place + axes.transData, linewidth=0))
    return to_png(figure, dpi=100)


def peers() -> None:
    print("| placer | events | overlapping pairs | cut labels | leaders through labels |")
    print("|---|---|---|---|---|")
    for name, (package, place, most) in PLACERS.items():
        if not installed(package):
            print(f"| {name} | not installed | | | |")
            continue
        for count in (count for count in HEIGHTS if count <= most):
            found = [judge(place(chronology(kind, count))) for kind in KINDS]
            pairs, cut, through = (sum(column) for column in zip(*found, strict=True))
            print(f"| {name} | {count} | {pairs} | {cut} | {through} |", flush=True)
    measure = typeface().measure
    for layout, counts in (
        ("horizontal", (10,)),
        ("columns", (10, 50)),
        ("strip", (200,)),
        ("vertical", (10, 50, 200)),
    ):
        for count in counts:
            wholes = [chronology(kind, count) for kind in KINDS]
            found = [
                find_defects(page, one.events)
                for one in wholes
                for page in lay_out(one, measure, LayoutOptions(WIDTH, layout))
            ]
            print(f"| chrono, {layout} | {count} | {sum(map(len, found))} faults of any kind | | |", flush=True)


def main() -> None:
    if "--peers" in sys.argv:
        peers()
        return
    counts = [int(one) for one in sys.argv[1:]] or COUNTS
    print("| events | kind | faults | pages | distance | layout, s | PNG, s | as Text, s | glyphs alone, s |")
    print("|---|---|---|---|---|---|---|---|---|")
    measure = typeface().measure
    for kind in KINDS:
        for count in counts:
            whole = chronology(kind, count)
            lay_out(whole, measure, LayoutOptions(WIDTH, "vertical", PAGE))  # the first time reads the font
            pages, taken = timed(partial(lay_out, whole, measure, LayoutOptions(WIDTH, "vertical", PAGE)))
            found = sum(len(find_defects(page, whole.events)) for page in pages)
            picture(chronology(kind, 2))  # the first time loads the renderer
            _, drawn = timed(partial(picture, whole))
            _, plain = timed(partial(as_text, whole))
            _, alone = timed(partial(glyphs_alone, whole))
            print(
                f"| {count} | {kind} | {found} | {len(pages)} | {distance(pages, count):.0f} pt | {taken:.3f} "
                f"| {drawn:.2f} | {plain:.2f} | {alone:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    main()
