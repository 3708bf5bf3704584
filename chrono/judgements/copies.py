"""What is told twice: two articles that are one report, two events whose titles are alike at dates that overlap."""

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from chrono.findings import Field, Said, worded
from chrono.languages import ClaimWords, every_part, has_no_spaces, part
from chrono.passages import Passages, of_language
from chrono.records import Chronology, Event, Stance, in_order, related
from chrono.text import UNDETERMINED, language_of

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


_TITLE_WORD = re.compile(r"[^\W_]+")
_DAY = 86_400  # seconds
ALIKE_TITLES = 0.75
ALIKE_WITH_SAME_PARTICIPANTS = 0.45


class DuplicateOutcome(StrEnum):
    """How an event compares with those before it."""

    OWN = "own"
    ALIKE = "alike"
    NOT_READ = "not read"


class DuplicateJudgement(NamedTuple):
    """How it compares, and why in words."""

    outcome: DuplicateOutcome
    reason: Said = ""


def judge_duplicates(events: Sequence[Event], passages: Passages) -> dict[Field, DuplicateJudgement]:
    """Each event's title, in the order of time, against the events before it that overlap it."""
    return {event.field("title"): _judge_twin(event, twin, passages) for event, twin in _twins(in_order(events))}


def _judge_twin(event: Event, twin: Event | None, passages: Passages) -> DuplicateJudgement:
    if twin:
        said = 'much like "{event}" ({title}, {date}), at a date that overlaps'
        told = worded(said, event=twin.id, title=twin.title, date=twin.date)
        return DuplicateJudgement(DuplicateOutcome.ALIKE, told)
    if language := _unread_language(event, passages):
        told = worded("words in {language} are not compared", language=of_language(language))
        return DuplicateJudgement(DuplicateOutcome.NOT_READ, told)
    return DuplicateJudgement(DuplicateOutcome.OWN)


def _twins(events: Sequence[Event]) -> Iterator[tuple[Event, Event | None]]:
    """Each event, and the first before it that is much like it."""
    titles = [_words(event.title) for event in events]
    ends = [event.date.last_second for event in events]
    often = Counter(word for words in titles for word in words)
    lengths = sorted({len(words) for words in titles})
    with_word: dict[tuple[str, int], list[int]] = {}
    """By a word and how many there are in a title the events whose titles have it."""
    for number, (event, words) in enumerate(zip(events, titles, strict=True)):
        rarest = sorted(words, key=lambda word: (often[word], word))
        over = event.date.first_second - _DAY  # what ended before it meets neither this event nor any after it
        asked = [(word, size) for size in lengths for word in rarest[: prefix_length(len(words), size)]]
        for key in with_word.keys() & asked:
            with_word[key] = [other for other in with_word[key] if ends[other] >= over]
        near = sorted({other for key in asked for other in with_word.get(key, ())})
        twin = next((events[other] for other in near if _alike(event, words, events[other], titles[other])), None)
        yield event, twin
        for word in rarest[: prefix_length(len(words), 0)]:
            with_word.setdefault((word, len(words)), []).append(number)


def _unread_language(event: Event, passages: Passages) -> str:
    """The code of the language of a title of which no words are compared; empty where they are, or where nothing tells
    it and its passages are read."""
    spoken = [passage.language for passage in passages.of(event, "title") if passage.located]
    read = next((one for one in spoken if part(one, ClaimWords)), spoken[0] if spoken else UNDETERMINED)
    language = language_of(event.title, read)
    if language == UNDETERMINED:
        return language if spoken and not part(read, ClaimWords) else ""
    return "" if part(language, ClaimWords) else language


def prefix_length(words: int, others: int) -> int:
    """A title of so many words shares one of so many of its rarest with one of `others` that is alike, whichever those
    are (prefix filtering); with one of any number of words where `others` is 0."""
    alike, rounding = ALIKE_WITH_SAME_PARTICIPANTS, 1e-9
    least = max(words * alike, (words + others) * alike / (1 + alike))
    return words - math.ceil(least - rounding) + 1 if words else 0


@lru_cache(maxsize=4096)
def _words(title: str) -> frozenset[str]:
    says_nothing = every_part(ClaimWords).function
    words = (word for word in _TITLE_WORD.findall(title.lower()) if word not in says_nothing)
    return frozenset(piece for word in words for piece in _pieces(word))


def _pieces(word: str) -> list[str]:
    """A word; of a script without spaces, its pairs of characters."""
    return [word[at : at + 2] for at in range(len(word) - 1)] if has_no_spaces(word[0]) and len(word) > 1 else [word]


def _alike(event: Event, words: frozenset[str], other: Event, known: frozenset[str]) -> bool:
    shared = len(words & known)
    share = shared / max(1, len(words) + len(known) - shared)
    if share < ALIKE_WITH_SAME_PARTICIPANTS or not event.date.meets(other.date):  # first what most pairs fail by
        return False
    linked = {name for _, _, name in related(event)} | {event.follows}
    back = {name for _, _, name in related(other)} | {other.follows}
    if other.id in linked or event.id in back:
        return False
    same = len(event.participants) > 1 and set(event.participants) == set(other.participants)
    return share >= (ALIKE_WITH_SAME_PARTICIPANTS if same else ALIKE_TITLES)
