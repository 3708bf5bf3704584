"""Who is said to have said a sentence: `said Wang Yi`, `Murat Nurtleu told reporters`, `заявил Иванов`, `王毅表示`.

Only names count: a pronoun goes on with whoever spoke before.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from chrono.languages import CAPITAL
from chrono.text.cues import all_cues
from chrono.text.sentence_ends import NEXT_SENTENCE


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], ...]:
    said = rf"(?:{all_cues().said_verb})"
    particle = rf"(?:(?:{'|'.join(all_cues().name_particles)})\s)?"
    name = rf"{CAPITAL}[\w.'’-]+(?:\s{particle}{CAPITAL}[\w.'’-]+){{0,3}}"
    return (
        re.compile(rf"\b{said}\s(?P<name>{name})"),
        re.compile(rf"(?P<name>{name})(?:,[^,.]{{1,80}},)?\s{said}\b"),
        *map(re.compile, all_cues().speakers),
    )


def speaker_of(sentence: str) -> str:
    """The name that a sentence gives its speaker, or empty."""
    for pattern in _patterns():
        for found in pattern.finditer(sentence):
            if found["name"].split()[0] not in all_cues().pronouns:
                return str(found["name"]).rstrip(".")
    return ""


def are_different(first: str, second: str) -> bool:
    """Are both names known, and do they share no word?"""
    return bool(first and second) and not set(first.split()) & set(second.split())


def joins_speakers(chain: Sequence[tuple[int, int]], text: str) -> bool:
    """Are the sentences around some stretches said to be of different speakers?"""
    names = pairwise(speaker_of(_sentence_around(span, text)) for span in chain)
    return any(are_different(*both) for both in names)


def _sentence_around(span: tuple[int, int], text: str) -> str:
    """From the end of the sentence before to the end of its own, over a closing quotation mark and who said it."""
    before = max((found.end() for found in NEXT_SENTENCE.finditer(text, 0, span[0])), default=0)
    after = NEXT_SENTENCE.search(text, max(span[0], span[1] - 1))
    return text[before : after.end() if after else len(text)]
