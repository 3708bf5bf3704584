"""A statement to its clause: the subject, the verb with its helpers, and the parts behind it.

Dates are left out. Where the words leave open what is the subject there is no clause.
"""

import re
from collections.abc import Container, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from chrono.clauses.grammar import Grammar, first_sentence, is_count
from chrono.clauses.inserts import gap_before, subject_end
from chrono.clauses.parts import NounPart, Word, is_owned_as_a_whole, parts_of, until_another
from chrono.clauses.statement import Statement, is_told
from chrono.text import Lexeme, compiled


class Clause(NamedTuple):
    """The parts of a clause, the stems of its `adverbs` of manner, where what is behind it begins (`stop`),
    and the word by which it is `ended_by`, where no mark stands before that."""

    subject: tuple[NounPart, ...]
    helpers: tuple[str, ...]
    verb: Lexeme
    behind: tuple[NounPart, ...]
    adverbs: frozenset[str]
    stop: int
    ended_by: str = ""

    @property
    def object(self) -> NounPart | None:
        """What stands right behind the verb."""
        return self.behind[0] if self.behind and not self.behind[0].marker else None

    @property
    def rest(self) -> tuple[NounPart, ...]:
        """The parts behind the verb and its object."""
        return self.behind[1:] if self.object else self.behind


def clauses_of(statement: Statement, present: Container[str], grammar: Grammar) -> Iterator[Clause]:
    """The clauses that a statement may begin with, by each word of it that may be the verb.

    `present` are words, in small letters, of which one of the present (`plans`) is taken for a verb too.
    """
    there, dates = first_sentence(statement, grammar)
    kept = [word for at, word in enumerate(there) if at not in dates]
    for head in _heads(kept, statement, grammar):
        rest = kept[head:]
        verbs = (at for at in range(1, len(rest)) if _may_be_verb(at, rest, present, grammar))
        for verb in islice(verbs, _VERBS):
            if clause := _clause_with(rest, verb, statement, grammar):
                yield clause
                yield from _joined_to(clause, rest, verb, statement, grammar)


_VERBS = 5  # words of a sentence that are tried as its verb


def _may_be_verb(at: int, kept: Sequence[Lexeme], present: Container[str], grammar: Grammar) -> bool:
    """May a word be the verb of a subject before it?"""
    word, before = kept[at], kept[at - 1].lower
    if before in grammar.known.articles | grammar.known.possessives:
        return False
    told = (
        not is_count(before, grammar.language)
        and word.written.islower()
        and word.lower in present
        and word.lower.endswith(grammar.known.verb_endings[:1])
    )
    return _begins_verb(word, grammar) or told


def _clause_with(kept: Sequence[Lexeme], verb: int, statement: Statement, grammar: Grammar) -> Clause | None:
    """The clause with a word as its verb; None where it is not sure what its subject is."""
    text = statement.text
    before = next(at for at in range(verb, -1, -1) if at == 0 or not grammar.is_manner(kept[at - 1]))
    end = subject_end(kept, before, statement, grammar)
    if end is None:
        return None
    subject, first = parts_of(kept[:end], text, grammar)
    if not _is_subject(subject, grammar, inserted=end < before):
        return None
    adverbs = first | {word.stem for word in kept[before:verb]}
    clause = _predicate(_with_name(subject, kept[end:before], 0), adverbs, kept, verb, statement, grammar)
    cut = clause.ended_by in grammar.known.auxiliaries | grammar.words.future
    reduced = clause.behind and not clause.behind[-1].words and clause.behind[-1].marker not in grammar.words.markers
    shared = not clause.behind and not clause.helpers and clause.ended_by in grammar.words.joining
    if reduced or shared or (cut and not any(one.marker in grammar.words.timed for one in clause.behind)):
        return None
    return clause


