"""A Timeline to what a reader would stumble over in it: an independent look at what was placed, not at how.

Texts that lie on each other or leave the canvas, leaders through titles, marks whose leader begins elsewhere, breaks
of the axis where there is a mark, or that hide a change of scale.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from chrono.axes import Axis
from chrono.dates import SECONDS_A_DAY, DateForm, EdtfDate, Part, Precision
from chrono.records import Annotation, Era, Event
from chrono.timelines import FADING, Band, Box, Mark, Shape, Stroke, Timeline, Words, runs_through, scale_words

_SLACK = 0.01
"""Points; less is rounding."""
_OFF_ITS_DATE = 0.5


def find_defects(
    timeline: Timeline, events: Iterable[Event] = (), eras: Iterable[Era] = (), annotations: Iterable[Annotation] = ()
) -> list[str]:
    """Every fault in words; none where the picture is sound.

    With the `events`, `eras` and `annotations`, marks, bands and lines are held against their dates.
    """
    words = sorted(timeline.words, key=lambda word: word.box[1])
    listed = list(events)
    several = {one for one, count in Counter(event.id for event in listed).items() if count > 1}
    dates = {event.id: event.date for event in listed if event.id not in several}  # whose mark is which, nobody knows
    timed = any(date.precision is Precision.MOMENT for date in dates.values())
    return [
        *_outside(timeline, words),
        *_overlaps(words),
        *_through(timeline, words),
        *_crossing(timeline),
        *(fault for view in _views(timeline) for fault in _misplaced(view, dates, timed=timed)),
        *_unjoined(timeline),
        *_astray(timeline, [(era.name, era.date) for era in eras]),
        *_annotated_elsewhere(timeline, annotations),
    ]


def _views(timeline: Timeline) -> Iterator[Timeline]:
    """The picture of each axis, with the marks that stand on it."""
    if timeline.focus is None:
        yield timeline
        return
    yield replace(timeline, marks=tuple(mark for mark in timeline.marks if not mark.magnified))
    magnified = tuple(mark for mark in timeline.marks if mark.magnified)
    yield replace(timeline, marks=magnified, scales=(timeline.focus,))


def _misplaced(timeline: Timeline, dates: Mapping[str, EdtfDate], *, timed: bool) -> Iterator[str]:
    yield from _off(timeline, dates, timed=timed)
    yield from _beyond(timeline)
    yield from _broken(timeline)
    yield from _covered(timeline)
    yield from _marked(timeline)


def _unjoined(timeline: Timeline) -> Iterator[str]:
    """The two lines of a magnified stretch run from its ends in the overview to the ends of its own axis."""
    if timeline.focus is None:
        return
    first, last, start, end = timeline.focus
    lines = [stroke for stroke in timeline.strokes if stroke.role == "focus"]
    pairs = [(line.x1, line.x2) if timeline.horizontal else (line.y1, line.y2) for line in lines]
    for day, place in ((first, start), (last, end)):
        joined = (begun for begun, ended in pairs if abs(ended - place) <= _OFF_ITS_DATE)
        if not any(_stands(timeline, day, begun) for begun in joined):
            yield f"no line joins the magnified stretch at {place:.0f} points with its place"


def _outside(timeline: Timeline, words: Sequence[Words]) -> Iterator[str]:
    for word in words:
        left, top, right, bottom = word.box
        if min(left, top) < -_SLACK or right > timeline.width + _SLACK or bottom > timeline.height + _SLACK:
            yield f'"{word.text}" leaves the canvas'


def _overlaps(words: Sequence[Words]) -> Iterator[str]:
    """Every pair of texts whose boxes meet, by a sweep from top to bottom."""
    open_words: list[Words] = []
    for word in words:
        box = word.box
        open_words = [other for other in open_words if other.box[3] > box[1]]
        for other in open_words:
            if other.box[0] < box[2] and box[0] < other.box[2]:
                yield f'"{word.text}" lies on "{other.text}"'
        open_words.append(word)


def _through(timeline: Timeline, words: Sequence[Words]) -> Iterator[str]:
    labels = [word for word in words if word.event or word.role == "era"]
    tops = [label.box[1] for label in labels]
    tallest = max((label.box[3] - label.box[1] for label in labels), default=0.0)
    for leader in timeline.strokes:
        if leader.role != "leader":
            continue
        high, low = sorted((leader.y1, leader.y2))
        for item in labels[bisect_left(tops, high - tallest) : bisect_left(tops, low)]:
            if _crosses(leader, item.box):
                yield f'the leader of {leader.event} runs through "{item.text}"'


def _crosses(stroke: Stroke, box: Box) -> bool:
    inside = box[0] + _SLACK, box[1] + _SLACK, box[2] - _SLACK, box[3] - _SLACK
    return runs_through((stroke.x1, stroke.y1, stroke.x2, stroke.y2), inside)


def _crossing(timeline: Timeline) -> Iterator[str]:
    """Slanting leaders run between two lines: in one order on both, or they cross."""
    across = 0 if timeline.horizontal else 1
    by_lines: dict[tuple[float, float], list[Stroke]] = {}
    for leader in timeline.strokes:
        ends = ((leader.x1, leader.y1), (leader.x2, leader.y2))
        if leader.role == "leader" and leader.slanted:
            by_lines.setdefault((ends[0][1 - across], ends[1][1 - across]), []).append(leader)
    for leaders in by_lines.values():
        pairs = sorted(
            ((leader.x1, leader.x2) if across == 0 else (leader.y1, leader.y2), leader.event) for leader in leaders
        )
        for ((_, first), before), ((_, second), after) in pairwise(pairs):
            if second < first - _SLACK:
                yield f"the leaders of {before} and {after} cross"


def _off(timeline: Timeline, dates: Mapping[str, EdtfDate], *, timed: bool) -> Iterator[str]:
    """A mark's leader begins on the mark, which begins and ends where its date does."""
    for mark in timeline.marks:
        begun = mark.start - _OFF_ITS_DATE <= mark.anchor <= mark.end + _OFF_ITS_DATE
        date = dates.get(mark.event)
        due = [] if date is None or mark.claims else _due(timeline, mark, date, timed=timed)
        if mark.event and not (begun and all(_stands(timeline, *pair) for pair in due)):
            yield f"the mark of {mark.event} stands off its date"


