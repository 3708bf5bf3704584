"""Whether a claim says no more than a statement, its parts in whatever order: who did it, the verb, to whom, where.

Every part of the claim has to be a part of the statement in the same place of the sentence: its subject the subject,
its object the object, what a preposition begins behind the same preposition. What the statement says besides may go,
where it turns nothing.
"""

from collections.abc import Container, Iterator, Sequence

from chrono.clauses.aftermath import PIECES, is_undone
from chrono.clauses.clause import Clause, clauses_of
from chrono.clauses.forms import are_forms
from chrono.clauses.grammar import Grammar
from chrono.clauses.parts import NounPart, is_owned_as_a_whole, parts_of
from chrono.clauses.phrases import says_less
from chrono.clauses.remainders import (
    flat,
    is_bare,
    is_generic,
    is_limited,
    is_measured,
    is_passive,
    is_universal,
    is_whole,
    may_be_left,
)
from chrono.clauses.speech import speeches_of, told_in
from chrono.clauses.statement import Statement
from chrono.languages import ClaimWords
from chrono.text import Lexeme, lexemes


def says_no_more(
    claim: str, wanted: Sequence[Lexeme], statement: Statement, grammar: Grammar, *, planned: bool
) -> bool:
    """Says a claim of some words no more than a statement?"""
    comma = next((at for at in range(1, len(wanted)) if "," in claim[wanted[at - 1].end : wanted[at].start]), 0)
    if comma and wanted[comma].lower.endswith(grammar.words.gerund):
        return any(
            _followed_by(wanted[comma:], claim, clause, statement.text, grammar)
            for clause in _stating(claim, wanted[:comma], statement, grammar, planned=planned)
        )
    if any(_stating(claim, wanted, statement, grammar, planned=planned)):
        return True
    told = list(told_in(statement, grammar))
    return any(
        mine.verb == verb
        and _are_in(mine.speaker, speaker, grammar, is_subject=True)
        and any(_stating(claim, mine.said, said, grammar, planned=False))
        for mine in (speeches_of(claim, wanted, grammar) if told else ())
        for speaker, verb, said in told
    )


def _stating(
    claim: str, wanted: Sequence[Lexeme], statement: Statement, grammar: Grammar, *, planned: bool
) -> Iterator[Clause]:
    """The clauses with which a statement may begin that bear a claim of some words."""
    mine = {word.lower for word in wanted}
    for clause in clauses_of(statement, mine, grammar):
        if not _is_plain(clause, mine, grammar) or is_undone(statement.text, clause, grammar):
            continue
        if any(_fits(one, clause, grammar, planned=planned) for one in _readings(claim, wanted, clause, grammar)):
            yield clause


def _followed_by(some: Sequence[Lexeme], claim: str, clause: Clause, text: str, grammar: Grammar) -> bool:
    """Has a statement right behind a clause and a comma what a claim has there: `, killing 14`?"""
    piece = next(iter(PIECES.split(text[clause.stop :].lstrip(" ,"))), "")
    there = lexemes(piece, grammar.language)
    joined = (at for at, word in enumerate(there[:-1]) if word.lower in grammar.words.joining)
    there = there[: next((at for at in joined if there[at + 1].lower.endswith(grammar.words.gerund)), len(there))]
    if not there or there[0].lower != some[0].lower or not text[clause.stop :].startswith(","):
        return False
    mine, _ = parts_of(some[1:], claim, grammar)
    theirs, _ = parts_of(there[1:], piece, grammar)
    return _are_in(mine, theirs, grammar) if mine and theirs else not mine


