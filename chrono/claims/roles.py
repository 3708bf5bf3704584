"""Who did it to whom: two names around one verb, the other way round than in the passage."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from chrono.claims.case import ClaimCase, ClaimJudgement, stretch
from chrono.claims.places import countries_in, dates_in
from chrono.claims.reasons import ClaimReason
from chrono.clauses import is_finite
from chrono.languages import ClaimWords, StatementWords, part
from chrono.passages import Passage
from chrono.text import Lexeme, compared_words, compiled, is_same_name, lexemes, stem, stems_of


def judge_roles(case: ClaimCase) -> ClaimJudgement | None:
    """Two names exchanged: by their order or, where the form of a name tells its part, by their forms."""
    if case.known.cases:
        return _judge_forms(case) or _judge_crossed(case)
    return _judge_order(case) or _judge_subjects(case) or (None if case.known.signs else _judge_crossed(case))


def _judge_order(case: ClaimCase) -> ClaimJudgement | None:
    """Two actors around one verb, in the other order than in the passage."""
    claimed = sorted(case.claimed.items(), key=lambda item: item[1])
    for passage in case.located:
        text = stretch(passage, passage.placement.sentence)
        here = case.actors_in(text)
        for (first, start), (second, end) in pairwise(claimed):
            if first not in here or second not in here or not here[second] < here[first]:
                continue
            between = {word.stem for word in case.words if start < word.start < end and word.says}
            there = text[here[second] : here[first]]
            theirs = {word.stem for word in lexemes(there, case.language) if word.says}
            if case.known.signs:
                written = (one for one in case.chronology.names_of(first) if case.claim.startswith(one, start))
                name = max(written, key=len, default="")
                shared = bool(case.claim[start + len(name) : end] in there)
            else:
                shared = bool(between & theirs) or _share_pole(between, theirs, case)
            if shared and not any(_may_be_passive(one, case) for one in (there, case.claim[start:end])):
                names = [case.chronology.actors[one].name for one in (first, second)]
                return _exchanged(names, case)
    return None


def _exchanged(names: Sequence[str], case: ClaimCase) -> ClaimJudgement:
    return case.contradicted(ClaimReason.EXCHANGED.of(first=names[0], second=names[1]))


def _may_be_passive(between: str, case: ClaimCase) -> bool:
    """May what stands between two names turn who did it to whom?"""
    return bool(case.known.passive and compiled(case.known.passive).search(between))


def _share_pole(mine: set[str], theirs: set[str], case: ClaimCase) -> bool:
    groups = [stems_of(side, case.language) for pair in case.known.poles for side in pair]
    return any(group & mine and group & theirs for group in groups)


class Subject(NamedTuple):
    """A name right before a verb, and what comes after both."""

    name: tuple[Lexeme, ...]
    verb: Lexeme
    rest: tuple[Lexeme, ...]


def _judge_subjects(case: ClaimCase) -> ClaimJudgement | None:
    """`A sues B` where the passage has `B sued A`: names of any kind, each right before the same verb."""
    for mine in subjects_of(case.claim, case.words, case):
        if mine.verb.lower in case.known.appointed:  # "Brandt named head coach" is of what was done to Brandt
            continue
        if mine.verb.stem not in {word.stem for word in compared_words(case.layers.sentence_text, case.language)}:
            continue
        there = [
            subject
            for passage in case.located
            for subject in subjects_of(*_sentence(passage, case), case)
            if subject.verb.stem == mine.verb.stem
        ]
        if any(_is_one(mine.name, other.name, case) for other in there):
            continue
        for other in there:
            if _is_named(other.name, mine.rest, case) and _is_named(mine.name, other.rest, case):
                names = [" ".join(word.written for word in one.name) for one in (mine, other)]
                return _exchanged(names, case)
    return None


def _sentence(passage: Passage, case: ClaimCase) -> tuple[str, tuple[Lexeme, ...]]:
    text = stretch(passage, passage.placement.sentence)
    return text, lexemes(text, case.language)


def subjects_of(text: str, words: Sequence[Lexeme], case: ClaimCase) -> Iterator[Subject]:
    """The names of a text that a verb follows, over auxiliaries and an aside between commas."""
    at, last_by = 0, _last_by(words, case)
    while at < len(words):
        if not words[at].is_capitalised or not words[at].says:
            at += 1
            continue
        end = at + 1
        while end < len(words) and words[end].is_capitalised and _gap(text, words, end).isspace():
            end += 1
        verb = end
        if verb < len(words) and _gap(text, words, verb).strip() == ",":
            aside = next((n for n in range(verb + 1, min(verb + _ASIDE, len(words))) if "," in _gap(text, words, n)), 0)
            verb = aside or len(words)
        while verb < len(words) and words[verb].lower in case.known.perfect:
            verb += 1
        related = at > 1 and words[at - 2].says and words[at - 1].lower in case.known.placing  # "police in Eddery"
        if verb < len(words) and not related and _is_active(verb, words, last_by, case):
            yield Subject(tuple(words[at:end]), words[verb], tuple(words[verb + 1 :]))
        at = end


def _last_by(words: Sequence[Lexeme], case: ClaimCase) -> int:
    """The place of the last word that says by whom something was done; -1 where there is none."""
    known = part(case.language, StatementWords)
    return max((at for at, word in enumerate(words) if known and word.lower in known.by), default=-1)


def _is_active(at: int, words: Sequence[Lexeme], last_by: int, case: ClaimCase) -> bool:
    """May a word be a verb of what its subject does to another, and not of what is done to it?"""
    verb, following = words[at], words[at + 1 : at + 2]
    passive = any(compiled(case.known.passive).fullmatch(word.written) for word in following[:1])
    passive = passive or at < last_by  # "fined … by"
    return verb.says and verb.written.islower() and verb.stem not in mutual_verbs(case.language) and not passive


@cache
def mutual_verbs(language: str) -> frozenset[str]:
    """The stems of verbs of what two do to each other."""
    known = part(language, ClaimWords)
    return frozenset(stem(verb, language) for verb in known.mutual) if known else frozenset()


_ASIDE = 12  # words between commas


def _gap(text: str, words: Sequence[Lexeme], at: int) -> str:
    """What stands between a word and the one before it."""
    return text[words[at - 1].end : words[at].start]


def _is_one(first: Sequence[Lexeme], second: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Do two runs of words name one body: by a word of both, or as one country?"""
    if any(is_same_name(one.written, other.written, case.language) for one in first for other in second):
        return True
    codes = [set(countries_in(" ".join(word.written for word in run), run, case)) for run in (first, second)]
    return bool(codes[0] & codes[1])


