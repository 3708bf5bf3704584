"""The style rules of a page to what they do to its elements: which are not shown, and which are struck out.

The page's own rules and the inline styles are kept, by importance, layer, specificity and order (CSS Cascading 5).
Rules that hold only sometimes (print, narrow windows) do not, nor what a reader must do first (hover, follow a link to
it). Style sheets in other files are not fetched. tinycss2 parses, cssselect2 matches.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

import tinycss2
from justhtml import Element, Node

from chrono.css import (
    DRAWN_ATTRIBUTES,
    EVERYWHERE,
    UNLAYERED,
    PageTree,
    Selector,
    Selectors,
    animated,
    declarations,
    filled,
    is_opaque,
    is_open,
    is_read_loosely,
    is_same_colour,
    presented,
    value_words,
    waits_for_script,
    without_box,
    without_case,
    written_out,
)
from chrono.webpages.moves import is_context
from chrono.webpages.page_rules import AppliedRule, rules_of, taken
from chrono.webpages.sight import IN_DOUBT, Declarations, may_hide, parts_lines

_INHERITED = frozenset(
    "visibility font-size line-height text-indent white-space color -webkit-text-fill-color text-transform "
    "font-variant-caps".split()
)


_IN_DOUBT = {IN_DOUBT: ("yes", False)}


class Styles:
    """The style rules of a page. Ask `of` for the declarations that hold for an element.

    `outer` are the rules of the page around a shadow tree, and its host. `complete` says that no style sheet of the
    page is missing; `too_costly` why its rules are not applied, or empty.
    """

    def __init__(
        self,
        sheets: Iterable[str],
        document: Node | None = None,
        *,
        complete: bool = True,
        outer: "tuple[Styles, Element] | None" = None,
    ) -> None:
        self._loose = is_read_loosely(document)
        read, applied = rules_of(tuple(sheets), loose=self._loose)
        self.complete = complete
        self._outer = outer
        self._hiding, self._others = Selectors(), Selectors()
        self._made = {name: Selectors() for name in MADE}
        self._inline: dict[str, dict[str, tuple[str, bool]]] = {}
        self._frames = {
            name: [
                (at, {one: value for one, (value, _) in taken(said, loose=self._loose).items()}) for at, said in frames
            ]
            for name, frames in read.frames.items()
        }
        self._initial, self._kept = read.initial, read.kept
        self._known: dict[int, Declarations] = {}
        self._near: dict[tuple[int, tuple[str, ...]], str] = {}
        stated = [(name, value) for _, rule in applied for name, (value, _) in rule.declared.items()]
        self._floats = any(name == "z-index" and value.startswith("-") for name, value in stated)
        self._orders = any(name == "order" for name, _ in stated)
        self._has_variables = any("var(" in value for _, value in stated)
        self._shared = _shared_colours([rule.declared for _, rule in applied])
        self._add(applied)
        known = document is not None and (self._hiding or self._others or any(self._made.values()))
        self._tree = (
            PageTree(document, self._hiding.far, self._hiding.asked) if document is not None and known else None
        )

    @property
    def too_costly(self) -> str:
        """Why the rules are not applied; empty where they are."""
        return self._tree.too_costly if self._tree else ""

    def _add(self, applied: Iterable[tuple[Sequence[str], AppliedRule]]) -> None:
        """Sort the rules by whether they may hide anything."""
        order = 0
        for selectors, rule in applied:
            hides = any(self._may_hide(name, value) for name, (value, _) in rule.declared.items())
            for written in selectors if rule.declared else ():
                order += 1
                made = _MADE.search(written)
                among = self._made[made[1].lower()] if made else self._hiding if hides else self._others
                held = _IN_DOUBT if hides and waits_for_script(written) else rule.declared
                named = written[: made.start()] or "*" if made else written
                among.add(Selector(without_case(named) if self._loose else named, order, rule._replace(declared=held)))

    def _may_hide(self, name: str, value: str) -> bool:
        if name.startswith("--"):
            return self._has_variables
        return (
            is_open(name, value)
            or may_hide(name, value)
            or (name == "display" and parts_lines(value))
            or (
                name in _COLOURS and (value in self._shared or (value == "currentcolor" and name == "background-color"))
            )
        )

    def of(self, element: Element) -> Declarations:
        """What holds for an element; nothing where neither a rule nor its own style could hide, strike or part it."""
        inline = self._own(element)
        hidden = any(True for _ in self._matching(self._hiding, element))
        asked = bool(_ATTRIBUTES & element.attrs.keys()) or element.name in _ASKED
        if (
            hidden
            or asked
            or any(name in _COLOURS or self._may_hide(name, value) for name, (value, _) in inline.items())
        ):
            return self.all_of(element)
        return {}

    def all_of(self, element: Element) -> Declarations:
        """Everything that holds for an element, `inherit` and its like worked out where it makes it the default."""
        if (known := self._known.get(id(element))) is not None:
            return known
        matched = [one for among in (self._hiding, self._others) for one in self._matching(among, element)]
        found = self._won(element, matched, self._own(element))
        found = {name: value for name, value in (presented(element) | found).items() if not _is_default(name, value)}
        if not element.namespace or element.namespace == "html":
            found = without_box(found, IN_DOUBT)
        self._known[id(element)] = found
        return found

    def made_by(self, element: Element, name: str) -> Declarations:
        """What rules declare of what they make of an element (one of MADE); nothing where they make nothing."""
        if not self._made[name]:
            return {}
        return self._won(element, list(self._matching(self._made[name], element)), {})

    def _won(
        self,
        element: Element,
        matched: Sequence[tuple[tuple[int, int, int], Selector]],
        inline: Mapping[str, tuple[str, bool]],
    ) -> dict[str, str]:
        """The values that win among the rules that match and the inline style, then what an animation leaves."""
        every = [(selector.payload, False, weight, selector.order) for weight, selector in matched]
        won: dict[str, tuple[Any, str]] = {}
        for rule, own, weight, order in [*every, (AppliedRule(inline, UNLAYERED), True, (0, 0, 0), 0)]:
            for name, (value, important) in rule.declared.items():
                rank = (important, own, -rule.layer if important else rule.layer, weight, order)
                if name not in won or rank >= won[name][0]:
                    won[name] = rank, value
        found: dict[str, str] = {}
        for name, (_, value) in won.items():
            if is_open(name, value) and not name.startswith("--"):
                found |= dict(written_out(name, self._filled(value, element, won)))
            else:
                found[name] = value
        if self._frames and "animation-name" in found:
            ends = animated(found, self._frames)
            found |= {name: value for name, value in ends.items() if name not in won or not won[name][0][0]}
        return found

    def _filled(self, value: str, element: Element, own: Mapping[str, tuple[Any, str]]) -> str:
        """A value with its variables filled in, as the element or what it stands in sets them."""

        def set_here(name: str) -> str:
            inherited = "" if name in self._kept else self._nearest(element.parent, (name,))
            return (own[name][1] if name in own else inherited) or self._initial.get(name, "")

        return filled(value, set_here, element.attrs)

    def _matching(self, among: Selectors, element: Element) -> Iterator[tuple[tuple[int, int, int], Selector]]:
        wrapper = self._tree.wrapper_of(element) if self._tree else None
        return among.matching(element, wrapper) if wrapper is not None else iter(())

    def _own(self, element: Element) -> dict[str, tuple[str, bool]]:
        style = element.attrs.get("style")
        if not style:
            return {}
        if style not in self._inline:
            parsed = tinycss2.parse_blocks_contents(style, skip_comments=True, skip_whitespace=True)
            self._inline[style] = taken(declarations(parsed), loose=self._loose)
        return self._inline[style]

    def is_written_unseen(self, element: Element) -> bool:
        """Are the words of an element in the colour of what is behind them, as far as the page says what that is?"""
        own = self.all_of(element)
        if own.get("background-clip") == "text":
            return False
        if own.get("background-color") == "currentcolor" and "-webkit-text-fill-color" not in own:
            return True
        if not (written := self._nearest(element, ("-webkit-text-fill-color", "color"))):
            return False
        if "inset" in (shadow := own.get("box-shadow", "")):
            return any(is_same_colour(written, word) for word in value_words(shadow))
        if behind := self._nearest(element, ("background-image", "background-color")):
            return is_same_colour(written, behind)
        # What floats may lie on a picture or a layer that is none of its ancestors.
        floats = self._floats or bool(self._nearest(element, ("position",)))
        return self.complete and not floats and is_same_colour(written, "white")

    def order_of(self, element: Element) -> int:
        """Its place among the boxes beside it, as rules or its own style say; of several alike the written one."""
        asked = self._orders or "order" in self._own(element)
        said = self.all_of(element).get("order", "") if asked else ""
        return int(said[:_LONGEST_NUMBER]) if said.lstrip("+-").isdigit() else 0

    def lies_behind(self, element: Element) -> bool:
        """Does what lies below the others (`z-index: -1`) lie behind the background of something that it stands in?"""
        node, deep = element.parent, 0
        while isinstance(node, Element) and node.name not in ("body", "html") and deep < _DEEPEST:
            declared = self.all_of(node)
            if is_context(declared):
                return False
            if is_opaque(declared.get("background-color", "")):
                return True
            node, deep = node.parent, deep + 1
        return False

    def _nearest(self, node: Any, names: tuple[str, ...]) -> str:
        """The value that an element has by itself or by what it stands in; every answer on the way is kept."""
        passed: list[tuple[int, tuple[str, ...]]] = []
        found = ""
        while isinstance(node, Element):
            key = id(node), names
            if key in self._near:
                found = self._near[key]
                break
            passed.append(key)
            declared = self.all_of(node)
            if found := next((value for name in names if (value := _value_of(name, declared))), ""):
                break
            node = node.parent
        else:
            found = self._outer[0]._nearest(self._outer[1], names) if self._outer is not None else ""
        self._near |= dict.fromkeys(passed, found)
        return found


def _value_of(name: str, declared: Declarations) -> str:
    """A value where it is one that counts."""
    return "" if (value := declared.get(name, "")) in _NOTHING.get(name, ()) else value


_LONGEST_NUMBER = 9  # digits of an order
_DEEPEST = 60  # elements in each other
_NOTHING = {"background-image": ("none",), "background-color": ("transparent",), "position": ("static",)}


MADE = ("before", "after", "first-line", "first-letter")
"""What rules make at the beginning and at the end of an element, and the parts of its words that they set apart."""

_MADE = re.compile(r"::?(before|after|first-line|first-letter)\s*\Z", re.IGNORECASE)
_ASKED = frozenset("bdo dialog del s strike u ins mark foreignObject".split())

_ATTRIBUTES = frozenset(("hidden", "popover", "background", "bgcolor", "color", "text", *DRAWN_ATTRIBUTES))
"""Attributes that hide or colour an element, or that a rule may take back."""

_COLOURS = ("color", "-webkit-text-fill-color", "background-color")


def _shared_colours(declared: Sequence[Mapping[str, tuple[str, bool]]]) -> frozenset[str]:
    """The colours, as they are written, in which words are set and which are also behind words."""
    written = {one[name][0] for one in declared for name in _COLOURS[:2] if name in one}
    behind = {one[name][0] for one in declared for name in _COLOURS[2:] if name in one} | {"white", "#fff", "#ffffff"}
    return frozenset(
        colour for pair in product(written | {"white"}, behind) if is_same_colour(*pair) for colour in pair
    )


def _is_default(name: str, value: str) -> bool:
    """Does a value leave an element as if nothing were said of it?"""
    if name in _COLOURS[:2] and value == "currentcolor":
        return True
    inline = name == "display" and value in ("initial", "unset")  # which shows what is hidden by its attribute
    return value in EVERYWHERE and not inline and not (name in _INHERITED and value == "initial")
