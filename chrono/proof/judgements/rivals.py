"""Which event's passages bear a claim best."""

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from chrono.languages import ClaimWords, part
from chrono.proof.judgements.claim_case import ClaimJudgement, ClaimOutcome, claim_layers
from chrono.proof.passages import Passage
from chrono.records import Chronology, Event
from chrono.text import lexemes

_QUOTED, _SENTENCE, _BESIDE = 1.0, 0.9, 0.4  # what a word of a claim weighs by where the passage has it


class Rivals:
    """Which event's passages bear a claim best: the words of every event's passages, weighed by how rare they are."""

    def __init__(self, chronology: Chronology, passages: Mapping[str, Sequence[Passage]]) -> None:
        self._bearing: dict[str, dict[str, float]] = {}
        self._sources: dict[str, frozenset[str]] = {}
        self._titles = {event.id: event.title for event in chronology.events}
        self._by_stem: dict[str, list[str]] = defaultdict(list)
        for event in chronology.events:
            located = [one for one in passages.get(event.id, ()) if one.located and one.article]
            if not located or part(located[0].language, ClaimWords) is None:
                continue
            layers = claim_layers(located, located[0].language)
            weights: dict[str, float] = {}
            for words, weight in ((layers.beside, _BESIDE), (layers.sentence, _SENTENCE), (layers.quoted, _QUOTED)):
                weights |= {word.stem: weight for word in words if word.says}
            self._bearing[event.id] = weights
            self._sources[event.id] = frozenset(one.evidence.source for one in located)
            for stem_ in weights:
                self._by_stem[stem_].append(event.id)

    def _rarity(self, stem_: str) -> float:
        return math.log((1 + len(self._bearing)) / (1 + len(self._by_stem.get(stem_, ())))) + 0.1

    def covers(self, claim: str, language: str) -> dict[str, float]:
        """The share of a claim's words that each event's passages have, of those that have any."""
        stems = dict.fromkeys(word.stem for word in lexemes(claim, language) if word.says)  # sums keep their order
        total = sum(map(self._rarity, stems))
        found: dict[str, float] = defaultdict(float)
        for stem_ in stems:
            rarity = self._rarity(stem_)
            for event in self._by_stem.get(stem_, ()):
                found[event] += rarity * self._bearing[event][stem_] / total
        return found

    def judge(self, claim: str, event: Event, passage: Passage, hardly: bool) -> ClaimJudgement | None:
        """Does the claim fit another event of a source better than its own? `hardly`: that has few of its words."""
        language = passage.language
        covers = self.covers(claim, language)
        mine = self._sources.get(event.id, frozenset())
        rivals = [one for one in covers if one != event.id and self._sources[one] & mine]
        best = max(rivals, key=lambda one: covers[one], default=None)
        if best is None or len([word for word in lexemes(claim, language) if word.says]) < _LEAST_WORDS:
            return None
        own, theirs = covers.get(event.id, 0.0), covers[best]
        fits = f'fits the passage of "{best}" better than its own'
        if theirs - own > _MUTUAL and theirs >= _FITS_HALF:
            back = self.covers(self._titles[best], language)
            if back.get(event.id, 0.0) - back.get(best, 0.0) > _MUTUAL:
                return ClaimJudgement(ClaimOutcome.CONTRADICTED, f"{fits}, whose title fits here", passage)
        if theirs - own > _CLEARLY and hardly:
            return ClaimJudgement(ClaimOutcome.UNSUPPORTED, fits, passage)
        if theirs - own > _ONE_SIDED and theirs >= _FITS and own <= _HARDLY:
            is_its_title = claim.strip().lower() == self._titles[best].strip().lower()
            return ClaimJudgement(ClaimOutcome.UNSUPPORTED if is_its_title else ClaimOutcome.UNCHECKED, fits, passage)
        return None


_MUTUAL, _FITS_HALF, _CLEARLY, _ONE_SIDED, _FITS, _HARDLY, _LEAST_WORDS = 0.1, 0.5, 0.2, 0.5, 0.6, 0.34, 2
