"""Whether two sentences about one date tell of one event, so surely that their drafts may be joined.

To join two events is worse than to leave two drafts: the shorter sentence must be the longer one with words left out,
with the same names, and with the same words that turn a sense. (Rose and fell are told apart by being other words.)
"""

import re
from typing import NamedTuple

from chrono.languages import WORD, has_no_spaces
from chrono.text import cues_in, lexemes

_LEAST_SHARED = 3
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(WORD)


class Telling(NamedTuple):
    """What a sentence is compared by: the stems of its words that say something, its names, its numbers, its cues."""

    stems: tuple[str, ...]
    names: frozenset[str]
    numbers: frozenset[str]
    cues: frozenset[str]


def telling_of(sentence: str, dated: str, language: str, known: tuple[str, ...] = ()) -> Telling | None:
    """What a sentence tells but for the words that date it; `known` are names of the file that it says.

    None where its language has no words to compare by, or does not part them.
    """
    cues = cues_in(language)
    rest = sentence.replace(dated, " ", 1) if dated else sentence
    words = [word for word in lexemes(rest, language) if word.says]
    if cues is None or not words or any(map(has_no_spaces, rest)):
        return None
    names = {word.stem for word in words[1:] if word.is_capitalised}  # the capital of the first may say nothing
    turning = cues.negation | cues.modality | cues.conditional | cues.denial
    turning |= cues.cancelled | cues.postponed
    written = [word.lower().replace("’", "'") for word in _WORD.findall(rest)]
    return Telling(
        tuple(word.stem for word in words),
        frozenset({*names, *known}),
        frozenset(_NUMBER.findall(rest)),
        frozenset(word for word in written if word in turning or word.endswith("n't")),
    )


def are_twins(one: Telling, other: Telling) -> bool:
    """Do both name the same, from the same first word on, and does the longer only say more than the shorter?"""
    short, long = sorted((one, other), key=lambda telling: len(telling.stems))
    return (
        len(short.stems) >= _LEAST_SHARED
        and bool(short.names)
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
