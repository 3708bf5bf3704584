"""What of a clause a claim may leave out: where or when it was, not what limits, measures or completes."""

from collections.abc import Sequence

from chrono.clauses.clause import Clause
from chrono.clauses.grammar import Grammar, is_count
from chrono.clauses.parts import NounPart
from chrono.text import Lexeme, stems_of


def is_limited(clause: Clause, grammar: Grammar) -> bool:
    """Does a clause say something of all of a kind, or that something was refused, so that less of it says more?"""
    told = [word.lexeme for one in clause.behind for word in one.words]
    turning = stems_of(grammar.known.refusing, grammar.language) | grammar.limiting
    return clause.verb.stem in turning or any(word.lower in grammar.known.negators for word in told)


def is_whole(mine: Clause, theirs: Clause, grammar: Grammar) -> bool:
    """Has a claim as many words as a statement, so that nothing of it is left out?"""
    sides = [[*one.subject, *one.behind] for one in (mine, theirs)]
    counts = [sum(len(flat([part], grammar)) for part in side) for side in sides]
    return counts[0] == counts[1]


def may_be_left(at: int, clause: Clause, grammar: Grammar) -> bool:
    """May a part behind the verb be left out without saying something else?"""
    one, words, known = clause.behind[at], grammar.words, grammar.known
    before = clause.behind[at - 1] if at else None
    if one.marker not in words.markers and one.marker not in grammar.known.infinitive_words:
        return bool(before and one.words and (one.marker or is_count(one.words[0].lexeme.lower, grammar.language)))
    if not one.words or (not at and one.marker in words.particles) or is_bare(one, grammar):
        return False
    if one.marker in words.particles and is_count(one.words[0].lexeme.lower, grammar.language):
        return False  # slaves over 60
    if before and before.words and is_count(before.head.lexeme.lower, grammar.language):
        return any(word.lexeme.lower in words.people for word in one.words)  # no "nine [per cent]"
    if before and is_generic(before, grammar) and one.marker not in words.lasting | words.by:
        return False  # "cured diabetes in monkeys"
    if one.marker in words.likening or (one.marker not in words.by and _has_count(one, grammar)):
        return False
    if before and one.marker in words.of and is_measured(before, one, grammar):
        return False
    first = at <= (clause.object is not None)
    if first and clause.verb.stem in grammar.incomplete and one.marker not in words.lasting:
        return one.marker in known.placing and (one.head.lexeme.is_capitalised or bool(one.words[0].article))
    if one.marker in words.by:
        return is_passive(clause, grammar) or (clause.object is not None and not grammar.acts(one.head.lexeme))
    return bool(at) or one.marker in words.loose


def is_generic(noun: NounPart, grammar: Grammar) -> bool:
    """Is a noun without an article one of a kind, which what follows narrows: `deaths among infants`, not `members`?"""
    if not noun.words or noun.marker:
        return False
    first, head = noun.words[0], noun.head.lexeme
    told = first.article or first.owns or first.lexeme.lower in grammar.known.possessives
    return not (told or _has_count(noun, grammar)) and grammar.is_generic(head)


def _has_count(one: NounPart, grammar: Grammar) -> bool:
    return any(is_count(word.lexeme.lower, grammar.language) for word in one.words)


def is_bare(one: NounPart, grammar: Grammar) -> bool:
    """Is a part a bare noun that says in what way something was so: `in committee`, `by surprise`, `in effigy`?"""
    if one.marker not in grammar.words.bare:
        return False
    first, head = one.words[0], one.head.lexeme
    told = bool(first.article) or first.owns or first.lexeme.lower in grammar.known.possessives
    if told or head.is_capitalised or is_count(first.lexeme.lower, grammar.language):
        return False
    return not head.lower.endswith(grammar.known.plural_endings) and not grammar.is_kind(head)


def is_measured(noun: NounPart, of: NounPart, grammar: Grammar) -> bool:
    """Is a noun only so much of what stands behind its `of` (a wave of strikes), or another with it (king of pop)?"""
    if not noun.words:
        return False
    head = noun.head.lexeme
    return grammar.is_measure(head, of.head.lexeme) or is_count(head.lower, grammar.language)


def is_universal(one: NounPart, grammar: Grammar) -> bool:
    """Does a part speak of all or of none, so that what narrows it may not be left out?"""
    turning = grammar.known.universal | grammar.known.negators
    return any(word.lexeme.lower in turning for word in one.words)


def is_passive(clause: Clause, grammar: Grammar) -> bool:
    return any(one in grammar.known.auxiliaries - grammar.known.perfect for one in clause.helpers)


def flat(parts: Sequence[NounPart], grammar: Grammar) -> list[Lexeme | str]:
    """The words of some parts behind each other, but for whose something is."""
    flat: list[Lexeme | str] = []
    for one in parts:
        flat += [one.marker] if one.marker else []
        flat += [word.lexeme for word in one.words if word.lexeme.lower not in grammar.known.possessives]
    return flat
