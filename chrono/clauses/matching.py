"""Whether a claim says no more than a statement, its parts in whatever order: who did it, the verb, to whom, where.

Every part of the claim has to be a part of the statement in the same place of the sentence: its subject the subject,
its object the object, what a preposition begins behind the same preposition. What the statement says besides may go,
where it turns nothing.
"""

import re
from collections.abc import Container, Iterator, Sequence

from chrono.clauses.clause import Clause, clauses_of
from chrono.clauses.grammar import Grammar
from chrono.clauses.parts import Part, parts_of
from chrono.clauses.phrases import says_less
from chrono.clauses.speech import speeches_of, told_in
from chrono.clauses.statement import Statement, is_told
from chrono.languages import StatementWords
from chrono.text import Lexeme, compiled, lexemes, stem


def says_no_more(
    claim: str, wanted: Sequence[Lexeme], statement: Statement, grammar: Grammar, *, planned: bool
) -> bool:
    """Says a claim of some words no more than a statement?"""
    if _is_stated(claim, wanted, statement, grammar, planned=planned):
        return True
    comma = next((at for at in range(1, len(wanted)) if "," in claim[wanted[at - 1].end : wanted[at].start]), 0)
    if comma and wanted[comma].lower.endswith(grammar.words.gerund):
        behind = _followed_by(wanted[comma:], claim, statement, grammar)
        return behind and _is_stated(claim, wanted[:comma], statement, grammar, planned=planned)
    told = list(told_in(statement, grammar))
    return any(
        mine.verb == verb
        and _are_in(mine.speaker, speaker, grammar, is_subject=True)
        and _is_stated(claim, mine.said, said, grammar, planned=True)
        for mine in (speeches_of(claim, wanted, grammar) if told else ())
        for speaker, verb, said in told
    )


def _is_stated(claim: str, wanted: Sequence[Lexeme], statement: Statement, grammar: Grammar, *, planned: bool) -> bool:
    """Is a claim of some words borne by a clause that a statement begins with?"""
    mine = {word.lower for word in wanted}
    return any(
        _is_plain(clause, mine, grammar)
        and any(_fits(one, clause, grammar, planned=planned) for one in _readings(claim, wanted, clause, grammar))
        and not _is_undone(statement.text, clause.stop, grammar)
        for clause in clauses_of(statement, mine, grammar)
    )


def _followed_by(some: Sequence[Lexeme], claim: str, statement: Statement, grammar: Grammar) -> bool:
    """Has a statement behind a comma what a claim has there: `, killing 14`?"""
    mine, _ = parts_of(some, claim, grammar)
    for piece in _PIECES.split(statement.text)[1:]:
        there = lexemes(piece, grammar.language)
        if there and there[0].lower == some[0].lower:
            theirs, _ = parts_of(there, piece, grammar)
            told = [word.stem for word in theirs[0].words]
            return all(word.stem == stem_of for word, stem_of in zip(mine[0].words, told, strict=False)) and (
                len(mine[0].words) in (len(told), len(told) - 1) and _are_behind(mine[1:], theirs[1:], grammar)
            )
    return False


def _is_plain(clause: Clause, mine: Container[str], grammar: Grammar) -> bool:
    """Has a clause no word that denies, wishes or doubts what it says, but those of the claim?"""
    turning = grammar.known.imagined | grammar.known.undoing | grammar.known.negators
    told = [word.lexeme.lower for one in (*clause.subject, *clause.behind) for word in one.words]
    marks = [one.marker for one in (*clause.subject, *clause.behind)]
    return not any(word in turning and word not in mine for word in (*told, *marks, *clause.helpers, *clause.adverbs))


def _is_undone(text: str, stop: int, grammar: Grammar) -> bool:
    """May what stands behind a clause turn it? What is a clause of its own does not, but for a condition."""
    known, words = grammar.known, grammar.words
    turning = known.undoing | known.negators
    for at, piece in enumerate(_PIECES.split(re.sub(r"[\"“”«»]", "", text[stop:]))):
        there = lexemes(piece, grammar.language)
        if not there:
            continue
        first = there[0].lower
        apart = first in (words.barring | known.going_on | words.coordinating) - _open(grammar)
        if compiled(known.condition).search(piece):
            return True
        if apart or first.endswith(words.gerund):
            continue
        told = known.imagined | turning if not at else known.imagined
        if first in turning or any(word.lower in told for word in there) or _says_who(there, grammar):
            return True
    return False