def _is_plain(clause: Clause, mine: Container[str], grammar: Grammar) -> bool:
    """Has a clause no word that denies, wishes or doubts what it says, but those of the claim?"""
    turning = grammar.known.imagined | grammar.known.undoing | grammar.known.negators
    told = [word.lexeme.lower for one in (*clause.subject, *clause.behind) for word in one.words]
    marks = [one.marker for one in (*clause.subject, *clause.behind)]
    return not any(word in turning and word not in mine for word in (*told, *marks, *clause.helpers, *clause.adverbs))


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
        if not are_forms(word, clause.verb, grammar.known):
            continue
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
    """Has a statement each part of a claim in the same place, and nothing besides that may not be left out?"""
    if not mine.adverbs <= theirs.adverbs or not _same_time(mine, theirs, grammar, planned=planned):
        return False
    if is_limited(theirs, grammar) and not (is_whole(mine, theirs, grammar) and mine.adverbs == theirs.adverbs):
        return False
    passive = is_passive(theirs, grammar)
    if mine.helpers == (_DEED,):
        return _is_deed(mine, theirs, grammar, passive=passive)
    if _is_done_to(mine, theirs, grammar, passive=passive):
        about = theirs.verb.stem in grammar.judging and any(one.marker in grammar.known.placing for one in mine.rest)
        return not about and any(
            (not doer or _are_in(doer, theirs.subject, grammar, is_subject=True))
            and _holds((*mine.subject, *rest), theirs, grammar)
            for doer, rest in _doers(mine.rest, grammar)
        )
    if passive and mine.object and not theirs.object and not mine.helpers:
        return any(
            doer
            and _are_in(mine.subject, doer, grammar, is_subject=True)
            and not _has_stranded(rest, grammar)
            and _are_in((*mine.behind[:1], *mine.rest), (*theirs.subject, *rest), grammar)
            for doer, rest in _doers(theirs.rest, grammar)
        )
    if passive and (mine.verb.lower != theirs.verb.lower or not _says_passive(mine, theirs, grammar)):
        return False
    if not _are_in(mine.subject, theirs.subject, grammar, is_subject=True):
        return False
    return (mine.object is None) == (theirs.object is None) and _holds(mine.behind, theirs, grammar)


def _is_deed(mine: Clause, theirs: Clause, grammar: Grammar, *, passive: bool) -> bool:
    """Is the noun of a deed that of the verb, done to its object or where that is done to nobody by its subject?"""
    if not passive and theirs.object is not None:
        return _holds(mine.behind, theirs, grammar)
    wished = any(one.marker in grammar.known.infinitive_words for one in theirs.rest)  # "tried in Oslo to flee"
    if not passive and (wished or mine.verb.lower.endswith(grammar.words.gerund)):
        return False
    return any(
        _are_in(mine.behind[:end], theirs.subject, grammar) and _holds(mine.behind[end:], theirs, grammar)
        for end in range(1, len(mine.behind) + 1)
    )


def _says_passive(mine: Clause, theirs: Clause, grammar: Grammar) -> bool:
    """Does a claim leave no doubt that something was done to its subject: `was paid 500 crowns`, not `paid` them?"""
    told = any(one in grammar.known.auxiliaries for one in mine.helpers)
    if not told and theirs.verb.stem in grammar.alone and not any(one.marker in grammar.words.by for one in mine.rest):
        return False
    return told or theirs.object is None or theirs.verb.lower in grammar.known.appointed | grammar.words.bestowed


def _holds(mine: Sequence[NounPart], theirs: Clause, grammar: Grammar) -> bool:
    """Are parts of a claim those behind the verb of a statement, and may the others there be left out?"""
    used = _used(mine, theirs.behind, grammar)
    if used is None:
        return False
    left = [at for at in range(len(theirs.behind)) if at not in used]
    return all(may_be_left(at, theirs, grammar) for at in left)


def _has_stranded(parts: Sequence[NounPart], grammar: Grammar) -> bool:
    """Has a preposition nothing behind it (shot at), or one that says how (by surprise)?"""
    return any(not one.words or is_bare(one, grammar) for one in parts)


def _doers(parts: Sequence[NounPart], grammar: Grammar) -> Iterator[tuple[tuple[NounPart, ...], tuple[NounPart, ...]]]:
    """Who did what a passive tells, with more and more of the parts behind, and the other parts."""
    by = next((at for at, one in enumerate(parts) if one.marker in grammar.words.by), None)
    if by is None:
        yield (), tuple(parts)
        return
    if not parts[by].words or not grammar.acts(parts[by].head.lexeme):
        return
    if any(is_owned_as_a_whole(one, grammar) for one in parts[by + 1 :]):
        return
    for end in range(by + 1, len(parts) + 1):
        yield (parts[by]._replace(marker=""), *parts[by + 1 : end]), (*parts[:by], *parts[end:])


