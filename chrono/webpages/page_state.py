"""What holds of the words inside an element of a page: whether they are seen, and how they are set."""

import math
import re
from typing import NamedTuple

from justhtml import Element

from chrono.css import FAINT, colour, is_faint, is_opaque, is_same_colour, pixels, value_words
from chrono.webpages.drawings import holds_bare, is_outside_drawing
from chrono.webpages.effects import leaves_nothing
from chrono.webpages.moves import holds_fixed, holds_placed
from chrono.webpages.overlays import draws_line
from chrono.webpages.sight import (
    Declarations,
    is_cut_to_nothing,
    is_indented_away,
    is_tiny,
    opacity_of,
    out_of_sight,
    recases,
)
from chrono.webpages.styles import Styles

_UNSEEN = frozenset(
    "script style template noscript select option datalist head textarea input audio video canvas progress "
    "meter noembed noframes rp rt rtc annotation annotation-xml desc metadata title frameset defs symbol clipPath mask "
    "pattern marker mphantom mspace".split()
)
_STRUCK = frozenset(("del", "s", "strike"))


_KEEPS_SPACE = frozenset(("pre", "textarea"))


def is_unseen(element: Element) -> bool:
    """Is it an element of which nothing is shown, or nothing that is text?"""
    given = element.attrs
    low = any(_is_slit(pixels(f"{given.get(name) or ''}px")) for name in ("width", "height"))
    framed = element.name == "iframe" and (low or not given.get("srcdoc"))
    return element.name in _UNSEEN or framed


def _is_slit(size: float | None) -> bool:
    """Is a frame too small to show a letter?"""
    return size is not None and size < _SLIT


_SLIT = 4  # pixels


ANY_ROOM = (math.inf, math.inf)
TAKEN_OUT = ("absolute", "fixed")
"""Positions of what is taken out of the flow."""


class State(NamedTuple):
    """What holds inside an element: not shown at all, not visible, without size, in no colour, in that of what is
    behind it, begun out of sight, cut off by a box of no size but for what has one of these positions, struck out,
    spaces kept, in capitals of a style, raised, a link; and the rules that hold for it.

    `layer` is the number of what it is placed in; `cuts` says that what runs over is cut off,
    `room` how many pixels across and down are left of a box that does so; `placed` that its words have places of
    their own; `parted` that the elements in it are boxes beside each other, `bare` that
    its own words are in no line of a drawing; `depth` counts the pages that it is in,
    `host` is the element whose shadow tree it is in.
    """

    styles: Styles

    gone: bool = False
    invisible: bool = False
    sizeless: bool = False
    faint: bool = False
    unwritten: bool = False
    indented: bool = False
    cut_off: tuple[str, ...] = ()
    opacity: float = 1.0
    struck: bool = False
    keeps_space: bool = False
    recased: bool = False
    raised: str = ""
    linked: bool = False
    layer: int = 0
    cuts: bool = False
    room: tuple[float, float] = ANY_ROOM
    placed: bool = True
    depth: int = 0
    parted: bool = False
    bare: bool = False
    host: "tuple[Element, State] | None" = None

    @property
    def seen(self) -> bool:
        return not (self.gone or self.is_hidden or self.struck)

    @property
    def is_hidden(self) -> bool:
        """Is it hidden in a way that what stands inside may take back?"""
        return self.invisible or self.sizeless or self.faint or self.unwritten or self.indented or bool(self.cut_off)


def inside(element: Element, state: State, declared: Declarations) -> State:
    """What holds inside an element, by its name, attributes and declarations."""
    attrs, name = element.attrs, element.name
    display = declared.get("display", "")
    hidden = ("hidden" in attrs or "popover" in attrs) and not display
    closed = name == "dialog" and "open" not in attrs and not display
    replaced = name == "object" and bool(attrs.get("data"))
    opacity = state.opacity * opacity_of(declared)
    gone = replaced or hidden or closed or is_unseen(element) or opacity <= FAINT or is_outside_drawing(element)
    cut_off = state.cut_off
    if declared and not gone:
        cut_off = () if declared.get("position") in cut_off else cut_off
        gone = bool(cut_off) and holds_fixed(declared)
        if is_cut_to_nothing(declared):
            in_line = is_part_of_line(element, state.styles, declared)
            cut_off = cut_off or (() if in_line else TAKEN_OUT)
            if in_line or not holds_fixed(declared):
                declared = {name: value for name, value in declared.items() if name not in _OVERFLOW}
        if cut_off and holds_placed(declared):
            cut_off = TAKEN_OUT[1:]
        gone = gone or _is_gone(element, state.styles, declared)
    struck = state.struck or _is_struck(name, declared) or draws_line(declared)
    return _looks(element, state, declared)._replace(
        gone=state.gone or gone,
        cut_off=cut_off,
        opacity=opacity,
        struck=struck or (attrs.get("role") or "").lower() == "deletion",
        keeps_space=state.keeps_space or name in _KEEPS_SPACE,
        raised=_raised(name, declared) or state.raised,
        linked=state.linked or (name == "a" and bool(attrs.get("href"))),
        bare=holds_bare(element, bare=state.bare),
        parted=display.endswith(("flex", "grid")),
    )


