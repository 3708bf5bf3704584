"""Pictures of made-up chronologies: what would mislead in them, and how far a reader's eye has to go.

    python benchmarks/pictures.py [EVENTS ...]
    python benchmarks/pictures.py --peers FOLDER

For every kind, number of events and layout prints a row of a Markdown table, of the finished Timeline alone:

- `false breaks`: breaks of the axis in which a mark begins, ends or is tied, that leave out less than they take, or
  behind which the scale is another and nothing says so;
- `no year`: stretches of the axis whose first tick names no year;
- `hidden`: marks of which another one covers more than half;
- `leader`: points of leader an event has on the average;
- `distance`: points from a mark to the nearest word of its title, on the average; in a list, to its row;
- `height`: centimetres for each event.

A layout that refuses so many events has a dash. With --peers vis-timeline, Vega-Lite, labella and TimelineJS draw the
same events in Chromium, 16 cm wide in 8 points, and the faults of their labels are counted as in `draw.py --peers`.
FOLDER is where `npm install vis-timeline vega vega-lite labella @knight-lab/timelinejs` was run; playwright and
Chromium have to be there.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.browsers import PEERS, drawn_by
from benchmarks.placers import judge
from chrono.errors import CannotDraw
from chrono.frames.options import CENTIMETRES, LayoutOptions
from chrono.layout.defects import find_defects
from chrono.layout.layouts import lay_out
from chrono.pictures.typeface import typeface
from chrono.records.chronology import Chronology
from chrono.timelines.timeline import Mark, Shape, Timeline, Words
from tests.layout.test_layouts import chronology

KINDS = ("uniform", "burst", "identical", "ranges", "doubt")
COUNTS = (12, 60, 150)
LAYOUTS = ("auto", "horizontal", "bars", "columns", "vertical", "list", "focus", "strip")
WIDTH = 454.0
"""Points: the text column of a report on A4."""
_DOT = 3.1
_YEAR = re.compile(r"\d{4}|BC|AD")


def false_breaks(timeline: Timeline, whole: Chronology) -> int:
    found = find_defects(timeline, whole.events)
    return sum("break" in fault or "scale" in fault for fault in found)


def without_year(timeline: Timeline) -> int:
    """Stretches whose first tick, along the axis, does not name its year."""
    ticks = [word for word in timeline.words if word.role == "tick"]
    found = 0
    for _, _, start, end in timeline.scales if len(timeline.scales) > 1 else ():
        mine = sorted(
            (_along(timeline, word), word.text) for word in ticks if start - 2 <= _along(timeline, word) <= end
        )
        found += bool(mine) and not _YEAR.search(mine[0][1])
    return found


def _along(timeline: Timeline, word: Words) -> float:
    left, top, right, bottom = word.box
    return (left + right) / 2 if timeline.horizontal else (top + bottom) / 2


def hidden(timeline: Timeline) -> int:
    """Marks of which one that is drawn later, on the same track, covers more than half."""
    tracks: dict[float, list[Mark]] = {}
    for mark in timeline.marks:
        if mark.event:
            tracks.setdefault(round(mark.cross, 1), []).append(mark)
    return sum(
        any(_covers(later, mark) for later in track[number + 1 :])
        for track in tracks.values()
        for number, mark in enumerate(track)
    )


def _covers(later: Mark, mark: Mark) -> bool:
    (start, end), (begin, finish) = _reach(later), _reach(mark)
    return min(end, finish) - max(start, begin) > (finish - begin) / 2


def _reach(mark: Mark) -> tuple[float, float]:
    if mark.shape is Shape.DAY:
        return mark.anchor - _DOT * mark.size, mark.anchor + _DOT * mark.size
    return mark.seen()


def leader(pages: Sequence[Timeline], count: int) -> float:
    lines = (one for page in pages for one in page.strokes if one.role == "leader")
    return sum(abs(one.x2 - one.x1) + abs(one.y2 - one.y1) for one in lines) / count


def distances(timeline: Timeline) -> Iterator[float]:
    titles: dict[str, list[Words]] = {}
    for word in timeline.words:
        if word.role == "title":
            titles.setdefault(word.event, []).append(word)
    for mark in timeline.marks:
        if mark.event in titles:
            x, y = (mark.anchor, mark.cross) if timeline.horizontal else (mark.cross, mark.anchor)
            yield min(_away(x, y, word) for word in titles[mark.event])


def _away(x: float, y: float, word: Words) -> float:
    left, top, right, bottom = word.box
    return ((max(left - x, 0, x - right)) ** 2 + (max(top - y, 0, y - bottom)) ** 2) ** 0.5


def row(kind: str, count: int, layout: str) -> str:
    whole = chronology(kind, count)
    try:
        pages = lay_out(whole, typeface().measure, LayoutOptions(WIDTH, layout))
    except CannotDraw:
        return f"| {count} | {kind} | {layout} | – | – | – | – | – | – |"
    away = [one for page in pages for one in distances(page)]
    return (
        f"| {count} | {kind} | {layout} | {sum(false_breaks(page, whole) for page in pages)} "
        f"| {sum(map(without_year, pages))} | {sum(map(hidden, pages))} | {leader(pages, count):.0f} "
        f"| {sum(away) / len(away):.0f} | {sum(page.height for page in pages) * CENTIMETRES / count:.2f} |"
    )


def peers(folder: Path) -> None:
    print("| drawn by | events | kind | overlapping pairs | cut labels | height, cm |")
    print("|---|---|---|---|---|---|")
    for peer in PEERS:
        for count in COUNTS[:2]:
            for kind in KINDS:
                placed = drawn_by(peer, chronology(kind, count), folder)
                if placed is None:
                    print(f"| {peer} | not installed | | | | |")
                    break
                found = judge(placed)
                print(f"| {peer} | {count} | {kind} | {found.pairs} | {found.cut} | {placed.canvas[1] * 0.02646:.1f} |")


def main() -> None:
    if "--peers" in sys.argv:
        peers(Path(sys.argv[sys.argv.index("--peers") + 1]))
        return
    print("| events | kind | layout | false breaks | no year | hidden | leader | distance | height |")
    print("|---|---|---|---|---|---|---|---|---|")
    for count in [int(one) for one in sys.argv[1:]] or COUNTS:
        for kind in KINDS:
            for layout in LAYOUTS:
                print(row(kind, count, layout), flush=True)


if __name__ == "__main__":
    main()
