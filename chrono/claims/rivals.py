"""Which event's passages bear a claim best, or a sentence beside the quotation that has another date."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from typing import NamedTuple

from chrono.claims.case import ClaimCase, ClaimJudgement, ClaimOutcome, layer_texts, stretch
from chrono.claims.reasons import ClaimReason
from chrono.languages import ClaimWords, part
from chrono.passages import Passage
from chrono.records import Chronology, Event
from chrono.text import compiled, lexemes, split_sentences, stems_said

_QUOTED, _SENTENCE, _BESIDE = 1.0, 0.9, 0.4  # what a word of a claim weighs by where the passage has it


class RivalAnswer(NamedTuple):
    """What rivals were asked of a claim, and what they answered."""

    asked: tuple[str, Event, Passage, bool]
    judged: ClaimJudgement | None


class Rivals:
    """Which event's passages bear a claim best: the words of every event's passages, weighed by how rare they are.

    `answers` are what it was asked and has answered, by which another time tells whether it would answer so again.
    """

    def __init__(self, chronology: Chronology, passages: Mapping[str, Sequence[Passage]]) -> None:
        self.answers: list[RivalAnswer] = []
        self._located: dict[str, tuple[Passage, ...]] = {}
        self._bearing: dict[str, dict[str, float]] = {}
        self._sources: dict[str, frozenset[str]] = {}
        self._titles = {event.id: event.title for event in chronology.events}
        self._events_with: Counter[str] = Counter()
        """Filled when first asked: of an event that alone cites its source nothing is, and nothing of any other."""
        self._order: list[str] = []
        self._citing: dict[str, list[str]] = defaultdict(list)
        self._by_stem: dict[str, dict[str, list[str]]] = {}
        """By source and by stem the events whose passages have the word."""
        for event in chronology.events:
            located = tuple(one for one in passages.get(event.id, ()) if one.located and one.article)
            if not located or part(located[0].language, ClaimWords) is None:
                continue
            self._located[event.id] = located
            self._sources[event.id] = frozenset(one.evidence.source for one in located)
            self._order.append(event.id)
            for source in self._sources[event.id]:
                self._citing[source].append(event.id)

    def _weights(self, event: str) -> dict[str, float]:
        """What each word of an event's passages weighs, by its stem; nothing of one whose passages are not read."""
        if event not in self._bearing:
            located = self._located.get(event, ())
            language = located[0].language if located else ""
            quoted, sentence, beside = (stems_said(text, language) for text in layer_texts(located))
            weights = dict.fromkeys(beside, _BESIDE) | dict.fromkeys(sentence, _SENTENCE)
            self._bearing[event] = weights | dict.fromkeys(quoted, _QUOTED)
        return self._bearing[event]

    def _rarity(self, stem_: str) -> float:
        if not self._events_with:
            for event in self._order:
                self._events_with.update(self._weights(event))
        return math.log((1 + len(self._located)) / (1 + self._events_with[stem_])) + 0.1

    def _with(self, source: str, stem_: str) -> Sequence[str]:
        """The events that cite a source and whose passages have a word, in their order."""
        if source not in self._by_stem:
            index: dict[str, list[str]] = defaultdict(list)
            for event in self._citing.get(source, ()):
                for one in self._weights(event):
                    index[one].append(event)
            self._by_stem[source] = index
        return self._by_stem[source].get(stem_, ())

    def covers(self, stems: Sequence[str], events: Iterable[str]) -> dict[str, float]:
        """The share of a claim's words (their stems) that each of these events' passages have."""
        rarities = [self._rarity(stem_) for stem_ in stems]
        total = sum(rarities)
        found: dict[str, float] = {}
        for event in events:
            bearing = self._weights(event)
            found[event] = sum(
                rarity * bearing[stem_] / total
                for stem_, rarity in zip(stems, rarities, strict=True)
                if stem_ in bearing
            )
        return found

    def _near(self, stems: Sequence[str], sources: Iterable[str]) -> dict[str, None]:
        """The events that cite one of these sources and have most of a claim's words, by its rarest; in their order.

        Words that hundreds of a source's events have tell none of them from another.
        """
        found: dict[str, float] = {}
        for source in sorted(sources):
            telling = [stem_ for stem_ in stems if len(self._with(source, stem_)) <= _COMMON]
            most = None if telling else _NEAREST  # where all have the same words, the first ones say as much as all
            for stem_ in telling or stems[:1]:
                rarity = self._rarity(stem_)
                for event in self._with(source, stem_)[:most]:
                    found[event] = found.get(event, 0.0) + rarity
        kept = set(sorted(found, key=lambda event: -found[event])[:_NEAREST])
        return dict.fromkeys(event for event in found if event in kept)

    def judge(self, claim: str, event: Event, passage: Passage, hardly: bool) -> ClaimJudgement | None:
        """Does the claim fit another event of a source better than its own? `hardly`: that has few of its words."""
        judged = self._judge(claim, event, passage, hardly)
        self.answers.append(RivalAnswer((claim, event, passage, hardly), judged))
        return judged

    def anew(self) -> "Rivals":
        """The same ones, which were asked nothing yet."""
        unasked = copy(self)
        unasked.answers = []
        return unasked

    def answer_as(self, answers: Iterable[RivalAnswer]) -> bool:
        """Would they answer now as others did?"""
        return all(self._judge(*answer.asked) == answer.judged for answer in answers)

    def _judge(self, claim: str, event: Event, passage: Passage, hardly: bool) -> ClaimJudgement | None:
        language, sources = passage.language, self._sources.get(event.id, frozenset())
        if all(one == event.id for source in sources for one in self._citing[source]):
            return None
        words = [word.stem for word in lexemes(claim, language) if word.says]
        stems = list(dict.fromkeys(words))  # sums keep their order
        rivals = [one for one in self._near(stems, sources) if one != event.id]
        if not rivals or len(words) < _LEAST_WORDS:
            return None
        covers = self.covers(stems, [event.id, *rivals])
        best = max(rivals, key=lambda one: covers[one])
        own, theirs = covers.get(event.id, 0.0), covers[best]
        fits = ClaimReason.FITS_ANOTHER.of(best=best)
        if theirs - own > _MUTUAL and theirs >= _FITS_HALF:
            title = list(dict.fromkeys(word.stem for word in lexemes(self._titles[best], language) if word.says))
            back = self.covers(title, [event.id, best])
            if back.get(event.id, 0.0) - back.get(best, 0.0) > _MUTUAL:
                return ClaimJudgement(
                    ClaimOutcome.CONTRADICTED, ClaimReason.EXCHANGED_WITH_ANOTHER.of(best=best), passage
                )
        if theirs - own > _CLEARLY and hardly:
            return ClaimJudgement(ClaimOutcome.UNSUPPORTED, fits, passage)
        if theirs - own > _ONE_SIDED and theirs >= _FITS and own <= _HARDLY:
            is_its_title = claim.strip().lower() == self._titles[best].strip().lower()
            return ClaimJudgement(ClaimOutcome.UNSUPPORTED if is_its_title else ClaimOutcome.UNCHECKED, fits, passage)
        return None


