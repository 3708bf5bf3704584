"""What stands beside an expression in its sentence, looked at only where it has a word that may matter."""

import re
from functools import cache, lru_cache

from chrono.languages import HAN, LINK_LETTERS, DateLinks, may_have_han
from chrono.text import CLAUSE_BREAK, compiled
from chrono.timex.timex import Timex

NEAR_BEFORE, NEAR_AFTER = 90, 60
"""Characters beside a date in which its links are."""


def window_before(text: str, timex: Timex, links: DateLinks) -> str:
    """What stands before it in its sentence, where that has a word that may matter; else nothing."""
    return _last_clause(text[max(0, timex.start - NEAR_BEFORE) : timex.start], links.words_before)


@lru_cache(maxsize=256)
def _last_clause(window: str, words: frozenset[str]) -> str:
    if not _may_matter(window, words):
        return ""
    ends = [found.end() for found in CLAUSE_BREAK.finditer(window)]
    return window[ends[-1] :] if ends else window


def window_after(text: str, timex: Timex, links: DateLinks) -> str:
    """What stands after it in its sentence, where that has a word that may matter; else nothing."""
    return _first_clause(text[timex.end : timex.end + NEAR_AFTER], links.words_after)


@lru_cache(maxsize=256)
def _first_clause(window: str, words: frozenset[str]) -> str:
    if not _may_matter(window, words):
        return ""
    end = CLAUSE_BREAK.search(window)
    return window[: end.start()] if end else window


def _may_matter(window: str, words: frozenset[str]) -> bool:
    """Is there a word that begins so? Of a script without spaces, every sign is one."""
    if "" in words:
        return True
    pattern = _with_signs() if may_have_han(window) else _WORD
    begun = {word[:LINK_LETTERS] for word in pattern.findall(window.lower())}
    return not words.isdisjoint(begun)


_WORD = re.compile(r"\w+")


@cache
def _with_signs() -> re.Pattern[str]:
    return re.compile(rf"[{HAN}]|[^\W{HAN}]+")


def touches(written: str, window: str) -> re.Match[str] | None:
    """Does the window end so?"""
    return compiled(written, at_end=True).search(window) if written and window else None
