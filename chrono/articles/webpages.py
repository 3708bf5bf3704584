"""A saved web page to its visible text, with every character's place, and what the page says of itself.

Scripts, styles and page furniture (navigation, footers, forms) are no text. The date of publication, title and
language come from JSON-LD, meta elements, `time` elements and the `html` element, in this order of trust.
"""

import html
import json
import re
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any, NamedTuple

from chrono.files import Offsets

_UNSEEN = frozenset(
    "script style template noscript svg iframe nav footer aside form button select option head del s strike object "
    "textarea datalist".split()
)
# A form that holds these is the page itself, as some publishing systems write it.
_OF_TEXT = frozenset("p article main h1".split())
_CLOSES_ITSELF = frozenset("td th tr li dt dd option".split())
_CLOSES_P = frozenset("p div article section ul ol table h1 h2 h3 h4 h5 h6 blockquote pre form main".split())
# What a style sheet does to what no reader sees, and the rules of a page's own that say so of one class or id.
_HIDING = re.compile(
    r"(?i)(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0+)?(?![.\d])"
    r"|font-size\s*:\s*0(?![.\d])|(?:left|top|right|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0|transform\s*:\s*scale\(\s*0\s*\))"
)
_HIDING_RULE = re.compile(r"([.#][\w-]+)\s*\{([^{}]*)\}")
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
        _published(said),
        next((said[name] for name in ("ld:headline", "og:title", "h1", "title") if said.get(name)), ""),
        next((said[name] for name in ("lang", "ld:inLanguage", "og:locale") if said.get(name)), ""),
    )


def _published(said: dict[str, str]) -> str:
    """The first date that is one, in the order of trust; else the first that is said at all."""
    dates = [said[name] for name in ("ld:datePublished", *_DATE_NAMES, "time") if said.get(name)]
    return next((date for date in dates if _A_DATE.match(date)), dates[0] if dates else "")


_A_DATE = re.compile(r"\s*(?:[12]\d{3}-(?!00)|(?!0000)[^\d]|\d{1,2}\D|[12]\d{3})")


def charset_of(raw: bytes) -> str:
    """The encoding of a page: UTF-8 where its bytes are, else the one that it names near its beginning.

    As browsers do, a name stands for the larger encoding that has grown from it: gb2312 for GB 18030, Latin-1 for
    Windows-1252.
    """
    named = re.search(rb"<(?:meta[^>]+charset|\?xml[^>]+encoding)\s*=\s*[\"']?\s*([\w-]+)", raw[:4096], re.IGNORECASE)
    if named is None or (not raw.isascii() and _is_utf8(raw)):
        return "utf-8-sig"
    name = named[1].decode("ascii").lower()
    return _LARGER.get(name, name)


_LARGER = {
    **dict.fromkeys(("gb2312", "gbk", "gb_2312-80", "x-gbk", "chinese"), "gb18030"),
    **dict.fromkeys(("latin1", "latin-1", "iso-8859-1", "iso8859-1", "iso_8859-1", "ascii", "us-ascii"), "cp1252"),
    "utf-8": "utf-8-sig",
}


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


