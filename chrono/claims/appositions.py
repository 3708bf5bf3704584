"""A statement to the same one with less of a name: without given names, or without what says what a name is.

"The foreign minister Ada Otten resigned" states that Otten did, "the company «Norvik» sued" that «Norvik» did and that
a company did.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from chrono.claims.case import ClaimCase
from chrono.clauses import Statement, is_finite
from chrono.languages import CAPITAL, LETTER, ClaimWords, StatementWords
from chrono.text import Lexeme, compiled, lexemes, stems_of


def with_less_of_names(base: Statement, words: StatementWords, case: ClaimCase) -> Iterator[Statement]:
    """The statement with less of its names, in one way after another."""
    there = lexemes(base.text, case.language)
    yield _without_given_names(base, there, words, case)
    yield _without_titles(base, there, case.known)
    yield _without_role(base, words)
    yield base.without(*(found.span("initial") for found in _INITIAL.finditer(base.text)))
    yield from _without_firm_endings(base, there, words)
    yield from _without_quoted(base, there, words)


_INITIAL = re.compile(rf"(?<=\w\s)(?P<initial>(?:(?<!\w){CAPITAL}\.\s){{1,2}})(?={CAPITAL}{LETTER}{{2}})")
"""Letters that stand for names, before another: `Hugh L. Dryden`."""


def _without_firm_endings(base: Statement, there: Sequence[Lexeme], words: StatementWords) -> Iterator[Statement]:
    """A statement with the names of firms without what says that they are: `Nortek Holdings plc`, once and again."""
    if not words.firm_ending:
        return
    pattern = compiled(f"(?P<ending>(?-i:{words.firm_ending}))(?=[\\s,.;]|\\Z)")
    ends = [one.span("ending") for one in pattern.finditer(base.text) if _is_named_before(one.start(), there)]
    yield base.without(*(end for end, following in pairwise([*ends, (-1, -1)]) if following[0] != end[1]))
    yield base.without(*ends)


def _is_named_before(at: int, there: Sequence[Lexeme]) -> bool:
    """Does a word in capitals end at a place?"""
    return any(word.end == at and word.is_capitalised for word in there)


def _without_given_names(base: Statement, there: Sequence[Lexeme], words: StatementWords, case: ClaimCase) -> Statement:
    """A statement without the given names between roles and family names: `the editor Ada Otten`."""
    roles = stems_of(case.known.roles, case.language)
    spans = [
        (given.start, family.start)
        for role, given, family, *rest in (there[at : at + 4] for at in range(len(there) - 2))
        if role.stem in roles and _is_given(given, family, base, words, case.known)
        if base.text[role.end : given.start] == " " and not (rest and _goes_on(family, rest[0], base))
    ]
    return base.without(*spans)


def _is_given(given: Lexeme, family: Lexeme, base: Statement, words: StatementWords, known: ClaimWords) -> bool:
    """May the first of two words with capitals be somebody's given name, and not a part of the name of a place?"""
    return (
        given.is_capitalised
        and family.is_capitalised
        and base.text[given.end : family.start] == " "
        and not compiled(words.no_given).fullmatch(given.written)
        and given.lower not in known.unbent | known.roles
        and f"{given.lower} {family.lower}" not in known.countries
        and given.lower not in known.countries
    )


def _goes_on(family: Lexeme, following: Lexeme, base: Statement) -> bool:
    """Has a name another word with a capital, so that which of them is the family's is not known?"""
    return following.is_capitalised and base.text[family.end : following.start] == " "


def _without_titles(base: Statement, there: Sequence[Lexeme], known: ClaimWords) -> Statement:
    """A statement without titles in capitals before names: `Kazakhstan's Foreign Minister Murat Nurtleu`.

    In a language of cases what stands before a name may be of somebody of that name.
    """
    spans: list[tuple[int, int]] = []
    for at, (role, name) in enumerate(pairwise(there)):
        titled = role.is_capitalised and role.lower in known.roles and name.is_capitalised and not known.cases
        if not titled or base.text[role.end : name.start] != " " or name.lower in known.roles:
            continue
        first = at
        while first and _is_title(there[first - 1], there[first], base):
            first -= 1
        spans.append((there[first].start, name.start))
    return base.without(*spans)


def _is_title(word: Lexeme, following: Lexeme, base: Statement) -> bool:
    """Is a word before a title in capitals a part of it, or whose it is?"""
    dated = base.is_date_at(word.start)
    return (
        word.is_capitalised and word.says and not dated and base.text[word.end : following.start] in (" ", "'s ", "’s ")
    )


def _without_role(base: Statement, words: StatementWords) -> Statement:
    """A statement that begins with somebody's role, in a language of cases, without it: `министр Егор Ильин прибыл`.

    The name is in the form of a subject, so that the role is not that of somebody who serves him.
    """
    found = compiled(words.role_of_subject).match(base.text, _behind_date(base)) if words.role_of_subject else None
    if not found or any(start < found.end("role") and found.start("role") < end for start, end in base.dated):
        return base
    return base.without(found.span("role"))


def _behind_date(base: Statement) -> int:
    """Where a statement goes on behind the date that it begins with."""
    start, end = base.dated[0] if base.dated else (0, 0)
    return end if len(base.text[:start].split()) <= 1 else 0


def _has_date_between(word: Lexeme, following: Lexeme, base: Statement) -> bool:
    """Stands nothing but a date between two words: `во вторник объявила`?"""
    return any(word.end <= start <= word.end + 1 and end + 1 >= following.start for start, end in base.dated)


def _without_quoted(base: Statement, there: Sequence[Lexeme], words: StatementWords) -> Iterator[Statement]:
    """A statement without the kind of what a name in quotation marks means, as its subject, or without that name."""
    found = compiled(words.named_kind).match(base.text, _behind_date(base)) if words.named_kind else None
    behind = [word for word in there if found and word.start >= found.end() and not base.is_date_at(word.start)]
    while len(behind) > 1 and behind[0].lower in words.heading and _has_date_between(behind[0], behind[1], base):
        behind = behind[1:]
    following = behind[0] if behind else None
    if found and following and is_finite(following, words):
        yield base.without(found.span("kind"))
        yield base.without((found.start("name") - 1, found.end("name")))


def are_one_name(mine: Sequence[str], theirs: Sequence[str], text: str) -> bool:
    """Does an article write two names side by side, as parts of one or one behind the other in brackets?"""
    either = ["|".join(map(re.escape, run)) for run in (mine, theirs)]
    joined = rf"(?:\s+|\s*\(|,\s)(?:{LETTER}+\s+)?"
    pattern = rf"(?:{either[0]}){joined}(?:{either[1]})|(?:{either[1]}){joined}(?:{either[0]})"
    return re.search(pattern, text) is not None
