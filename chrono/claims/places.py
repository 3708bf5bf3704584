"""The places in a claim against those of its passages: another name after the same preposition."""

from collections.abc import Iterator, Sequence

from chrono.claims.case import ClaimCase, ClaimJudgement
from chrono.claims.countries import countries_in
from chrono.claims.reasons import ClaimReason
from chrono.dates import Day
from chrono.text import Covered, Lexeme, is_same_name
from chrono.timex import find_timexes


def judge_places(case: ClaimCase) -> ClaimJudgement | None:
    """`in Leeds` where the passage has `in London`; or a place beside which the record has its own."""
    mine = [one for one in _placed(case.words, _dates_in(case.claim, None, case), case) if not _is_borne(one[1], case)]
    if not mine:
        return None
    day, text = case.event.date.earliest, case.layers.sentence_text
    here = list(_placed(case.layers.sentence, _dates_in(text, None, case), case))
    days, own_days = _dates_in(text, day, case), _dates_in(case.claim, day, case)
    for how, word, dated in mine:
        for other_how, other, other_dated in here:
            alike = (how, dated) == (other_how, other_dated) and _are_alike(word, other, case)
            if other.lower in case.known.roles or (days.have(other.start) and not own_days.have(word.start)):
                continue  # "for May 18" says nothing of Barrientos, nor "of King Charles" of Wales
            if alike and not _has(case.words, other, case):
                return case.unsupported(ClaimReason.PLACE_INSTEAD.of(word=word.written, instead=other.written))
        if not dated and how in case.known.placing and (place := _own_place(case)):
            return case.unsupported(ClaimReason.OTHER_PLACE.of(word=word.written, place=place))
    return None


def _are_alike(word: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """May one stand in the place of the other? A country may be where the place lies that the passage names."""
    country = countries_in(word.written, (word,), case)
    return not country or bool(countries_in(other.written, (other,), case))


def _dates_in(text: str, day: Day | None, case: ClaimCase) -> Covered:
    """Where dates stand in a text; also those that tell no year, where a day is given from which they count."""
    return Covered((one.start, one.end) for one in find_timexes(text, day, case.language))


def _own_place(case: ClaimCase) -> str:
    """The record's place, where an article has it and the claim does not."""
    place = case.event.location or ""
    return place if place and case.place_of(place, case.claim) is None and case.is_told(place) else ""


def _placed(words: Sequence[Lexeme], dates: Covered, case: ClaimCase) -> Iterator[tuple[str, Lexeme, bool]]:
    """The capitalised words after a preposition, or in the form that says where: by what, and whether of a date."""
    for at, word in enumerate(words):
        if not word.is_capitalised or len(word.written) < _SHORTEST:
            continue
        before = words[at - 1].lower if at else ""
        ending = next((one for one in case.known.locative if word.written.endswith(one)), "")
        dated = dates.have(word.start)
        if before in case.known.prepositions:
            yield before, word, dated
        elif ending:
            yield "", word, dated


_SHORTEST = 2


def _is_borne(word: Lexeme, case: ClaimCase) -> bool:
    """Does a passage have a name, or its country, or the record itself?"""
    if _has((*case.layers.beside, *case.own_words), word, case):
        return _has((*case.layers.sentence, *case.own_words), word, case)
    countries = countries_in(word.written, (word,), case)
    return bool(countries.keys() & countries_in(case.layers.beside_text, case.layers.beside, case).keys())


def _has(words: Sequence[Lexeme], word: Lexeme, case: ClaimCase) -> bool:
    return any(
        other.stem == word.stem
        or is_same_name(word.written, other.written, case.language)
        or is_adjective_of(word, other, case)
        for other in words
    )


def is_adjective_of(place: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """Is a word the adjective of a place: `Ленинградский` of `Ленинград`?"""
    rest = other.stem.removeprefix(place.stem)
    return other.is_capitalised and rest != other.stem and rest in case.known.place_adjective