class _Reader(HTMLParser):
    def __init__(self, source: str) -> None:
        super().__init__(convert_charrefs=False)
        self.said: dict[str, str] = {}
        self._starts = [0, *(found.end() for found in re.finditer("\n", source))]
        self._open: list[tuple[str, bool]] = []
        self._count: Counter[tuple[str, bool]] = Counter()
        self._pieces: list[tuple[str, int]] = []  # text, and where it begins
        self._heard = ""
        self._catching = ""
        self._hiding: set[str] = set()
        self._hidden = 0  # open elements that no reader sees

    def parse_html_declaration(self, i: int) -> int:
        """Declarations say nothing to a reader; one that is not well-formed ends at its bracket."""
        if self.rawdata.startswith("<![", i):
            end = self.rawdata.find(">", i)
            return end + 1 if end >= 0 else -1
        return super().parse_html_declaration(i)

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
        return self._hidden > 0

    def _push(self, tag: str, unseen: bool) -> None:
        self._open.append((tag, unseen))
        self._count[tag, unseen] += 1
        self._hidden += unseen

    def _pop_to(self, tag: str) -> None:
        """Close everything from the innermost element of this name on, if one is open."""
        while self._is_open(tag):
            name, unseen = self._open.pop()
            self._count[name, unseen] -= 1
            self._hidden -= unseen
            if name == tag:
                return

    def _is_open(self, tag: str) -> bool:
        return self._count[tag, True] + self._count[tag, False] > 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._imply_ends(tag)
        self._note(tag, given)
        if tag in _BLOCKS and not self._unseen:
            self._break(tag)
        if tag not in _VOID:
            self._push(tag, tag in _UNSEEN or self._is_hidden(tag, given))
        if tag == "script" and given.get("type", "").lower() == "application/ld+json":
            self._catching, self._heard = "ld", ""
        elif tag == "style" or (tag in ("title", "h1") and tag not in self.said):
            self._catching, self._heard = tag, ""

    def _imply_ends(self, tag: str) -> None:
        """What a start tag ends without saying so: the head, a paragraph; and a form that holds the text is seen."""
        if tag in ("body", "p", "article", "main") and self._is_open("head"):
            self._pop_to("head")
        elif tag in _CLOSES_P and self._open and self._open[-1][0] == "p":
            self._pop_to("p")
        elif self._open and self._open[-1][0] == tag and tag in _CLOSES_ITSELF:
            self._pop_to(tag)
        if tag in _OF_TEXT and self._count["form", True]:
            self._hidden -= self._count.pop(("form", True))
            self._open = [(name, unseen and name != "form") for name, unseen in self._open]
            self._count["form", False] = sum(name == "form" for name, _ in self._open)

    def _is_hidden(self, tag: str, given: dict[str, str]) -> bool:
        if "hidden" in given or (tag == "dialog" and "open" not in given):
            return True
        names = {f".{name}" for name in given.get("class", "").split()} | {f"#{given.get('id', '')}"}
        return bool(_HIDING.search(given.get("style", ""))) or not names.isdisjoint(self._hiding)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if self._catching and tag in ("script", self._catching):
            self._caught()
        self._pop_to(tag)
        if tag in _BLOCKS and not self._unseen:
            self._break(tag)

    def _break(self, tag: str) -> None:
        """Blocks part paragraphs; a line break, or the cell of a table, only parts words."""
        self._pieces.append(("\n" if tag in ("br", "td", "th") else "\n\n", self._at))

    def _caught(self) -> None:
        if self._catching == "ld":
            for name, value in _ld_says(self._heard):
                self.said.setdefault(f"ld:{name}", value)
        elif self._catching == "style":
            self._hiding |= {name for name, rule in _HIDING_RULE.findall(self._heard) if _HIDING.search(rule)}
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
        elif tag == "time" and value and not any(map(self._is_open, _WITHIN_TEXT)):
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
        if self._unseen:
            return
        if (
            self._is_open("sup")
            and text.strip().isdigit()
            and self._pieces
            and _BEFORE_NOTE.search(self._pieces[-1][0])
        ):
            self._pieces += [("[", self._at), (text.strip(), self._at), ("]", self._at)]
        else:
            self._pieces.append((text, self._at))


# A raised number after these is a note or a power, and no part of the number or word before it.
_BEFORE_NOTE = re.compile(r"(?:\d|[^\W\d]{4}|[.,;:!?)])\Z")


def _ld_says(text: str) -> Iterator[tuple[str, str]]:
    """Dates, headline and language from JSON-LD, wherever they are nested."""
    try:
        yield from _walk(json.loads(text), 0)
    except (ValueError, RecursionError):
        return


_DEEPEST = 12
# Time elements inside these tell of what the text tells of; what these keys hold is of other pages.
_WITHIN_TEXT = frozenset("p li td blockquote figcaption aside nav footer".split())
_OF_OTHERS = frozenset(
    "itemListElement comment review isPartOf mentions citation hasPart relatedLink about isBasedOn video image".split()
)


def _walk(data: Any, depth: int) -> Iterator[tuple[str, str]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name in ("datePublished", "headline", "inLanguage"):
            value = data.get(name)
            value = value[0] if isinstance(value, list) and value else value
            if isinstance(value, str):
                yield name, value
        for name, value in data.items():
            if name not in _OF_OTHERS:
                yield from _walk(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _walk(value, depth + 1)
