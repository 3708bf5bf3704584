"""The names in a claim against those of its passages: another actor, or a name that no passage has."""

import re
import unicodedata
from collections.abc import Iterator

from chrono.claims.case import ClaimCase, ClaimJudgement, capitalised_within, written_small
from chrono.claims.known_actors import KnownActors
from chrono.claims.places import countries_in, is_adjective_of, is_part_of_country
from chrono.claims.reasons import ClaimReason
from chrono.languages import SENTENCE_END_MARKS
from chrono.records import worked_out
from chrono.text import Lexeme, is_same_name, lexemes


def judge_actors(case: ClaimCase) -> ClaimJudgement | None:
    """Another actor of the file in the place of one of the record's own."""
    beside = case.actors_in(case.layers.beside_text)
    left_out = _left_out(case)
    for actor, at in case.claimed.items():
        if actor in case.own or actor in case.here or _is_named_by_own(actor, case):
            continue
        name = case.chronology.actors[actor].name
        if left_out and not _is_attribute(at, case):
            first = _begins_with(next(word for word in case.words if word.start >= at), case)
            if first or not case.is_told(name):
                return case.contradicted(ClaimReason.NAMES_INSTEAD.of(name=name, left_out=left_out))
            continue  # it may be how the title calls one of the record's own: "the chief of Halden"
        if actor not in beside and not case.is_told(name):
            return case.unsupported(ClaimReason.NAMES_NOWHERE.of(name=name))
    return None


def _left_out(case: ClaimCase) -> str:
    """The first of the record's own actors that the passage names and the claim does not, by name; or empty."""
    left_out = (one for one in case.here if one in case.own and one not in case.claimed)
    return next((case.chronology.actors[one].name for one in left_out), "")


def _is_attribute(at: int, case: ClaimCase) -> bool:
    """`the director of Tollman`, `Tollman director`: who belongs to somebody is not that body."""
    before = [word for word in case.words if word.start < at]
    while before and before[-1].is_capitalised:
        before.pop()
    if before and before[-1].lower in case.known.relating:
        return True
    after = [word for word in case.words if word.start >= at]
    while after and after[0].is_capitalised:
        after.pop(0)
    nouns = [word for word in after[:1] if word.says and not _may_be_verb(word, case)]
    return bool(nouns) and not (case.known.cases or case.known.signs)


def _may_be_verb(word: Lexeme, case: ClaimCase) -> bool:
    """May a word in small letters after a name be what somebody does: `sues`, `sold`? `Halden chief` has none."""
    return word.written.endswith(case.known.verb_endings) or word.written in case.known.irregular


def _is_named_by_own(actor: str, case: ClaimCase) -> bool:
    """Is the actor's name part of a longer one that the claim means, which the record names?"""
    name = case.chronology.actors[actor].name
    return any(
        name in one and name != one for one in (*case.own, *(case.chronology.names_of(own)[0] for own in case.own))
    )


def judge_names(case: ClaimCase) -> ClaimJudgement | None:
    """A name that no passage has, in the place of one of the record's own or of its place."""
    actor, place = _left_out(case), _place_left_out(case)
    if case.known.signs:
        return _judge_first_signs(case, actor or place)
    # One of several sentences may tell what stands elsewhere.
    several = re.search(rf"[{SENTENCE_END_MARKS}]\s+\S", case.claim) is not None
    for word in _proper_names(case):
        if _bears_name(word, case):
            continue
        elsewhere = _is_elsewhere(word, case)
        if (word.written.isupper() or word.written in case.known.abbreviations) and not elsewhere:
            continue  # letters may stand for what the passage spells out
        instead = actor if elsewhere else actor or place
        if instead and not (elsewhere and (several or not _begins_with(word, case))):
            return case.unsupported(ClaimReason.WORD_INSTEAD.of(word=word.written, instead=instead))
        if not elsewhere:
            return case.unsupported(ClaimReason.WORD_NOWHERE.of(word=word.written))
    return None


def _begins_with(word: Lexeme, case: ClaimCase) -> bool:
    """Is a name among the first of a title, where who did it is named?"""
    return all(other.is_capitalised or not other.says for other in case.words if other.start < word.start)


def _judge_first_signs(case: ClaimCase, left_out: str) -> ClaimJudgement | None:
    """In a script without capitals: it begins with what no article has, and leaves out one of the record's own."""
    first = case.claim.strip(" 「『“《")[:2]
    told = any(first in text for text in case.texts)
    if left_out and len(first) == 2 and not told and not _begins_own(first, case):
        return case.unsupported(ClaimReason.BEGINS_OTHERWISE.of(first=first, left_out=left_out))
    return None


def _begins_own(first: str, case: ClaimCase) -> bool:
    return any(first in word.written for word in case.own_words) or bool(countries_in(first, (), case))


def _place_left_out(case: ClaimCase) -> str:
    """The record's place where the sentences of the quotations name it and the claim does not; or empty."""
    place = case.event.location
    if not place or place in case.chronology.actors:
        return ""
    named = case.place_of(place, case.layers.sentence_text) is not None
    return place if named and case.place_of(place, case.claim) is None else ""


def _proper_names(case: ClaimCase) -> Iterator[Lexeme]:
    """The capitalised words of a claim that are names: of its first, and where all are capitalised, those always so."""
    capitals = [word for word in case.words if word.is_capitalised]
    written = [word for word in case.words if word.written[:1].isalpha() and word.says]
    headline = len(capitals) > 2 and (len(capitals) > _TITLE_CASE * len(case.words) or set(written) <= set(capitals))
    for word in capitals:
        first = not case.claim[: word.start].strip(" \"'«“„")
        after_stop = re.search(rf"[{SENTENCE_END_MARKS}:]\s*[\"'«“„]?$", case.claim[: word.start]) is not None
        unit = case.claim[word.end :][:1]
        money = unit != "" and unicodedata.category(unit) == "Sc"
        if money or len(word.written) < 2 or not word.says:
            continue
        if not (first or after_stop or headline) or _is_always_capitalised(word, case):
            yield word


_TITLE_CASE = 0.6


def _is_always_capitalised(word: Lexeme, case: ClaimCase) -> bool:
    """Do the cited articles have a word within their sentences, and never small?"""
    lower = word.lower
    having = (text for text in case.texts if word.written in text)  # few have the first word of a title at all
    return any(word.written in capitalised_within(text) for text in having) and not any(
        lower in written_small(text) for text in case.texts
    )


def _bears_name(word: Lexeme, case: ClaimCase) -> bool:
    there = (*case.layers.beside, *case.own_words, *case.related_words)
    if any(is_same_name(word.written, other.written, case.language) for other in there):
        return True
    if any(word.stem == other.stem or is_adjective_of(word, other, case) for other in case.layers.beside):
        return True
    if countries_in(word.written, (word,), case) or is_part_of_country(word.written, case):
        return True
    if word.lower in worked_out(case.chronology.actors, KnownActors).written_small:
        return True
    return word.written.isupper() and _is_acronym(word.written, case)


def _is_acronym(letters: str, case: ClaimCase) -> bool:
    initials = "".join(word.written[:1] for word in case.layers.beside if word.is_capitalised)
    return letters in initials


def _is_elsewhere(word: Lexeme, case: ClaimCase) -> bool:
    """Does the rest of a cited article have the name? Bodies and projects are often named once, in the lead."""
    return any(
        is_same_name(word.written, other.written, case.language) or other.stem == word.stem
        for text in case.texts
        for other in lexemes(text, case.language)
    )
