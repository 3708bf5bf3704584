"""The style rules of a page to what they do to its elements: which are not shown, and which are struck out.

Of the cascade (CSS Cascading 4) what matters here is kept: the page's own rules and the inline styles, by importance,
specificity and order. Rules that hold only sometimes (print, hover, narrow screens) do not; style sheets in other files
are not fetched. Parsing is tinycss2's, matching justhtml's.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

import tinycss2
from justhtml import Element, SelectorError, matches

Declarations = Mapping[str, str]
"""The values that hold for an element, by property, in small letters."""

_WIDTH = 1280  # CSS pixels of the window that a page is seen in
_FAR_OFF = -999  # pixels beyond which nothing of an element is in sight
_SOMETIMES = re.compile(
    r"::|:(?:before|after|first-line|first-letter|hover|focus|active|visited|target|checked|disabled|invalid|placeholder)"
)
_ONE_OF = re.compile(r":(?:is|where|matches|any)\(([^()]*)\)")
_SIMPLE = re.compile(r"(?P<tag>[a-z][\w-]*|\*)?(?P<rest>(?:[.#][\w-]+)*)", re.IGNORECASE)
_LAST = re.compile(r"[^\s>+~]+\s*\Z")
_OF_INTEREST = frozenset(
    "display visibility opacity font-size position left top right bottom inset text-indent clip clip-path width height "
    "max-height max-width overflow overflow-x overflow-y transform translate scale text-decoration "
    "text-decoration-line content-visibility".split()
)


class _Rule(NamedTuple):
    """One selector with its declarations: `simple` where a tag, classes and ids are all of it."""

    selector: str
    simple: tuple[str, frozenset[str]] | None
    weight: tuple[int, int, int]
    order: int
    declared: Mapping[str, tuple[str, bool]]
    hides: bool
    needed: frozenset[str]


class Styles:
    """The style rules of a page. Ask `of` for the declarations that hold for an element."""

    def __init__(self, sheets: Iterable[str]) -> None:
        self._by_key: dict[str, list[_Rule]] = defaultdict(list)
        self._asked: frozenset[str] = frozenset()
        self._above: dict[int, frozenset[str]] = {}
        for order, (selector, declared) in enumerate(_rules(sheets)):
            rule = _Rule(
                selector,
                _simple(selector),
                _specificity(selector),
                order,
                declared,
                any(may_hide(name, value) for name, (value, _) in declared.items()),
                _needed(selector),
            )
            self._asked |= rule.needed if rule.simple is None else frozenset()
            self._by_key[_key(selector)].append(rule)

    def of(self, element: Element) -> Declarations:
        """What holds for an element; nothing where neither a rule nor its own style could hide or strike it."""
        inline = _declarations(element.attrs.get("style") or "")
        rules = list(self._matching(element))
        hiding = any(rule.hides for rule in rules) or any(may_hide(name, value) for name, (value, _) in inline.items())
        if not hiding:
            return {name: value for name, (value, _) in inline.items()}
        won: dict[str, tuple[tuple[bool, bool, tuple[int, int, int], int], str]] = {}
        every = [(rule.declared, False, rule.weight, rule.order) for rule in rules]
        for declared, own, weight, order in [*every, (inline, True, (0, 0, 0), 0)]:
            for name, (value, important) in declared.items():
                rank = (important, own, weight, order)
                if name not in won or rank >= won[name][0]:
                    won[name] = rank, value
        return {name: value for name, (_, value) in won.items()}

    def _matching(self, element: Element) -> Iterator[_Rule]:
        classes = (element.attrs.get("class") or "").split()
        own_id = element.attrs.get("id") or ""
        names = {f".{name}" for name in classes} | ({f"#{own_id}"} if own_id else set())
        path = self._path(element, names)
        for key in ("*", element.name, *names):
            for rule in self._by_key.get(key, ()):
                if rule.simple is not None:
                    tag, needed = rule.simple
                    if tag in ("*", element.name) and needed <= names:
                        yield rule
                elif rule.needed <= path and _matches(element, rule.selector):
                    yield rule

    def _path(self, element: Element, names: set[str]) -> frozenset[str]:
        """The names, classes and ids of an element and all it stands in that any rule asks for."""
        above = self._above.get(id(element.parent), frozenset())
        mine = self._asked & {element.name, *names}
        self._above[id(element)] = found = above if mine <= above else above | mine
        return found


def _matches(element: Element, selector: str) -> bool:
    try:
        return matches(element, selector)
    except SelectorError:
        return False


def _rules(sheets: Iterable[str]) -> Iterator[tuple[str, dict[str, tuple[str, bool]]]]:
    for sheet in sheets:
        parsed = tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)
        yield from _rules_in(parsed, 0)


def _rules_in(parsed: Iterable[Any], depth: int) -> Iterator[tuple[str, dict[str, tuple[str, bool]]]]:
    for node in parsed:
        if node.type == "at-rule" and node.content is not None and depth < _DEEPEST:
            said = tinycss2.serialize(node.prelude).strip().lower()
            keyword = node.lower_at_keyword
            if (keyword == "media" and media_holds(said)) or keyword in ("layer", "supports"):
                inner = tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True)
                yield from _rules_in(inner, depth + 1)
        elif node.type == "qualified-rule":
            declared = _kept(tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True))
            if declared:
                for selector in _selectors(tinycss2.serialize(node.prelude)):
                    yield selector, declared


_DEEPEST = 8


def _declarations(style: str) -> dict[str, tuple[str, bool]]:
    if not style:
        return {}
    return _kept(tinycss2.parse_blocks_contents(style, skip_comments=True, skip_whitespace=True))


def _kept(nodes: Iterable[Any]) -> dict[str, tuple[str, bool]]:
    """The declarations of interest: value and importance, the last of those that are not less important."""
    found: dict[str, tuple[str, bool]] = {}
    for node in nodes:
        if node.type != "declaration" or node.lower_name not in _OF_INTEREST:
            continue
        value = re.sub(r"/\*.*?\*/", "", tinycss2.serialize(node.value)).strip().lower()
        if value and (node.important or not found.get(node.lower_name, ("", False))[1]):
            found[node.lower_name] = value, bool(node.important)
    return found


def media_holds(query: str) -> bool:
    """Does a media query hold for a page on a wide screen? One that asks for anything else does not."""
    return any(_one_holds(one.strip()) for one in query.split(",")) if query.strip() else True


def _one_holds(query: str) -> bool:
    kinds = re.sub(r"\([^()]*\)", "", query).replace(" and ", " ").split()
    if any(kind not in ("all", "screen", "only", "and") for kind in kinds):
        return False
    for feature in re.findall(r"\(([^()]*)\)", query):
        width = re.fullmatch(r"\s*(min|max)-width\s*:\s*([\d.]+)(px|em|rem)\s*", feature)
        if width is None:
            return False
        asked = float(width[2]) * (1 if width[3] == "px" else 16)
        if (asked > _WIDTH) if width[1] == "min" else (asked < _WIDTH):
            return False
    return True


def _selectors(prelude: str) -> Iterator[str]:
    """The selectors of a list, `:is(…)` written out; those that hold only sometimes are left out."""
    for selector in _split(prelude):
        one_of = _ONE_OF.search(selector)
        each = _split(one_of[1]) if one_of else [""]
        for inner in each:
            written = (selector[: one_of.start()] + inner + selector[one_of.end() :]) if one_of else selector
            if written and not _SOMETIMES.search(written):
                yield written


def _split(selectors: str) -> list[str]:
    parts = re.split(r",(?![^(\[]*[)\]])", re.sub(r"/\*.*?\*/", "", selectors, flags=re.DOTALL))
    return [part.strip() for part in parts if part.strip()]


def _needed(selector: str) -> frozenset[str]:
    """What must be on the way to an element for a selector to match; nothing where it looks to its sisters too."""
    if re.search(r"[+~:\\\[]", selector):
        return frozenset()
    return frozenset(re.findall(r"[.#][\w-]+", selector)) | {
        tag.lower() for tag in re.findall(r"(?:^|[\s>])([a-zA-Z][\w-]*)", selector)
    }


def _simple(selector: str) -> tuple[str, frozenset[str]] | None:
    found = _SIMPLE.fullmatch(selector)
    if found is None or not selector:
        return None
    return (found["tag"] or "*").lower(), frozenset(re.findall(r"[.#][\w-]+", found["rest"]))


def _key(selector: str) -> str:
    """What an element must have for the selector's last part to match: an id, a class, a name, or anything."""
    last = _LAST.search(selector)
    part = re.sub(r":not\([^()]*\)|\[[^\]]*\]", "", last[0].strip()) if last else "*"
    named = re.search(r"#[\w-]+", part) or re.search(r"\.[\w-]+", part)
    if "\\" in part:
        return "*"
    tag = re.match(r"[a-zA-Z][\w-]*", part)
    return named[0] if named else tag[0].lower() if tag else "*"


