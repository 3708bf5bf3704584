"""A passage to how a reader finds it in its article: the page or line, and the sentence around it."""

from collections.abc import Sequence

from chrono.articles import Article
from chrono.text import one_line, shown


def place_of(article: Article, start: int, end: int) -> str:
    """The page or line of a passage, as a reader looks it up."""
    place = article.location(start, end)
    return place.page or (
        f"line {place.line}" if place.line == place.end_line else f"lines {place.line}–{place.end_line}"
    )


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
        shown(" ".join(before.split()) + (" " if before[-1:].isspace() else "")),
        one_line(article.text[first:last]),
        shown((" " if after[:1].isspace() else "") + " ".join(after.split())),
    )
