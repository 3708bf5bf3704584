"""Whether what stands behind a clause may turn it: a condition, a doubt, who says so, a sentence that takes it back."""

import re
from collections.abc import Sequence

from chrono.clauses.clause import Clause
from chrono.clauses.grammar import Grammar
from chrono.clauses.remainders import is_universal
from chrono.clauses.statement import is_told
from chrono.languages import SMALL_LETTERS
from chrono.text import Lexeme, compiled, lexemes, split_sentences


def is_undone(text: str, clause: Clause, grammar: Grammar) -> bool:
    """May what stands behind a clause turn it? What is a clause of its own does not, but for a condition."""
    known, words = grammar.known, grammar.words
    behind = re.sub(r"[\"“”«»]", "", text[clause.stop :])
    if clause.ended_by in words.choosing or compiled(rf"(?:{known.that})\Z").match(clause.ended_by) or "?" in behind:
        return True
    if behind.lstrip()[:1] in _EXPLAINING or _ASIDE.search(behind[:_BRACKET]):
        return True
    if clause.ended_by in words.related and any(is_universal(one, grammar) for one in clause.behind):
        return True
    first, *later = [behind[start:end] for start, end in split_sentences(behind)] or [""]
    turning = known.undoing | known.negative | known.imagined | known.wishing
    if any(word.lower in turning for one in later for word in lexemes(one, grammar.language)):
        return True
    pieces = [there for piece in PIECES.split(first) if (there := lexemes(piece, grammar.language))]
    incomplete = clause.verb.stem in grammar.incomplete and len(pieces) > 1  # "held the law, passed in May, void"
    return incomplete or any(
        _turns(there, grammar, follows=not at and behind[:1] not in _MARKS) for at, there in enumerate(pieces)
    )


def _turns(there: Sequence[Lexeme], grammar: Grammar, *, follows: bool) -> bool:
    """May words behind a clause turn it, which stand between two marks, or follow it without one?"""
    known, words, first = grammar.known, grammar.words, there[0].lower
    turning = known.undoing | known.negators
    if compiled(known.condition).search(" ".join(word.lower for word in there)):
        return True
    if first in words.related and any(word.lower in turning | known.imagined for word in there):
        return True
    apart = first in (words.barring | known.going_on | words.coordinating) - _open(grammar)
    if apart or first.endswith(words.gerund):
        return False
    told = known.imagined | (turning if follows else known.wishing)
    return first in turning or any(word.lower in told for word in there) or _says_who(there, grammar)


def _says_who(some: Sequence[Lexeme], grammar: Grammar) -> bool:
    """Do some words tell who says what stands before them: `the minister said`, `according to the court`?"""
    at = next((at for at, word in enumerate(some) if is_told(word.lower, grammar.known)), None)
    return at is not None and not any(word.lower in grammar.words.barring for word in some[:at])


def _open(grammar: Grammar) -> frozenset[str]:
    """The words that begin a condition or say how something is meant."""
    return (grammar.known.undoing - grammar.words.coordinating) | grammar.words.choosing | grammar.words.likening


_BRACKET = 60  # characters behind a clause in which what stands in brackets may say how it is meant
_EXPLAINING, _MARKS = (":", "–", "—"), (",", ";", "")
_ASIDE = re.compile(rf"\([^)]*[{SMALL_LETTERS}]{{3}}[^)]*\)")
PIECES = re.compile(r"[,;:()]\s|\s[–—-]+\s")
