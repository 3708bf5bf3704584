"""A claim and all that it is judged by: its words, those of the passages, the record."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from chrono.claims.known_actors import KnownActors, capital_pieces, named_by
from chrono.claims.retelling import in_signs_of, in_words_of, with_numbers_of
from chrono.clauses import Grammar
from chrono.findings import Excerpt, Said
from chrono.languages import ClaimWords, StatementWords, part
from chrono.passages import Passage
from chrono.records import Chronology, Event, worked_out
from chrono.text import Lexeme, lexemes, written_words


class ClaimOutcome(StrEnum):
    """How a claim's words compare with its passages."""

    PASSED = "passed"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    UNCHECKED = "unchecked"


class ClaimJudgement(NamedTuple):
    """How a claim compares, why in words, and with which passage."""

    outcome: ClaimOutcome
    reason: Said
    passage: Passage | None = None

    @property
    def excerpt(self) -> Excerpt | None:
        """The passage, for a report."""
        return self.passage.excerpt() if self.passage else None


@dataclass(frozen=True, eq=False)
class ClaimLayers:
    """What may bear a claim: the words of the quotations, of their sentences, and of those beside them too.

    They are parted where a judge asks for them: most ask for one of the layers, and only where the claim wants it.
    """

    quoted_text: str
    sentence_text: str
    beside_text: str
    language: str

    @cached_property
    def quoted(self) -> tuple[Lexeme, ...]:
        """The words of the quotations."""
        return lexemes(self.quoted_text, self.language)

    @cached_property
    def sentence(self) -> tuple[Lexeme, ...]:
        """The words of their sentences."""
        return lexemes(self.sentence_text, self.language)

    @cached_property
    def beside(self) -> tuple[Lexeme, ...]:
        """The words of these and the sentences beside them."""
        return lexemes(self.beside_text, self.language)


