"""What stands inside an element as a browser shows it: its children, the shadow tree of a template in it with what is
put into its slots, or the page that a frame holds in itself."""

import re
from collections.abc import Sequence
from typing import Any

from justhtml import Element, Node, Text

from chrono.webpages.page_metadata import PageMetadata
from chrono.webpages.page_state import State, inside
from chrono.webpages.page_tree import nodes_in, parse_page, words_of
from chrono.webpages.styles import Styles

_HOST = re.compile(r":host(?:\([^()]*\))?")
_ROOT = "shadow-root"
_DEEPEST = 8  # pages in pages


def parts_within(element: Element, state: State) -> list[tuple[Node, State]]:
    """What is shown inside an element, each with what holds for it."""
    children = element.children or []
    if state.gone:
        apart = getattr(element.template_content, "children", None) or []
        return [(child, state) for child in [*children, *apart]]
    if element.name == "iframe":
        return _frame(element, state)
    if element.name == "slot" and state.host is not None:
        return _slotted(element, state, *state.host)
    template = next((child for child in children if _is_shadow(child)), None)
    if template is not None:
        return [_shadow(template, element, state)]
    return [(child, state) for child in (_in_order(element, children, state.styles) if state.parted else children)]


def _in_order(element: Element, children: Sequence[Node], styles: Styles) -> Sequence[Node]:
    """The boxes of a row, column or grid in the order in which they are shown, which need not be that of the source."""
    shown = sorted(children, key=lambda child: styles.order_of(child) if isinstance(child, Element) else 0)
    declared = styles.all_of(element)
    backwards = declared.get("display", "").endswith("flex") and declared.get("flex-direction", "").endswith("reverse")
    return shown[::-1] if backwards else shown


def _frame(element: Element, state: State) -> list[tuple[Node, State]]:
    """The page in `srcdoc`, whose words have no places of their own."""
    if state.depth >= _DEEPEST:
        return []
    document = parse_page(element.attrs.get("srcdoc") or "")
    about = PageMetadata(document)
    styles = Styles(about.sheets, document, complete=not about.misses_sheets)
    return [(document, state._replace(styles=styles, host=None, placed=False, raised="", depth=state.depth + 1))]


def _is_shadow(node: Any) -> bool:
    return node.name == "template" and (node.attrs.get("shadowrootmode") or "").lower() in ("open", "closed")


def _shadow(template: Any, host: Element, state: State) -> tuple[Node, State]:
    """A shadow tree with its own style rules; those of the page do not hold in it."""
    root = Element(_ROOT, {}, "html")
    root.children = list(template.template_content.children)
    tree = Node("#document-fragment")
    tree.children = [root]
    sheets = [words_of(one) for one in nodes_in(root) if isinstance(one, Element) and one.name == "style"]
    styles = Styles([_HOST.sub(_ROOT, one) for one in sheets], tree, outer=(state.styles, host))
    return root, state._replace(styles=styles, host=(host, state))


def _slotted(slot: Element, state: State, host: Element, outer: State) -> list[tuple[Node, State]]:
    """What the host's own children put into a slot, by its name; where there is none, what the slot holds itself."""
    wanted = slot.attrs.get("name") or ""
    given = [child for child in host.children if _slot_of(child) == wanted and not _is_shadow(child)]
    if not any(not isinstance(child, Text) or (child.data or "").strip() for child in given):
        return [(child, state) for child in slot.children or []]
    own = state._replace(styles=outer.styles, host=outer.host, placed=outer.placed)
    root: Any = slot
    while root.parent is not None and root.name != "#document-fragment":
        root = root.parent
    rules = [
        f"{', '.join(found)}{{{body}}}"
        for one in nodes_in(root)
        if isinstance(one, Element) and one.name == "style"
        for selector, body in _RULE.findall(words_of(one))
        if (found := _SLOTTED.findall(selector))
    ]
    if not rules:
        return [(child, own) for child in given]
    tree = Node("#document-fragment")
    tree.children = [host]
    said = Styles(rules, tree)
    return [(child, inside(child, own, said.of(child)) if isinstance(child, Element) else own) for child in given]


_RULE = re.compile(r"([^{}]*::slotted[^{}]*)\{([^{}]*)\}")
_SLOTTED = re.compile(r"::slotted\(([^()]*(?:\([^()]*\)[^()]*)*)\)")


def _slot_of(node: Any) -> str:
    return (node.attrs.get("slot") or "") if isinstance(node, Element) else ""