_COMMON, _NEAREST = 200, 40
_MUTUAL, _FITS_HALF, _CLEARLY, _ONE_SIDED, _FITS, _HARDLY, _LEAST_WORDS = 0.1, 0.5, 0.2, 0.5, 0.6, 0.34, 2


def judge_other_dates(case: ClaimCase) -> ClaimJudgement | None:
    """The words of the claim stand in a sentence beside the quotation that has another date than the record."""
    claimed = {word.stem: word for word in case.words if word.says}
    here = {word.stem for word in case.layers.sentence}
    least = _LEAST_BESIDE_SIGNS if case.known.signs else _LEAST_BESIDE
    for passage in case.located:
        for start, end in _beside(passage):
            dates = [
                one for one in passage.within((start, end)) if one.is_affirmed and one.is_decisive and not one.relative
            ]
            if not dates or any(one.meets(case.event.date) for one in dates):
                continue
            there = claimed.keys() & stems_said(stretch(passage, (start, end)), case.language)
            only_here = [word for one, word in claimed.items() if one in here and one not in there]
            many = len(there - here) >= least and len(claimed.keys() - there - here) <= _LACKING * len(claimed)
            sure = there >= claimed.keys() or not _begins_with_pronoun(passage, case)
            sure = sure and (case.known.signs or any(claimed[one].written.islower() for one in there - here))
            if many and sure and not any(case.known.signs or word.written.islower() for word in only_here):
                first, last = dates[0].start, dates[0].end
                return case.unsupported(ClaimReason.OTHER_DATE.of(date=stretch(passage, (first, last))))
    return None


_LEAST_BESIDE, _LEAST_BESIDE_SIGNS, _LACKING = 2, 4, 0.25  # words, pairs of signs, the share of the claim's


def _begins_with_pronoun(passage: Passage, case: ClaimCase) -> bool:
    """Does the sentence of a quotation begin with what stands for somebody named before?"""
    first, _ = passage.placement.sentence
    return bool(case.known.pronoun and compiled(case.known.pronoun).search(passage.text, first, first + _BEGINNING))


_BEGINNING = 60  # characters


def _beside(passage: Passage) -> Iterator[tuple[int, int]]:
    """The sentences beside those of a quotation."""
    (first, last), (begin, end) = passage.placement.sentence, passage.placement.neighbours
    for start, stop in ((begin, first), (last, end)):
        for one in split_sentences(passage.text[start:stop]):
            yield start + one[0], start + one[1]