def _is_subject(parts: Sequence[NounPart], grammar: Grammar, *, inserted: bool) -> bool:
    """Are parts one noun with what is said of it, and no clause, owner or list of all with something `inserted`?"""
    if not parts or parts[0].marker or not parts[0].words or not parts[-1].words or parts[0].head.owns:
        return False
    first, *told = (word.lexeme for one in parts for word in one.words)
    if inserted and any(word.lower in grammar.known.universal | grammar.known.negators for word in (first, *told)):
        return False  # "all ships, which flew the flag, left"
    barring = grammar.words.barring - grammar.words.markers
    if any(grammar.is_verb(word) or word.lower in barring for word in told):
        return False
    if any(grammar.is_helper(word) for word in (first, *told)):
        return False
    return not any(is_owned_as_a_whole(one, grammar) or one.marker in grammar.words.timed for one in parts[1:])


def _predicate(
    subject: tuple[NounPart, ...],
    adverbs: frozenset[str],
    kept: Sequence[Lexeme],
    verb: int,
    statement: Statement,
    grammar: Grammar,
) -> Clause:
    """The clause of a subject with the verb at a place and what is behind it."""
    at, helpers, manner = _verb_group(kept, verb, grammar)
    stop = next((i for i in range(at + 1, len(kept)) if _ends_clause(i, at, kept, statement, grammar)), len(kept))
    behind, more = parts_of(kept[at + 1 : stop], statement.text, grammar)
    behind = until_another(behind, grammar)
    if kept[0].lower not in grammar.words.leads:
        behind = _with_name(behind, _until_marks(kept, stop, statement.text, grammar), -1)
    begins = _begins(kept, stop, statement)
    ended_by = kept[stop].lower if stop < len(kept) and begins == kept[stop].start else ""
    return Clause(subject, helpers, kept[at], behind, adverbs | manner | more, begins, ended_by)


def _begins(kept: Sequence[Lexeme], stop: int, statement: Statement) -> int:
    """Where what stands behind a clause begins, from the marks before it on."""
    if stop >= len(kept):
        return kept[-1].end
    gap = re.search(r"[^\w\s]", statement.text[kept[stop - 1].end : kept[stop].start])
    return kept[stop - 1].end + gap.start() if gap else kept[stop].start


def _joined_to(
    clause: Clause, kept: Sequence[Lexeme], verb: int, statement: Statement, grammar: Grammar
) -> Iterator[Clause]:
    """The clauses of a later verb with the same subject: `Norvik closed the mine but sold its ships`."""
    joining = grammar.words.joining | grammar.words.coordinating
    if compiled(grammar.words.says).fullmatch(clause.verb.lower) or clause.verb.lower in grammar.known.wishing:
        return
    for at in range(verb + 1, len(kept) - 1):
        if kept[at].lower not in joining:
            barred = kept[at].lower in grammar.words.barring - grammar.words.markers
            own = kept[at - 1].is_capitalised or not kept[at].lower.endswith(grammar.words.regular)
            if barred or (grammar.is_verb(kept[at]) and own and not grammar.is_helper(kept[at - 1])):
                return
            continue
        following = at + 1
        while following + 1 < len(kept) and grammar.is_manner(kept[following]):
            following += 1
        helped = kept[following].lower in grammar.known.auxiliaries
        if _begins_verb(kept[following], grammar) and (helped or not clause.helpers):
            later = _predicate(clause.subject, frozenset(), kept, following, statement, grammar)
            if not (statement.has_date(0, kept[at].start) and statement.has_date(kept[at].end, later.stop + _NEAR)):
                yield later  # else the first date is not that of the later verb


_NEAR = 40  # characters behind the last part in which a date of it may stand


def _heads(kept: Sequence[Lexeme], statement: Statement, grammar: Grammar) -> Iterator[int]:
    """Where the subject may begin: with the first word, or behind what stands before it (`Because it rained, …`)."""
    yield 0
    words, known, text = grammar.words, grammar.known, statement.text
    if not kept:
        return
    dated = statement.has_date(0, kept[0].start)
    if not (dated or kept[0].lower in words.leads | words.markers or kept[0].lower.endswith(words.gerund)):
        return
    if kept[0].lower in known.infinitive_words or kept[0].lower in known.imagined:
        return
    turning = known.imagined | known.negative | known.universal | known.undoing - words.leads
    for at in islice((at for at in range(1, len(kept)) if ", " in text[kept[at - 1].end : kept[at].start]), _LEADS):
        if is_told(text[: kept[at].start], known) or any(word.lower in turning for word in kept[1:at]):
            return
        yield at


