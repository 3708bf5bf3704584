"""A statement to the same one without what only says more of who or what it is about: `the charity Northgate`."""

import re
from collections.abc import Iterator, Sequence

from chrono.claims.case import ClaimCase
from chrono.claims.statement import Statement, is_finite, is_told
from chrono.languages import CAPITAL, LETTER, ClaimWords, StatementWords
from chrono.text import Lexeme, compiled, lexemes


def shortened(one: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """The statement without one thing after another that it can do without."""
    made = (
        _without_kinds(one, words, case),
        _without_insert(one, words, case),
        _without_apposed(one, words),
        _without_lead(one, words, case),
    )
    yield from (shorter for shorter in made if shorter != one)


def _without_insert(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without what is inserted between its subject and its verb: `The mine, opened in 1962, closed`."""
    there = lexemes(base.text, case.language)
    found = _INSERT.search(base.text)
    if not found:
        return base
    first = next((at for at, word in enumerate(there) if word.start >= found.start()), len(there))
    last = next((at for at, word in enumerate(there) if word.start >= found.end()), len(there))
    if last >= len(there) or not first:
        return base
    if there[last + 1 : last + 2] and there[last + 1].lower in case.known.infinitive_words:  # "is to open"
        return base
    before, insert, verb = there[:first], there[first:last], there[last]
    known = case.known
    if any(is_finite(word, words) or word.lower in known.universal for word in before):
        return base
    if before[0].lower in known.leading:
        return base
    if not is_finite(verb, words) or not _may_go(insert, base.text[found.start() : found.end()], words, case.known):
        return base
    return base.without((found.start(), found.end() - 1))


def _may_go(insert: Sequence[Lexeme], text: str, words: StatementWords, known: ClaimWords) -> bool:
    """Does what is inserted say no more than what somebody or something is or was?"""
    related = bool(compiled(words.relative).match(text))
    return (
        not is_told(text, known)
        and not {word.lower for word in insert} & (known.imagined | known.undoing | known.negative)
        and insert[0].lower not in words.joining
        and (related or not any(is_finite(word, words) for word in insert[1:]))
    )


_INSERT = re.compile(r",\s[^;:()–—]+?,\s")


def _without_apposed(base: Statement, words: StatementWords) -> Statement:
    """A statement without a name that only says who somebody is: `a painter, Leo Rask, £300`."""
    found = compiled(words.apposed_name).finditer(base.text) if words.apposed_name else ()
    return base.without(*(one.span("name") for one in found))


def _without_lead(base: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without when and how it was, which stands before it: `On 21 July, the fifth day, …`."""
    known = case.known
    there = lexemes(base.text, case.language)
    verb = next((word for word in there[1:] if is_finite(word, words)), None)
    if verb is None or (
        there[0].lower not in words.heading and not compiled(words.participle).fullmatch(there[0].lower)
    ):
        return base
    comma = base.text.rfind(", ", 0, verb.start)
    lead = [word for word in there if word.start < comma]
    turning = known.imagined | known.undoing | known.negative | known.wishing
    if not lead or {word.lower for word in lead} & turning or is_told(base.text[:comma], known):
        return base
    return base.without((0, comma + 2))


def _without_kinds(one: Statement, words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without what stands before names only to say what they are: `the charity Northgate`.

    In a language of cases "the lawyer Kovalenko" may be the lawyer of somebody of that name.
    """
    if case.known.cases:
        return one
    there = lexemes(one.text, case.language)
    spans: list[tuple[int, int]] = []
    for at, word in enumerate(there[:-1]):
        name, gap = there[at + 1], one.text[word.end : there[at + 1].start]
        kind = word.lower in words.kinds or word.lower in case.known.roles or _is_maker(word, words, case.known)
        if not kind or not name.is_capitalised or gap not in (" ", ", ") or (at and word.is_capitalised):
            continue
        first = _first_of_noun(at, there, one.text, words, case.known)
        opened = first is not None and there[first].lower in case.known.articles | case.known.possessives
        if first is None or (gap == ", " and not opened) or (spans and spans[-1][1] > there[first].start):
            continue
        spans.append((there[first].start, name.start))
        closing = re.match(rf"(?:{_CAPITALS})(,)\s", one.text[name.start :])
        if gap == ", " and closing:
            spans.append((name.start + closing.start(1), name.start + closing.end(1)))
    return one.without(*spans)


def _is_maker(word: Lexeme, words: StatementWords, known: ClaimWords) -> bool:
    """Does a word name by its ending who does something: `the tea grower`?"""
    turning = known.imagined | known.undoing | known.negative | words.barring | known.function
    return bool(compiled(words.makers).fullmatch(word.written)) and word.lower not in turning


_CAPITALS = rf"{LETTER}[\w’'-]*(?:\s{CAPITAL}[\w’'-]*){{0,3}}"


def _first_of_noun(at: int, there: Sequence[Lexeme], text: str, words: StatementWords, known: ClaimWords) -> int | None:
    """The first word of the few before a noun that only say more of it; None where they say something else."""
    for first in range(at, max(at - _MOST_BEFORE, -1), -1):
        word = there[first].lower
        if first < at and text[there[first].end : there[first + 1].start] not in (" ", "-"):
            return None
        if word in known.articles | known.possessives:
            return first
        if first < at and word in words.governing:
            return first + 1
        turning = known.imagined | known.undoing | known.negative | words.barring | known.wishing
        if word in turning or is_finite(there[first], words) or word in known.function - words.before_nouns:
            return None
        if first == 0:
            return 0
        if there[first].is_capitalised and word not in known.countries:
            return None
    return None


_MOST_BEFORE = 5