def _specificity(selector: str) -> tuple[int, int, int]:
    ids = len(re.findall(r"#[\w-]+", selector))
    classes = len(re.findall(r"\.[\w-]+|\[[^\]]*\]|:(?!not\b)[\w-]+", selector))
    tags = len(re.findall(r"(?:^|[\s>+~(])[a-zA-Z][\w-]*", selector))
    return ids, classes, tags


def may_hide(name: str, value: str) -> bool:
    """Could this declaration keep text out of sight, or strike it out?"""
    if name in ("display", "visibility", "content-visibility"):
        return value in ("none", "hidden", "collapse")
    if name in ("text-decoration", "text-decoration-line"):
        return "line-through" in value
    if name in ("transform", "translate", "scale", "clip", "clip-path", "inset"):
        return value not in ("none", "auto", "initial", "unset")
    number = _number(value)
    if number is None:
        return False
    if name in ("opacity", "font-size", "height", "max-height", "width", "max-width"):
        return number <= 1
    return name in ("left", "top", "right", "bottom", "text-indent") and number <= _FAR_OFF


def _number(value: str) -> float | None:
    found = re.match(r"[-+]?(?:\d+\.?\d*|\.\d+)", value)
    return float(found[0]) if found else None


def out_of_sight(declared: Declarations) -> bool:
    """Do these declarations keep all of an element from its reader: transparent, shrunk, clipped or moved away?"""
    says = declared.get
    if _number(says("opacity", "1")) == 0 or says("content-visibility") == "hidden":
        return True
    taken_out = says("position") in ("absolute", "fixed")
    moved = taken_out or says("position") == "relative"
    if moved and any(
        (_number(says(side, "")) or 0) <= _FAR_OFF for side in ("left", "top", "right", "bottom", "inset")
    ):
        return True
    if (_number(says("text-indent", "")) or 0) <= _FAR_OFF or _moves_away(says("transform", says("translate", ""))):
        return True
    if (
        _is_nothing(says("scale", ""))
        or (taken_out and _clips_all(says("clip", "")))
        or _cuts_all(says("clip-path", ""))
    ):
        return True
    cut = any("hidden" in says(name, "") or "clip" in says(name, "") for name in _OVERFLOWS)
    sizes = [_number(says(name, "")) for name in ("width", "height", "max-width", "max-height")]
    return cut and any(size is not None and size <= (1 if taken_out else 0) for size in sizes)