_LEADS = 3  # commas behind which the subject is looked for


def _with_name(parts: tuple[NounPart, ...], behind: Sequence[Lexeme], at: int) -> tuple[NounPart, ...]:
    """Parts with the name that stands behind a comma as of whom one of them means: `the bailiff, Wolf Amring`."""
    if not parts or not behind or not all(word.is_capitalised for word in behind) or not parts[at].words:
        return parts
    others = parts[1:] if at == 0 else ()
    if parts[at].head.lexeme.is_capitalised or not all(one.words and one.head.lexeme.is_capitalised for one in others):
        return parts  # "the wife of the mayor, Jan Keller," may mean either
    named = parts[at]._replace(words=(*parts[at].words, *map(Word, behind)))
    return (named, *parts[1:]) if at == 0 else (*parts[:-1], named)


def _until_marks(kept: Sequence[Lexeme], stop: int, text: str, grammar: Grammar) -> Sequence[Lexeme]:
    """The words behind a comma up to the next mark, behind which no list goes on."""
    if stop >= len(kept) or text[kept[stop - 1].end : kept[stop].start] != ", ":
        return ()
    end = next((at for at in range(stop + 1, len(kept)) if gap_before(kept[at], kept[at - 1], text)), len(kept))
    goes_on = end < len(kept) and kept[end].lower in grammar.words.joining
    return () if goes_on else kept[stop:end]


def _begins_verb(word: Lexeme, grammar: Grammar) -> bool:
    return grammar.is_verb(word) or word.lower in grammar.words.future


def _verb_group(kept: Sequence[Lexeme], verb: int, grammar: Grammar) -> tuple[int, tuple[str, ...], frozenset[str]]:
    """Where the verb itself stands in a group that begins at a place, with the helpers and adverbs before it."""
    at, helpers, adverbs = verb, list[str](), set[str]()
    while at + 1 < len(kept) and (grammar.is_helper(kept[at]) or (helpers and _helps(kept, at, grammar))):
        if grammar.is_manner(kept[at]):
            adverbs.add(kept[at].stem)
        else:
            helpers.append(kept[at].lower)
        at += 1
    coming = any(one in grammar.ahead for one in helpers)
    if helpers and not coming and not _is_participle(kept[at], grammar):
        return verb + len(helpers) + len(adverbs) - 1, tuple(helpers[:-1]), frozenset(adverbs)
    return at, tuple(helpers), frozenset(adverbs)


def _helps(kept: Sequence[Lexeme], at: int, grammar: Grammar) -> bool:
    """Is a word behind an auxiliary one of manner, or of `is due to`?"""
    word = kept[at]
    planned = word.lower in grammar.known.planning or word.lower in grammar.known.infinitive_words
    return grammar.is_manner(word) or (planned and kept[at + 1].lower not in grammar.known.articles)


def _is_participle(word: Lexeme, grammar: Grammar) -> bool:
    """Is a word behind an auxiliary what was done?"""
    ended = grammar.is_participle(word) or word.lower in grammar.known.irregular
    return word.written.islower() and (grammar.is_verb(word) or ended)


def _ends_clause(at: int, verb: int, kept: Sequence[Lexeme], statement: Statement, grammar: Grammar) -> bool:
    """Does something else begin at a word behind the verb: marks before it, a word that begins a clause, a verb?"""
    word, words, text = kept[at], grammar.words, statement.text
    between = [end for start, end in statement.dated if kept[at - 1].end <= start < word.start]
    if gap_before(word, kept[at - 1], text, statement) or any("," in text[end : word.start] for end in between):
        return True
    if word.lower in words.barring - words.markers:
        return True
    if word.lower in words.coordinating | words.joining:
        return at + 1 == len(kept) or _has_verb(kept, at, grammar)
    return at > verb + 1 and word.lower in grammar.known.auxiliaries


def _has_verb(kept: Sequence[Lexeme], at: int, grammar: Grammar) -> bool:
    """Has what a word joins a verb of its own?"""
    return any(_begins_verb(word, grammar) for word in kept[at + 1 : at + 1 + _REACH])


_REACH = 8  # words behind an "and" in which a verb of another clause is looked for