def _is_named(name: Sequence[Lexeme], words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Do words name the body that a run of words names?"""
    return _is_one(name, [word for word in words if word.is_capitalised], case)


def _judge_forms(case: ClaimCase) -> ClaimJudgement | None:
    """One actor is the subject here and another there, as the forms of their names tell."""
    if case.known.passive and compiled(case.known.passive).search(case.claim + case.layers.sentence_text):
        return None
    mine = {actor: _forms(actor, case.words, case) for actor in case.claimed}
    theirs = {actor: _forms(actor, case.layers.sentence, case) for actor in case.here}
    for first in mine:
        for second in mine:
            if first == second or first not in theirs or second not in theirs:
                continue
            turned = mine[first] == {True} and mine[second] == {False}
            if turned and theirs[first] == {False} and theirs[second] == {True} and _share_verb(case):
                names = [case.chronology.actors[one].name for one in (first, second)]
                return _exchanged(names, case)
    return None


def _judge_crossed(case: ClaimCase) -> ClaimJudgement | None:
    """Two names or nouns on the other sides of one verb than in the passage, none of them on the side it is there."""
    known = part(case.language, StatementWords)
    if known is None or len(case.words) > _LONG:
        return None
    if case.known.cases and (_may_be_passive(case.claim, case) or _is_together(case.claim, case)):
        return None
    for passage in case.located:
        text, words = _sentence(passage, case)
        places: dict[str, list[int]] = {}
        for here, word in enumerate(words):
            places.setdefault(word.stem, []).append(here)
        if case.known.cases and (_may_be_passive(text, case) or _is_together(text, case)):
            continue
        for at, verb in enumerate(case.words):
            there = places.get(verb.stem, ()) if verb.says and verb.written.islower() else ()
            if len(there) != 1 or verb.stem in mutual_verbs(case.language) or not is_finite(words[there[0]], known):
                continue
            sides = (case.words[:at], case.words[at + 1 :])
            if not _may_cross(sides, (words[: there[0]], words[there[0] + 1 :]), case):
                continue
            if not case.known.cases and not _are_both_active(at, there[0], words, case):
                continue
            if crossed := _crossed(sides, _clause_around(there[0], text, words, case), case):
                return _exchanged([word.written for word in crossed], case)
    return None


def _is_together(text: str, case: ClaimCase) -> bool:
    """Does a text tell of what was done with somebody: `обменялась пленными с Россией`?"""
    return bool(case.known.having) and compiled(case.known.having).search(text) is not None


_LONG = 60  # words of a claim that may be a title


def _are_both_active(at: int, there: int, words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Is a verb of the claim as active as that of the sentence: neither behind a form of `be` nor done by somebody?"""
    for place, run in ((at, case.words), (there, words)):
        before = {word.lower for word in run[max(0, place - 2) : place]}
        if not _is_active(place, run, _last_by(run, case), case) or before & case.known.auxiliaries:
            return False
        if not run[place].written.endswith(case.known.finite_endings) and run[place].lower not in case.known.irregular:
            return False
    return True


_Sides = tuple[Sequence[Lexeme], Sequence[Lexeme]]
"""The words before a verb and those behind it."""


def _clause_around(at: int, text: str, words: Sequence[Lexeme], case: ClaimCase) -> _Sides:
    """The words of a clause before and behind its verb, up to the next comma."""
    dates = dates_in(text, case.event.date.earliest, case)

    def ends(n: int) -> bool:
        return bool(_BORDER.search(_gap(text, words, n))) and not dates.have(words[n - 1].end)

    start = next((n for n in range(at, 0, -1) if ends(n)), 0)
    end = next((n for n in range(at + 1, len(words)) if ends(n)), len(words))
    return words[start:at], words[at + 1 : end]


_BORDER = re.compile(r"[,;:—–]|\s-\s")


def _may_cross(mine: _Sides, theirs: _Sides, case: ClaimCase) -> bool:
    """Is a word of each side of the claim anywhere on the other side of the sentence?"""
    return all(any(_is_alike(a, b, case) for a in mine[n] if a.says for b in theirs[1 - n]) for n in (0, 1))


def _is_alike(word: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    return word.stem == other.stem or is_same_name(word.written, other.written, case.language)


def _crossed(mine: _Sides, theirs: _Sides, case: ClaimCase) -> tuple[Lexeme, Lexeme] | None:
    """A word of each side of the claim that is on the other side there, where no name is on the same."""
    ahead, behind = (_shared(one, other, case) for one, other in zip(mine, reversed(theirs), strict=True))
    same = [word for one, other in zip(mine, theirs, strict=True) for word, _ in _shared(one, other, case)]
    if not case.known.cases:  # nouns may stand anywhere: only names tell
        ahead, behind = ([pair for pair in side if pair[0].is_capitalised] for side in (ahead, behind))
    names = any(word.is_capitalised for word, _ in (*ahead, *behind))
    if not ahead or not behind or any(word.is_capitalised or not names for word in same):
        return None
    if case.known.cases and all(word.lower == other.lower for word, other in (*ahead, *behind)):
        return None  # "Иск подал банк" has only another order
    return ahead[0][0], behind[0][0]


def _shared(mine: Sequence[Lexeme], theirs: Sequence[Lexeme], case: ClaimCase) -> list[tuple[Lexeme, Lexeme]]:
    """The words of one run that another has too, each with that: where forms do not tell, none that says a place."""
    said = [one for at, one in enumerate(theirs) if one.says and (case.known.cases or not _is_placed(at, theirs, case))]
    found = []
    for word in mine:
        if word.says and (other := next((one for one in said if _is_alike(word, one, case)), None)):
            found.append((word, other))
    return found


def _is_placed(at: int, words: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does a name stand behind a preposition that says where, by whom or when?"""
    while at > 0 and words[at - 1].is_capitalised and words[at - 1].says:
        at -= 1
    known = part(case.language, StatementWords)
    said = case.known.placing | (known.by if known else frozenset())
    return at > 0 and (words[at - 1].lower in said or any(one.lower in said for one in words[max(0, at - 2) : at - 1]))


def _forms(actor: str, words: Sequence[Lexeme], case: ClaimCase) -> set[bool]:
    """Whether each mention of an actor has the form of the name as the file gives it, that of a subject."""
    last = case.chronology.actors[actor].name.split()[-1].strip('«»"')
    return {
        word.written == last
        for word in words
        if word.is_capitalised and is_same_name(word.written, last, case.language)
    }


def _share_verb(case: ClaimCase) -> bool:
    here = [word for word in case.layers.sentence if word.says and not word.is_capitalised]
    mine = [word for word in case.words if word.says and not word.is_capitalised]
    return any(one.stem == other.stem for one in mine for other in here)
