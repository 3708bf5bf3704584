"""Declarations of style to what a box does to the words of what it stands in: it covers them, or draws a line
through them. And which part of an element's words its own box may cut off.

Nothing is laid out: a box that spans all of what it stands in covers it; what may be covered or cut off is doubtful.
"""

import re
from enum import StrEnum

from chrono.css import FAINT, WINDOW_WIDTH, colour, comma_parts, is_faint, is_opaque, pixels, share, value_words
from chrono.webpages.moves import Around, may_be_moved_away
from chrono.webpages.sight import Declarations, out_of_sight

_NEAR = 8  # pixels from an edge
_WIDE = {"absolute": 200, "fixed": 600}  # pixels that may cover what is there
_HIGH = 10
_FAR = 300  # pixels around a box that lie over what is about it
_LINE = 20  # pixels from one line to the next, in a box of which nothing is known but that it holds words
_THIN = 4  # pixels of a line that is drawn
_MIDDLE = (0.25, 0.78)  # of the height of words, from their heads, between which a line strikes them out


class Overlay(StrEnum):
    """What a box does to words: covers them, may cover them, or strikes them out."""

    COVERS = "covers"
    MAY_COVER = "may cover"
    STRIKES = "strikes"


def overlay_of(declared: Declarations, *, picture: bool = False) -> Overlay | None:
    """What a box that is taken out of the flow does to the words of what it stands in; None where that is nothing.

    A `picture` fills its box, with what is not known.
    """
    if declared.get("position") not in ("absolute", "fixed") or not _spans_across(declared) or _is_unseen(declared):
        return None
    filled = _is_filled(declared)
    if not filled and (line := _line_height(declared)):
        return Overlay.STRIKES if _MIDDLE[0] <= line <= _MIDDLE[1] else None
    sure = filled or is_opaque(declared.get("background-color", "")) or _blurs_behind(declared)
    whole = _spans_down(declared)
    if not sure and not picture and "url(" not in declared.get("background-image", ""):
        return Overlay.STRIKES if draws_line(declared) and whole else None
    if whole and sure and not picture:
        return Overlay.COVERS
    high = (filled or (pixels(_extent(declared, "height")) or 0) >= _HIGH) and _is_near(declared, "top")
    return Overlay.MAY_COVER if whole or high else None


def covered_lines(declared: Declarations) -> int | None:
    """How many lines from the top of what it stands in a box may cover; None for all."""
    height = _extent(declared, "height")
    size = pixels(height)
    return None if size is None or "%" in height or _spans_down(declared) else int(size / _LINE) + 1


def _is_filled(declared: Declarations) -> bool:
    """Is a box filled by its own thick border, or by a shadow inside it?"""
    borders = [value for side in BORDERS if draws_border(value := declared.get(side, ""))]
    shadow = declared.get("box-shadow", "")
    drawn = [*borders, *([shadow] if "inset" in shadow else [])]
    return any(
        max((pixels(word) or 0 for word in value_words(one)), default=0) >= _HIGH
        and ("#" not in one or any(map(is_opaque, value_words(one))))
        and not any(map(is_faint, value_words(one)))
        for one in drawn
    )


BORDERS = ("border-top", "border-bottom", "border-left", "border-right")


def _extent(declared: Declarations, name: str) -> str:
    """A width or height, or the least that it may be."""
    return declared.get(name) or declared.get(f"min-{name}", "")


def _blurs_behind(declared: Declarations) -> bool:
    blurred = re.findall(r"blur\(([^()]*)\)", declared.get("backdrop-filter", ""))
    return any((pixels(one) or 0) >= _THIN for one in blurred)


def spreads(declared: Declarations) -> bool:
    """Is what is drawn around a box so wide that it lies over the words about it?

    The shadow of a box that stands in the flow lies behind them.
    """
    shadow, outline = (value_words(declared.get(name, "")) for name in ("box-shadow", "outline"))
    if "inset" in shadow:
        shadow = []
    lengths = [pixels(word) or 0 for word in shadow if pixels(word) is not None]
    if max(lengths, default=0) >= _FAR and any(map(is_opaque, shadow)):
        return True
    if declared.get("position", "static") == "static" or len(lengths) < _SPREAD or lengths[3] < _THICK:
        shadow = []
    wide = shadow or max((pixels(word) or 0 for word in outline), default=0) >= _THICK
    return bool(wide) and any(map(is_opaque, shadow or outline))


_SPREAD = 4  # lengths of a shadow, of which the last is how far it spreads
_THICK = 40  # pixels of a ring around a box that lies over the lines beside it


def _is_unseen(declared: Declarations) -> bool:
    if may_be_moved_away(declared, Around()):
        return True
    hidden = declared.get("display") == "none" or declared.get("visibility") in ("hidden", "collapse")
    return hidden or out_of_sight(declared) or declared.get("z-index", "").startswith("-")


