"""The words of a claim in the order in which a passage may have them: of a passive those of the active, of a plan."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence

from chrono.claims.case import ClaimCase
from chrono.clauses import Grammar, are_forms, is_finite
from chrono.languages import StatementWords, part
from chrono.records import Status
from chrono.text import Lexeme, compiled

_Places = tuple[Sequence[int], Sequence[int]]


def runs(
    text: str, there: Sequence[Lexeme], free: Container[int], case: ClaimCase
) -> Iterator[tuple[Sequence[Lexeme], list[int]]]:
    """The words of the claim, also as its sentence may have them, with the place of each, from each beginning on."""
    for wanted in wordings(text, case):
        places = [_places(word, there, free, case) for word in wanted]
        for start in places[0][0] if places else ():
            found = _matched(places, start) or _matched([(all_, ()) for all_, _ in places], start)
            if not found:
                break
            yield wanted, found


def wordings(text: str, case: ClaimCase) -> Iterator[Sequence[Lexeme]]:
    """The claim's words as they stand, but for articles, and as the sentence `text` may tell the same."""
    plain = [word for word in case.words if word.lower not in case.known.articles]
    yield plain
    words = part(case.language, StatementWords)
    if words is None or not plain:
        return
    if active := _active(plain, case.grammar):
        yield active
    if named := _of_a_deed(plain, words):
        yield named
    if case.event.status is Status.PLANNED and compiled(case.known.coming).search(text):
        yield [word for word in plain if word.lower not in case.known.infinitive_words]


def _active(plain: Sequence[Lexeme], grammar: Grammar) -> Sequence[Lexeme]:
    """`Harbour bridge reopened by the mayor` as the words of `the mayor reopened the harbour bridge`; else nothing."""
    words, known = grammar.words, grammar.known
    by = next((at for at, word in enumerate(plain) if word.lower in words.by), 0)
    if by < _LEAST or not is_finite(plain[by - 1], words):
        return ()
    subject = [word for word in plain[: by - 1] if word.lower not in known.auxiliaries]
    rest = next((at for at in range(by + 2, len(plain)) if plain[at].lower in known.function), len(plain))
    doer = plain[by + 1 : rest]
    others = any(word.lower in words.joining or is_finite(word, words) for word in subject[1:])
    if not subject or not doer or others or not grammar.acts(doer[-1]):
        return ()
    return [*doer, plain[by - 1], *subject, *plain[rest:]]


def _of_a_deed(plain: Sequence[Lexeme], words: StatementWords) -> Sequence[Lexeme]:
    """`Signing of the agreement` as the words of `signed the agreement`; else nothing."""
    if len(plain) > _LEAST and words.deed and compiled(words.deed).fullmatch(plain[0].lower):
        return [plain[0], *plain[2:]] if plain[1].lower in words.of else ()
    return ()


_LEAST = 2


def _places(word: Lexeme, there: Sequence[Lexeme], free: Container[int], case: ClaimCase) -> _Places:
    all_ = [place for place, other in enumerate(there) if _is_same(word, other, case)]
    return all_, [place for place in all_ if place not in free]


def _matched(places: Sequence[_Places], start: int) -> list[int]:
    """The place of each word of the claim in the sentence, in order; nothing where one is missing.

    A word of a date is taken only where no other fits ("in" of "in 2019 in the archive"). Where that leaves no
    place to a word ("arrested on 14 August and released on bail" has "on" behind its date) each takes the next.
    """
    found, at = [], start
    for all_, undated in places:
        chosen = undated if undated and undated[-1] >= at else all_
        if not chosen or chosen[-1] < at:
            return []
        at = chosen[bisect_left(chosen, at)] + 1
        found.append(at - 1)
    return found


def _is_same(mine: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """One word in any form; where its case tells who did it, of all but a verb the very form."""
    if mine.stem != other.stem:
        return False
    if not case.known.cases:
        words = part(case.language, StatementWords)
        deed = words and mine.start == 0 and words.deed and compiled(words.deed).fullmatch(mine.lower)
        return bool(deed) or are_forms(mine, other, case.known)
    if mine.lower == other.lower:
        return not (mine.is_capitalised and other.is_capitalised) or mine.written == other.written
    return not mine.is_capitalised and _is_verb(mine, other, case)


def _is_verb(mine: Lexeme, other: Lexeme, case: ClaimCase) -> bool:
    """Are two forms of a word a verb's: by their endings, or where a verb stands last as the last word of the claim?"""
    words = part(case.language, StatementWords)
    if case.known.verb_last:
        return mine == case.words[-1]
    return words is not None and is_finite(other, words)
