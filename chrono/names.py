"""A person, body or place by any of its names to where it stands in a text.

A name stands there as whole words, with case and diacritics folded and a possessive after it; in scripts without
spaces (Han, Kana, Thai) as a substring. Two-word names may stand the other way round. A near spelling is no match:
Tokarev is not Tokayev.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

from chrono.texts import has_no_spaces

_LETTERS = re.compile(r"[^\W_]+")


def fold_name(text: str) -> str:
    """Small letters without diacritics, one character for each, so that offsets stay."""
    return text.translate({ord(char): _fold_char(char) for char in set(text) if not char.isascii()}).lower()


@cache
def _fold_char(char: str) -> str:
    base = unicodedata.normalize("NFKD", char)
    folded = base[0].lower() if base and unicodedata.combining(base[-1]) else char.lower()
    return folded if len(folded) == 1 else char


def find_name(names: Iterable[str], folded: str, text: str = "") -> tuple[tuple[int, int], ...]:
    """Where any of the names stands in a text that `fold_name` has folded, in order.

    With the `text` itself, an acronym such as US or WHO stands only where it is in capitals.
    """
    found = {
        (match.start(), match.end())
        for name in names
        if (pattern := _pattern(name)) is not None
        for match in pattern.finditer(folded)
        if not (text and _is_acronym(name)) or text[match.start() : match.end()].isupper()
    }
    return tuple(sorted(found))


def _is_acronym(name: str) -> bool:
    return len(name) <= 5 and name.isupper() and name.isascii()


@lru_cache(maxsize=4096)
def _pattern(name: str) -> re.Pattern[str] | None:
    words = _LETTERS.findall(fold_name(name))
    if not words:
        return None
    orders = [words, words[::-1]] if len(words) == 2 else [words]
    return re.compile("|".join(_in_order(order) for order in orders))


def _in_order(words: list[str]) -> str:
    body = r"[\W_]{1,3}".join(re.escape(word) for word in words)
    before = "" if has_no_spaces(words[0][0]) else r"(?<![^\W_])"
    after = "" if has_no_spaces(words[-1][-1]) else r"(?![^\W_])"
    return before + body + after