_OVERFLOWS = ("overflow", "overflow-x", "overflow-y")


def _moves_away(transform: str) -> bool:
    moves = re.findall(r"translate(?:x|y|3d)?\(([^()]*)\)", transform) or ([transform] if transform[:1] == "-" else [])
    far = any((_number(part.strip()) or 0) <= _FAR_OFF for move in moves for part in move.split(","))
    return far or any(_is_nothing(part) for part in re.findall(r"scale(?:x|y|3d)?\(([^()]*)\)", transform))


def _is_nothing(scale: str) -> bool:
    return bool(scale) and any(_number(part) == 0 for part in re.split(r"[\s,]+", scale.strip()))


def _clips_all(clip: str) -> bool:
    """`rect(0 0 0 0)`, `rect(1px, 1px, 1px, 1px)`: nothing is left between its edges."""
    found = re.fullmatch(r"rect\(([^()]*)\)", clip)
    edges = [_number(edge) for edge in re.split(r"[\s,]+", found[1].strip())] if found else []
    return len(edges) == 4 and None not in edges and (edges[0] == edges[2] or edges[1] == edges[3])


def _cuts_all(path: str) -> bool:
    found = re.match(r"(inset|circle|ellipse)\(\s*([\d.]+)(%|px|)", path)
    if found is None:
        return False
    size = float(found[2])
    return size >= 50 and found[3] == "%" if found[1] == "inset" else size == 0