def _is_near(declared: Declarations, side: str) -> bool:
    size = pixels(declared.get(side, ""))
    centred = declared.get(side) == "50%" and "translate" in declared.get("transform", "")
    return centred or (size is not None and size <= _NEAR)


def _spans_across(declared: Declarations) -> bool:
    near = [_is_near(declared, side) for side in ("left", "right")]
    width = _extent(declared, "width")
    least = _WIDE.get(declared.get("position", ""), 0)
    wide = (share(width) or 0) >= 1 - 2 * FAINT if width.endswith("%") else (pixels(width) or 0) >= least
    given = [declared.get(side, "auto") != "auto" for side in ("left", "right")]
    return all(near) or (wide and all(one or not told for one, told in zip(near, given, strict=True)))


def _spans_down(declared: Declarations) -> bool:
    near = [_is_near(declared, side) for side in ("top", "bottom")]
    height = _extent(declared, "height")
    whole = "%" in height and (pixels(height) or 0) >= (1 - 2 * FAINT) * WINDOW_WIDTH
    return all(near) or (any(near) and whole)


def _line_height(declared: Declarations) -> float | None:
    """How far down a thin line stands in what it is drawn over, as a part of its height; None where it is no line."""
    top, bottom, height = (_part(declared.get(name, "")) for name in ("top", "bottom", "height"))
    border = [name for name in ("border-top", "border-bottom") if draws_border(declared.get(name, ""))]
    drawn = border or is_opaque(declared.get("background-color", "")) or "gradient(" in declared.get(
        "background-image", "")  # fmt: skip
    size = pixels(declared.get("height", ""))
    thin = size is not None and "%" not in declared.get("height", "") and size <= _THIN
    spans = top is not None and bottom is not None and height is None
    if not drawn or not (thin or border or declared.get("content")) or (spans and not border):
        return None
    if thin and top is not None and bottom is not None and top == bottom == 0:
        return 0.5 if "auto" in (declared.get("margin-top", ""), declared.get("margin", "")) else top
    upper = top if top is not None else 1 - (bottom or 0) - (height or 0) if bottom is not None else 0.0
    lower = 1 - bottom if bottom is not None else upper + (height or 0)
    return lower if border == ["border-bottom"] else upper


def _part(value: str) -> float | None:
    """A place as a part of the height of words: a share, with whatever is added to it left out, or pixels of a line."""
    if found := re.search(r"(-?[\d.]*\d)%", value):
        return float(found[1]) / 100
    size = pixels(value)
    return None if size is None else size / _LINE


def draws_border(value: str) -> bool:
    """Is a border drawn: of a style, and of some width and colour?"""
    words = value.split()
    styled = any(word in ("solid", "dashed", "dotted", "double", "groove", "ridge") for word in words)
    return styled and not any(word in ("0", "0px", "none", "transparent") for word in words)


def draws_line(declared: Declarations) -> bool:
    """Does the background of an element draw a line through the middle of its words?

    A run of colours that begins and ends in nothing (`transparent 45%, red 45% 55%, transparent 55%`), any colours
    in a strip at half the height (`center / 100% 1px`), or a picture in a row there.
    """
    image = declared.get("background-image", "")
    if "url(" in image:
        placed = f"{image} {declared.get('background-position', '')} {declared.get('background-repeat', '')}"
        return "repeat-x" in placed and re.search(r"\bcenter\b|\b50%", placed) is not None
    if "gradient(" not in image:
        return False
    sizes = f"{image.partition('/')[2]} {declared.get('background-size', '')}"
    strip = re.search(r"(?:100%|auto)\s+([\d.]+(?:px|em|rem|pt|%))", sizes)
    if strip and (pixels(strip[1]) or 0) <= _THIN + 16 * strip[1].endswith("%"):
        at = f"{image.partition(')')[2].partition('/')[0]} {declared.get('background-position', '')}"
        return "center" in at or re.search(r"\b(?:4\d|5\d|6\d)%", at) is not None
    inside = image.partition("gradient(")[2].rpartition(")")[0]
    stops = list(comma_parts(inside))
    if stops and re.match(r"to (?:right|left)$|-?(?:90|270)deg|-?0?\.(?:25|75)turn", stops[0]):
        return False
    places = [
        (part, float(at))
        for part in stops
        for word in value_words(part)
        if colour(word) is None
        for at in re.findall(r"([\d.]+)%", word)
    ]
    shown = [at for part, at in places if not _is_nothing(part)] or [at for _, at in places]
    first = next((stop for stop in stops if any(map(colour, value_words(stop)))), "")
    ends = bool(stops) and _is_nothing(stops[-1]) and _is_nothing(first)
    return ends and bool(shown) and 100 * _MIDDLE[0] <= min(shown) and max(shown) <= 100 * _MIDDLE[1]