def _beyond(timeline: Timeline) -> Iterator[str]:
    """No mark reaches beyond the axis."""
    first = min((start for _, _, start, _ in timeline.scales), default=float("-inf"))
    last = max((end for _, _, _, end in timeline.scales), default=float("inf"))
    for mark in timeline.marks:
        if mark.event and not first - _OFF_ITS_DATE <= mark.start <= mark.end <= last + _OFF_ITS_DATE:
            yield f"the mark of {mark.event} reaches beyond the axis"


def _broken(timeline: Timeline) -> Iterator[str]:
    """A break leaves out more than it takes, stands where no mark begins, ends or is tied, and tells a new scale."""
    said = [word for word in timeline.words if word.role == "left out"]
    parts = sorted((Axis(*scale) for scale in timeline.scales), key=lambda part: part.start)
    for before, after in pairwise(parts):
        least = min(before.points_a_day, after.points_a_day)
        if (after.first - before.last) * least < after.start - before.end - _SLACK:
            yield f"the break at {before.end:.0f} points leaves out less than it takes"
        told = scale_words(after.points_a_day / before.points_a_day)
        if told and not any(told in word.text for word in said):
            yield f"the scale changes at {after.start:.0f} points, and nothing says so"
        for mark in timeline.marks:
            places = (mark.start, mark.end, mark.anchor)
            if mark.event and any(before.end + _SLACK < place < after.start - _SLACK for place in places):
                yield f"the mark of {mark.event} lies in a break"


def _covered(timeline: Timeline) -> Iterator[str]:
    """No span lies on another one, unless there is no room for them beside each other at the least size."""
    tracks: dict[float, list[Mark]] = {}
    for mark in timeline.marks:
        if mark.event and mark.shape is not Shape.DAY and mark.size > _LEAST:
            tracks.setdefault(mark.cross, []).append(mark)
    for track in tracks.values():
        for item, other in pairwise(sorted(track, key=lambda mark: mark.start)):
            if other.start < item.end - _OFF_ITS_DATE:
                yield f"the mark of {other.event} lies on that of {item.event}"


_LEAST = 0.25
"""The size of marks, as a share of the usual one, at which they may lie on each other."""


def _marked(timeline: Timeline) -> Iterator[str]:
    """No mark lies on the name of an era, or on an annotation."""
    names = [word for word in timeline.words if word.role in ("era", "annotation")]
    for mark in timeline.marks if names else ():
        half = _HALF * mark.size * timeline.scale
        box = (mark.start, mark.cross - half, mark.end, mark.cross + half)
        if not timeline.horizontal:
            box = (box[1], box[0], box[3], box[2])
        for name in names if mark.event else ():
            if all(name.box[at] < box[at + 2] and box[at] < name.box[at + 2] for at in (0, 1)):
                yield f'the mark of {mark.event} lies on "{name.text}"'


