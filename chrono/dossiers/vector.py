"""matplotlib's SVG to one that may stand in a page: no styles, names of its own, a link at every event.

A page that forbids styles from elsewhere would show a black rectangle, for matplotlib writes nothing but these.
"""

import re
from collections.abc import Iterable, Mapping, Set
from itertools import chain
from xml.etree import ElementTree

_SVG = "http://www.w3.org/2000/svg"
_XLINK = "{http://www.w3.org/1999/xlink}href"
_OF_LINKS = ("href", "target", "rel", "type", "download", "hreflang", "referrerpolicy", "ping")
"""Attributes that only a link may have."""
_PROPERTIES = frozenset(
    "clip-path fill fill-opacity fill-rule opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap "
    "stroke-linejoin stroke-miterlimit stroke-opacity stroke-width".split()
)
_NUMBER = re.compile(r"-?\d+\.\d+")
_EVENT = re.compile(r"(mark|title|date)-(.+)")
"""What leads to its event; a leader is too thin to be met."""
_LEADER = re.compile(r"leader-.+")
_SIGN = "·"
"""Before every name of a picture; the ids of events, which name places of the page, have no such sign."""
_MOVED = re.compile(r"translate\((-?[\d.]+)[ ,]+(-?[\d.]+)\)")
_OUTLINE = re.compile(r"M(?:[MLQCz\s]|-?\d+(?:\.\d+)?\s+-?\d+(?:\.\d+)?(?=[\sMLQCz]|$))+")
_STEP = re.compile(r"([MLQCz])|(-?[\d.]+)\s+(-?[\d.]+)")
_URL = re.compile(r"url\(#([^)]*)\)")


def for_page(svg: str, label: str, tips: Mapping[str, str], number: int = 0) -> str:
    """The picture as an element of a page; `label` is its name for those who cannot see it.

    `tips` are the words for the link at each event, by its id. One link of each event can be reached by the keyboard.
    `number` tells the pictures of a page apart. Raises ValueError for a style that is no attribute of SVG.
    """
    root = ElementTree.fromstring(re.sub(r"^.*?(?=<svg)", "", svg, count=1, flags=re.DOTALL))  # noqa: S314, our own
    ElementTree.register_namespace("", _SVG)
    for child in list(root):
        if child.tag in _tags("title", "desc", "metadata"):
            root.remove(child)
    empty = {f"#{one.get('id')}" for one in root.iterfind(f".//{{{_SVG}}}defs/{{{_SVG}}}path[@id]") if not one.get("d")}
    for parent in root.iter():
        for child in [one for one in parent if one.tag in _tags("style") or _draws_nothing(one, empty)]:
            parent.remove(child)
    _share(root)
    reached: set[str] = set()
    names = {name: f"{_SIGN}{number or ''}{_SIGN if number else ''}{at:x}" for at, name in enumerate(_named(root))}
    for element in root.iter():
        _tighten(element)
        _unstyle(element)
        _shorten(element)
        _link(element, tips, reached)
        _rename(element, names)
    _flatten(root)
    _join_links(root)
    root.attrib.pop("aria-labelledby", None)
    root.attrib |= {"role": "group", "aria-label": label, "stroke-linejoin": "round", "stroke-linecap": "butt"}
    root.attrib["width"] = root.attrib["width"].removesuffix("pt")
    root.attrib["height"] = root.attrib["height"].removesuffix("pt")
    text = ElementTree.tostring(root, encoding="unicode")
    return re.sub(r' xmlns(?::\w+)?="[^"]*"', "", text).replace(" />", "/>")


def _named(root: ElementTree.Element) -> Iterable[str]:
    """The names in the picture that something of it refers to, each once."""
    used = (element.get(_XLINK, "")[1:] for element in root.iter(*_tags("use")))
    cut = (name for element in root.iter() for value in element.attrib.values() for name in _URL.findall(value))
    return dict.fromkeys(chain(used, cut))


def _tags(*names: str) -> tuple[str, ...]:
    return tuple(f"{{{_SVG}}}{name}" for name in names)


def _draws_nothing(element: ElementTree.Element, empty: Set[str]) -> bool:
    """Is it the outline of a space, which has none, or a place where that stands?"""
    return f"#{element.get('id')}" in empty or element.get(_XLINK) in empty


def _share(root: ElementTree.Element) -> None:
    """An outline that is drawn in several places, such as that of a mark, stands once and is referred to from each."""
    alike: dict[str, list[tuple[ElementTree.Element, str, str]]] = {}
    for element in root.iter(*_tags("path")):
        if not {"id", "transform"} & element.attrib.keys() and "url(" not in "".join(element.attrib.values()):
            shape, x, y = _shape(element.get("d", ""))
            alike.setdefault(shape, []).append((element, x, y))
    defs = ElementTree.Element(f"{{{_SVG}}}defs")
    for number, (shape, same) in enumerate(alike.items()):
        if shape and len(same) > 1:
            ElementTree.SubElement(defs, f"{{{_SVG}}}path", {"id": f"shape {number}", "d": shape})
            for element, x, y in same:
                del element.attrib["d"]
                element.tag = f"{{{_SVG}}}use"
                element.attrib |= {"x": x, "y": y, _XLINK: f"#shape {number}"}
    if len(defs):
        root.append(defs)


