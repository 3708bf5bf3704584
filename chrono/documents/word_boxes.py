"""Whether the box that words of a Word document stand in is shown, and in which parts of their table they stand."""

import re
from collections.abc import Mapping
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


def is_in_part(run: Any, table: Any, part: str) -> bool:
    """Does a run stand in a part of its table that this shows as its style says?"""
    where = PARTS_OF_TABLES[part]
    return _is_switched_on(table, part) and all(_is_outermost(run, kind, behind) for kind, behind in where)


def _is_switched_on(table: Any, part: str) -> bool:
    """Does a table show what its style says of a part? Those at corners are shown with their row and column."""
    look = table.find(f"{_WORD}tblPr/{_WORD}tblLook")
    return look is None or all(
        _is_flag_set(look, name, bit) is not turned for name, bit, turned in _FLAGS.get(part, ())
    )


def _is_flag_set(look: Any, name: str, bit: int) -> bool:
    """Is a flag set, by its name or, as older programs write all of them, by a number?"""
    said, number = look.get(_WORD + name), str(look.get(f"{_WORD}val", ""))
    if said is not None:
        return str(said).lower() not in ("0", "false", "off")
    return bool(re.fullmatch("[0-9A-Fa-f]{1,4}", number)) and bool(int(number, 16) & bit)


_ROWS, _COLUMNS = ("noHBand", 0x200, True), ("noVBand", 0x400, True)
_FIRST, _LAST = ("firstRow", 0x20, False), ("lastRow", 0x40, False)
_LEFT, _RIGHT = ("firstColumn", 0x80, False), ("lastColumn", 0x100, False)
# By what flags the parts of a table are shown, and whether one that is set turns them off.
_FLAGS: Mapping[str, tuple[tuple[str, int, bool], ...]] = {
    **dict.fromkeys(("band1Horz", "band2Horz"), (_ROWS,)),
    **dict.fromkeys(("band1Vert", "band2Vert"), (_COLUMNS,)),
    **{"firstRow": (_FIRST,), "lastRow": (_LAST,), "firstCol": (_LEFT,), "lastCol": (_RIGHT,)},
    **{"nwCell": (_FIRST, _LEFT), "neCell": (_FIRST, _RIGHT), "swCell": (_LAST, _LEFT), "seCell": (_LAST, _RIGHT)},
}


def _is_outermost(run: Any, kind: str, behind: bool) -> bool:
    """Is the row or cell in which it stands the first of its table, or the last one with nothing `behind` it?"""
    around = next(run.iterancestors(_WORD + kind), None)
    return around is not None and next(around.itersiblings(_WORD + kind, preceding=not behind), None) is None


# Rows and columns in turn are taken for all: which of them a style means depends on how many it counts at once.
PARTS_OF_TABLES: Mapping[str, tuple[tuple[str, bool], ...]] = {
    "wholeTable": (),
    **dict.fromkeys(("band1Horz", "band2Horz", "band1Vert", "band2Vert"), ()),
    "firstRow": (("tr", False),),
    "lastRow": (("tr", True),),
    "firstCol": (("tc", False),),
    "lastCol": (("tc", True),),
    "nwCell": (("tr", False), ("tc", False)),
    "neCell": (("tr", False), ("tc", True)),
    "swCell": (("tr", True), ("tc", False)),
    "seCell": (("tr", True), ("tc", True)),
}
