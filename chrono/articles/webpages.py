"""A saved web page to its visible text, with every character's place, and what the page says of itself.

Scripts, styles and page furniture (navigation, footers, forms) are no text. The date of publication, title and
language come from JSON-LD, meta elements, `time` elements and the `html` element, in this order of trust.
"""

import html
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, NamedTuple

from chrono.files import Offsets

_UNSEEN = frozenset("script style template noscript svg iframe nav footer aside form button select option head".split())
_BLOCKS = frozenset(
    "address article blockquote br dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hr li main ol p pre section "
    "table td th tr ul body title".split()
)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_DATE_NAMES = (
    "article:published_time datepublished date dc.date.issued dc.date pubdate publishdate parsely-pub-date".split()
)


class WebPage(NamedTuple):
    """A page's text, the place of each character, and its own date (as it writes it), title and language."""

    text: str
    offsets: Offsets
    published: str = ""
    title: str = ""
    language: str = ""


def read_webpage(source: str) -> WebPage:
    """Read the source of a page, which need not be well-formed."""
    reader = _Reader(source)
    reader.feed(source)
    reader.close()
    said = reader.said
    text, offsets = reader.joined()
    return WebPage(
        text,
        offsets,
        next((said[name] for name in ("ld:datePublished", *_DATE_NAMES, "time") if said.get(name)), ""),
        next((said[name] for name in ("ld:headline", "og:title", "h1", "title") if said.get(name)), ""),
        next((said[name] for name in ("lang", "ld:inLanguage", "og:locale") if said.get(name)), ""),
    )


def charset_of(raw: bytes) -> str:
    """The encoding that the page names near its beginning; UTF-8 where it names none."""
    named = re.search(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", raw[:4096], re.IGNORECASE)
    return named[1].decode("ascii") if named else "utf-8-sig"


class _Reader(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.said: dict[str, str] = {}
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self._open: list[tuple[str, bool]] = []
        self._pieces: list[tuple[str, int]] = []  # text, and where it begins
        self._heard = ""
        self._catching = ""

    def joined(self) -> tuple[str, Offsets]:
        """The text, and for each place in it where lengths part from the source's."""
        parts, derived, original, length = [], [], [], 0
        for text, start in self._pieces:
            derived.append(length)
            original.append(start)
            parts.append(text)
            length += len(text)
        return "".join(parts), Offsets(tuple(derived or [0]), tuple(original or [0]))

    @property
    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    @property
    def _unseen(self) -> bool:
        return any(unseen for _, unseen in self._open)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._note(tag, given)
        if tag in _BLOCKS and not self._unseen:
            self._break(tag)
        if tag not in _VOID:
            self._open.append((tag, tag in _UNSEEN or "hidden" in given))
        if tag == "script" and given.get("type", "").lower() == "application/ld+json":
            self._catching, self._heard = "ld", ""
        elif tag in ("title", "h1") and tag not in self.said:
            self._catching, self._heard = tag, ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._catching and tag in ("script", self._catching):
            self._caught()
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == tag:
                del self._open[at:]
                break
        if tag in _BLOCKS and not self._unseen:
            self._break(tag)

    def _break(self, tag: str) -> None:
        """Blocks part paragraphs; a line break, or the cell of a table, only parts words."""
        self._pieces.append(("\n" if tag in ("br", "td", "th") else "\n\n", self._at))

    def _caught(self) -> None:
        if self._catching == "ld":
            for name, value in _ld_says(self._heard):
                self.said.setdefault(f"ld:{name}", value)
        else:
            self.said[self._catching] = " ".join(self._heard.split())
        self._catching = ""

    def _note(self, tag: str, given: dict[str, str]) -> None:
        """What an element says of the page: `meta`, `time`, `html lang`."""
        name = (given.get("property") or given.get("name") or given.get("itemprop") or "").lower()
        value = given.get("content") or given.get("datetime") or ""
        if tag == "html" and given.get("lang"):
            self.said["lang"] = given["lang"]
        elif tag == "time" and value and (name == "datepublished" or "pubdate" in given):
            self.said.setdefault("datepublished", value)
        elif tag == "time" and value:
            self.said.setdefault("time", value)
        elif tag == "meta" and name and value:
            self.said.setdefault(name, value)

    def handle_data(self, data: str) -> None:
        self._take(data)

    def handle_entityref(self, name: str) -> None:
        self._take(html.unescape(f"&{name};"))

    def handle_charref(self, name: str) -> None:
        self._take(html.unescape(f"&#{name};"))

    def _take(self, text: str) -> None:
        if self._catching:
            self._heard += text
        if not self._unseen:
            self._pieces.append((text, self._at))


def _ld_says(text: str) -> Iterator[tuple[str, str]]:
    """Dates, headline and language from JSON-LD, wherever they are nested."""
    try:
        yield from _walk(json.loads(text), 0)
    except (ValueError, RecursionError):
        return


_DEEPEST = 12


def _walk(data: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name in ("datePublished", "headline", "inLanguage"):
            if isinstance(data.get(name), str):
                yield name, data[name]
    for value in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _walk(value, depth + 1)