def may_draw_line(declared: Declarations) -> bool:
    """Does a picture that repeats itself stand behind the words of a part of a line? It may be a line through them."""
    image = declared.get("background-image", "")
    said = f"{image} {declared.get('background-repeat', '')}"
    return "url(" in image and "no-repeat" not in said and "inline-block" not in declared.get("display", "")


def _is_nothing(stop: str) -> bool:
    """Is a stop of a gradient of no colour?"""
    read = next((one for word in value_words(stop) if (one := colour(word)) is not None), None)
    return read is not None and read.alpha <= FAINT


_CONTAINS = frozenset(("strict", "content", "paint"))
_LETTERS = 30  # of a line of which nothing is known; a narrow column has as many
_LETTER = 9  # pixels


def kept_lines(declared: Declarations) -> tuple[int, int] | None:
    """How many lines of its words an element surely shows, and how many letters of each; None where it shows all."""
    contained = _CONTAINS & set(declared.get("contain", "").split())
    if declared.get("overflow-y", "visible") not in ("hidden", "clip") and not contained:
        return None
    width = max((size for name in ("width", "max-width") if (size := fixed_length(declared.get(name, "")))), default=0)
    letters = max(1, int(width / _LETTER)) if width else _LETTERS
    clamp = declared.get("-webkit-line-clamp", "none")
    heights = [size for name in ("height", "max-height") if (size := fixed_length(declared.get(name, ""))) is not None]
    lines = [int(clamp)] if clamp.isdigit() and "box" in declared.get("display", "") else []
    lines += [int(min(heights) / (1.25 * _LINE)) or (min(heights) >= _LETTER)] if heights else []
    if declared.get("white-space", "") in ("nowrap", "pre"):
        return 1, letters
    return (min(lines), letters) if lines else None


def fixed_length(value: str) -> float | None:
    """A length that does not hang on what an element stands in."""
    return None if "%" in value or "v" in value else pixels(value)


def shown_length(text: str, lines: int, letters: int) -> int:
    """How much of a text surely stands in so many lines."""
    at = 0
    for line in text.rstrip().split("\n"):
        needed = max(1, -(-len(line.strip()) // letters)) if line.strip() or at else 0
        if needed > lines:
            return at + lines * letters
        lines -= needed
        at += len(line) + 1
    return len(text)


def may_cut(declared: Declarations) -> bool:
    """May a shape or a mask cut off some of the words of an element?"""
    kind, _, inside = declared.get("clip-path", "none").partition("(")
    parts = value_words(inside.removesuffix(")"))
    cut = kind in _SHAPES or (kind == "inset" and any((pixels(part) or 0) >= 6 * _NEAR for part in parts))
    mask = declared.get("mask-image", "none")
    return (
        cut
        or "url(" in mask
        or ("gradient(" in mask and any(_is_nothing(stop) for stop in comma_parts(mask.partition("(")[2][:-1])))
    )


_SHAPES = frozenset(("circle", "ellipse", "polygon", "path", "shape", "url", "rect", "xywh"))


def pulled_up(declared: Declarations, *, is_rule: bool = False, room: float = 0.0) -> int:
    """How many lines before a box it may lie over, as it is moved up and lets nothing show through, or is a line.

    There is `room` above it, in pixels, where nothing stands.
    """
    drawn = is_rule or any(draws_border(declared.get(name, "")) for name in ("border-top", "border-bottom"))
    if not drawn and not is_opaque(declared.get("background-color", "")):
        return 0
    placed = declared.get("position", "static") in ("relative", "absolute")
    moves = [pixels(declared.get("margin-top", "")) or 0]
    if declared.get("position") == "relative" and "%" not in declared.get("top", ""):
        moves.append(pixels(declared.get("top", "")) or 0)
        moves.append(-(pixels(declared.get("bottom", "")) or 0) if "%" not in declared.get("bottom", "") else 0)
    found = re.search(r"translate(?:y|3d)?\((?:[^,()]*,)?\s*(-[\d.]+(?:px|em|rem))", declared.get("transform", ""))
    moves.append(pixels(found[1]) or 0 if found else 0)
    up = -sum(move for move in moves if move < 0) - room
    return int(up / _LINE) + 1 if up >= _LINE / 2 and (placed or found or moves[0] < 0) else 0


def lines_before(text: str, lines: int) -> int:
    """How much of the end of a text may stand in so many lines."""
    at = len(text)
    for line in reversed(text.rstrip("\n").split("\n")):
        if lines <= 0:
            break
        at -= len(line) + 1
        lines -= 1 if line.strip() else 0
    return len(text) - max(0, at)
