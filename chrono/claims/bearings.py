"""A title or summary word by word: where the passages of its event have each of its words."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from chrono.claims.case import ClaimCase, claim_case
from chrono.claims.places import countries_in
from chrono.languages import ClaimWords, part
from chrono.passages import Passages
from chrono.records import Chronology, Event
from chrono.text import Lexeme, is_same_name


class Layer(StrEnum):
    """Where a word of a claim is found, nearest first."""

    QUOTED = "quoted"
    SENTENCE = "in the sentence"
    BESIDE = "beside it"
    RECORD = "in the record's names"
    NOWHERE = "in no passage"


class BorneWord(NamedTuple):
    """A word of a claim as it is written, and where it is found."""

    written: str
    layer: Layer


def borne_words(field: str, event: Event, chronology: Chronology, passages: Passages) -> tuple[BorneWord, ...]:
    """The words of the event's title or summary that say something; nothing where they are not compared."""
    located = tuple(one for one in passages.of(event, field) if one.located and one.article)
    known = part(located[0].language, ClaimWords) if located else None
    if known is None:
        return ()
    case = claim_case(getattr(event, field) or "", event, chronology, known, located)
    return tuple(BorneWord(word.written, _layer(word, case)) for word in case.words if word.says)


def _layer(word: Lexeme, case: ClaimCase) -> Layer:
    layers = (
        (Layer.QUOTED, case.layers.quoted),
        (Layer.SENTENCE, case.layers.sentence),
        (Layer.BESIDE, case.layers.beside),
        (Layer.RECORD, case.own_words),
    )
    return next((layer for layer, words in layers if _has(words, word, case)), Layer.NOWHERE)


def _has(words: Sequence[Lexeme], word: Lexeme, case: ClaimCase) -> bool:
    if any(one.stem == word.stem or is_same_name(one.written, word.written, case.language) for one in words):
        return True
    country = countries_in(word.written, (word,), case)
    if not country:
        return False
    return bool(country.keys() & countries_in(" ".join(one.written for one in words), words, case).keys())
