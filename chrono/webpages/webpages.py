"""A saved web page to the text that its reader sees, with every character's place, and what the page says of itself.

The page is parsed as browsers do (by justhtml, the WHATWG algorithm). What they do not show is no text: by the page's
own style rules, by attributes, inside closed details and dialogs, in scripts and templates; neither is what is struck
out. Menus, asides, footers, forms, comments and lists of links are seen, and stand beside the text proper (`beside`).
"""

import re
from collections.abc import Iterable, Sequence
from functools import partial
from typing import NamedTuple

from chrono.bylines import bylines, head_day, number_order, published_by, read_linked_data
from chrono.documents import PageDate
from chrono.files import Offsets
from chrono.languages import HAN
from chrono.text import spaced
from chrono.webpages.main_text import beside_main_text
from chrono.webpages.page_metadata import PageMetadata
from chrono.webpages.page_text import PageText
from chrono.webpages.page_tree import parse_page
from chrono.webpages.styles import Styles


class WebPage(NamedTuple):
    """A page's text, the place of each character, what it says of itself, and what is in it besides.

    `beside` are the stretches of the text that stand beside the text proper; `struck` and `hidden` are the words that
    are struck out, and those that no reader sees; `whole`, `doubt` and `recased` are as in an
    Article. `problem` is why nothing could be read, or empty.
    """

    text: str
    offsets: Offsets
    published: PageDate = PageDate()
    title: str = ""
    language: str = ""
    beside: tuple[tuple[int, int], ...] = ()
    struck: str = ""
    hidden: str = ""
    publisher: str = ""
    problem: str = ""
    whole: str = ""
    doubt: str = ""
    recased: tuple[tuple[int, int], ...] = ()


_DOUBTED = "the page may not show the words: a box may lie over them, or they may be cut off or moved away"


def read_webpage(source: str, styles: Sequence[str] = ()) -> WebPage:
    """Read the source of a page, which need not be well-formed, with the style sheets that were saved beside it."""
    document = parse_page(source)
    about = PageMetadata(document)
    rules = Styles([*styles, *about.sheets], document, complete=bool(styles) or not about.misses_sheets)
    if rules.too_costly:
        return WebPage("", Offsets(), problem=rules.too_costly)
    reader = PageText(source, rules, about.others)
    reader.read(document)
    linked = read_linked_data(about.linked_data, about.address, f"{about.title} {about.said.get('og:title', '')}")
    text = reader.text
    entitled = [one for one in reader.entry_titles if one and one in about.title]
    heading = heading_among([*reader.titles, *entitled], about.title)
    headline = linked.headline if _is_like(linked.headline, f"{heading} {about.title}") else ""
    titles = (headline, about.said.get("og:title", ""))
    of_event = linked.tells_of_event or about.tells_of_event
    language = next((one for one in (about.language, linked.language, about.said.get("og:locale", "")) if one), "")
    byline = PageDate if of_event else partial(head_day, text, reader.marks, (about.title, *titles), language)
    beside = beside_main_text(source, text, heading, reader.menus)
    beside = _with_more(tuple(reader.beside) if beside is None else beside, reader.cited)
    published = published_by(about.dates, linked, byline)
    return WebPage(
        text,
        reader.offsets,
        published,
        next((spaced(one) for one in (*titles, heading, about.title) if one.strip()), ""),
        language,
        _with_more(beside, bylines(text, published.day, order=number_order(language))),
        " ".join(reader.struck),
        " ".join(reader.hidden),
        spaced(linked.publisher or about.said.get("og:site_name", "")),
        whole=reader.whole,
        doubt=_DOUBTED if reader.whole else "",
        recased=tuple(reader.recased),
    )


def _with_more(beside: Sequence[tuple[int, int]], others: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """What stands beside the text proper, with what does so otherwise: messages that are cited, lines that tell no more
    than when it was published."""
    more = [(start, end) for start, end in others if not any(first <= start and end <= last for first, last in beside)]
    return tuple(sorted((*beside, *more)))


def heading_among(headings: Sequence[str], title: str) -> str:
    """Which of a page's chief headings is that of its text, and not the site's name: the one most like its title."""
    known = _words(title)
    shared = {one: len(known & _words(one)) for one in headings if one.strip()}
    return max(shared, key=lambda one: shared[one], default="")


def _is_like(headline: str, shown: str) -> bool:
    """Has a headline, which no reader need see, a word of what is shown, where anything is?"""
    return not _words(shown) or bool(_words(headline) & _words(shown))


def _words(text: str) -> set[str]:
    """The words of a text in small letters; of Chinese its signs."""
    return set(_WORD.findall(text.lower()))


_WORD = re.compile(rf"[{HAN}]|[^\W_{HAN}]+")
