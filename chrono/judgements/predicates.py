"""Which verb of a sentence a name stands with: that of what the title tells, or another one."""

import re
from collections.abc import Iterable, Sequence

from chrono.claims import mutual_verbs
from chrono.findings import Said, worded
from chrono.languages import CAPITAL, ClaimWords, DateOwners, part
from chrono.passages import Passage
from chrono.records import Event
from chrono.text import TitleWords, compiled, lexemes, parts_between


def of_another_predicate(event: Event, passage: Passage, spans: Sequence[tuple[int, int]]) -> Said:
    """Why a name may be of something else: its part of the sentence has a verb of its own and none of the words by
    which another part tells the title; empty where nothing says so."""
    known = part(passage.language, DateOwners)
    if known is None or not known.predicates:
        return ""
    title = TitleWords(event.title, passage.language)
    names = title.among(" ".join(passage.text[slice(*span)] for span in spans))
    parts = _with_verbs(passage, known)
    mine = [one for one in parts if holds_any(one, spans)]
    if any(_is_mutual(passage.text[slice(*one)], passage.language) for one in mine):
        return ""  # "visited Peru and met its president"
    told = [title.among(passage.text[slice(*one)]) - names - of_names(passage.text[slice(*one)], title) for one in mine]
    others = [title.among(passage.text[slice(*one)]) - names for one in parts if one not in mine]
    wanted = title.among(event.title) - names
    if any(told) or not any(title.signs or len(words) >= _MORE or words == wanted for words in others if words):
        return ""
    if not all(_tells_of(passage, one, known, spans) for one in mine):
        return ""
    words = passage.text[slice(*spans[0])]
    return worded('"{words}" stands in another part of the sentence than what the title tells', words=words)


def _is_mutual(text: str, language: str) -> bool:
    """Has a part of a sentence a verb of what two do together?"""
    return any(word.stem in mutual_verbs(language) for word in lexemes(text, language))


def _with_verbs(passage: Passage, known: DateOwners) -> list[tuple[int, int]]:
    """The parts of the sentence with a verb each; what has none belongs to the next: `the mayor, Ada Otten, left`.

    A name may stand before the verb that is its own, so that parts are never joined backwards as those of dates are.
    """
    parts: list[tuple[int, int]] = []
    start = passage.placement.sentence[0]
    for _, end in parts_between(passage.text, passage.placement.sentence, known.predicates):
        if not known.predicate or compiled(known.predicate).search(passage.text, start, end):
            parts.append((start, end))
            start = end
    last = passage.placement.sentence[1]
    return parts if start == last else [*parts, (start, last)]


def of_names(text: str, title: TitleWords) -> set[str]:
    """The words of a title that a text has in names alone: who the title is of may be told of in every part."""
    names = {word for found in _NAMED.finditer(text) for word in title.among(found[0])}
    return names if not title.signs else set()


def _tells_of(passage: Passage, clause: tuple[int, int], known: DateOwners, spans: Sequence[tuple[int, int]]) -> bool:
    """Does a part of a sentence tell something by itself: has it a verb, or signs beside the names, and no word by
    which somebody only says the rest?"""
    text = passage.text[slice(*clause)]
    if is_said(passage, clause) and not _is_object(passage, clause, spans):
        return False
    if known.predicate:
        return compiled(known.predicate).search(text) is not None or bool(compiled(known.trailing).match(text))
    named = sum(end - start for start, end in spans if clause[0] <= start < clause[1])
    return len(text.strip()) - named >= _SIGNS


def _is_object(passage: Passage, clause: tuple[int, int], spans: Sequence[tuple[int, int]]) -> bool:
    """Do all names of a clause stand behind a word that makes them no subject: `testified against Otten`?"""
    words = part(passage.language, ClaimWords)
    before = "|".join(sorted(words.relating | words.turning)) if words else ""
    inside = [start for start, _ in spans if clause[0] <= start < clause[1]]
    return bool(before) and all(compiled(rf"\b(?:{before})\s+", at_end=True).search(passage.text[:at]) for at in inside)


def is_said(passage: Passage, stretch: tuple[int, int]) -> bool:
    """Has a stretch of the article a verb by which somebody says something?"""
    said = passage.cues.said_verb if passage.cues else ""
    return bool(said) and compiled(rf"\b(?:{said})\b").search(passage.text[slice(*stretch)]) is not None


def holds_any(stretch: tuple[int, int], spans: Iterable[tuple[int, int]]) -> bool:
    """Does any of these begin in a stretch?"""
    return any(stretch[0] <= start < stretch[1] for start, _ in spans)


_NAMED = re.compile(rf"(?<=[\w,]\s){CAPITAL}[\w’'-]+|\A\W*{CAPITAL}[\w’'-]+(?:\s{CAPITAL}[\w’'-]+)+")
_MORE = 2
"""Words of a title that another part has, for a name beside it to be of something else."""
_SIGNS = 6
"""Signs of a part of a sentence, beside the names, that may have a verb."""
