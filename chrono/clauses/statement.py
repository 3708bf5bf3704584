"""A statement that a sentence makes, and what can be said of its words."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from chrono.languages import ClaimWords, StatementWords, part
from chrono.text import CaseFree, Covered, Lexeme, compiled


class Statement(NamedTuple):
    """The words of a statement, and where its dates stand in them."""

    text: str
    dated: tuple[tuple[int, int], ...]

    def is_date_at(self, place: int) -> bool:
        """Is a place in one of its dates?"""
        return any(start <= place < end for start, end in self.dated)

    def has_date(self, first: int, last: int) -> bool:
        """Does one of its dates begin between two places?"""
        return any(first <= start < last for start, _ in self.dated)

    def without(self, *spans: tuple[int, int]) -> "Statement":
        """The statement without some of its stretches, which follow each other."""
        text, moved, kept = "", [], 0
        for start, end in (*spans, (len(self.text), len(self.text))):
            moved += [
                (first - kept + len(text), last - kept + len(text))
                for first, last in self.dated
                if kept <= first and last <= start
            ]
            text += self.text[kept:start]
            kept = end
        return Statement(text, tuple(moved))

    def arranged(self, *spans: tuple[int, int]) -> "Statement":
        """Some stretches of the statement in another order, parted by spaces."""
        text, moved = "", []
        for start, end in spans:
            moved += [
                (first - start + len(text), last - start + len(text))
                for first, last in self.dated
                if start <= first and last <= end
            ]
            text += f"{self.text[start:end]} "
        return Statement(text.rstrip(), tuple(moved))


def is_finite(word: Lexeme, words: StatementWords) -> bool:
    """Is a word a verb that has a subject of its own?"""
    return _is_finite(word.written, words)


@lru_cache(maxsize=16_384)
def _is_finite(written: str, words: StatementWords) -> bool:
    return written.islower() and bool(compiled(words.finite).fullmatch(written))


def states_on_its_own(behind: Sequence[Lexeme], language: str) -> bool:
    """Has what stands behind a colon a verb of its own: `the match was off: the guests had left`?"""
    words = part(language, StatementWords)
    return words is not None and any(is_finite(word, words) for word in behind)


def is_told(text: str, known: ClaimWords) -> bool:
    """Has a text words by which somebody says something, or signs of speech or of a question?"""
    return bool(_telling(known).search(text)) or bool(_QUOTED.search(text))


@cache
def _telling(known: ClaimWords) -> CaseFree:
    return compiled("|".join(one for one in (known.said, known.alleged, known.reported, known.that) if one))


_QUOTED = re.compile(r"[\"“”«»„?]")


def words_of_dates(there: Sequence[Lexeme], dated: Sequence[tuple[int, int]], known: ClaimWords) -> set[int]:
    """The places of the words of a sentence that are part of a date, or belong to one: `on the night of 4 May`."""
    dates, found = Covered(dated), set[int]()
    for at in range(len(there) - 1, -1, -1):
        leads = at + 1 in found and there[at].lower in known.dating
        if leads or dates.have(there[at].start):
            found.add(at)
    for at in range(1, len(there)):
        if at - 1 in found and there[at].lower in known.behind_dates:
            found.add(at)
    return found


def owners_before(there: Sequence[Lexeme], first: int, known: ClaimWords) -> set[int]:
    """The places of a name right before a word that says by its ending whose that is: `Қазақстан Республикасының`."""
    if not first or not there[first - 1].is_capitalised or not there[first - 1].lower.endswith(known.owning):
        return set()
    at = first - 1
    while at and there[at - 1].is_capitalised and there[at - 1].end + 1 == there[at].start:
        at -= 1
    return set(range(at, first))
