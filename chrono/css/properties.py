"""Declarations of style to those that browsers take: values that a property may have, shorthands and logical names
written out.

A declaration that is none is as if it were not there, and one before it holds (CSS Syntax 3).
"""

import re
from collections.abc import Callable, Iterator, Mapping

from chrono.css.animations import ANIMATION, animation_parts
from chrono.css.colours import is_colour
from chrono.css.parts import value_words
from chrono.css.values import EVERYWHERE, SIZE, pixels, share


def _is_one_of(words: str) -> Callable[[str], bool]:
    known = frozenset(words.split())
    return known.__contains__


def _is_length(words: str = "") -> Callable[[str], bool]:
    known = frozenset(words.split())
    return lambda value: value in known or pixels(value) is not None or value.startswith(_OF_LENGTHS)


_OF_LENGTHS = ("min(", "max(", "clamp(", "fit-content(", "anchor(")


def _is_size(value: str) -> bool:
    """Is it a size of type, which is never less than nothing?"""
    size = pixels(value)
    return value in _TYPE_SIZES or value.startswith(_OF_LENGTHS) or (size is not None and size >= 0)


_TYPE_SIZES = frozenset("xx-small x-small small medium large x-large xx-large xxx-large larger smaller math".split())


def _is_share(value: str) -> bool:
    return share(value) is not None


def _has_functions(words: str, functions: str) -> Callable[[str], bool]:
    known = frozenset(words.split())
    calls = rf"(?:{functions})\((?:[^()]|\([^()]*\))*\)"
    listed = re.compile(rf"{calls}(?:\s+{calls})*")
    return lambda value: value in known or listed.fullmatch(value) is not None


def _is_decoration(value: str) -> bool:
    return all(
        word in _DECORATIONS or is_colour(word) or pixels(word) is not None
        for word in re.findall(r"[^\s()]+(?:\([^()]*\))?", value)
    )


_DECORATIONS = frozenset(
    "none underline overline line-through blink solid double dotted dashed wavy auto from-font spelling-error".split()
)
_SIZES = "auto none min-content max-content fit-content stretch -webkit-fill-available -moz-available"
_BOXES = "border-box padding-box content-box text margin-box fill-box stroke-box view-box"
_TRANSFORMS = "(?:translate|scale|rotate|skew|matrix|perspective)(?:x|y|z|3d)?"
_IMAGES = r"(?:url|image|image-set|-webkit-image-set|(?:repeating-|-webkit-)?(?:linear|radial|conic)-gradient)"

_TRANSFORMED = frozenset("none capitalize uppercase lowercase full-width full-size-kana math-auto".split())
_CAPITALS = "small-caps all-small-caps petite-caps all-petite-caps unicase titling-caps"
_BORDERS = frozenset("none hidden solid dashed dotted double groove ridge inset outset".split())