def _same_time(mine: Clause, theirs: Clause, grammar: Grammar, *, planned: bool) -> bool:
    """Is what is told as done told as done, what is to come as to come, and what goes on as going on?"""
    coming, told = (any(one in grammar.ahead for one in clause.helpers) for clause in (theirs, mine))
    if coming:
        return told or (planned and mine.verb.lower.endswith(grammar.known.verb_endings[:1]))
    lasting = [one for one in theirs.helpers if one in grammar.words.present_helpers and one not in mine.helpers]
    return not told and not lasting


def _is_done_to(mine: Clause, theirs: Clause, grammar: Grammar, *, passive: bool) -> bool:
    """Does a claim tell as done to its subject what a statement tells that somebody did: `Two men arrested`?"""
    written = mine.verb.lower
    participle = written == theirs.verb.lower or grammar.is_participle(mine.verb)
    helped = all(one in grammar.known.auxiliaries | grammar.ahead for one in mine.helpers)
    told = mine.helpers or any(one.marker in grammar.words.by for one in mine.rest)
    if written in grammar.words.preterites:
        return False
    if not told and mine.verb.stem in grammar.alone:  # "Norvik left" is no "Otten left Norvik"
        return False
    return not passive and theirs.object is not None and mine.object is None and participle and helped


def _are_in(
    mine: Sequence[NounPart], theirs: Sequence[NounPart], grammar: Grammar, *, is_subject: bool = False
) -> bool:
    """Is a noun with the parts behind it one of a statement, with some of the parts behind that one?"""
    used = _used(mine, theirs, grammar, is_subject=is_subject)
    if used is None:
        return False
    left = [at for at in range(1, len(theirs)) if at not in used]
    of_it = (at for at in left if theirs[at].marker in grammar.words.of)
    measured = any(is_measured(theirs[at - 1], theirs[at], grammar) for at in of_it)
    narrowed = bool(left) and (is_universal(theirs[0], grammar) or is_generic(theirs[0], grammar))
    return not (measured or narrowed)


def _used(
    mine: Sequence[NounPart], theirs: Sequence[NounPart], grammar: Grammar, *, is_subject: bool = False
) -> frozenset[int] | None:
    """Which parts of a statement those of a claim are, each behind what it belongs to; None where one is none."""
    used: set[int] = set()
    before = -1
    for place, one in enumerate(mine):
        if place and (end := _run_on(mine[place:], theirs, before, grammar)):
            return frozenset((*used, *range(before + 1, end)))
        found, told = None, {later.marker for later in mine[place + 1 :]}
        for at, other in enumerate(theirs):
            if at in used or other.marker != one.marker or not _is_next(at, before, theirs, used, told, grammar):
                continue
            found = says_less(one, other, theirs[at + 1 :], grammar, is_subject=is_subject and not place)
            if found is not None:
                used |= {at, *(at + 1 + behind for behind in found)}
                before = at
                break
        if found is None:
            return None
    return frozenset(used)


def _is_next(
    at: int, before: int, theirs: Sequence[NounPart], used: Container[int], told: Container[str], grammar: Grammar
) -> bool:
    """Stands nothing between two parts but what says where, or is `told` too, and before `of` nothing at all?"""
    words = grammar.words
    if theirs[at].marker in words.of:
        return at == before + 1
    for place in range(before + 1, at):
        other = theirs[place]
        named = other.marker in words.placed and other.words and other.head.lexeme.is_capitalised
        apart = other.marker in grammar.known.placing | words.by and other.marker not in words.inside
        where = apart or named
        if not (place in used or where or other.marker in told):
            return False
    return True


def _run_on(mine: Sequence[NounPart], theirs: Sequence[NounPart], before: int, grammar: Grammar) -> int:
    """Where the parts end whose words, from the one behind a place on, are those of a claim one behind the other, but
    for whose something is; 0 where none do."""
    told, first = flat(mine, grammar), before + 1
    if first >= len(theirs) or mine[0].marker != theirs[first].marker:
        return 0
    ends = (at + 1 for at in range(first, len(theirs)))
    return next((end for end in ends if _are_same(told, flat(theirs[first:end], grammar), grammar.known)), 0)


def _are_same(mine: Sequence[Lexeme | str], theirs: Sequence[Lexeme | str], known: ClaimWords) -> bool:
    """Are some words forms of others, one by one? A marker is one of its own."""
    return len(mine) == len(theirs) and all(
        one == other or (isinstance(one, Lexeme) and isinstance(other, Lexeme) and are_forms(one, other, known))
        for one, other in zip(mine, theirs, strict=True)
    )
