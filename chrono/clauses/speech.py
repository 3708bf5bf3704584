"""A sentence by which somebody says something, as who says it, by which verb, and what: `The bridge is open, Otten
said on Monday` and `Otten said on Monday that the bridge is open` alike."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.clauses.grammar import Grammar, first_sentence
from chrono.clauses.parts import NounPart, Word, parts_of
from chrono.clauses.statement import Statement
from chrono.text import Lexeme, compiled


class Speech(NamedTuple):
    """Who says something, the stem of the verb of it, and the words or the statement of what is said."""

    speaker: tuple[NounPart, ...]
    verb: str
    said: Sequence[Lexeme]


def speeches_of(claim: str, wanted: Sequence[Lexeme], grammar: Grammar) -> Iterator[Speech]:
    """The ways in which a claim of some words tells who says something: before what is said, or behind a comma."""
    comma = next((at for at in range(len(wanted) - 1, 0, -1) if "," in claim[wanted[at - 1].end : wanted[at].start]), 0)
    if comma and (found := _told_by(wanted[comma:], claim, grammar)):
        yield Speech(*found, wanted[:comma])
    for at in range(1, min(len(wanted) - 1, _LONGEST)):
        if _tells(wanted[at], grammar) and (speaker := _speaker(wanted[:at], claim, grammar)):
            behind = wanted[at + 1 :]
            yield Speech(
                speaker, wanted[at].stem, behind[compiled(grammar.known.that).fullmatch(behind[0].lower) is not None :]
            )


def told_in(statement: Statement, grammar: Grammar) -> Iterator[tuple[tuple[NounPart, ...], str, Statement]]:
    """The ways in which a statement tells who says something: who, the stem of the verb, and what is said."""
    text = statement.text
    there, dates = first_sentence(statement, grammar)
    commas = [at for at in range(1, len(there)) if _BEFORE_SPEAKER.match(text[there[at - 1].end : there[at].start])]
    for comma in commas[-_COMMAS:]:
        tail = [there[at] for at in range(comma, len(there)) if at not in dates]
        if tail and comma not in dates and (found := _told_by(tail, text, grammar)):
            yield (*found, statement.arranged((0, there[comma - 1].end)))
    for at in range(1, min(len(there) - 1, _LONGEST)):
        if not _tells(there[at], grammar):
            continue
        speaker = _speaker([there[i] for i in range(at) if i not in dates], text, grammar)
        first = _said_from(at, there, dates, text, grammar)
        if speaker and first:
            yield speaker, there[at].stem, statement.without((0, there[first].start))
        return


def _said_from(at: int, there: Sequence[Lexeme], dates: set[int], text: str, grammar: Grammar) -> int:
    """Where what is said begins behind the verb and at most a date and a hearer; 0 where that is open."""
    that, kept = compiled(grammar.known.that), [place for place in range(at + 1, len(there)) if place not in dates]
    marks = (re.search(r"[,;:\"“”]", text[there[place - 1].end : there[place].start]) for place in kept[:1])
    if not kept or any(marks):
        return 0
    for count, place in enumerate(kept[:_HEARER]):
        if that.fullmatch(there[place].lower):
            return kept[count + 1] if count + 1 < len(kept) else 0
        if grammar.is_verb(there[place]) or there[place].lower in grammar.words.markers | grammar.known.negators:
            break
        if not compiled(grammar.words.hearing).fullmatch(there[at].lower):
            break
    return 0 if there[kept[0]].lower in grammar.words.markers else kept[0]


def _told_by(some: Sequence[Lexeme], text: str, grammar: Grammar) -> tuple[tuple[NounPart, ...], str] | None:
    """Who says it and the stem of the verb, where some words are no more than these: `said the mayor`."""
    at = next((at for at, word in enumerate(some) if _tells(word, grammar)), None)
    if at is None or len(some) < _LEAST:
        return None
    speaker = _speaker(some[:at] if at else some[1:], text, grammar)
    return (speaker, some[at].stem) if speaker else None


def _speaker(some: Sequence[Lexeme], text: str, grammar: Grammar) -> tuple[NounPart, ...] | None:
    """Who speaks, also with a name behind a comma: `its maker, Castle Biotics,`."""
    commas = [at for at in range(1, len(some)) if re.search(r"[,;:]", text[some[at - 1].end : some[at].start])]
    parts, _ = parts_of(some[: commas[0]] if commas else some, text, grammar)
    if not parts or parts[0].marker or not parts[0].words or len(commas) > 1:
        return None
    name = some[commas[0] :] if commas else ()
    if not all(word.is_capitalised for word in name) or (name and len(parts) > 1):
        return None
    return (parts[0]._replace(words=(*parts[0].words, *map(Word, name))), *parts[1:])


def _tells(word: Lexeme, grammar: Grammar) -> bool:
    return not word.is_capitalised and bool(compiled(grammar.words.says).fullmatch(word.lower))


_HEARER = 5  # words of whom it is told, and `that`
_COMMAS = 3  # from the end, behind which it may be told who says it
_LONGEST, _LEAST = 12, 2  # words before the verb of who says something; of who and the verb
_BEFORE_SPEAKER = re.compile(r",[”\"]?\s")