_BORDER_SIDES = ("border-top", "border-right", "border-bottom", "border-left")
_VALID: Mapping[str, Callable[[str], bool]] = {
    "display": _is_one_of(
        "none contents block inline inline-block flex inline-flex grid inline-grid table inline-table table-row "
        "table-cell table-row-group table-header-group table-footer-group table-column table-column-group "
        "table-caption list-item flow-root ruby ruby-base ruby-text run-in -webkit-box -webkit-inline-box -ms-flexbox "
        "-webkit-flex -ms-grid math"
    ),
    "visibility": _is_one_of("visible hidden collapse"),
    "content-visibility": _is_one_of("visible auto hidden"),
    "position": _is_one_of("static relative absolute fixed sticky -webkit-sticky"),
    "opacity": _is_share,
    "zoom": lambda value: value in ("normal", "reset") or _is_share(value),
    "font-size": _is_size,
    "line-height": lambda value: value == "normal" or _is_share(value) or pixels(value) is not None,
    "text-indent": _is_length("hanging each-line"),
    "white-space": _is_one_of("normal nowrap pre pre-wrap pre-line break-spaces"),
    "-webkit-text-security": _is_one_of("none disc circle square"),
    **dict.fromkeys(
        ("left", "top", "right", "bottom", "margin-left", "margin-top", "margin-right"), _is_length("auto")
    ),
    **dict.fromkeys(("width", "height", "max-width", "max-height"), _is_length(_SIZES)),
    **dict.fromkeys(("overflow-x", "overflow-y"), _is_one_of("visible hidden clip scroll auto overlay")),
    "clip": _has_functions("auto", "rect"),
    "clip-path": _has_functions(f"none {_BOXES}", "inset|circle|ellipse|polygon|path|rect|xywh|shape|url"),
    "transform": _has_functions("none", _TRANSFORMS),
    "translate": lambda value: value == "none" or all(pixels(part) is not None for part in value_words(value)),
    "scale": lambda value: value == "none" or all(_is_share(part) for part in value.split()),
    "rotate": lambda value: bool(re.fullmatch(rf"none|(?:[xyz]\s+)?{SIZE}(?:deg|turn|rad|grad)", value)),
    "filter": _has_functions("none", r"[a-z-]+"),
    "mask-image": _has_functions("none", _IMAGES),
    "text-decoration-line": _is_decoration,
    "color": is_colour,
    "-webkit-text-fill-color": is_colour,
    "background-color": is_colour,
    "background-image": lambda value: value != "",
    "background-clip": _is_one_of(_BOXES),
    "vertical-align": _is_length("baseline sub super text-top text-bottom middle top bottom"),
    **dict.fromkeys(
        (
            "contain",
            "content",
            "mask-size",
            "background-size",
            "background-repeat",
            "background-position",
            *ANIMATION,
            "text-shadow",
            "-webkit-text-stroke",
            "box-shadow",
            "outline",
            "backdrop-filter",
            "mix-blend-mode",
            "transform-origin",
            "backface-visibility",
            "grid-area",
            "grid-row",
            "grid-column",
            "flex-basis",
            "flex-shrink",
            "isolation",
            "offset-path",
            "perspective",
            "will-change",
            "unicode-bidi",
            "direction",
            "flex-wrap",
            "flex-direction",
            "grid-auto-columns",
            "grid-template-rows",
        ),
        lambda value: value != "",
    ),
    **dict.fromkeys(_BORDER_SIDES, lambda value: bool(_BORDERS & set(value.split()))),
    "text-transform": lambda value: set(value.split()) <= _TRANSFORMED,
    "font-variant-caps": _is_one_of(f"normal {_CAPITALS}"),
    "z-index": lambda value: value == "auto" or re.fullmatch(r"[-+]?\d+", value) is not None,
    "order": lambda value: re.fullmatch(r"[-+]?\d+", value) is not None,
    "-webkit-line-clamp": lambda value: value == "none" or value.isdigit(),
    "text-decoration-color": is_colour,
    "text-underline-offset": _is_length("auto"),
    **dict.fromkeys(("letter-spacing", "word-spacing"), _is_length("normal")),
    "font-size-adjust": lambda value: value != "",
    "float": _is_one_of("none left right inline-start inline-end"),
    **dict.fromkeys(("padding-top", "padding-left", "min-height", "min-width"), _is_length(_SIZES)),
    "flex-grow": lambda value: share(value) is not None,
}

_SIDES = ("top", "right", "bottom", "left")
_SAME = {
    "inset-inline-start": "left", "inset-inline-end": "right", "inset-block-start": "top", "inset-block-end": "bottom",
    "margin-inline-start": "margin-left", "margin-block-start": "margin-top",
    "margin-inline-end": "margin-right", "inline-size": "width",
    "block-size": "height", "max-inline-size": "max-width", "max-block-size": "max-height",
    "overflow-inline": "overflow-x", "overflow-block": "overflow-y", "-webkit-transform": "transform",
    "-ms-transform": "transform", "-webkit-clip-path": "clip-path", "-webkit-filter": "filter",
    "-ms-flex-order": "order", "-webkit-order": "order",
    "line-clamp": "-webkit-line-clamp", "-webkit-animation": "animation",
    **{f"-webkit-{name}": name for name in ANIMATION},
    "-webkit-mask-image": "mask-image", "-webkit-mask-size": "mask-size", "-webkit-background-clip": "background-clip",
    "fill": "-webkit-text-fill-color",
    "-webkit-text-decoration": "text-decoration", "-webkit-opacity": "opacity", "-moz-opacity": "opacity",
}  # fmt: skip
"""Names of the same property, in a page that runs from left to right and downwards."""

_MARGINS = ("margin-top", "margin-right", "margin-bottom", "margin-left")


def written_out(name: str, value: str) -> Iterator[tuple[str, str]]:
    """What a declaration sets, name by name, in small letters; nothing where browsers do not take it."""
    name = _SAME.get(name, name)
    if value in EVERYWHERE:
        every = [one for one in _VALID if one not in _NOT_IN_ALL] if name == "all" else _ALL_OF.get(name, (name,))
        yield from ((one, value) for one in every if one in _VALID)
    elif name == "background-color" and not is_colour(value):
        yield from [("background-image", "image")] if value.isalpha() else []
    elif name in _VALID:
        if _VALID[name](value):
            yield name, value
    elif name in _SHORTHANDS and value_words(value):
        yield from ((one, part) for one, part in _SHORTHANDS[name](value) if one in _VALID and _VALID[one](part))


_NOT_IN_ALL = ("direction", "unicode-bidi")


