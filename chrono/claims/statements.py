"""A sentence to the statements that it makes besides the one it is, each in its own words.

"Norvik closed the mine and sold its ships" states that Norvik sold its ships, "Norvik, which bought the port, is
Danish" that Norvik bought the port, and "the ferry line Norvik left" that Norvik left. A claim may run through any.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from chrono.claims.case import ClaimCase
from chrono.claims.shortenings import shortened
from chrono.clauses import Statement, is_finite, is_told
from chrono.languages import ClaimWords, StatementWords, part
from chrono.text import Lexeme, compiled, lexemes, split_sentences


def statements(whole: Statement, case: ClaimCase) -> Iterator[Statement]:
    """What a sentence states besides, in the order in which a claim is held against it."""
    words = part(case.language, StatementWords)
    if words is None:
        return
    made = {whole: None}
    for one in (_said(whole, words, case), *_later(whole, case)):
        made |= {one: None} if one else {}
    latest = list(made)
    for _ in range(_DEPTH):
        more = (part_of for one in latest for part_of in _parts(one, words, case) if part_of not in made)
        latest = list(islice(more, max(0, _MOST - len(made))))
        made |= dict.fromkeys(latest)
    yield from list(made)[1:]


_DEPTH, _MOST, _SENTENCES, _BORDERS = 3, 40, 9, 40


def _parts(one: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """What a statement states besides, and itself with less about who and what."""
    yield from _joined(one, words, case)
    yield from _related(one, words, case)
    yield from _clauses(one, words, case)
    yield from shortened(one, words, case)


def _later(whole: Statement, case: ClaimCase) -> Iterator[Statement]:
    """What a quotation of several sentences tells from each later one on, where those before it tell no story."""
    for start, _ in islice(split_sentences(whole.text), 1, _SENTENCES):
        before = {word.lower for word in lexemes(whole.text[:start], case.language)}
        if before & case.known.imagined or is_told(whole.text[:start], case.known):
            return
        yield whole.without((0, start))


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
    there = lexemes(base.text, case.language)
    places = [word.start for word in there]
    for border in islice(compiled(words.relative).finditer(base.text), _BORDERS):
        before = there[: bisect_left(places, border.start())]
        start = len(before)
        while start and before[start - 1].is_capitalised and _joins(base.text, before, start):
            start -= 1
        behind = there[bisect_left(places, border.end()) :]
        apart = before[start - 1].lower if start else ""
        if (
            start == len(before)
            or not behind
            or not is_finite(behind[0], words)
            or (start and case.known.cases)
            or apart in case.known.relating | words.joining | words.barring | words.markers
            or apart.endswith(words.gerund)
            or _is_barred(before[:start], words, case.known, base.text[: border.start()])
        ):
            continue
        end = re.search(r"[,;:()]\s|\s[–—-]\s", base.text[border.end() :])
        last = border.end() + end.start() if end else len(base.text)
        yield base.without((0, before[start].start), (border.start(), border.end() - 1), (last, len(base.text)))


def _clauses(base: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """What a clause says of a time that came: `It closed in 1962, when the bridge fell`."""
    known = case.known
    turning = known.imagined | known.undoing | known.negators | (known.wishing - words.timing)
    stop = next((end for _, end in split_sentences(base.text)), len(base.text))
    for border in islice(compiled(words.clauses).finditer(base.text, 0, stop), _BORDERS):
        before = lexemes(base.text[: border.start()], case.language)
        behind = lexemes(base.text[border.end() : stop], case.language)
        if {word.lower for word in before} & (turning | words.present_helpers) or is_told(base.text[:stop], known):
            return
        if {word.lower for word in behind} & words.present_perfect or (
            words.obliging and compiled(words.obliging).search(base.text[: border.start()])
        ):
            return  # "is paid when an airline has cancelled"
        if any(is_finite(word, words) for word in before) and any(is_finite(word, words) for word in behind):
            yield base.without((0, border.end()))


def _joins(text: str, before: Sequence[Lexeme], start: int) -> bool:
    """Does nothing but a space, or the stop of an initial, stand between a word and the next of a name?"""
    if start == len(before):
        return True
    gap = text[before[start - 1].end : before[start].start]
    return gap == " " or (gap == ". " and len(before[start - 1].written) == 1)


def _behind(at: int, there: Sequence[Lexeme], base: Statement) -> Lexeme:
    """The first word behind one that is of no date."""
    rest = there[at + 1 :]
    return next((word for word in rest if not base.is_date_at(word.start)), rest[0])


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
    turning = _barring(words, known)
    return any(word.lower in turning for word in some) or is_told(text, known)


@cache
def _barring(words: StatementWords, known: ClaimWords) -> frozenset[str]:
    return words.barring | known.imagined | known.undoing | known.negators | known.wishing
