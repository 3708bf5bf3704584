"""A sentence to the statements that it makes besides the one it is, each in its own words.

"Norvik closed the mine and sold its ships" states that Norvik sold its ships, "Norvik, which bought the port, is
Danish" that Norvik bought the port, and "the ferry line Norvik left" that Norvik left. A claim may run through any.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from chrono.claims.case import ClaimCase
from chrono.languages import CAPITAL, LETTER, ClaimWords, StatementWords, part
from chrono.text import Lexeme, compiled, lexemes


class Statement(NamedTuple):
    """The words of a statement, and where its dates stand in them."""

    text: str
    dated: tuple[tuple[int, int], ...]

    def without(self, *spans: tuple[int, int]) -> "Statement":
        """The statement without some of its stretches, which follow each other."""
        text, moved, kept = "", [], 0
        for start, end in (*spans, (len(self.text), len(self.text))):
            moved += [
                (first - kept + len(text), last - kept + len(text))
                for first, last in self.dated
                if kept <= first and last <= start
            ]
            text += self.text[kept:start]
            kept = end
        return Statement(text, tuple(moved))


def statements(whole: Statement, case: ClaimCase) -> Iterator[Statement]:
    """What a sentence states besides, in the order in which a claim is held against it."""
    words = part(case.language, StatementWords)
    if words is None:
        return
    said = _said(whole, words, case)
    bases = [whole, *([said] if said else [])]
    for base in bases:
        made = [base, *_joined(base, words, case), *_related(base, words, case)]
        named = [shorter for one in made if (shorter := _named(one, words, case)) != one]
        yield from (one for one in (*made, *named) if one is not whole)


def _said(whole: Statement, words: StatementWords, case: ClaimCase) -> Statement | None:
    """What somebody said, where the record says whose word it is and the sentence that it is theirs."""
    said = compiled(words.speaking).match(whole.text)
    attributed = case.event.attributed_to
    if not said or not attributed:
        return None
    names = case.chronology.names_of(attributed)
    speaker = {word.stem for word in lexemes(said["speaker"], case.language)}
    if not any({word.stem for word in lexemes(name, case.language) if word.says} <= speaker for name in names):
        return None
    return whole.without((0, said.end()))


def _joined(base: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """Each later verb of a subject with that subject: `Norvik closed the mine and sold its ships`."""
    there = lexemes(base.text, case.language)
    verb = next((at for at, word in enumerate(there) if is_finite(word, words)), 0)
    if not verb or _is_barred(there[:verb], words, case.known, base.text[: there[verb].start]):
        return
    for at in range(verb + 1, len(there) - 1):
        if there[at].lower not in words.joining or not is_finite(_behind(at, there, base), words):
            continue
        between = there[verb:at]
        if not _is_one_verb(between, words, case.known) or _is_barred(
            between, words, case.known, base.text[there[verb].start : there[at].start]
        ):
            return
        passive = any(word.lower in case.known.auxiliaries for word in between)
        if not passive or case.known.cases or _behind(at, there, base).lower in case.known.auxiliaries:
            yield base.without((there[verb].start, there[at + 1].start))


def _related(base: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """What a clause says of the name before it: `Norvik, which bought the port, is Danish`."""
    for border in compiled(words.relative).finditer(base.text):
        before = lexemes(base.text[: border.start()], case.language)
        start = len(before)
        while start and before[start - 1].is_capitalised and _joins(base.text, before, start):
            start -= 1
        behind = lexemes(base.text[border.end() :], case.language)
        apart = before[start - 1].lower if start else ""
        if (
            start == len(before)
            or not behind
            or not is_finite(behind[0], words)
            or (start and case.known.cases)
            or apart in case.known.relating | words.joining | words.barring
            or _is_barred(before[:start], words, case.known, base.text[: border.start()])
        ):
            continue
        end = re.search(r"[,;:()]\s|\s[–—-]\s", base.text[border.end() :])
        last = border.end() + end.start() if end else len(base.text)
        yield base.without((0, before[start].start), (border.start(), border.end() - 1), (last, len(base.text)))


def _joins(text: str, before: Sequence[Lexeme], start: int) -> bool:
    """Does nothing but a space, or the stop of an initial, stand between a word and the next of a name?"""
    if start == len(before):
        return True
    gap = text[before[start - 1].end : before[start].start]
    return gap == " " or (gap == ". " and len(before[start - 1].written) == 1)


def _named(one: Statement, words: StatementWords, case: ClaimCase) -> Statement:
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


def states_on_its_own(behind: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Has what stands behind a colon a verb of its own: `the match was off: the guests had left`?"""
    words = part(case.language, StatementWords)
    return words is not None and any(is_finite(word, words) for word in behind)


def is_finite(word: Lexeme, words: StatementWords) -> bool:
    """Is a word a verb that has a subject of its own?"""
    return word.written.islower() and bool(compiled(words.finite).fullmatch(word.written))


def _behind(at: int, there: Sequence[Lexeme], base: Statement) -> Lexeme:
    """The first word behind one that is of no date."""
    rest = there[at + 1 :]
    return next((word for word in rest if not any(a <= word.start < b for a, b in base.dated)), rest[0])


def _is_one_verb(between: Sequence[Lexeme], words: StatementWords, known: ClaimWords) -> bool:
    """Have some words the verb that they begin with and no other: `was arrested at the port`?"""
    rest = list(between[1:])
    while rest and rest[0].lower in known.auxiliaries:
        rest = rest[1:]
    if between[0].lower in known.auxiliaries:
        rest = rest[1:]
    return not any(is_finite(word, words) for word in rest)


def _is_barred(some: Sequence[Lexeme], words: StatementWords, known: ClaimWords, text: str) -> bool:
    """May some words leave open who did it, or whether it was so?"""
    written = {word.lower for word in some}
    turning = words.barring | known.imagined | known.undoing | known.negators | known.wishing
    return bool(written & turning) or is_told(text, known)


def is_told(text: str, known: ClaimWords) -> bool:
    """Has a text words by which somebody says something, or signs of speech or of a question?"""
    told = "|".join(one for one in (known.said, known.alleged, known.reported, known.that) if one)
    return bool(compiled(told).search(text)) or bool(_QUOTED.search(text))


_QUOTED = re.compile(r"[\"“”«»„?]")
