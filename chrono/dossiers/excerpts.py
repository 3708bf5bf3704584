"""A passage to how a reader finds it in its article: the page or line, and the sentence around it."""

import re
from collections.abc import Sequence

from chrono.articles import Article
from chrono.languages import HAN, KANA, PageWords
from chrono.text import one_line, shown, spaced


def place_of(article: Article, start: int, end: int, words: PageWords) -> str:
    """The page or line of a passage, as a reader looks it up; of a transcript the page and its lines."""
    place = article.location(start, end)
    if place.page:
        lines = _lines_of(article, start, end)
        return f"{place.page.said(words)}, {lines}" if lines else place.page.said(words)
    if place.line == place.end_line:
        return words.line.format(a=place.line)
    return words.lines.format(a=place.line, b=place.end_line)


def _lines_of(article: Article, start: int, end: int) -> str:
    """`45:12–14`, `45:24–46:2`; empty where the lines have no numbers, or it is not known on which page they are."""
    lines = article.numbered_within(start, end)
    if not lines or any(line.page is None for line in lines):
        return ""
    (page, first), (other, last) = article.page_line(lines[0]), article.page_line(lines[-1])
    if (page, first) == (other, last):
        return f"{page}:{first}"
    return f"{page}:{first}–{last}" if page == other else f"{page}:{first}–{other}:{last}"


def page_number(article: Article, start: int) -> int:
    """The number of the page that a place is on, counted from 1; 0 for an article without pages."""
    place = article.location(start, start + 1)
    return place.line if place.page and place.page.is_page else 0


def whole_words(article: Article, start: int, end: int) -> str:
    """The words of a stretch; empty where it begins or ends inside a word, which a browser would not find."""
    text = article.text
    for at in (start, end):
        if 0 < at < len(text) and _LETTER.match(text[at - 1]) and _LETTER.match(text[at]):
            return ""
    return text[start:end]


_LETTER = re.compile(rf"[^\W_{KANA}{HAN}]")
"""A letter or digit of a script that parts its words."""


_LONGEST_CONTEXT = 240  # characters on either side of a passage


def context_of(article: Article, sentence: tuple[int, int], spans: Sequence[tuple[int, int]]) -> tuple[str, str, str]:
    """The sentence of a passage in three parts: before, the passage from its first words to its last, and after."""
    first, last = spans[0][0], spans[-1][1]
    start, end = min(sentence[0], first), max(sentence[1], last)
    before, after = article.text[start:first], article.text[last:end]
    if len(before) > _LONGEST_CONTEXT:
        before = "… " + before[-_LONGEST_CONTEXT:].partition(" ")[2]
    if len(after) > _LONGEST_CONTEXT:
        after = after[:_LONGEST_CONTEXT].rpartition(" ")[0] + " …"
    return (
        shown(spaced(before) + (" " if before[-1:].isspace() else "")),
        one_line(article.text[first:last]),
        shown((" " if after[:1].isspace() else "") + spaced(after)),
    )
