"""The names in a claim against those of its passages: another actor, or a name that no passage has."""

import re
import unicodedata
from collections.abc import Iterator

from chrono.proof.judgements.claim_case import ClaimCase, ClaimJudgement
from chrono.proof.judgements.claim_countries import countries_in
from chrono.text import Lexeme, is_same_name, lexemes


def judge_actors(case: ClaimCase) -> ClaimJudgement | None:
    """Another actor of the file in the place of one of the record's own."""
    beside = case.actors_in(case.layers.beside_text, case.layers.beside)
    left_out = _left_out(case)
    for actor, at in case.claimed.items():
        if actor in case.own or actor in case.here or _is_named_by_own(actor, case):
            continue
        name = case.chronology.actors[actor].name
        if left_out and not _is_attribute(at, case):
            return case.contradicted(f'names "{name}" where the passage has "{left_out}"')
        if actor not in beside and not _is_in_article(name, case):
            return case.unsupported(f'names "{name}", who is in no passage of the event')
    return None


def _left_out(case: ClaimCase) -> str:
    """The first of the record's own actors that the passage names and the claim does not, by name; or empty."""
    left_out = (one for one in case.here if one in case.own and one not in case.claimed)
    return next((case.chronology.actors[one].name for one in left_out), "")


def _is_attribute(at: int, case: ClaimCase) -> bool:
    """`the director of Tollman`: who belongs to somebody is not that body."""
    before = [word for word in case.words if word.start < at]
    return bool(before) and before[-1].written.lower() in case.known.relating


def _is_in_article(name: str, case: ClaimCase) -> bool:
    return any(
        passage.article
        and case.place_of(name, passage.article.text, lexemes(passage.article.text, case.language)) is not None
        for passage in case.located
    )


def _is_named_by_own(actor: str, case: ClaimCase) -> bool:
    """Is the actor's name part of a longer one that the claim means, which the record names?"""
    name = case.chronology.actors[actor].name
    return any(
        name in one and name != one for one in (*case.own, *(case.chronology.names_of(own)[0] for own in case.own))
    )


def judge_names(case: ClaimCase) -> ClaimJudgement | None:
    """A name that no passage has, while one of the record's own is in the passage and not in the claim."""
    if case.known.signs:
        return None
    left_out = _left_out(case)
    for word in _proper_names(case):
        if _bears_name(word, case) or _is_elsewhere(word, case):
            continue
        if left_out:
            return case.unsupported(f'names "{word.written}", and the passage has "{left_out}"')
        return case.unsupported(f'names "{word.written}", which the article does not have')
    return None


def _proper_names(case: ClaimCase) -> Iterator[Lexeme]:
    """The capitalised words of a claim that are names: not its first, nor any where all are capitalised."""
    capitals = [word for word in case.words if word.is_capitalised]
    if (
        len(capitals) > _TITLE_CASE * max(1, sum(word.written[:1].isalpha() for word in case.words))
        and len(capitals) > 3
    ):
        return
    for word in capitals:
        first = not case.claim[: word.start].strip(" \"'«“„")
        after_stop = re.search(r"[.:!?]\s*[\"'«“„]?$", case.claim[: word.start]) is not None
        unit = case.claim[word.start + len(word.written) :][:1]
        money = unit != "" and unicodedata.category(unit) == "Sc"
        if not (first or after_stop or money) and len(word.written) > 1 and word.says:
            yield word


_TITLE_CASE = 0.6


def _bears_name(word: Lexeme, case: ClaimCase) -> bool:
    there = (*case.layers.beside, *case.own_words)
    if any(is_same_name(word.written, other.written, case.language) for other in there):
        return True
    if word.stem in {other.stem for other in case.layers.beside}:
        return True
    if countries_in(word.written, (word,), case):
        return True
    if any(word.written.lower() in (name.lower() for name in actor.names) for actor in case.chronology.actors.values()):
        return True
    return word.written.isupper() and _is_acronym(word.written, case)


def _is_acronym(letters: str, case: ClaimCase) -> bool:
    initials = "".join(word.written[:1] for word in case.layers.beside if word.is_capitalised)
    return letters in initials


def _is_elsewhere(word: Lexeme, case: ClaimCase) -> bool:
    """Does the rest of a cited article have the name? Bodies and projects are often named once, in the lead."""
    return any(
        is_same_name(word.written, other.written, case.language) or other.stem == word.stem
        for passage in case.located
        if passage.article
        for other in lexemes(passage.article.text, case.language)
    )
