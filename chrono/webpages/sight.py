"""Declarations of style to whether the words of an element are seen: there, in place, in a colour of their own."""

import re
from collections.abc import Callable, Mapping

from chrono.css import FAINT, WINDOW_HEIGHT, WINDOW_WIDTH, colour, comma_parts, is_faint, pixels, share, value_words

Declarations = Mapping[str, str]
"""The values that hold for an element, by property, in small letters."""

IN_DOUBT = "-in-doubt"
"""The name of what is no property: a rule says by it that it may hide an element."""

_FAR_OFF = -999  # pixels beyond which nothing of an element is in sight
_FAR_INDENTED = -500  # the same of the beginning of lines
_OFF = -100  # pixels by which something may be out of sight that is not wide
_FAR_MOVED = -5000  # the same for what is moved by a transform, as scripts move the pages of a row
_LIGHT = 0.4  # of opacity, of which several in each other may leave nothing
_TINY = 2.0  # pixels of type that nobody reads
_BLURRED = 3.0  # pixels
_SQUEEZED = -6.0  # pixels between letters, which then lie over each other


def may_hide(name: str, value: str) -> bool:
    """Could this declaration, by itself or with others, keep text out of sight or strike it out, or take that back?"""
    if test := _MAY_HIDE.get(name):
        return test(value)
    size = pixels(value)
    if size is None or name not in _OF_SIZE:
        return False
    if name == "font-size":
        return size < _TINY
    if name in ("width", "height", "max-width", "max-height", "line-height"):
        return size <= 1 or (name == "width" and size >= 2 * WINDOW_WIDTH)
    if name == "text-indent":
        return size <= _FAR_INDENTED or size >= -_FAR_OFF
    return size <= _OFF or size >= -_FAR_OFF or (name == "margin-top" and size <= _PULLED)


def parts_lines(display: str) -> bool:
    """Do words with this `display` begin a line of their own, or stand in boxes of their own?"""
    return display in _OF_BLOCKS or display.endswith(_OF_BOXES)


_OF_BLOCKS = frozenset(("block", "list-item", "table-cell", "table-row"))
_OF_BOXES = ("table", "table-caption", "flex", "grid", "flow-root", "flexbox", "box")


def _is_wide_drawn(value: str) -> bool:
    return _is_wide(value, _WIDE_DRAWN)


def _is_wide(value: str, least: float) -> bool:
    return max((pixels(word) or 0 for word in value_words(value)), default=0) >= least


_WIDE_DRAWN = 10  # pixels of a border or shadow that may lie over words
_WIDE_STROKE = 3  # the same of the outline of letters


def _says_more(value: str) -> bool:
    return value not in ("none", "auto", "initial", "unset")


_ROW = 0.9  # of a row that one box takes
_PULLED = -10  # pixels, by which a box lies on the line before it
_MAY_HIDE: Mapping[str, Callable[[str], bool]] = {
    **dict.fromkeys(
        ("display", "visibility", "content-visibility"), lambda value: value in ("none", "hidden", "collapse")
    ),
    **dict.fromkeys(("overflow-x", "overflow-y"), lambda value: value != "visible"),
    **dict.fromkeys(("box-shadow", "outline"), _is_wide_drawn),
    **dict.fromkeys(("border-top", "border-bottom", "border-left", "border-right"), _is_wide_drawn),
    IN_DOUBT: lambda _: True,
    "-webkit-text-stroke": lambda value: _is_wide(value, _WIDE_STROKE),
    "mask-size": lambda value: "0" in re.findall(r"[\d.]+", value),
    "contain": lambda value: value not in ("none", "layout", "style", "inline-size"),
    "content": lambda value: value.startswith("url("),
    "grid-template-rows": lambda value: value == "0fr",
    "letter-spacing": lambda value: (pixels(value) or 0) <= _SQUEEZED,
    "word-spacing": lambda value: (pixels(value) or 0) <= _OFF,
    "font-size-adjust": lambda value: share(value) == 0,
    **dict.fromkeys(
        ("transform", "translate", "scale", "rotate", "clip", "clip-path", "filter", "mask-image", "animation-name",
         "text-underline-offset", "offset-path"),
        _says_more,
    ),
    **dict.fromkeys(("color", "-webkit-text-fill-color"), is_faint),
    "background-image": lambda value: "gradient(" in value or ("url(" in value and "no-repeat" not in value),
    "position": lambda value: value in ("absolute", "fixed", "relative", "sticky"),
    "text-decoration-line": lambda value: "line-through" in value,
    "opacity": lambda value: (share(value) or 0) < _LIGHT,
    "mix-blend-mode": lambda value: value not in ("normal", "multiply", "darken"),
    "backface-visibility": lambda value: value == "hidden",
    **dict.fromkeys(("grid-area", "grid-row", "grid-column"), lambda value: value.strip() not in ("auto", "span 1")),
    "flex-shrink": lambda value: value == "0",
    **dict.fromkeys(("min-width", "grid-auto-columns"), lambda value: "%" in value and (share(value) or 0) >= _ROW),
    "z-index": lambda value: value.startswith("-"),
    "unicode-bidi": lambda value: "override" in value,
    "direction": lambda value: value == "rtl",
    "zoom": lambda value: (share(value) or 0) <= FAINT,
    "-webkit-text-security": lambda value: value != "none",
    # It hides nothing, but a digit that is raised is none of the number before it.
    "vertical-align": lambda value: value in ("super", "sub", "text-top", "text-bottom"),
    # Nor does this, but words may be quoted in the capitals that it makes.
    "text-transform": lambda _: True,
    "font-variant-caps": lambda value: value != "normal",
}  # fmt: skip
_SIDES = ("left", "top", "right", "bottom")
_OF_SIZE = frozenset(
    (
        *_SIDES,
        *"margin-left margin-top margin-right width height max-width max-height".split(),
        *"font-size line-height text-indent".split(),
    )
)