@dataclass(frozen=True, eq=False)
class ClaimCase:
    """All that a claim is judged by; `located` are the passages that were found, of one language at least one."""

    claim: str
    event: Event
    chronology: Chronology
    known: ClaimWords
    located: tuple[Passage, ...]

    @property
    def passage(self) -> Passage:
        """The passage that a report shows."""
        return self.located[0]

    @property
    def language(self) -> str:
        """The language of the passages, in which the claim is read too."""
        return self.passage.language

    @cached_property
    def words(self) -> tuple[Lexeme, ...]:
        """The words of the claim, those that the passages say by a synonym as forms of that one."""
        return in_words_of(lexemes(self.claim, self.language), self.layers.quoted_text, self.language)

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """The stems of each two words of the claim that stand side by side."""
        return frozenset((first.stem, second.stem) for first, second in pairwise(self.words))

    @cached_property
    def layers(self) -> ClaimLayers:
        """The words of the passages."""
        return claim_layers(self.located, self.language)

    @cached_property
    def own(self) -> frozenset[str]:
        """The actors that the record names: participants and location."""
        return frozenset((*self.event.participants, *([self.event.location] if self.event.location else [])))

    @cached_property
    def own_words(self) -> tuple[Lexeme, ...]:
        """The words of all names and roles of the record's own actors."""
        known = (self.chronology.actors.get(one) for one in sorted(self.own))
        roles = [actor.role for actor in known if actor and actor.role]
        return self._words_of((*self._names_of(sorted(self.own)), *roles))

    @cached_property
    def related_words(self) -> tuple[Lexeme, ...]:
        """The words of all names of the participants of events that the record refers to."""
        event = self.event
        ids = (*event.before, *event.after, *event.during, *event.same_day, event.follows or "")
        named = [one for name in ids if (other := self.chronology.event(name)) for one in other.participants]
        return self._words_of(self._names_of(named))

    @cached_property
    def grammar(self) -> Grammar:
        """The words by which a sentence of this language is parted; without any where it has none."""
        return Grammar(
            part(self.language, StatementWords) or StatementWords(), self.known, self.language, self.own_names
        )

    @cached_property
    def own_names(self) -> tuple[frozenset[str], ...]:
        """The words of each name of the record's own actors, as they are written."""
        names = self._names_of(sorted(self.own))
        return tuple(frozenset(word.written for word in lexemes(name, self.language)) for name in names)

    @cached_property
    def own_names_written(self) -> tuple[str, ...]:
        """Each name of the record's own actors, as it is written, longest first."""
        return tuple(sorted(self._names_of(sorted(self.own)), key=lambda name: (-len(name), name)))

    def _names_of(self, actors: Iterable[str]) -> list[str]:
        return [name for one in actors for name in self.chronology.names_of(one)]

    def _words_of(self, texts: Iterable[str]) -> tuple[Lexeme, ...]:
        return tuple(word for text in texts for word in lexemes(text, self.language))

    @cached_property
    def claimed(self) -> Mapping[str, int]:
        """The actors that the claim names, by place."""
        return self.actors_in(self.claim)

    @cached_property
    def here(self) -> Mapping[str, int]:
        """The actors that the sentences of the quotations name, by place."""
        return self.actors_in(self.layers.sentence_text)

    @cached_property
    def _actors_in(self) -> dict[str, Mapping[str, int]]:
        return {}

    def actors_in(self, text: str) -> Mapping[str, int]:
        """The actors of the file that a text names, by the place of the first mention."""
        if text not in self._actors_in:
            actors, found = self.chronology.actors, {}
            for name in worked_out(actors, KnownActors).in_text(text, self.language, self._is_name):
                places = [place for form in actors[name].names if (place := self.place_of(form, text)) is not None]
                if places:
                    found[name] = min(places)
            self._actors_in[text] = found
        return self._actors_in[text]

    def place_of(self, name: str, text: str) -> int | None:
        """Where a text has a name: as it is written, or by the word of it that is nothing but a name, in any case."""
        at = text.find(name)
        if at >= 0 or self.known.signs:
            return at if at >= 0 else None
        pieces = capital_pieces(name)
        piece = next((one for one in (*pieces[-1:], *pieces[:1]) if self._is_name(one, name)), "")
        return named_by(piece, text, self.language) if piece else None

    def _is_name(self, piece: str, name: str) -> bool:
        """Is a word of a name nothing but a name: no country in a longer one, and no common word?"""
        country = " " in name.strip() and piece.lower() in self.known.countries
        return len(piece) > 2 and not country and not self._is_common(piece)

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The texts of the cited articles, each once."""
        return tuple({one.evidence.source: one.article.text for one in self.located if one.article}.values())

    def is_told(self, name: str) -> bool:
        """Does a cited article have a name anywhere?"""
        return any(self.place_of(name, text) is not None for text in self.texts)

    def _is_common(self, word: str) -> bool:
        """Is it a word of the language besides, as a cited article shows by writing it small?"""
        if word not in self._common:
            lower = word.lower()
            self._common[word] = lower in self.known.function or any(lower in written_small(one) for one in self.texts)
        return self._common[word]

    @cached_property
    def _common(self) -> dict[str, bool]:
        return {}

    def contradicted(self, reason: Said) -> ClaimJudgement:
        """The judgement that the passages say something else."""
        return ClaimJudgement(ClaimOutcome.CONTRADICTED, reason, self.passage)

    def unsupported(self, reason: Said) -> ClaimJudgement:
        """The judgement that the passages do not say so."""
        return ClaimJudgement(ClaimOutcome.UNSUPPORTED, reason, self.passage)


def claim_case(
    claim: str, event: Event, chronology: Chronology, known: ClaimWords, located: tuple[Passage, ...]
) -> ClaimCase:
    """A claim and what it is judged by, with its numbers as the quotations write them, and in a script without spaces
    with the synonyms that they have."""
    told = with_numbers_of(claim, located, event.date.earliest, located[0].language)
    told = in_signs_of(told, layer_texts(located)[0], known) if known.signs else told
    return ClaimCase(told, event, chronology, known, located)


@lru_cache(maxsize=1024)
def written_small(text: str) -> frozenset[str]:
    """The words that an article writes with a small letter."""
    return frozenset(word for word, _ in written_words(text) if word[:1].islower())


@lru_cache(maxsize=1024)
def capitalised_within(text: str) -> frozenset[str]:
    """The words that an article writes with a capital letter after a word of the same sentence."""
    return frozenset(
        word
        for (before, at), (word, start) in pairwise(written_words(text))
        if word[:1].isupper() and text[at + len(before) : start].isspace()
    )


def stretch(passage: Passage, span: tuple[int, int]) -> str:
    """The text of a passage's article between two places."""
    return passage.text[slice(*span)]


_REACH = 80  # characters beside the quotation in which it may be said whose words they are


def surroundings(passage: Passage) -> str:
    """A quotation with what its sentence has near it, where it may be said whose words they are."""
    first, last = passage.placement.sentence
    return stretch(passage, (max(first, passage.match.start - _REACH), min(last, passage.match.end + _REACH)))


def layer_texts(located: Sequence[Passage]) -> tuple[str, str, str]:
    """The located passages, their sentences, and these with those beside them, each as one text."""
    texts = (
        [stretch(passage, span) for passage in located for span in passage.match.spans],
        [stretch(passage, passage.placement.sentence) for passage in located],
        [stretch(passage, passage.placement.neighbours) for passage in located],
    )
    first, second, third = (" … ".join(parts) for parts in texts)
    return first, second, third


def claim_layers(located: Sequence[Passage], language: str) -> ClaimLayers:
    """The located passages as layers, nearest first."""
    return ClaimLayers(*layer_texts(located), language)
