"""The names in a claim against those of its passages: another actor, or a name that no passage has."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from chrono.proof.judgements.claim_case import ClaimCase, ClaimJudgement, own_actors
from chrono.proof.judgements.claim_countries import countries_in
from chrono.text import Lexeme, is_same_name, lexemes


def actors_in(text: str, words: Sequence[Lexeme], case: ClaimCase) -> dict[str, int]:
    """The actors of the file that a text names, by the place of the first mention."""
    found: dict[str, int] = {}
    for name, actor in case.chronology.actors.items():
        places = [place for form in actor.names if (place := _place_of(form, text, words, case)) is not None]
        if places:
            found[name] = min(places)
    return found


def _place_of(name: str, text: str, words: Sequence[Lexeme], case: ClaimCase) -> int | None:
    """Where a text has a name: as it is written, or by the word of it that is nothing but a name, in any case."""
    at = text.find(name)
    if at >= 0 or case.known.signs:
        return at if at >= 0 else None
    parts = [piece for piece in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", name) if piece[:1].isupper()]
    distinct = [piece for piece in parts if len(piece) > 2 and not _is_common(piece, case)]
    if not distinct or (len(parts) > 1 and distinct[-1] != parts[-1] and distinct[0] != parts[0]):
        return None
    wanted = distinct[-1] if distinct[-1] == parts[-1] else distinct[0]
    capitals = (word for word in words if word.is_capitalised)
    return next((word.start for word in capitals if is_same_name(word.written, wanted, case.language)), None)


def _is_common(word: str, case: ClaimCase) -> bool:
    """Is it a word of the language besides, as the article shows by writing it small?"""
    lower = word.lower()
    return lower in case.known.function or lower in case.small


def judge_actors(case: ClaimCase) -> ClaimJudgement | None:
    """Another actor of the file in the place of one of the record's own."""
    claimed = actors_in(case.claim, case.words, case)
    here = actors_in(case.layers.sentence_text, case.layers.sentence, case)
    beside = actors_in(case.layers.beside_text, case.layers.beside, case)
    own = own_actors(case)
    for actor in claimed:
        if actor in here or _is_named_by_own(actor, case):
            continue
        left_out = [one for one in here if one in own and one not in claimed]
        name = case.chronology.actors[actor].name
        if actor not in own and left_out and not _is_attribute(claimed[actor], case):
            other = case.chronology.actors[left_out[0]].name
            return case.contradicted(f'names "{name}" where the passage has "{other}"')
        if actor not in own and actor not in beside and not _is_in_article(name, case):
            return case.unsupported(f'names "{name}", who is in no passage of the event')
    return None


def _is_attribute(at: int, case: ClaimCase) -> bool:
    """`the director of Tollman`: who belongs to somebody is not that body."""
    before = [word for word in case.words if word.start < at]
    return bool(before) and before[-1].written.lower() in ("of", "at", "for", "from", "by", "to", "in", "with")


def _is_in_article(name: str, case: ClaimCase) -> bool:
    return any(
        passage.article
        and _place_of(name, passage.article.text, lexemes(passage.article.text, case.language), case) is not None
        for passage in case.located
    )


def _is_named_by_own(actor: str, case: ClaimCase) -> bool:
    """Is the actor's name part of a longer one that the claim means, which the record names?"""
    name = case.chronology.actors[actor].name
    return any(
        name in one and name != one
        for one in (*own_actors(case), *(case.chronology.names_of(own)[0] for own in own_actors(case)))
    )


def judge_names(case: ClaimCase) -> ClaimJudgement | None:
    """A name that no passage has, while one of the record's own is in the passage and not in the claim."""
    if case.known.signs:
        return None
    here = actors_in(case.layers.sentence_text, case.layers.sentence, case)
    claimed = actors_in(case.claim, case.words, case)
    left_out = [one for one in here if one in own_actors(case) and one not in claimed]
    for word in _proper_names(case):
        if _bears_name(word, case):
            continue
        if _is_elsewhere(word, case):
            continue
        if left_out:
            other = case.chronology.actors[left_out[0]].name
            return case.unsupported(f'names "{word.written}", and the passage has "{other}"')
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
    texts = (
        case.layers.beside,
        *(lexemes(name, case.language) for one in own_actors(case) for name in case.chronology.names_of(one)),
    )
    if any(is_same_name(word.written, other.written, case.language) for text in texts for other in text):
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