def recases(declared: Declarations) -> bool | None:
    """Do these declarations show words in other capitals than they are written in? None where they say nothing."""
    said = [declared[name] for name in ("text-transform", "font-variant-caps") if name in declared]
    return any(word in one for one in said for word in ("case", "capitalize", "caps")) if said else None


def out_of_sight(declared: Declarations) -> bool:
    """Do these declarations keep all of an element from its reader: transparent, shrunk, clipped or moved away?"""
    says = declared.get
    return (
        min(opacity_of(declared), _share_of(declared, "zoom") or 1) <= FAINT
        or says("content-visibility") == "hidden"
        or _is_moved_away(declared)
        or _is_turned_away(declared)
        or _is_cut(declared)
        or _is_filtered(says("filter", ""))
        or says("content", "").startswith("url(")
        or (pixels(says("letter-spacing", "")) or 0) <= _SQUEEZED
        or (pixels(says("word-spacing", "")) or 0) <= _OFF
        or share(says("font-size-adjust", "")) == 0
        or _is_masked(says("mask-image", ""))
        or (says("mask-image", "none") != "none" and 0 in map(pixels, says("mask-size", "").split()))
        or says("-webkit-text-security", "none") not in ("none", "initial", "unset", "inherit")
    )


def opacity_of(declared: Declarations) -> float:
    """How opaque an element is, from 0 to 1, by itself."""
    return min(1.0, max(0.0, _share_of(declared, "opacity")))


def _share_of(declared: Declarations, name: str) -> float:
    own = share(declared.get(name, ""))
    return 1.0 if own is None else own


def _is_moved_away(declared: Declarations) -> bool:
    says = declared.get
    position = says("position")
    # A share of a height that is not given is none.
    lengths = {
        side: pixels(says(side, "")) or 0 if position != "relative" or "%" not in says(side, "") else 0
        for side in _SIDES
    }
    if position in ("absolute", "fixed", "relative") and min(lengths.values()) <= _FAR_OFF:
        return True
    width = pixels(says("width", "")) if position in ("absolute", "fixed") else None
    if width is not None and lengths["left"] < 0 and lengths["left"] + width <= 0:
        return True
    beyond = max(lengths["left"], lengths["right"]) >= WINDOW_WIDTH or max(lengths["top"], lengths["bottom"]) >= (
        WINDOW_HEIGHT
    )
    sides = ("margin-left", "margin-top", *(["margin-right"] if says("float") == "right" else []))
    margins = [pixels(says(name, "")) or 0 for name in sides if "%" not in says(name, "")]
    return (position == "fixed" and beyond) or min(margins, default=0) <= _FAR_OFF


def is_indented_away(declared: Declarations) -> bool:
    """Do the lines of an element begin where nobody sees them?"""
    size = pixels(declared.get("text-indent", "")) or 0
    far = size >= WINDOW_WIDTH and _hides_overflow(declared)
    return size <= _FAR_INDENTED or far


_MOVES = re.compile(r"translate(?:x|y|3d)?\(([^()]*(?:\([^()]*\)[^()]*)*)\)")
_SCALES = re.compile(r"scale(?:x|y|3d)?\(([^()]*)\)")
_TURNS = re.compile(
    r"(?:rotate[xy]|skew[xy]?)\(\s*([-\d.]+)(deg|turn|rad|grad)?\s*[,)]"
    r"|(?:[xy]\s+|rotate3d\((?!\s*0\s*,\s*0\s*,)[^()]*,\s*)([-\d.]+)(deg|turn|rad|grad)"
)
_DEGREES = {"deg": 1.0, "turn": 360.0, "rad": 57.29578, "grad": 0.9, None: 1.0}
_MATRIX = re.compile(r"matrix(?:3d)?\(([^()]*)\)")
_IN_SPACE = 16  # numbers of a matrix of three dimensions


