"""The attributes of an element to what they say of its looks, below every rule (`bgcolor`, `fill`)."""

import re

from justhtml import Element

from chrono.css.colours import colour
from chrono.css.properties import written_out

DRAWN_ATTRIBUTES = {
    "fill": "-webkit-text-fill-color",
    "fill-opacity": "opacity",
    "text-decoration": "text-decoration-line",
    **{name: name for name in "display visibility opacity clip-path filter transform font-size".split()},
    "mask": "mask-image",
}
"""Attributes of drawings that say what properties say."""


def presented(element: Element) -> dict[str, str]:
    """What attributes say of the looks of an element, below every rule."""
    given = {name: (value or "").strip().lower() for name, value in element.attrs.items()}
    said: dict[str, str] = {}
    if element.namespace == "svg":
        said |= {name: given[attribute] for attribute, name in DRAWN_ATTRIBUTES.items() if attribute in given}
        if given.get("fill") == "none" and given.get("stroke", "none") == "none":
            said["-webkit-text-fill-color"] = "transparent"
        if element.name == "foreignObject":
            said |= {"overflow": "hidden"} | {name: _pixels(given.get(name, "0")) for name in ("width", "height")}
    else:
        named = {"background-color": "bgcolor", "color": {"font": "color", "body": "text"}.get(element.name, "")}
        said |= {name: _colour_of(given[attribute]) for name, attribute in named.items() if given.get(attribute)}
        if element.name == "bdo":
            said |= {"unicode-bidi": "isolate-override", "direction": given.get("dir", "ltr")}
        said |= {"color": "black", "background-color": "yellow"} if element.name == "mark" else {}
        said |= {"background-image": "image"} if given.get("background") else {}
    return {one: part for name, value in said.items() for one, part in written_out(name, value)}


def _pixels(value: str) -> str:
    return f"{value}px" if value.replace(".", "", 1).isdecimal() else value


def _colour_of(value: str) -> str:
    """The colour that an attribute means, as HTML has it: `ffffff` is one without its sign, any word is some colour."""
    if colour(value) is not None and "(" not in value:
        return value
    digits = re.sub(r"[^0-9a-f]", "0", value.removeprefix("#")[:_LONGEST])
    size = -(-len(digits) // 3)
    parts = [part[-8:] for part in re.findall(rf".{{{size}}}", digits.ljust(size * 3, "0"))] if size else ["0"] * 3
    while len(parts[0]) > 2 and all(part.startswith("0") for part in parts):
        parts = [part[1:] for part in parts]
    return "#" + "".join(part[:2].rjust(2, "0") for part in parts)


_LONGEST = 128  # characters of a value that count