def _says_who(some: Sequence[Lexeme], grammar: Grammar) -> bool:
    """Do some words tell who says what stands before them: `the minister said`, `according to the court`?"""
    at = next((at for at, word in enumerate(some) if is_told(word.lower, grammar.known)), None)
    return at is not None and not any(word.lower in grammar.words.barring for word in some[:at])


_PIECES = re.compile(r"[,;:()]\s|\s[–—-]+\s")


def _open(grammar: Grammar) -> frozenset[str]:
    """The words that begin a condition."""
    return grammar.known.undoing - grammar.words.coordinating


def _readings(claim: str, wanted: Sequence[Lexeme], clause: Clause, grammar: Grammar) -> Iterator[Clause]:
    """The ways in which a claim has the verb of a clause: as its own, or as a noun of it (`Signing of …`)."""
    known = grammar.known
    for at, word in enumerate(wanted):
        if word.stem != clause.verb.stem:
            continue
        if at == 0 and len(wanted) > 2 and wanted[1].lower in grammar.words.of and word.lower != clause.verb.lower:
            parts, adverbs = parts_of(wanted[2:], claim, grammar)
            if parts and not parts[0].marker:
                yield Clause((), (_DEED,), word, parts, adverbs, 0)
        first = at
        while first and (
            grammar.is_helper(wanted[first - 1])
            or grammar.is_manner(wanted[first - 1])
            or (wanted[first - 1].lower in known.infinitive_words)
        ):
            first -= 1
        if not first:
            continue
        group = wanted[first:at]
        subject, before = parts_of(wanted[:first], claim, grammar)
        behind, after = parts_of(wanted[at + 1 :], claim, grammar)
        if not subject or subject[0].marker:
            continue
        adverbs = before | after | {one.stem for one in group if grammar.is_manner(one)}
        helpers = tuple(one.lower for one in group if not grammar.is_manner(one))
        yield Clause(subject, helpers, word, behind, frozenset(adverbs), 0)


_DEED = "of a deed"


def _fits(mine: Clause, theirs: Clause, grammar: Grammar, *, planned: bool) -> bool:
    if not mine.adverbs <= theirs.adverbs or not _same_time(mine, theirs, grammar, planned=planned):
        return False
    passive = _is_passive(theirs, grammar)
    if mine.helpers == (_DEED,):
        to_object = not passive and theirs.object is not None
        noun = theirs.behind if to_object else theirs.subject
        behind = theirs.rest if to_object else theirs.behind
        return _is_in(mine.behind[0], noun, grammar) and (
            _are_behind(mine.behind[1:], noun[1:], grammar) or _are_behind(mine.behind[1:], behind, grammar)
        )
    if _is_done_to(mine, theirs, passive, grammar):
        return any(
            _are_in(mine.subject, theirs.behind, grammar)
            and (not doer or _are_in(doer, theirs.subject, grammar, is_subject=True))
            and _are_behind(rest, theirs.rest, grammar)
            for doer, rest in _doers(mine.rest, grammar)
        )
    if passive and mine.object and not theirs.object and not mine.helpers:
        return any(
            doer
            and _are_in(mine.subject, doer, grammar, is_subject=True)
            and _are_in(mine.behind[:1], theirs.subject, grammar)
            and _are_behind(mine.rest, (*theirs.subject[1:], *rest), grammar)
            for doer, rest in _doers(theirs.rest, grammar)
        )
    if passive and mine.verb.lower != theirs.verb.lower:
        return False
    if not _are_in(mine.subject, theirs.subject, grammar, is_subject=True):
        return False
    if mine.object is None or theirs.object is None:
        return mine.object is theirs.object and _are_behind(mine.rest, theirs.rest, grammar)
    return _is_in(mine.object, theirs.behind, grammar) and _are_behind(mine.rest, theirs.rest, grammar)


