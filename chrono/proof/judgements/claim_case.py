"""A claim and all that it is judged by: its words, those of the passages, the record."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.findings import Excerpt
from chrono.languages import ClaimWords
from chrono.proof.passages import Passage
from chrono.records import Chronology, Event
from chrono.text import Lexeme, lexemes


class ClaimOutcome(StrEnum):
    """How a claim's words compare with its passages."""

    PASSED = "passed"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    UNCHECKED = "unchecked"


class ClaimJudgement(NamedTuple):
    """How a claim compares, why in words, and with which passage."""

    outcome: ClaimOutcome
    reason: str
    passage: Passage | None = None

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage, for a report."""
        return self.passage.excerpt() if self.passage else None


class ClaimLayers(NamedTuple):
    """What may bear a claim: the words of the quotations, of their sentences, and of those beside them too."""

    quoted: tuple[Lexeme, ...]
    sentence: tuple[Lexeme, ...]
    beside: tuple[Lexeme, ...]
    quoted_text: str
    sentence_text: str
    beside_text: str


class ClaimCase(NamedTuple):
    """All that a claim is judged by."""

    claim: str
    words: tuple[Lexeme, ...]
    layers: ClaimLayers
    event: Event
    chronology: Chronology
    language: str
    known: ClaimWords
    passage: Passage
    located: tuple[Passage, ...]
    small: frozenset[str]

    def contradicted(self, reason: str) -> ClaimJudgement:
        return ClaimJudgement(ClaimOutcome.CONTRADICTED, reason, self.passage)

    def unsupported(self, reason: str) -> ClaimJudgement:
        return ClaimJudgement(ClaimOutcome.UNSUPPORTED, reason, self.passage)


def written_small(located: Sequence[Passage], language: str) -> frozenset[str]:
    """The words that the cited articles write with a small letter."""
    articles = {passage.evidence.source: passage.article.text for passage in located if passage.article}
    return frozenset().union(
        *(
            frozenset(word.written for word in lexemes(text, language) if word.written[:1].islower())
            for text in articles.values()
        )
    )


def claim_layers(located: Sequence[Passage], language: str) -> ClaimLayers:
    """The words of the located passages, nearest first."""
    quoted, sentences, beside = [], [], []
    for passage in located:
        text = passage.article.text if passage.article else ""
        quoted += [text[start:end] for start, end in passage.match.spans]
        sentences.append(text[slice(*passage.placement.sentence)])
        beside.append(text[slice(*passage.placement.neighbours)])
    first, second, third = (" … ".join(parts) for parts in (quoted, sentences, beside))
    return ClaimLayers(
        lexemes(first, language), lexemes(second, language), lexemes(third, language), first, second, third
    )


def own_actors(case: ClaimCase) -> set[str]:
    """The actors that the record names as its own."""
    return {*case.event.participants, *([case.event.location] if case.event.location else [])}
