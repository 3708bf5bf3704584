"""The marks and bands of a picture to its key: an entry for each way to draw that is in it, with its words.

The signs are samples of the marks as these are drawn here, so that the key has nothing that the picture has not.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from chrono.languages import Captions
from chrono.records import Status
from chrono.timelines import OF_KEY, Band, Mark, Shape, captions_in, fades_of, moved, sample_of, sample_width


class KeyEntry(NamedTuple):
    """The signs of an entry of the key, all ways in which it is drawn, or which kind of era it shows, and its words."""

    samples: tuple[Mark, ...]
    text: str
    era: str = ""


_PROVED, _CONTEXT, _FADED = "proved", "context", "faded"
_SOLID = (Shape.DAY, Shape.RANGE)
_FADING = (*_SOLID, Shape.ONGOING, Shape.UNTIL, Shape.FROM)
"""Shapes of which each shows how it fades."""


def key_of(marks: Sequence[Mark], bands: Sequence[Band], language: str, minutes: Container[str] = ()) -> list[KeyEntry]:
    """The entries for these marks and bands, in a language: none for a dot where all are dots.

    `minutes` are the ids of the events whose dots stand for clock times.
    """
    said = captions_in(language)
    drawn = [mark for mark in marks if mark.event]
    key = _merged([*_shapes(drawn, said, minutes), *_ways(drawn, said)])
    if any(any(band.fades) for band in bands) and not any(any(fades_of(mark)) for mark in drawn):
        key.append(KeyEntry((), said.faded, _FADED))
    if any(band.context for band in bands):
        key += [KeyEntry((), said.era, _PROVED)] * (not all(band.context for band in bands))
        key.append(KeyEntry((), said.context, _CONTEXT))
    return key


def _shapes(drawn: Sequence[Mark], said: Captions, minutes: Container[str]) -> list[KeyEntry]:
    """An entry for each shape; what is planned, or did not take place, has one of its own."""
    solid = [mark for mark in drawn if not (mark.shape in _SOLID and _is_hollow(mark))]
    used = [shape for shape in Shape if any(mark.shape is shape for mark in solid)]
    needed = used if len(used) > 1 else [shape for shape in used if shape not in _SOLID]
    return [
        KeyEntry(_signs(those), _shape_words(those, said, minutes))
        for shape in needed
        if (those := [mark for mark in solid if mark.shape is shape])
    ]


def _shape_words(marks: Sequence[Mark], said: Captions, minutes: Container[str]) -> str:
    """What marks of one shape say; a dot says whether the day is known or the minute."""
    timed = [mark.event in minutes for mark in marks if mark.shape is Shape.DAY]
    if any(timed):
        return said.minute if all(timed) else said.day_or_minute
    return said.shapes[marks[0].shape]


def _ways(drawn: Sequence[Mark], said: Captions) -> list[KeyEntry]:
    """An entry for each way to draw that marks of several shapes may have, with one sign for dots and one for bars."""
    faded, cut = [mark for mark in drawn if any(fades_of(mark))], [mark for mark in drawn if any(mark.cut)]
    hourly = any(mark.hourly for mark in faded)
    found = [(faded, said.faded_minute if hourly else said.faded), (cut, said.cut)]
    found += [([mark for mark in drawn if mark.off == status], said.statuses[status]) for status in Status]
    found.append(([mark for mark in drawn if mark.planned], said.planned))
    shapes = {said.faded: _FADING, said.faded_minute: _FADING}
    return [KeyEntry(_first_samples(those, shapes.get(text, _SOLID)), text) for those, text in found if those]


def _is_hollow(mark: Mark) -> bool:
    return mark.planned or bool(mark.off)


def _plainest(marks: Sequence[Mark]) -> list[Mark]:
    """Those that are drawn in the fewest special ways."""

    def ways(mark: Mark) -> int:
        return _is_hollow(mark) + any(mark.cut) + any(fades_of(mark))

    least = min(map(ways, marks))
    return [mark for mark in marks if ways(mark) == least]


def _samples(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """All ways in which the plainest of them are drawn, the narrowest first; with the shape of their lane where all are
    in one."""
    plain = _plainest(marks)
    lanes = {mark.lane for mark in plain}
    lane = OF_KEY - lanes.pop() if len(lanes) == 1 else OF_KEY
    found = dict.fromkeys(map(sample_of, plain))
    return tuple(sorted((replace(one, lane=lane) for one in found), key=lambda one: one.end - one.start))


def _signs(marks: Sequence[Mark]) -> tuple[Mark, ...]:
    """The samples of one shape; of bars that all fade the one that says so, too."""
    found = _samples(marks)
    return (max(found, key=_richness),) if all(any(fades_of(one)) for one in found) else found


def _first_samples(marks: Sequence[Mark], shapes: Sequence[Shape]) -> tuple[Mark, ...]:
    """The widest sample of each of the shapes, of dots and of bars, else of whatever there is."""
    kinds = [[mark for mark in marks if mark.shape is shape] for shape in shapes]
    kinds = [those for those in kinds if those] or [list(marks)]
    return tuple(max(_samples(those), key=_richness) for those in kinds)


def _richness(sample: Mark) -> tuple[int, int, float]:
    return sum(fades_of(sample)), sum(sample.cut), sample.end - sample.start


def _merged(entries: Sequence[KeyEntry]) -> list[KeyEntry]:
    """The entries, those with the same signs as one."""
    found: dict[tuple[Mark, ...], list[str]] = {}
    for entry in entries:
        found.setdefault(entry.samples, []).append(entry.text)
    return [KeyEntry(samples, "; ".join(texts)) for samples, texts in found.items()]


def key_width(entry: KeyEntry) -> float:
    """Points that the signs of an entry take beside each other."""
    samples = entry.samples
    return sum(map(sample_width, samples)) + _BESIDE * (len(samples) - 1) if samples else _SHADE


def key_signs(entry: KeyEntry, x: float, middle: float) -> Iterator[Mark]:
    """The signs of an entry from `x` on, around a line."""
    for sample in entry.samples:
        yield moved(sample, x, middle)
        x += sample_width(sample) + _BESIDE


def key_shades(entry: KeyEntry, x: float, top: float, bottom: float) -> Iterator[Band]:
    """The band of an entry that shows a kind of era, from `x` on."""
    if entry.era:
        fades = (_SHADE / 3, _SHADE / 3) if entry.era == _FADED else (0.0, 0.0)
        yield Band("", x, top, x + _SHADE, bottom, fades, False, "top", entry.era == _CONTEXT, 0.1)


_SHADE, _BESIDE = 16.0, 4.0
"""Points that an era takes in the key, and between two signs of one entry."""
