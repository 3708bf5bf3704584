"""Whether the box that words of a Word document stand in is shown: not hidden, and not off the page."""

import re
from typing import Any

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHAPE = "{urn:schemas-microsoft-com:vml}"
_INCH = 914_400  # English metric units, in which drawings are measured
_LARGEST = 22 * _INCH  # of pages


def is_in_lost_box(run: Any) -> bool:
    """Does a run stand in a box that is hidden or off the page?"""
    anchors = run.iterancestors(f"{_DRAWING}anchor", f"{_DRAWING}inline")
    shapes = (one for one in run.iterancestors() if str(one.tag).startswith(_SHAPE))
    return any(map(_is_lost_drawing, anchors)) or any(_is_lost_shape(str(one.get("style", ""))) for one in shapes)


def _is_lost_drawing(anchor: Any) -> bool:
    about = anchor.find(f"{_DRAWING}docPr")
    if any(one is not None and one.get("hidden") in ("1", "true") for one in (anchor, about)):
        return True
    extent = anchor.find(f"{_DRAWING}extent")
    return any(
        _is_off(anchor.find(_DRAWING + name), 0 if extent is None else _whole(extent.get(side)))
        for name, side in (("positionH", "cx"), ("positionV", "cy"))
    )


def _is_off(position: Any, size: int) -> bool:
    """Does a box of a size begin and end off the page, whatever its margins are?"""
    offset = None if position is None else position.find(f"{_DRAWING}posOffset")
    if offset is None:
        return False
    at = _whole(offset.text)
    return at >= _LARGEST or at + size <= (0 if position.get("relativeFrom") == "page" else -2 * _INCH)


def _whole(written: str | None) -> int:
    found = re.fullmatch(r"\s*(-?\d{1,12})\s*", written or "")
    return int(found[1]) if found else 0


def _is_lost_shape(style: str) -> bool:
    """A shape of older programs, which is placed as pages of the web place boxes."""
    said = {name.strip(): value.strip() for name, _, value in (one.partition(":") for one in style.lower().split(";"))}
    far = any(re.match(r"-\d{4,}(?:\.\d+)?(?:pt)?$", said.get(name, "")) for name in ("margin-left", "margin-top"))
    return said.get("visibility") == "hidden" or far


def is_reading_aid(run: Any) -> bool:
    """Do its words stand above others to say how these are read (ruby)?"""
    return next(run.iterancestors(f"{_WORD}rt"), None) is not None
