"""Selectors to the elements of a page that they match; cssselect2 matches, each selector compiled when it is needed."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any
from xml.etree.ElementTree import Element as Mirror

import cssselect2
from justhtml import Element, Node, Text

from chrono.css.parts import comma_parts

_MOST_STEPS = 10_000_000  # of selectors that look to other elements, which the matcher keeps lists of
_EACH = 10  # steps that a selector takes to be tried on an element
_LOOKS_FAR = re.compile(r"~(?!=)|of-type|nth-last|:has\(| of ")
_OF_THE_MOMENT = re.compile(
    r":(?:not\(\s*:)?(?:(?:in)?valid|required|optional|read-only|read-write|placeholder-shown|(?:-webkit-)?autofill|default|"
    r"indeterminate|in-range|out-of-range|(?:-webkit-)?full-?screen|modal|popover-open|picture-in-picture)\b"
    r"(\s*\))?"
)


_DEFINED = re.compile(r":defined\b")  # as all elements are but those of scripts, which have a hyphen in their names
_UNDEFINED = re.compile(
    r"(?P<name>(?<![\w.#-])[a-z]\w*-[\w-]*)?\*?:not\(\s*:defined\s*\)(?P<last>[^\s>+~,]*\Z)?", re.IGNORECASE
)
_OPEN = re.compile(r":open\b", re.IGNORECASE)
_HAS = re.compile(r":has\(\s*([>+~])\s*([^()\s>+~,]+)\s*([\s>+~])\s*([^(),]+?)\s*\)")
_DIRECTION = re.compile(r":dir\(\s*(ltr|rtl)\s*\)", re.IGNORECASE)
_DIRECTIONS = {"ltr": ":not([dir=rtl]):not([dir=rtl] *)", "rtl": ":is([dir=rtl], [dir=rtl] *)"}


class Selector:
    """A selector as it is written, with its place among all and what its rule says (`payload`)."""

    def __init__(self, written: str, order: int, payload: Any) -> None:
        self.written, self.order, self.payload = written, order, payload
        self.key = _key(written)

    @cached_property
    def _compiled(self) -> Sequence[Any]:
        """None of what browsers do not know either, or of what holds for a moment alone."""
        moment = _OF_THE_MOMENT.search(self.written)
        if moment and not moment[1]:
            return ()
        plain = _UNDEFINED.sub(_of_a_script, _OF_THE_MOMENT.sub("", self.written))
        plain = _OPEN.sub("[open]", _DEFINED.sub("", plain))
        while (nested := _HAS.sub(r":has(\1 \2:has(\3 \4))", plain)) != plain:  # the matcher reads one step deep
            plain = nested
        plain = _DIRECTION.sub(lambda one: _DIRECTIONS[one[1].lower()], plain)
        return _compiled(plain or "*") or _compiled(_with_known_choices(plain))

    def weight_for(self, wrapper: Any) -> tuple[int, int, int] | None:
        """Its specificity where it matches an element, else None."""
        if self._is_of_scripts and "-" not in wrapper.local_name:
            return None
        return max((one.specificity for one in self._compiled if one.test(wrapper)), default=None)

    @cached_property
    def _is_of_scripts(self) -> bool:
        """Does its last part mean any element that a script has not defined?"""
        return any(found["last"] is not None and not found["name"] for found in _UNDEFINED.finditer(self.written))

    @property
    def looks_far(self) -> bool:
        """Does it look to all sisters of an element, or to all inside it?"""
        return _LOOKS_FAR.search(self.written) is not None


_REFUSED = (cssselect2.SelectorError, NotImplementedError, RecursionError, SyntaxError, MemoryError, ValueError)


def _compiled(written: str) -> Sequence[Any]:
    try:
        return [one for one in cssselect2.compile_selector_list(written) if one.pseudo_element is None]
    except _REFUSED:
        return ()


def _with_known_choices(written: str) -> str:
    """A selector without those of the choices of `:is()` and `:where()` that are not known, as browsers have it."""

    def known(found: re.Match[str]) -> str:
        choices = [one for each in comma_parts(found[2]) if _compiled(one := _with_known_choices(each))]
        return f":{'where' if found[1].lower() == 'where' else 'is'}({', '.join(choices) or ':not(*)'})"

    return _CHOICE.sub(known, written)


_CHOICE = re.compile(r":(is|where|matches|-webkit-any)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)", re.IGNORECASE)


def _of_a_script(found: re.Match[str]) -> str:
    """What stands for an element that no script has defined: its name, or anything; or none."""
    last = found["last"]
    if found["name"]:
        return found["name"] + (last or "")
    if last is None:
        return ":not(*)"
    return last if re.search(r"[^\s>+~]\Z", found.string[: found.start()]) else f"*{last}"


def is_read_loosely(document: Node | None) -> bool:
    """Do browsers read a page as they did before there were standards, since it does not say that it follows one?

    The names of classes and ids have no case there.
    """
    top = getattr(document, "children", None) or []
    if getattr(document, "name", "") != "#document" or not top:
        return False
    said: Any = next((one.data for one in top if one.name == "!doctype"), None)
    public = str(said.public_id or "").lower() if said else ""
    return said is None or (_BEFORE_STANDARDS.match(public) is not None and not (said.system_id and " 4." in public))


_BEFORE_STANDARDS = re.compile(r"-//(?:w3c|ietf)//dtd html(?://| [23]\.| 4\.01? (?:transitional|frameset)//)")


def without_case(written: str) -> str:
    """A selector with the names of classes and ids in small letters."""
    return _NAME.sub(lambda one: one[0] if one[0].startswith("[") else one[0].lower(), written)


_NAME = re.compile(r"\[[^\]]*\]|[.#](?:[\w-]|[^\x00-\x7f])+")


def waits_for_script(written: str) -> bool:
    """Does a selector mean elements only as long as no script has defined them?"""
    return _UNDEFINED.search(written) is not None


class Selectors:
    """Selectors by what an element must have for them to match."""

    def __init__(self) -> None:
        self._by_key: dict[str, list[Selector]] = defaultdict(list)

    def add(self, selector: Selector) -> None:
        """Keep one more."""
        self._by_key[selector.key].append(selector)

    def matching(self, element: Element, wrapper: Any) -> Iterator[tuple[tuple[int, int, int], Selector]]:
        """Those that match an element, with their specificity; `wrapper` is the element as a Page has it."""
        for key in _keys(element) if self._by_key else ():
            for selector in self._by_key.get(key, ()):
                if (weight := selector.weight_for(wrapper)) is not None:
                    yield weight, selector

    @property
    def far(self) -> Counter[str]:
        """How many look to all sisters of an element or all inside it, by what it must have."""
        return Counter(
            {key: count for key, found in self._by_key.items() if (count := sum(one.looks_far for one in found))}
        )

    @property
    def asked(self) -> Counter[str]:
        """How many there are, by what an element must have."""
        return Counter({key: len(found) for key, found in self._by_key.items()})

    def __bool__(self) -> bool:
        return bool(self._by_key)


def _keys(element: Element) -> Iterator[str]:
    """What selectors may ask of an element, names in small letters too, as pages that are read loosely have them."""
    yield "*"
    yield element.name.lower()
    classes, name = element.attrs.get("class") or "", element.attrs.get("id")
    yield from (f".{one}" for one in dict.fromkeys([*classes.split(), *classes.lower().split()]))
    if name:
        yield from dict.fromkeys((f"#{name}", f"#{name.lower()}"))


def _key(written: str) -> str:
    """What an element must have for a selector's last part to match: an id, a class, a name, or anything."""
    plain, nested = written.strip(), ""
    while plain != nested:
        plain, nested = re.sub(r"\[[^\]]*\]|::?[\w-]+(?:\([^()]*\))?", "*", plain), plain
    if "\\" in plain or "(" in plain:
        return "*"
    last = re.split(r"[\s>+~]+", f" {plain}")[-1]
    named = re.search(r"#[\w-]+", last) or re.search(r"\.[\w-]+", last)
    tag = re.match(r"(?:\*?\|)?([a-zA-Z][\w-]*)", last)
    return named[0] if named else tag[1].lower() if tag else "*"


