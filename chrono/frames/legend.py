"""The marks and bands of a picture to its key: an entry for each way to draw that is in it, with its words."""

from collections.abc import Sequence
from typing import NamedTuple

from chrono.records import Status
from chrono.timelines import Band, Mark, Shape, captions_in


class KeyEntry(NamedTuple):
    """A sign of the key, and its words."""

    shape: Shape
    text: str
    planned: bool = False
    off: str = ""
    cut: bool = False
    faded: bool = False
    era: str = ""


_PROVED, CONTEXT = "proved", "context"
_SOLID = (Shape.DAY, Shape.RANGE)
_BOUNDS = (Shape.BEFORE, Shape.AFTER, Shape.UNTIL, Shape.FROM)
"""Those whose open end is dotted where they are planned, or did not take place."""
SEVERAL = (Shape.CLAIMS, Shape.CHOICE, Shape.SET)


def key_of(marks: Sequence[Mark], bands: Sequence[Band], language: str) -> list[KeyEntry]:
    """The entries for these marks and bands, in a language: none for a dot where all are dots."""
    said = captions_in(language)
    drawn = [mark for mark in marks if mark.event]
    # What is planned, or did not take place, is drawn in another way, which has an entry of its own.
    solid = {mark.shape for mark in drawn if not (mark.shape in _SOLID and (mark.planned or mark.off))}
    used = [shape for shape in Shape if shape in solid]
    needed = used if len(used) > 1 else [shape for shape in used if shape not in _SOLID]
    sure = {mark.shape for mark in drawn if not (mark.planned or mark.off)}
    key = [KeyEntry(shape, said.shapes[shape], shape in _BOUNDS and shape not in sure) for shape in needed]
    faded = any(
        mark.shape is Shape.RANGE and (mark.start, mark.end) != (mark.sure_start, mark.sure_end) for mark in drawn
    )
    if faded or any(any(band.fades) for band in bands):
        key.append(KeyEntry(Shape.RANGE, said.faded, faded=True))
    if any(True in mark.cut for mark in drawn):
        key.append(KeyEntry(Shape.RANGE, said.cut, cut=True))
    for status in Status:
        if any(mark.off == status for mark in drawn):
            key.append(KeyEntry(Shape.DAY, said.statuses[status], off=str(status)))
    if planned := {mark.shape for mark in drawn if mark.planned}:
        only = Shape.RANGE if Shape.RANGE in planned and Shape.DAY not in planned else Shape.DAY
        key.append(KeyEntry(only, said.planned, planned=True))
    if any(band.context for band in bands):
        key += [KeyEntry(Shape.DAY, said.era, era=_PROVED)] * (not all(band.context for band in bands))
        key.append(KeyEntry(Shape.DAY, said.context, era=CONTEXT))
    return key