_OVERFLOW = ("overflow-x", "overflow-y")


def is_part_of_line(element: Element, styles: Styles, declared: Declarations) -> bool:
    """Is an element set in a line, where it has no size of its own and cuts nothing off?"""
    taken_out = declared.get("position") in TAKEN_OUT or declared.get("float", "none") != "none"
    if element.name not in _OF_LINES or declared.get("display", "inline") != "inline" or taken_out:
        return False
    around = styles.all_of(element.parent).get("display", "") if isinstance(element.parent, Element) else ""
    return not around.endswith(("flex", "grid", "flexbox", "box"))


_OF_LINES = frozenset("a abbr b bdi bdo big cite code em font i ins kbd mark q small span strong sub sup u var".split())


def _is_gone(element: Element, styles: Styles, declared: Declarations) -> bool:
    """Do its declarations leave nothing of an element?"""
    if declared.get("display") == "none" or out_of_sight(declared) or leaves_nothing(declared):
        return True
    if element.name == "iframe" and any(_is_slit(pixels(declared.get(name, ""))) for name in ("width", "height")):
        return True
    low = declared.get("z-index", "").startswith("-") and declared.get("position", "static") != "static"
    return low and styles.lies_behind(element)


def _is_struck(name: str, declared: Declarations) -> bool:
    """Is a line drawn through its words, by its name or its style, in a colour that is seen?"""
    decoration = declared.get("text-decoration-line", "")
    drawn = [declared.get("text-decoration-color", ""), *decoration.split()]
    if "line-through" in decoration or (name in _STRUCK and "none" not in decoration):
        return not any(is_faint(word) for word in drawn)
    low = pixels(declared.get("text-underline-offset", "")) or 0
    return _RAISED_LINE[0] <= low <= _RAISED_LINE[1] and ("underline" in decoration or name in ("u", "ins"))


_RAISED_LINE = (-14, -3)  # pixels below its words, of a line that goes through them


def _looks(element: Element, state: State, declared: Declarations) -> State:
    """The looks that an element hands on to what stands inside, unless that says otherwise."""
    if state.unwritten and (element.namespace == "svg" or element.name == "mark" or "href" in element.attrs):
        state = state._replace(unwritten=False)  # it has a colour of its own
    if not declared:
        return state
    if "visibility" in declared:
        state = state._replace(invisible=declared["visibility"] in ("hidden", "collapse"))
    if size := declared.get("font-size"):
        kept = state.sizeless and (size in ("larger", "smaller") or _OF_PARENT.search(size) is not None)
        state = state._replace(sizeless=kept or is_tiny(size))
    if (recased := recases(declared)) is not None:
        state = state._replace(recased=recased)
    if "text-indent" in declared:
        state = state._replace(indented=is_indented_away(declared))
    if written := declared.get("-webkit-text-fill-color") or declared.get("color"):
        state = state._replace(faint=is_faint(written) and not _is_drawn_otherwise(declared))
    if written or "background-color" in declared:
        unwritten = not _is_drawn_otherwise(declared) and state.styles.is_written_unseen(element)
        state = state._replace(unwritten=unwritten)
    return state


def _is_drawn_otherwise(declared: Declarations) -> bool:
    """Are the words seen though they have no colour: cut out of a background, outlined, or as their sharp shadow?"""
    plain = declared.get("background-color", "")
    behind = declared.get("background-image", "none") != "none" or (
        is_opaque(plain) and not is_same_colour(plain, "white")
    )
    if declared.get("background-clip") == "text" and behind:
        return True
    drawn = [value_words(declared.get(name, "")) for name in ("-webkit-text-stroke", "text-shadow")]
    stroke, shadow = ([size for word in words if (size := pixels(word)) is not None] for words in drawn)
    is_drawn = max(stroke, default=0) > 0 or (bool(shadow) and max(shadow[2:], default=0) <= _SHARP)
    words = [word for each in drawn for word in each]
    return is_drawn and any(colour(word) for word in words) and not any(map(is_faint, words))


_SHARP = 3  # pixels, over which a shadow that can be read is spread at most
_OF_PARENT = re.compile(r"(?<!r)em|%|ex|ch")


def _raised(name: str, declared: Declarations) -> str:
    """`sup` or `sub` where an element is raised or lowered, by its name or its style."""
    if name in ("sup", "sub"):
        return name
    return {"super": "sup", "text-top": "sup", "sub": "sub", "text-bottom": "sub"}.get(
        declared.get("vertical-align", ""), ""
    )