_HALF = 3.0
"""Points from the middle of a mark of the usual size to its edge."""


def _annotated_elsewhere(timeline: Timeline, annotations: Iterable[Annotation]) -> Iterator[str]:
    """The line of an annotation stands at its day, and its band, or its leader, where its date or its event is."""
    known = {f"annotations.{number}": one for number, one in enumerate(annotations)}
    yield from _astray(timeline, [(one.text, one.date) for one in known.values() if one.date])
    for line in timeline.strokes:
        one = known.get(line.event)
        ends = (line.x1, line.x2) if timeline.horizontal else (line.y1, line.y2)
        if (
            one is not None
            and one.date
            and one.text not in {band.name for band in timeline.bands}
            and ends[0] == ends[1]
        ):
            middle = (one.date.first_second + one.date.last_second + 1) / 2 / SECONDS_A_DAY
            if not _stands(timeline, middle, ends[0], _OFF_ITS_DATE * max(timeline.scale, 1.0)):
                yield f'the line of "{one.text}" stands off its date'


def _astray(timeline: Timeline, dated: Sequence[tuple[str, EdtfDate]]) -> Iterator[str]:
    """A band begins and ends where its date does, or at an end of the axis, or of a stretch of it."""
    bands: dict[str, list[Band]] = {}
    for band in timeline.bands:
        bands.setdefault(band.name, []).append(band)
    edges = [edge for _, _, *ends in timeline.scales for edge in ends]
    slack = _OFF_ITS_DATE * max(timeline.scale, 1.0)  # the thinnest band is as wide as type is large
    for name, date in dated:
        ends = [end for band in bands.get(name, ()) for end in band.ends]
        if not ends or sum(other == name for other, _ in dated) > 1:
            continue
        first = date.first_second / SECONDS_A_DAY if date.earliest else None
        last = (date.last_second + 1) / SECONDS_A_DAY if date.latest else None
        for day, place in ((first, min(ends)), (last, max(ends))):
            cut = any(abs(place - edge) <= slack for edge in edges)
            if day is not None and not cut and not _stands(timeline, day, place, slack):
                yield f'the band of "{name}" stands off its date'


def _due(timeline: Timeline, mark: Mark, date: EdtfDate, *, timed: bool) -> Iterator[tuple[float, float]]:
    """Day numbers, and where the mark has them; only what is known of the date, and lies in the picture: an end that is
    approximate fades out around it."""
    first, last = _known(timeline, date, timed=timed)
    if mark.shape not in FADING:
        if first is not None and not mark.cut[0] and not date.parts[0].approximate:
            yield first, mark.start
        if last is not None and not (mark.cut[1] or mark.shape is Shape.ONGOING or date.parts[-1].approximate):
            yield last, mark.end
    if first is not None and last is not None and date.kind is not DateForm.INTERVAL and True not in mark.cut:
        yield (first + last) / 2, mark.anchor


def _known(timeline: Timeline, date: EdtfDate, *, timed: bool) -> tuple[float | None, float | None]:
    """The first and last day number that are known of a date.

    A day is at its noon, but where the axis shows hours, as it does where a day is long and others have clock times; a
    minute is at its first moment.
    """
    first = date.first_second / SECONDS_A_DAY if date.earliest else None
    last = (date.last_second + 1) / SECONDS_A_DAY if date.latest else None
    if last is not None and date.parts[-1].precision is Precision.MOMENT:
        last = date.parts[-1].first_second / SECONDS_A_DAY
    near = first if first is not None else last or 0.0
    scales = [Axis(*scale) for scale in timeline.scales]
    inner = [part for part in scales if part.first <= near] or scales[:1]
    if not (timed and inner and inner[-1].shows_hours(near)):
        first = None if first is None else first + _noon(date.parts[0])
        last = None if last is None else last - _noon(date.parts[-1])
    return first, last


def _noon(part: Part) -> float:
    return 0.5 if part.precision >= Precision.DAY else 0.0


def _stands(timeline: Timeline, day: float, place: float, slack: float = _OFF_ITS_DATE) -> bool:
    """Does this day lie at this place on a stretch of the axis, or between two, where the axis is broken?"""
    for first, last, start, end in timeline.scales:
        if first <= day <= last:
            return abs(start + (day - first) / (last - first) * (end - start) - place) <= slack
    before = max((end for _, last, _, end in timeline.scales if last < day), default=None)
    after = min((start for first, _, start, _ in timeline.scales if first > day), default=None)
    if before is None or after is None:
        return not timeline.scales
    return before - slack <= place <= after + slack
