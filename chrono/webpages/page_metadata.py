"""The tree of a page to what it says of itself: title, language, address, style sheets, dates as it writes them."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from justhtml import Element, Node

from chrono.bylines import plain_address
from chrono.css import media_holds, sheet_in
from chrono.webpages.page_tree import BESIDE_NAMES, is_beside, names_of, nodes_in, words_of


class PageMetadata:
    """What a page says of itself: meta elements and times by name, JSON-LD, title, language, style sheets, address.

    `others` are the elements that are about something else, by their `id()`.
    """

    def __init__(self, document: Node) -> None:
        self.said: dict[str, str] = {}
        self.dates: dict[str, list[str]] = {}
        self.linked_data: list[str] = []
        self.sheets: list[str] = []
        self.misses_sheets = False
        self.tells_of_event = False
        self.title = self.language = self.address = ""
        self.others: set[int] = set()
        self._scopes = _Scopes()
        self._marked: list[tuple[Element | None, str, bool]] = []
        inside: list[tuple[Node, _Where]] = [(document, _Where())]
        while inside:
            node, where = inside.pop()
            if node.name == "br":
                continue
            if isinstance(node, Element):
                self._note(node, where)
                where = self._inside(node, where)
            inside += [(child, where) for child in reversed(getattr(node, "children", None) or [])]
        self._keep_marked()

    def _keep_marked(self) -> None:
        """The days that articles are marked with: not those of teasers, and those of parts of the page count less."""
        teasers = {id(scope) for scope, *_ in self._marked if scope is not None and self._is_teaser(scope)}
        for scope, value, is_sure in self._marked:
            if id(scope) not in teasers:
                self.dates.setdefault("time-published", []).append(value)
                if is_sure and not self._scopes.is_part(scope):
                    self.dates.setdefault("datepublished", []).append(value)

    def _is_teaser(self, scope: Element) -> bool:
        """Is an article a few words below a heading that is not the page's?"""
        inside = [one for one in nodes_in(scope) if isinstance(one, Element) and one.name in _HEADINGS]
        if (
            not inside
            or any(one.name == "h1" for one in inside)
            or len(" ".join(words_of(scope).split())) > _LEAST_TEXT
        ):
            return False
        known = set(_WORD.findall(self.title.lower()))
        return not any(known & set(_WORD.findall(words_of(one).lower())) for one in inside)

    def _inside(self, element: Element, where: "_Where") -> "_Where":
        of_another = where.of_another or _is_of_another(element)
        self.others |= {id(element)} if of_another and not where.of_another else set()
        scope = self._scopes.scope_at(element, where.scope, of_another=of_another)
        return _Where(of_another, scope, element.name if element.name in _OF_TEXT else where.text)

    def _note(self, element: Element, where: "_Where") -> None:
        given = {name: value or "" for name, value in element.attrs.items()}
        marks = not where.of_another and _marks_publication(element, given, where)
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
        elif element.name == "meta":
            self._meta(given, "" if marks or where.of_another else given.get("itemprop", ""))
        elif not where.of_another and not marks:
            self._time(element, given, where)
        if marks:
            is_sure = where.scope is not None or element.name == "meta" or not where.text
            self._marked.append((where.scope, _value(element, given), is_sure))

    def _link(self, given: dict[str, str]) -> None:
        kinds = given.get("rel", "").lower().split()
        off = "alternate" in kinds or "disabled" in given
        if "canonical" in kinds:
            self.address = plain_address(given.get("href", ""))
        elif "stylesheet" in kinds and not off and media_holds(given.get("media", "").lower()):
            held = sheet_in(given.get("href", ""))
            self.sheets += [held] if held else []
            self.misses_sheets |= not held

    def _meta(self, given: dict[str, str], item: str) -> None:
        for name in (given.get("property", ""), given.get("name", ""), item):
            if name and given.get("content"):
                self.said.setdefault(name.lower(), given["content"])
                self.dates.setdefault(name.lower(), []).append(given["content"])
        if given.get("property", "").lower() == "og:url" and not self.address:
            self.address = plain_address(given.get("content", ""))

    def _time(self, element: Element, given: dict[str, str], where: "_Where") -> None:
        """A day that only names of elements call that of publication; in running text it may be of what that tells."""
        of_text = where.text and (where.text != "p" or not _PUBLISHED.search(names_of(element)))
        if element.name == "time" and not of_text and _says_published(element):
            self.dates.setdefault("time", []).append(_value(element, given))
        elif element.name != "time" and given.get("title") and "published" in _classes(given):
            self.dates.setdefault("entry-published", []).append(given["title"])


