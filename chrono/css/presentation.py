"""The attributes of an element to what they say of its looks, below every rule (`bgcolor`, `fill`)."""

from justhtml import Element

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
    else:
        named = {"background-color": "bgcolor", "color": {"font": "color", "body": "text"}.get(element.name, "")}
        said |= {name: given[attribute] for name, attribute in named.items() if attribute in given}
        said |= {"color": "black", "background-color": "yellow"} if element.name == "mark" else {}
        said |= {"background-image": "image"} if given.get("background") else {}
    return {one: part for name, value in said.items() for one, part in written_out(name, value)}
