"""Whether two sentences about one date tell of one event, so surely that their drafts may be joined.

To join two events is worse than to leave two drafts: the shorter sentence must be the longer one with words left out,
with the same names, and with the same words that turn a sense. (Rose and fell are told apart by being other words.) Of
a script without spaces, in which names are not seen, whole clauses must be the same, sign by sign.
"""

import re
from typing import NamedTuple

from chrono.languages import WORD, ClaimWords, has_no_spaces, part
from chrono.text import cues_in, lexemes

_LEAST_SHARED = 3
_LEAST_SIGNS = 8
_CLAUSE = re.compile(r"[\s，。；、：！？,;:!?“”「」『』（）()]+")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(WORD)


class Telling(NamedTuple):
    """What a sentence is compared by: the stems of its words that say something, its names, its numbers, its cues.

    In a script without spaces clauses stand for the stems; `is_enough` tells whether these alone may be compared.
    """

    stems: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    cues: frozenset[str]
    is_enough: bool = True


def telling_of(sentence: str, dated: str, language: str, known: tuple[str, ...] = ()) -> Telling | None:
    """What a sentence tells but for the words that date it; `known` are names of the file that it says.

    None where its language has no words to compare by.
    """
    cues = cues_in(language)
    unspaced = any(map(has_no_spaces, sentence))
    rest = _without(dated, sentence, language, "" if unspaced else " ") if dated else sentence
    words = [word for word in lexemes(rest, language) if word.says]
    if cues is None or not words:
        return None
    turning = cues.negation | cues.modality | cues.conditional | cues.denial
    turning |= cues.cancelled | cues.postponed
    numbers = frozenset(_NUMBER.findall(rest))
    if unspaced:
        clauses = tuple(filter(None, _CLAUSE.split(rest)))
        enough = sum(map(len, clauses)) >= _LEAST_SIGNS
        # A sign alone (会) is part of many words, unless it negates.
        turns = frozenset(one for one in turning if one in rest and (len(one) > 1 or one in cues.negation))
        return Telling(clauses, frozenset(known), numbers, turns, enough)
    # The capital of the first word may say nothing.
    names = {*known, *(word.stem for word in words[1:] if word.is_capitalised)}
    written = [word.lower().replace("’", "'") for word in _WORD.findall(rest)]
    stems = tuple(word.stem for word in words)
    turns = frozenset(word for word in written if word in turning or word.endswith(cues.denying_endings))
    return Telling(stems, frozenset(names), numbers, turns, len(stems) >= _LEAST_SHARED and bool(names))


def _without(dated: str, sentence: str, language: str, instead: str) -> str:
    """A sentence without the words that date it; where words are not parted, without the sign before them (于) too."""
    known = part(language, ClaimWords)
    before = "" if instead or known is None else f"(?:{'|'.join(sorted(known.dating))})?"
    return re.sub(before + re.escape(dated), instead, sentence, count=1)


def are_twins(one: Telling, other: Telling) -> bool:
    """Do both name the same, from the same first word on, and does the longer only say more than the shorter?"""
    short, long = sorted((one, other), key=lambda telling: len(telling.stems))
    return (
        short.is_enough
        and short.names == long.names
        and short.cues == long.cues
        and short.numbers <= long.numbers
        and short.stems[0] == long.stems[0]
        and _is_part(short.stems, long.stems)
    )


def _is_part(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Do the words of the one stand in the other in the same order?"""
    rest = iter(long)
    return all(word in rest for word in short)
