"""Where the subject of a verb ends: what is inserted between two commas behind it is none of it."""

import re
from collections.abc import Sequence

from chrono.clauses.grammar import Grammar, is_count
from chrono.clauses.statement import Statement, is_told
from chrono.text import Lexeme


def subject_end(kept: Sequence[Lexeme], verb: int, statement: Statement, grammar: Grammar) -> int | None:
    """Where the subject of a verb ends, with what is inserted between two commas left out; None where other marks
    stand between its words."""
    text = statement.text
    marks = [at for at in range(1, verb + 1) if gap_before(kept[at], kept[at - 1], text, statement)]
    marks += [verb] if verb not in marks and "," in text[kept[verb - 1].end : kept[verb].start] else []
    if not marks:
        return verb
    first = marks[0]
    if first == verb or marks[-1] != verb or any("," not in text[kept[at - 1].end : kept[at].start] for at in marks):
        return verb if first == verb and statement.is_date_at(_first_date(kept[verb - 1].end, statement)) else None
    insert, turning = kept[first:verb], grammar.known.imagined | grammar.known.undoing
    turning |= grammar.known.negative if insert[0].lower in grammar.words.related else frozenset()
    if not _may_be_inserted(insert, grammar):
        return None
    told = is_told(text[kept[first].start : kept[verb - 1].end], grammar.known)
    return None if told or any(word.lower in turning for word in insert) else first


def _may_be_inserted(insert: Sequence[Lexeme], grammar: Grammar) -> bool:
    """Does what stands between two commas say only who, where or how: a name, a relative clause, a preposition?"""
    first, words, known = insert[0], grammar.words, grammar.known
    if any(word.lower in words.related for word in insert[:2]) and (first.lower in words.related | words.markers):
        return True
    if first.lower in words.barring | words.joining or any(grammar.is_verb(word) for word in insert[1:]):
        return False
    return (
        first.is_capitalised
        or first.lower in words.markers | known.possessives | known.articles
        or is_count(first.lower, grammar.language)
        or first.lower.endswith(words.gerund)
        or grammar.is_verb(first)
    )


def _first_date(at: int, statement: Statement) -> int:
    return next((start for start, _ in statement.dated if start >= at), -1)


def gap_before(word: Lexeme, before: Lexeme, text: str, statement: Statement | None = None) -> str:
    """The marks between two words, without those of a date between them and those inside of a number or name."""
    gap = text[before.end : word.start]
    if not re.search(r"\s", gap):
        return ""
    if statement and any(before.end <= first < word.start for first, _ in statement.dated):
        gap = gap.replace(",", "")
    return re.sub(r"[^,;:()!?\"“”«»—–]", "", gap)
