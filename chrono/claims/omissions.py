"""What a claim may leave out of its sentence without turning it: an age, a year, an abbreviation, the sum of a deal."""

import re
from collections.abc import Sequence
from itertools import pairwise

from chrono.languages import ClaimWords
from chrono.text import Lexeme, compiled


def harmless(
    text: str, there: Sequence[Lexeme], wanted: Sequence[Lexeme], found: Sequence[int], known: ClaimWords
) -> set[int]:
    """The places of words that say more of what the claim names, and nothing that the claim says otherwise.

    `found` are the places of the words `wanted` of the claim in `there`, the words of the sentence `text`. What is left
    out stands alone between two of them: anything longer may belong to another statement.
    """
    left = _nationality(there, found[0], known)
    forms = {at: word.written for at, word in zip(found, wanted, strict=True)}
    universal = any(there[at].written.lower() in known.universal for at in found)
    for one, following in pairwise(found):
        places = range(one + 1, following)
        gap = text[there[one].end : there[following].start]
        if not places:
            continue
        plain = _ABBREVIATION.fullmatch(gap) or _AGE.fullmatch(gap)
        if plain or compiled(known.sum).fullmatch(gap):
            left.update(places)
        elif compiled(known.inserted).fullmatch(gap) and not universal:
            words = {there[at].written.lower() for at in places}
            verb = there[following].written
            same = verb.islower() and verb == forms[following]  # "who saw the man hit Otten, stab Brandt, …"
            if same and not words & (known.imagined | known.undoing | known.negative):
                left.update(places)
    return left


_ABBREVIATION = re.compile(r"\s*\((?:[^\W\d_a-zа-я]{2,8}|\d{1,4}(?:[–-]\d{2,4})?)\)\s*")
_AGE = re.compile(r",\s\d{1,3},\s")


def _nationality(there: Sequence[Lexeme], first: int, known: ClaimWords) -> set[int]:
    """The country between an article at the head of a sentence and its noun: `A Kenyan court`."""
    if first != _BEHIND or there[0].written.lower() not in known.articles or there[first].is_capitalised:
        return set()
    return {1} if there[1].written.lower() in known.countries else set()


_BEHIND = 2  # the place of a noun behind an article and one word