class _Where(NamedTuple):
    """Where an element stands: in what is of another thing than the page, in which article, in what of its text."""

    of_another: bool = False
    scope: Element | None = None
    text: str = ""


_OF_TEXT = frozenset("p li td blockquote figcaption dd".split())


class _Scopes:
    """The articles that a page marks as such (microdata, RDFa, microformats), and which of them are only its parts."""

    def __init__(self) -> None:
        self._own: set[int] = set()
        self._headed: set[int] = set()

    def scope_at(self, element: Element, outer: Element | None, *, of_another: bool) -> Element | None:
        """The article in which stands what stands in an element."""
        if element.name == "h1":
            at: Any = element.parent
            while at is not None and id(at) not in self._headed:
                self._headed.add(id(at))
                at = at.parent
        if not element.attrs or not (_ARTICLE.search(_kind(element)) or _ENTRIES & set(_classes(element.attrs))):
            return outer
        self._own |= set() if of_another else {id(element)}
        return element

    def is_part(self, scope: Element | None) -> bool:
        """Is an article a part of the page: without its heading, or where none has one, with others beside it?"""
        if scope is None or id(scope) in self._headed:
            return False
        return bool(self._headed) or len(self._own) > 1


_ARTICLE = re.compile(r"Article|BlogPosting|Report")
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEAST_TEXT = 400  # characters that an article has at least, and a teaser has not
_WORD = re.compile(r"\w{3,}")
_ENTRIES = frozenset(("h-entry", "hentry"))


def _kind(element: Element) -> str:
    """The type that microdata or RDFa gives an element, without its vocabulary."""
    named = element.attrs.get("itemtype") or element.attrs.get("typeof")
    return re.split("[/:#]", named)[-1] if named else ""


def _classes(given: Mapping[str, str | None]) -> list[str]:
    return (given.get("class") or "").lower().split()


def _marks_publication(element: Element, given: Mapping[str, str], where: _Where) -> bool:
    """Does an element say that its day is that of publication: in microdata, RDFa, a microformat or old HTML?"""
    prop = given.get("itemprop", "") or ("" if element.name == "meta" else given.get("property", ""))
    names = {re.split("[/:#]", name)[-1] for name in prop.lower().split()}
    classes = _classes(given)
    of_entry = "published" in classes and bool(given.get("title")) and where.scope is not None
    return (
        "datepublished" in names
        or ("content" in given and bool(_CREATED & set(prop.lower().split())))
        or "dt-published" in classes
        or of_entry
        or (element.name == "time" and "pubdate" in given)
    )


_CREATED = frozenset(("dc:created", "dcterms:created"))  # in RDFa, as Drupal has it


def _value(element: Element, given: Mapping[str, str]) -> str:
    return next((given[name] for name in ("datetime", "content", "title") if given.get(name)), "") or words_of(element)


def _is_of_another(element: Element) -> bool:
    """Is an element about something else than the page: a comment, a related story, an aside?"""
    kind = _kind(element)
    other = bool(kind) and not _OF_PAGE.search(kind)
    item = (element.attrs.get("itemprop") or element.attrs.get("property") or "").lower()
    is_thing = "itemscope" in element.attrs or "typeof" in element.attrs
    related = item in _RELATED_ITEMS or (is_thing and bool(item) and item not in _OWN_ITEMS)
    cited = bool(_CITED & set(_classes(element.attrs)))
    named = element.name == "article" and BESIDE_NAMES.search(names_of(element)) is not None
    of_article = element.name == "footer" and getattr(element.parent, "name", "") == "article"
    beside = (is_beside(element) and not of_article) or named or _holds_related(element)
    return other or related or cited or beside or element.name in ("template", "noscript", "del", "s", "strike")


_OF_PAGE = re.compile(r"Article|Blog|Report|WebPage|WebSite|CreativeWork|\A(?:Document|Item|Post)\Z")
_RELATED_ITEMS = frozenset(("comment", "review", "mentions", "citation", "video", "image"))
_OWN_ITEMS = frozenset(("mainentity", "mainentityofpage", "blogpost", "blogposts", "articlebody"))
_CITED = frozenset(("h-cite", "h-event", "h-review"))


def _holds_related(element: Element) -> bool:
    """Are the articles in an element other ones, by its name?"""
    return (
        element.name in ("div", "section", "ul", "ol")
        and _RELATED.search(names_of(element)) is not None
        and not any(one.name in ("main", "h1") for one in nodes_in(element))
    )


_RELATED = re.compile(r"(?:^|[\s_-])(?:related|recommended|teasers?|promo)(?:$|[\s_-])", re.IGNORECASE)
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
