"""What follows a claim in its sentence without a mark and belongs to it: of all of a kind, of a measure, of a list."""

import re
from collections.abc import Container, Sequence

from chrono.clauses.grammar import Grammar, is_number
from chrono.clauses.statement import is_finite
from chrono.text import Lexeme


def is_limited_behind(
    more: int, found: Sequence[int], there: Sequence[Lexeme], free: Container[int], text: str, grammar: Grammar
) -> bool:
    """Does what follows without a mark belong to a claim of all of a kind, to a noun of quantity or to another's?"""
    words, known = grammar.words, grammar.known
    if not words.markers or text[there[more - 1].end : there[more].start] != " ":
        return False
    last, word = there[found[-1]], there[more].lower
    limits = (there[at].stem in grammar.limiting and is_finite(there[at], words) for at in found)
    if any(there[at].lower in known.universal for at in found) or any(limits):
        return True
    if word in words.joining and more == found[-1] + 1:  # "12 soldiers and civilians", "convicted and burned two"
        counted = any(is_number(there[at].lower, grammar.language) and at not in free for at in found)
        helped = any(one.lower in known.auxiliaries for one in there[: found[-1] + 1])
        return counted or _shares(more, there, text, grammar) or (is_finite(last, words) and not helped)
    if word in words.by and not any(one.lower in known.auxiliaries for one in there[: found[-1] + 1]):
        return any(is_finite(there[at], words) for at in found)  # "the man paid 500 crowns by the state"
    behind = next((one for one in there[more + 1 :] if one.lower not in known.articles), None)
    if behind is not None and word in words.particles and is_number(behind.lower, grammar.language):
        return True  # "freed slaves over 60"
    if word not in words.of or behind is None:
        return False
    owned = re.match(r"[^,.;:]*['’]s\s", text[there[more].start :]) is not None
    return owned or grammar.is_measure(last, behind)


def _shares(more: int, there: Sequence[Lexeme], text: str, grammar: Grammar) -> bool:
    """May what an `and` adds to the last word of a claim own or be more of one noun: `its airline and hotel shares`?"""
    added = there[more + 1 : more + 3]
    if len(added) < 2 or text[added[0].end : added[1].start] in (", ", ". "):
        return False
    owned = text[added[0].end : added[1].start].strip() in grammar.known.name_endings
    small = added[0].written.islower() and added[1].written.islower() and added[0].lower not in grammar.known.function
    return owned or (small and added[1].says and not any(is_finite(one, grammar.words) for one in added))