def _shape(outline: str) -> tuple[str, str, str]:
    """An outline from its first point on, to a thousandth, and that point; empty for one that is told otherwise."""
    if not _OUTLINE.fullmatch(outline):
        return "", "", ""
    points = [(float(x), float(y)) for _, x, y in _STEP.findall(outline) if x]
    left, top = points[0]
    told = (letter or f"{_short(float(x) - left)} {_short(float(y) - top)}" for letter, x, y in _STEP.findall(outline))
    return " ".join(told), _short(left), _short(top)


def _short(number: float) -> str:
    """A number to a thousandth."""
    return f"{round(number, 3) + 0.0:.3f}".rstrip("0").rstrip(".")


def _tighten(element: ElementTree.Element) -> None:
    """Without the space that indents elements, every piece of which a browser would keep; words keep theirs."""
    if element.tag not in _tags("text", "tspan"):
        element.text = element.text if (element.text or "").strip() else None
        for child in element:
            child.tail = child.tail if (child.tail or "").strip() else None
    if _LEADER.fullmatch(element.get("id", "")):
        for told in [child for child in element if child.tag in _tags("title")]:
            element.remove(told)


def _flatten(root: ElementTree.Element) -> None:
    """What stands in groups that say nothing stands in what these stand in."""
    for parent in reversed([*root.iter()]):
        parent[:] = [one for child in parent for one in (child if _says_nothing(child) else (child,))]


def _join_links(root: ElementTree.Element) -> None:
    """Links in turn to one event are one."""
    for parent in root.iter():
        kept: list[ElementTree.Element] = []
        for child in parent:
            last = kept[-1] if kept else None
            link = child.get("href") if child.tag in _tags("a") else None
            if link and last is not None and (last.tag, last.get("href")) == (child.tag, link):
                has_tip = any(one.tag in _tags("title") for one in last)
                last.extend(one for one in child if not (has_tip and one.tag in _tags("title")))
            else:
                kept.append(child)
        parent[:] = kept


def _says_nothing(element: ElementTree.Element) -> bool:
    return element.tag in _tags("g") and not element.attrib and element.find(f"{{{_SVG}}}title") is None


def _unstyle(element: ElementTree.Element) -> None:
    style = element.attrib.pop("style", "")
    for one in filter(None, (part.strip() for part in style.split(";"))):
        name, _, value = one.partition(":")
        if name.strip() not in _PROPERTIES:
            raise ValueError(f'the style "{one}" is no attribute of SVG')
        element.attrib[name.strip()] = value.strip()


def _shorten(element: ElementTree.Element) -> None:
    """Outlines to a thousandth of a point, without the space that nothing needs; a letter's place in two numbers."""
    if outline := element.get("d"):
        rounded = _NUMBER.sub(lambda found: _short(float(found[0])), outline)
        element.attrib["d"] = re.sub(r"\s*([A-Za-z])\s*", r"\1", rounded).strip()
    moved = _MOVED.fullmatch(element.get("transform", "")) if element.tag in _tags("use") else None
    if moved and not {"x", "y"} & element.attrib.keys():
        del element.attrib["transform"]
        places = zip("xy", (_short(float(at)) for at in moved.groups()), strict=True)
        element.attrib |= {axis: at for axis, at in places if at != "0"}


def _link(element: ElementTree.Element, tips: Mapping[str, str], reached: set[str]) -> None:
    """A group of an event becomes a link to it; what led out of the page does not any more."""
    if element.tag == f"{{{_SVG}}}a":
        element.tag = f"{{{_SVG}}}g"
        for name in (_XLINK, *_OF_LINKS):
            element.attrib.pop(name, None)
    found = _EVENT.fullmatch(element.get("id", ""))
    event = _event_of(found[2], tips) if found else ""
    if not event:
        return
    element.tag = f"{{{_SVG}}}a"
    element.attrib["href"] = f"#{event}"
    told = element.find(f"{{{_SVG}}}title")
    if told is None or told.text != tips[event]:
        element.attrib["aria-label"] = tips[event]
    if event in reached:
        element.attrib |= {"tabindex": "-1"}
    reached.add(event)


def _event_of(name: str, tips: Mapping[str, str]) -> str:
    """The event of a group; further groups of one have a number after its id."""
    shorter = re.sub(r"-\d+$", "", name)
    return name if name in tips else shorter if shorter in tips else ""


def _rename(element: ElementTree.Element, names: Mapping[str, str]) -> None:
    """Names of the picture are its own, and only where something refers to them."""
    name = names.get(element.attrib.pop("id", ""))
    if name is not None:
        element.attrib["id"] = name
    if _XLINK in element.attrib:
        to = element.attrib.pop(_XLINK)
        element.attrib["href"] = f"#{names[to[1:]]}" if element.tag in _tags("use") else to
    for key in ("clip-path", "fill", "stroke"):
        if key in element.attrib:
            element.attrib[key] = _URL.sub(lambda found: f"url(#{names[found[1]]})", element.attrib[key])