def is_taken(name: str, value: str) -> bool:
    """Do browsers take a declaration, as far as it is of a property whose values are known here?"""
    name = _SAME.get(name, name)
    return name not in _VALID or value in EVERYWHERE or _VALID[name](value)


def _of_sides(names: tuple[str, ...]) -> Callable[[str], Iterator[tuple[str, str]]]:
    """One value to four of them, for the sides from the top round to the left."""

    def parts(value: str) -> Iterator[tuple[str, str]]:
        given = value_words(value)
        if 1 <= len(given) <= 4:
            top, right, bottom, left = (given * 4)[:4] if len(given) in (1, 2, 4) else [*given, given[1]]
            yield from zip(names, (top, right, bottom, left), strict=True)

    return parts


def _font(value: str) -> Iterator[tuple[str, str]]:
    yield from _font_variant(value)
    for word in value_words(value):
        size, _, height = word.partition("/")
        if _is_size(size) and not re.fullmatch(r"[1-9]00", size):
            yield "font-size", size
            if height:
                yield "line-height", height
            return


def _font_variant(value: str) -> Iterator[tuple[str, str]]:
    known = _CAPITALS.split()
    yield "font-variant-caps", next((word for word in value_words(value) if word in known), "normal")


def _background(value: str) -> Iterator[tuple[str, str]]:
    shown = next((word for word in value_words(value) if is_colour(word)), "transparent")
    stops = {word for word in re.findall(r"#[0-9a-f]{3,8}\b|\b[a-z]+\b", value) if is_colour(word)}
    plain = (
        re.fullmatch(r"\S*gradient\(.*\)", value) and len(stops) == 1 and "url(" not in value
    )  # from a colour to the same
    unknown = re.search(rf"{_IMAGES}\(|-gradient\(", value) is not None
    yield "background-color", stops.pop() if plain else shown
    yield "background-image", value if unknown and not plain else "none"
    yield "background-clip", "text" if "text" in value_words(value) else "border-box"


def _overflow(value: str) -> Iterator[tuple[str, str]]:
    given = value_words(value)
    if 1 <= len(given) <= 2:
        yield from (("overflow-x", given[0]), ("overflow-y", given[-1]))


def _mask(value: str) -> Iterator[tuple[str, str]]:
    yield "mask-image", next((one for one in value_words(value) if "(" in one), "none")


def _flex(value: str) -> Iterator[tuple[str, str]]:
    words = value_words({"auto": "1 1 auto", "none": "0 0 auto", "initial": "0 1 auto"}.get(value, value))
    numbers = [word for word in words if share(word) is not None and not word.endswith("%")]
    yield "flex-grow", numbers[0] if numbers else "1"
    yield "flex-shrink", numbers[1] if len(numbers) > 1 else "1"
    yield "flex-basis", next((word for word in words if word not in numbers), "0px")


_SHORTHANDS: Mapping[str, Callable[[str], Iterator[tuple[str, str]]]] = {
    "inset": _of_sides(_SIDES),
    "inset-inline": lambda value: zip(("left", "right"), (value_words(value) * 2)[:2], strict=False),
    "inset-block": lambda value: zip(("top", "bottom"), (value_words(value) * 2)[:2], strict=False),
    "margin": _of_sides(_MARGINS),
    "margin-inline": lambda value: zip(("margin-left", "margin-right"), (value_words(value) * 2)[:2], strict=False),
    "margin-block": lambda value: iter([("margin-top", value_words(value)[0])]),
    "font": _font,
    "font-variant": _font_variant,
    "overflow": _overflow,
    "background": _background,
    "mask": _mask,
    "-webkit-mask": _mask,
    "border": lambda value: iter([(side, value) for side in _BORDER_SIDES]),
    "animation": lambda value: iter(animation_parts(value).items()),
    "text-decoration": lambda value: iter([("text-decoration-line", value)]),
    "padding": lambda value: iter([("padding-top", value_words(value)[0]), ("padding-left", value_words(value)[-1])]),
    "padding-inline": lambda value: iter([("padding-left", value_words(value)[0])]),
    "padding-block": lambda value: iter([("padding-top", value_words(value)[0])]),
    "flex": _flex,
    "flex-flow": lambda value: iter(
        [("flex-wrap" if "wrap" in word else "flex-direction", word) for word in value.split()]
    ),
}
_ALL_OF = {
    "inset": _SIDES,
    "margin": _MARGINS,
    "font": ("font-size", "line-height", "font-variant-caps"),
    "font-variant": ("font-variant-caps",),
    "overflow": ("overflow-x", "overflow-y"),
    "background": ("background-color", "background-image", "background-clip"),
    "mask": ("mask-image",),
    "text-decoration": ("text-decoration-line",),
    "border": _BORDER_SIDES,
    "animation": ANIMATION,
}
