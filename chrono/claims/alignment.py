"""Whether a claim says no more than one of its passages in an order of its own: the same who, what, whom and where."""

import re
from collections.abc import Iterator, Set

from chrono.claims.case import ClaimCase, stretch
from chrono.claims.statements import statements
from chrono.clauses import Statement, dateline_end, says_no_more
from chrono.languages import SMALL_LETTERS
from chrono.passages import Passage
from chrono.records import Status
from chrono.text import lexemes


def is_aligned(case: ClaimCase) -> bool:
    """Says a claim no more than a statement of one of its passages, part for part?"""
    if not case.grammar.words.markers or not case.words:
        return False
    plain = [word for word in case.words if word.lower not in case.known.articles]
    planned = case.event.status is Status.PLANNED
    needed = {word.stem for word in plain if word.says and word.lower not in case.known.countries}
    return any(
        says_no_more(case.claim, plain, one, case.grammar, planned=planned)
        for passage in case.located
        for one in _stated(passage, needed, case)
    )


def _stated(passage: Passage, needed: Set[str], case: ClaimCase) -> Iterator[Statement]:
    """What the sentence of a passage states, without its dateline, where it has all the stems that are `needed`."""
    sentence = passage.placement.sentence
    dated = tuple((one.start - sentence[0], one.end - sentence[0]) for one in passage.within(sentence))
    dateline = dateline_end(passage, sentence, case.known)
    whole = Statement(stretch(passage, sentence), dated).without((0, dateline))
    for one in dict.fromkeys((whole, _without_brackets(whole))):
        if needed <= _stems(one, case):
            yield one
            yield from (other for other in statements(one, case) if needed <= _stems(other, case))


def _stems(one: Statement, case: ClaimCase) -> set[str]:
    return {word.stem for word in lexemes(one.text, case.language)}


def _without_brackets(one: Statement) -> Statement:
    """A statement without names and numbers in brackets: `ARKA Group (ARKA)`."""
    return one.without(*(found.span() for found in _BRACKETS.finditer(one.text) if not one.has_date(*found.span())))


_BRACKETS = re.compile(rf"\s\((?:[^()\s{SMALL_LETTERS}][^()\s]*(?:\s(?=[^{SMALL_LETTERS}]))?){{1,6}}\)")
