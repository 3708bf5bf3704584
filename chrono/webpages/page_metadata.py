"""The tree of a page to what it says of itself: title, language, address, style sheets, dates as it writes them."""

import re
from typing import Any

from justhtml import Element, Node

from chrono.css import media_holds, sheet_in
from chrono.webpages.page_dates import plain_address
from chrono.webpages.page_tree import BESIDE_NAMES, is_beside, names_of, nodes_in, words_of


class PageMetadata:
    """What a page says of itself: meta elements and times by name, JSON-LD, title, language, style sheets, address."""

    def __init__(self, document: Node) -> None:
        self.said: dict[str, str] = {}
        self.dates: dict[str, list[str]] = {}
        self.linked_data: list[str] = []
        self.sheets: list[str] = []
        self.misses_sheets = False
        self.tells_of_event = False
        self.title = self.language = self.address = ""
        inside: list[tuple[Node, bool]] = [(document, False)]
        while inside:
            node, of_another = inside.pop()
            if isinstance(node, Element):
                self._note(node, of_another=of_another)
                of_another = of_another or _is_of_another(node)
            inside += [(child, of_another) for child in reversed(getattr(node, "children", None) or [])]

    def _note(self, element: Element, *, of_another: bool) -> None:
        given = {name: value or "" for name, value in element.attrs.items()}
        self.tells_of_event |= (given.get("itemtype") or "").endswith("Event")
        if element.name == "html":
            self.language = self.language or given.get("lang", "")
        elif element.name == "script" and given.get("type", "").strip().lower().startswith("application/ld+json"):
            self.linked_data.append(words_of(element))
        elif element.name == "style" and given.get("type", "text/css").lower() in ("", "text/css"):
            self.sheets += [words_of(element)] if media_holds(given.get("media", "").lower()) else []
        elif element.name == "title" and not self.title:
            self.title = words_of(element)
        elif element.name == "link":
            self._link(given)
        elif element.name == "meta" and given.get("itemprop", "").lower() == "datepublished" and _is_in_part(element):
            self.dates.setdefault("time-published", []).append(given.get("content", ""))
        elif element.name == "meta":
            self._meta(given, of_another=of_another)
        elif not of_another and (element.name == "time" or given.get("itemprop", "").lower() == "datepublished"):
            self._time(element, given)
        elif not of_another and given.get("title") and _ENTRY & set(given.get("class", "").lower().split()):
            self.dates.setdefault("entry-published", []).append(given["title"])

    def _link(self, given: dict[str, str]) -> None:
        kinds = given.get("rel", "").lower().split()
        off = "alternate" in kinds or "disabled" in given
        if "canonical" in kinds:
            self.address = plain_address(given.get("href", ""))
        elif "stylesheet" in kinds and not off and media_holds(given.get("media", "").lower()):
            held = sheet_in(given.get("href", ""))
            self.sheets += [held] if held else []
            self.misses_sheets |= not held

    def _meta(self, given: dict[str, str], *, of_another: bool) -> None:
        for name in (given.get("property", ""), given.get("name", ""), "" if of_another else given.get("itemprop", "")):
            if name and given.get("content"):
                self.said.setdefault(name.lower(), given["content"])
                self.dates.setdefault(name.lower(), []).append(given["content"])
        if given.get("property", "").lower() == "og:url" and not self.address:
            self.address = plain_address(given.get("content", ""))

    def _time(self, element: Element, given: dict[str, str]) -> None:
        value = next((given[name] for name in ("datetime", "content", "title") if given.get(name)), "") or words_of(
            element
        )
        if "pubdate" in given or given.get("itemprop", "").lower() == "datepublished":
            self.dates.setdefault("time-published", []).append(value)
        elif not _is_within_text(element) and _says_published(element):
            self.dates.setdefault("time", []).append(value)


def _is_in_part(element: Element) -> bool:
    """Does it stand in an article that is only a part of the page, whose heading stands elsewhere?"""
    at: Any = element.parent
    while isinstance(at, Element):
        if _ARTICLE.search(at.attrs.get("itemtype") or ""):
            return not any(one.name == "h1" for one in nodes_in(at) if isinstance(one, Element))
        at = at.parent
    return False


_ARTICLE = re.compile(r"Article|BlogPosting|Report")
_ENTRY = frozenset(("published", "dt-published"))  # the class of a microformat's day of publication


def _is_of_another(element: Element) -> bool:
    """Is an element about something else than the page: a comment, a related story, an aside?"""
    kind = (element.attrs.get("itemtype") or "").rpartition("/")[2]
    other = bool(kind) and not re.search(r"Article|BlogPosting|Report|WebPage|CreativeWork", kind)
    related = (element.attrs.get("itemprop") or "").lower() in (
        "comment",
        "review",
        "mentions",
        "citation",
        "video",
        "image",
    )
    beside = is_beside(element) or (element.name == "article" and BESIDE_NAMES.search(names_of(element)) is not None)
    return other or related or beside or element.name in ("template", "noscript", "del", "s", "strike")


_PUBLISHED = re.compile(
    r"publish|posted|pubdate|dateline|byline|entry-date|post-date|article-date|timestamp", re.IGNORECASE
)
_CHANGED = re.compile(r"updat|modif|edit(?:ed|-date)", re.IGNORECASE)


def _says_published(element: Element) -> bool:
    """Do the names of a time, or of what it stands in, say that it is of publication?"""
    at: Node | None = element
    names = []
    for _ in range(3):
        if isinstance(at, Element):
            names += [str(at.attrs.get(name) or "") for name in ("class", "id", "itemprop", "rel")]
            at = at.parent
    said = " ".join(names)
    return bool(_PUBLISHED.search(said)) and not _CHANGED.search(said)


def _is_within_text(element: Element) -> bool:
    """Does a time stand in running text, so that it may be of what the text tells?"""
    at = element.parent
    while at is not None:
        if at.name in ("p", "li", "td", "blockquote", "figcaption", "dd"):
            return at.name != "p" or not _PUBLISHED.search(names_of(element))
        at = at.parent
    return False
