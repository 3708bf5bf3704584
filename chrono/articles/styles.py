"""The style rules of a page to what they do to its elements: which are not shown, and which are struck out.

Of the cascade (CSS Cascading 4) what matters here is kept: the page's own rules and the inline styles, by importance,
specificity and order. Rules that hold only sometimes (print, hover, narrow screens) do not; style sheets in other files
are not fetched. Parsing is tinycss2's, matching justhtml's.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

import tinycss2
from justhtml import Element, SelectorError, matches

from chrono.articles.sight import WINDOW_WIDTH, Declarations, may_hide_by

_SOMETIMES = re.compile(
    r"::|(?<!\\):(?:before|after|first-line|first-letter|hover|focus|active|visited|target|checked|disabled|invalid|placeholder)"
)
_ONE_OF = re.compile(r":(?:is|where|matches|any)\(([^()]*)\)")
_NAME = r"[.#](?:[\w-]|\\[0-9a-fA-F]{1,6}\s?|\\[^\n])+"
_SIMPLE = re.compile(rf"(?P<tag>[a-z][\w-]*|\*)?(?P<rest>(?:{_NAME})*)", re.IGNORECASE)
_LAST = re.compile(r"[^\s>+~]+\s*\Z")
_OF_INTEREST = frozenset(
    "display visibility opacity font-size position left top right bottom inset text-indent clip clip-path width height "
    "max-height max-width overflow overflow-x overflow-y transform translate scale text-decoration "
    "text-decoration-line content-visibility color background background-color background-clip -webkit-background-clip "
    "-webkit-text-fill-color margin-left".split()
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
                may_hide_by(declared),
                _needed(selector),
            )
            self._asked |= rule.needed if rule.simple is None else frozenset()
            self._by_key[_key(selector)].append(rule)

    def of(self, element: Element) -> Declarations:
        """What holds for an element; nothing where neither a rule nor its own style could hide or strike it."""
        inline = _declarations(element.attrs.get("style") or "")
        rules = list(self._matching(element))
        if not any(rule.hides for rule in rules) and not may_hide_by(inline):
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


def _rules_in(
    parsed: Iterable[Any], depth: int, outer: tuple[str, ...] = ()
) -> Iterator[tuple[str, dict[str, tuple[str, bool]]]]:
    """Each selector with its declarations; of rules in others the selectors of the `outer` ones stand before it."""
    for node in parsed:
        if node.type == "at-rule" and node.content is not None and depth < _DEEPEST:
            said = tinycss2.serialize(node.prelude).strip().lower()
            keyword = node.lower_at_keyword
            if (keyword == "media" and media_holds(said)) or keyword in ("layer", "supports"):
                inner = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
                yield from _declaring(outer, inner)
                yield from _rules_in(inner, depth + 1, outer)
        elif node.type == "qualified-rule" and depth < _DEEPEST:
            inside = tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)
            selectors = tuple(_nested(tinycss2.serialize(node.prelude), outer))
            yield from _declaring(selectors, inside)
            yield from _rules_in(inside, depth + 1, selectors)


def _declaring(selectors: Sequence[str], parsed: Iterable[Any]) -> Iterator[tuple[str, dict[str, tuple[str, bool]]]]:
    """Each selector with what is declared right in a block, where any of it is kept."""
    if selectors and (declared := _kept(parsed)):
        yield from ((selector, declared) for selector in selectors)


_DEEPEST = 8
_MOST_SELECTORS = 2000


def _nested(prelude: str, outer: Sequence[str]) -> Iterator[str]:
    """The selectors of a rule in others: behind theirs, or in the place of `&`."""
    own = list(_selectors(prelude))
    if not outer:
        yield from own
    for above in outer[: _MOST_SELECTORS // max(1, len(own))]:
        yield from (one.replace("&", above) if "&" in one else f"{above} {one}" for one in own)


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
        if (asked > WINDOW_WIDTH) if width[1] == "min" else (asked < WINDOW_WIDTH):
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
    return (found["tag"] or "*").lower(), frozenset(map(_unescaped, re.findall(_NAME, found["rest"])))


def _unescaped(name: str) -> str:
    r"""A name as it is: `.sm\:hidden` is `.sm:hidden`, `.\31 0` is `.10`."""
    return re.sub(
        r"\\(?:([0-9a-fA-F]{1,6})\s?|(.))",
        lambda found: chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2],
        name,
    )


def _key(selector: str) -> str:
    """What an element must have for the selector's last part to match: an id, a class, a name, or anything."""
    if (simple := _simple(selector)) and simple[1]:
        return min(simple[1])  # an id comes before a class
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
