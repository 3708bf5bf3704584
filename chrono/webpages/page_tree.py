"""The source of a page to its tree, as browsers parse it, with the place of each text; and what is asked of trees."""

import re
from collections.abc import Iterator
from typing import Any

from justhtml import Element, JustHTML, Node, Text

_BESIDE = frozenset("nav aside footer button form menu".split())
_BESIDE_ROLES = frozenset("navigation banner contentinfo complementary search menu".split())
BESIDE_NAMES = re.compile(
    r"(?:^|[\s_-])(?:comments?|disqus|related|recommended|sidebar|breadcrumbs?|newsletter|promo|teasers?|share|social|"
    r"cookies?|ads?|adverts?|advertisements?|advertising)(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Names of elements that stand beside the text proper."""
_NAMED = frozenset("div section ul ol aside".split())
_OF_TEXT = frozenset("p article main h1".split())

# Declarations that are none, processing instructions, end tags without a name, and a tag that never ends.
_BOGUS = re.compile(
    r"<!(?!--|doctype\b)[^>]*>?|<\?[^>]*>?|</(?![a-zA-Z])[^>]*>?|<[a-zA-Z/][^<>]*\Z", re.IGNORECASE | re.DOTALL
)


def _open_comment(source: str) -> int:
    """Where a comment begins that never ends; the source's length where there is none."""
    closed = max(source.rfind("-->"), source.rfind("--!>"), 0)
    found = source.find("<!--", closed)
    return len(source) if found < 0 else found


def parse_page(source: str) -> Node:
    """The page's tree, with the place of each text.

    Where justhtml keeps places it takes some bogus comments for text; these are replaced, at the same length, wherever
    the tree without places shows that they are none.
    """
    document = JustHTML(source, sanitize=False, track_node_locations=True).root
    if (
        _BOGUS.search(source) is None
        and _open_comment(source) == len(source)
        and source.count('"') % 2 == source.count("'") % 2 == 0
    ):
        return document
    plain = _all_text(JustHTML(source, sanitize=False).root)
    if _all_text(document) == plain:
        return document
    blanked = _BOGUS.sub(_nothing, source[: _open_comment(source)])
    for cut in (len(blanked), *reversed([found.start() for found in re.finditer("<", blanked)][-_LAST_TAGS:])):
        tried = JustHTML(blanked[:cut], sanitize=False, track_node_locations=True).root
        if "".join(_all_text(tried).split()) == "".join(plain.split()):
            return tried
    return JustHTML(blanked, sanitize=False, track_node_locations=True).root


def _nothing(found: re.Match[str]) -> str:
    """As many characters that are nothing to a parser: an end tag of an element that is not open."""
    length = len(found[0])
    return f"</{'z' * (length - 3)}>" if length >= 3 and found[0].endswith(">") else " " * length


_LAST_TAGS = 6


def _all_text(document: Node) -> str:
    """All text of a page but that of scripts and styles."""
    return "".join(
        str(one.data)
        for one in nodes_in(document)
        if isinstance(one, Text) and getattr(one.parent, "name", "") not in ("script", "style")
    )


def words_of(node: Node) -> str:
    """All text inside a node."""
    return "".join(str(one.data) for one in nodes_in(node) if isinstance(one, Text))


def nodes_in(node: Any) -> Iterator[Any]:
    waiting = [node]
    while waiting:
        one = waiting.pop()
        yield one
        waiting += reversed(getattr(one, "children", None) or [])


def names_of(element: Element) -> str:
    """The id and the classes of an element."""
    return f"{element.attrs.get('id') or ''} {element.attrs.get('class') or ''}"


def is_beside(element: Element, bare: set[int] | None = None) -> bool:
    """Does an element stand beside the text proper? `bare` keeps, by `id()`, those of a page that hold none of it, so
    that of many in each other none is looked through twice."""
    if element.name in _BESIDE:
        of_text = element.name == "form" and any(one.name in _OF_TEXT for one in nodes_in(element))
        return not of_text
    if (element.attrs.get("role") or "").lower() in _BESIDE_ROLES:
        return True
    named = element.name in _NAMED and BESIDE_NAMES.search(names_of(element)) is not None
    return named and not _holds_text(element, set() if bare is None else bare)


def cites_message(element: Element) -> bool:
    """Does an element hold another message that a mail program cites in one?"""
    if element.name not in _CITING:
        return False
    kind = (element.attrs.get("type") or "").lower()
    return (element.name == "blockquote" and kind == "cite") or _CITED.search(names_of(element)) is not None


_CITING = frozenset(("blockquote", "div"))
_CITED = re.compile(
    r"(?:^|\s)(?:(?:gmail|protonmail|tutanota)_quote(?:_container)?|yahoo_quoted|moz-cite-prefix)(?:$|\s)"
)


def _holds_text(element: Element, bare: set[int]) -> bool:
    waiting: list[Any] = [element]
    while waiting:
        one = waiting.pop()
        if one.name in _CHIEF:
            return True
        if id(one) not in bare:
            waiting += getattr(one, "children", None) or []
    bare.add(id(element))
    return False


_CHIEF = frozenset(("article", "main", "h1"))
