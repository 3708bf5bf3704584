"""A person, body or place by any of its names to where it is in a text.

A name is found as whole words, with case and diacritics folded and a possessive after it; in scripts without
spaces (Han, Kana, Thai) as a substring. Two-word names may be the other way round. A near spelling is no match:
Tokarev is not Tokayev.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from itertools import pairwise

from chrono.languages import CYRILLIC_IN_LATIN, LETTER, has_no_spaces

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
    """Where any of the names is in a text that `fold_name` has folded, in order.

    With the `text` itself, an acronym such as US or WHO counts only in capitals.
    """
    found = {
        (match.start(), match.end())
        for name in names
        if (pattern := _pattern(name)) is not None
        for match in pattern.finditer(folded)
        if not (text and _is_acronym(name)) or text[match.start() : match.end()].isupper()
    }
    return tuple(sorted(found))


def find_variant(names: Iterable[str], text: str) -> str:
    """The first capitalised words of a text that sound like one of the names and are spelled otherwise, or empty.

    Only spellings that differ by how a script or language is written in letters count (Yerlan, Erlan, Ерлан): a name
    that is a letter off is another name.
    """
    skeletons = {skeleton(name): name for name in names if len(skeleton(name)) >= _SHORTEST}
    if not skeletons:
        return ""
    words = [match for match in _CAPITALISED.finditer(text) if match[0][0].isupper()]
    lengths = {len(_LETTERS.findall(name)) for name in skeletons.values()}
    for at in range(len(words)):
        for length in lengths:
            run = words[at : at + length]
            if len(run) < length or any(b.start() - a.end() > 2 for a, b in pairwise(run)):
                continue
            if skeleton(" ".join(word[0] for word in run)) in skeletons:
                return text[run[0].start() : run[-1].end()]
    return ""


_SHORTEST = 4
_CAPITALISED = re.compile(f"{LETTER}+")
_SAME_SOUND = tuple(
    pair.split("=")
    for pair in "shch=sh sch=sh tch=ch dzh=j zh=j dj=j kh=h gh=g ph=f ck=k tz=ts ye=e yo=o yu=u ju=u ya=a ja=a "
    "iy=i ij=i yi=i ey=ei x=ks q=k w=v y=i".split()
)


@lru_cache(maxsize=4096)
def skeleton(name: str) -> str:
    """A name as it sounds, roughly: Cyrillic in Latin letters, and one letter for what languages write differently."""
    text = "".join(CYRILLIC_IN_LATIN.get(char, char) for char in name.lower())
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if char.isalpha() and char.isascii())
    for written, heard in _SAME_SOUND:
        text = text.replace(written, heard)
    return re.sub(r"(.)\1+", r"\1", text)


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
