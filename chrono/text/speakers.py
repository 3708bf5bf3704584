"""Who is said to have said a sentence: `said Wang Yi`, `Murat Nurtleu told reporters`, `заявил Иванов`, `王毅表示`.

Only names count: a pronoun goes on with whoever spoke before.
"""

import re
from functools import lru_cache

from chrono.languages import CAPITAL
from chrono.text.cues import all_cues


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
