"""Elements of HTML that stand in a text of another kind to what a browser would keep from its reader."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from justhtml import Element

from chrono.webpages.page_state import State, inside
from chrono.webpages.styles import Styles


class UnseenWords(NamedTuple):
    """Stretches of a text that its elements strike out or hide, or may hide, and the words of the first."""

    ranges: tuple[tuple[int, int], ...] = ()
    doubtful: tuple[tuple[int, int], ...] = ()
    struck: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()


def unseen_in(text: str, start: int) -> UnseenWords:
    """What elements keep from a reader; before `start` none begins."""
    if re.search(r"<[a-zA-Z]", text[start:]) is None:
        return UnseenWords()
    from chrono.webpages.page_metadata import PageMetadata
    from chrono.webpages.page_text import PageText
    from chrono.webpages.page_tree import parse_page

    text = _ENDLESS.sub(_unless_ended, text)
    document = parse_page(text)
    reader = PageText(text, Styles(PageMetadata(document).sheets, document))
    reader.read(document)
    return UnseenWords(
        tuple(sorted(reader.unseen)), tuple(sorted(reader.doubtful)), tuple(reader.struck), tuple(reader.hidden)
    )


_ENDLESS = re.compile(
    r"<(?=(title|style|script|select|textarea|xmp|iframe|noembed|noframes|template)\b)", re.IGNORECASE
)


def _unless_ended(tag: re.Match[str]) -> str:
    """An element that never ends would take all that follows it; its tag is words."""
    return "<" if f"</{tag[1].lower()}" in tag.string[tag.end() :].lower() else " "


def is_seen(attributes: Mapping[str, str | None]) -> bool:
    """Would a browser show the words of an element with these attributes, and not strike them out?"""
    element, styles = Element("span", dict(attributes), "html"), Styles([])
    return inside(element, State(styles), styles.of(element)).seen