def _is_turned_away(declared: Declarations) -> bool:
    """Is an element moved far off, made nothing, or turned so that only its edge is seen?"""
    transform = declared.get("transform", "")
    moves = [part for move in _MOVES.findall(transform) for part in move.split(",")]
    moves += declared.get("translate", "").split()
    if any("%" not in part and (pixels(part.strip()) or 0) <= _FAR_MOVED for part in moves):
        return True
    scales = [part for scale in _SCALES.findall(transform) for part in scale.split(",")]
    scales += declared.get("scale", "").split()
    if any((size := share(part.strip())) is not None and abs(size) <= FAINT for part in scales):
        return True
    for found in _TURNS.finditer(f"{transform} {declared.get('rotate', '')}"):
        angle = float(found[1] or found[3]) * _DEGREES[found[2] or found[4]]
        if abs(angle) % 180 == 90:
            return True
    matrix = _MATRIX.search(transform)
    numbers = [share(part.strip()) or 0 for part in matrix[1].split(",")] if matrix else []
    row = 4 if len(numbers) == _IN_SPACE else 2
    return len(numbers) in (6, _IN_SPACE) and numbers[0] * numbers[row + 1] - numbers[1] * numbers[row] == 0


def _hides_overflow(declared: Declarations) -> bool:
    cut = any(declared.get(name, "visible") not in ("visible", "initial") for name in ("overflow-x", "overflow-y"))
    return cut or "paint" in declared.get("contain", "") or declared.get("contain") in ("strict", "content")


def _is_cut(declared: Declarations) -> bool:
    """Is nothing left of an element: clipped, or of no size with what runs over cut off?"""
    says = declared.get
    taken_out = says("position") in ("absolute", "fixed")
    clipped = (taken_out and _clips_all(says("clip", ""))) or _cuts_all(says("clip-path", ""))
    shaped = says("clip-path", "none") != "none" and _has_no_size(declared)
    return clipped or shaped or is_cut_to_nothing(declared)


def is_cut_to_nothing(declared: Declarations) -> bool:
    """Is a box of no size, or of a pixel, with what runs over cut off?"""
    return _hides_overflow(declared) and _has_no_size(declared)


def _has_no_size(declared: Declarations) -> bool:
    says = declared.get
    if any((pixels(says(name, "")) or share(says(name, "")) or 0) > 0 for name in _ROOM):
        return False
    wide, high = (
        [size for name in names if (size := pixels(says(name, ""))) is not None]
        for names in (("width", "max-width"), ("height", "max-height", "line-height"))
    )
    nothing = min([*wide, *high], default=1) <= 0
    speck = min(wide, default=2) <= 1 and min(high, default=2) <= 1
    taken_out = says("position") in ("absolute", "fixed")
    return nothing or speck or (taken_out and min([*wide, *high], default=2) <= 1)


_ROOM = ("padding-top", "padding-left", "min-height", "min-width", "flex-grow")
"""What gives an element room beside its width and height."""


def _clips_all(clip: str) -> bool:
    """`rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`: nothing is left between its edges."""
    found = re.fullmatch(r"rect\(([^()]*)\)", clip)
    edges = [pixels(edge) for edge in re.split(r"[\s,]+", found[1].strip())] if found else []
    return len(edges) == 4 and None not in edges and (edges[0] == edges[2] or edges[1] == edges[3])


def _cuts_all(path: str) -> bool:
    """Is a shape to which an element is cut empty?"""
    kind, _, inside = path.removesuffix(")").partition("(")
    parts = inside.split(" round ")[0].split(" at ")[0].split()
    if kind == "inset" and 1 <= len(parts) <= 4:
        top, right, bottom, left = (parts * 4)[:4] if len(parts) in (1, 2, 4) else [*parts, parts[1]]
        return any(_fills(one, other) for one, other in ((top, bottom), (left, right)))
    if kind in ("circle", "ellipse"):
        return any(pixels(part) == 0 for part in parts)
    if kind == "polygon":
        corners = [tuple(corner.split()) for corner in inside.split(",")]
        return any(len({corner[at] for corner in corners if len(corner) == 2}) == 1 for at in (0, 1))
    return (kind == "rect" and _clips_all(path)) or (kind == "xywh" and "0" in parts[2:4])


def _fills(one: str, other: str) -> bool:
    """Do two insets from opposite sides, in per cent, leave next to nothing between them?"""
    given = [share(part) or 0 if part.endswith("%") else (pixels(part) or 0) >= -_FAR_OFF for part in (one, other)]
    return sum(given) >= 1 - FAINT / 2


def _is_filtered(filters: str) -> bool:
    faint = [share(part) for part in re.findall(r"opacity\(([^()]*)\)", filters)]
    blurred = [pixels(part) or 0 for part in re.findall(r"blur\(([^()]*)\)", filters)]
    faint += [share(part) for part in re.findall(r"contrast\(([^()]*)\)", filters)]
    return any(one is not None and one <= FAINT for one in faint) or max(blurred, default=0) >= _BLURRED


def _is_masked(mask: str) -> bool:
    """Is a mask a run of colours none of which lets anything be seen?"""
    if "gradient(" not in mask:
        return False
    inside = mask.partition("(")[2].removesuffix(")")
    words = [word for part in comma_parts(inside) for word in re.split(r"\s+(?![^(]*\))", part)]
    colours = [one for word in words if (one := colour(word)) is not None]
    return bool(colours) and all(one.alpha <= FAINT for one in colours)


def is_tiny(size: str) -> bool:
    """Is it a size of type that nobody reads?"""
    length = pixels(size)
    return length is not None and length < _TINY