class PageTree:
    """A page's elements as cssselect2 wants them; none, with the reason, of a page that would take too long."""

    def __init__(self, document: Node, far: Counter[str], asked: Counter[str]) -> None:
        self._wrappers: dict[int, Any] = {}
        self.too_costly = ""
        root = next((one for one in getattr(document, "children", None) or [] if isinstance(one, Element)), None)
        if root is None:
            return
        if _steps(root, far, asked) > _MOST_STEPS:
            self.too_costly = "its style rules would take too long to apply"
            return
        waiting = [(root, cssselect2.ElementWrapper.from_html_root(_mirrored(root, loose=is_read_loosely(document))))]
        while waiting:
            element, wrapper = waiting.pop()
            self._wrappers[id(element)] = wrapper
            waiting += zip(_child_elements(element), wrapper.iter_children(), strict=True)

    def wrapper_of(self, element: Element) -> Any:
        """An element as cssselect2 has it; None where it is not known."""
        return self._wrappers.get(id(element))


def _child_elements(element: Element) -> list[Element]:
    return [one for one in element.children or [] if isinstance(one, Element)]


def _mirrored(root: Element, *, loose: bool) -> Mirror:
    """The tree of an element with names and attributes alone; `text` says that there are words right inside."""

    def one(element: Element) -> Mirror:
        given = {str(name): str(value or "") for name, value in element.attrs.items()}
        if loose:
            given |= {name: given[name].lower() for name in ("class", "id") if name in given}
        made = Mirror(element.name, given)
        if any(isinstance(child, Text) and child.data for child in element.children or []):
            made.text = "text"
        return made

    top = one(root)
    waiting = [(root, top)]
    while waiting:
        element, made = waiting.pop()
        for child in _child_elements(element):
            inner = one(child)
            made.append(inner)
            waiting.append((child, inner))
    return top


def _steps(root: Element, far: Counter[str], asked: Counter[str]) -> int:
    """About how often selectors look to other elements: to those above, and some to all sisters or all inside."""
    steps, waiting = 0, [(root, 0, 0)]
    while waiting:
        element, depth, among = waiting.pop()
        children = _child_elements(element)
        keys = list(_keys(element))
        steps += depth + _EACH * sum(asked[key] for key in keys)
        steps += sum(far[key] for key in keys) * (among + depth) if far else 0
        waiting += [(child, depth + 1, len(children)) for child in children]
    return steps