def _doers(parts: Sequence[Part], grammar: Grammar) -> Iterator[tuple[tuple[Part, ...], tuple[Part, ...]]]:
    """Who did what a passive tells, with more and more of the parts behind, and the other parts."""
    by = next((at for at, one in enumerate(parts) if one.marker in grammar.words.by), None)
    if by is None:
        yield (), tuple(parts)
        return
    for end in range(by + 1, len(parts) + 1):
        yield (parts[by]._replace(marker=""), *parts[by + 1 : end]), (*parts[:by], *parts[end:])


def _same_time(mine: Clause, theirs: Clause, grammar: Grammar, *, planned: bool) -> bool:
    """Is what is told as done told as done, and what is to come as to come?"""
    ahead = grammar.words.future | grammar.known.infinitive_words
    coming, told = (any(one in ahead for one in clause.helpers) for clause in (theirs, mine))
    if coming:
        return planned and (told or mine.verb.lower == theirs.verb.lower or mine.verb.lower.endswith("s"))
    return not told


def _is_passive(clause: Clause, grammar: Grammar) -> bool:
    return any(one in grammar.known.auxiliaries - grammar.known.perfect for one in clause.helpers)


def _is_done_to(mine: Clause, theirs: Clause, passive: bool, grammar: Grammar) -> bool:
    """Does a claim tell as done to its subject what a statement tells that somebody did: `Two men arrested`?"""
    written = mine.verb.lower
    participle = written == theirs.verb.lower or written.endswith(("ed", "en", "wn"))
    helped = all(one in grammar.known.auxiliaries for one in mine.helpers)
    return not passive and theirs.object is not None and mine.object is None and participle and helped


def _are_in(mine: Sequence[Part], theirs: Sequence[Part], grammar: Grammar, *, is_subject: bool = False) -> bool:
    """Is a noun with the parts behind it one of a statement, with some of the parts behind that one?"""
    first = _is_in(mine[0], theirs, grammar, is_subject=is_subject)
    return first and _are_behind(mine[1:], theirs[1:], grammar)


def _is_in(mine: Part, theirs: Sequence[Part], grammar: Grammar, *, is_subject: bool = False) -> bool:
    """Says a part no more than the first of a statement's, with what those behind it say of that one?"""
    return says_less(mine, theirs[0], theirs[1:], grammar, is_subject=is_subject)


def _are_behind(mine: Sequence[Part], theirs: Sequence[Part], grammar: Grammar) -> bool:
    """Are the parts of a claim among those of a statement, each behind what it belongs to?"""
    words = grammar.words
    if theirs and theirs[0].marker in words.particles and not (mine and mine[0].marker == theirs[0].marker):
        return False
    used: set[int] = set()
    before = -1
    for place, one in enumerate(mine):
        if any(_run_on(mine[place:], theirs[at:], grammar) for at in range(before + 1, len(theirs))):
            return True
        at = next(
            (
                at
                for at, other in enumerate(theirs)
                if at not in used
                and other.marker == one.marker
                and _is_in(one, theirs[at:], grammar)
                and (one.marker in words.placed or _is_next(at, before, theirs, words))
            ),
            None,
        )
        if at is None:
            return False
        used.add(at)
        before = at
    return True


def _is_next(at: int, before: int, theirs: Sequence[Part], words: StatementWords) -> bool:
    """Stands nothing between two parts but what says where or when, and before `of` nothing at all?"""
    if theirs[at].marker in words.of:
        return at == before + 1
    return all(other.marker in words.placed for other in theirs[before + 1 : at])


def _run_on(mine: Sequence[Part], theirs: Sequence[Part], grammar: Grammar) -> bool:
    """Are the words of some parts those of others, one behind the other, but for whose something is?"""
    told = _flat(mine, grammar)
    return mine[0].marker == theirs[0].marker and any(
        told == _flat(theirs[: at + 1], grammar) for at in range(len(theirs))
    )


def _flat(parts: Sequence[Part], grammar: Grammar) -> list[str]:
    """The stems of the words of some parts."""
    return [
        stem_of
        for one in parts
        for stem_of in (
            stem(one.marker, grammar.language),
            *(word.stem for word in one.words if word.lexeme.lower not in grammar.known.possessives),
        )
    ]
