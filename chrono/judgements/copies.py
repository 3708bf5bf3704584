"""Two articles to whether one is a copy of the other: a report that two papers print is one witness, not two."""

import re
import zlib
from collections.abc import Sequence
from functools import lru_cache

from chrono.records import Chronology, Event, Stance

_WORD = re.compile(r"\w+")
_RUN = 5  # words
_COPIED = 0.8
_ENOUGH = 20  # runs; shorter texts are alike by their matter


def runs_of_words(chronology: Chronology, source: str) -> frozenset[int]:
    """Hashes of all runs of words of a source's article; empty where nothing could be read."""
    article = chronology.articles.get(source)
    return _runs(article.text) if article else frozenset()


@lru_cache(maxsize=1024)
def _runs(text: str) -> frozenset[int]:
    words = _WORD.findall(text.lower())
    return frozenset(zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1))


def shared_of(first: frozenset[int], second: frozenset[int]) -> float:
    """The share of the shorter text's runs that stand in the other."""
    return len(first & second) / min(len(first), len(second))


def is_copy(first: frozenset[int], second: frozenset[int]) -> bool:
    """Are two texts, by their runs, one text?"""
    return first == second or (min(len(first), len(second)) >= _ENOUGH and shared_of(first, second) >= _COPIED)


def supporting_sources(chronology: Chronology, event: Event) -> list[str]:
    """The sources whose passages support the event, sorted."""
    sources = {evidence.source for evidence in event.evidence if evidence.stance is Stance.SUPPORTS}
    return sorted(sources & chronology.sources.keys())


def independent_sources(sources: Sequence[str], chronology: Chronology) -> Sequence[str]:
    """The sources but for those that are copies of one before them."""
    if len(sources) < 2:
        return sources
    found: dict[str, frozenset[int]] = {}
    for source in sources:
        runs = runs_of_words(chronology, source)
        if not any(runs and other and is_copy(runs, other) for other in found.values()):
            found[source] = runs
    return list(found)
