"""Whether a claim runs through its passage: its words in order, with nothing between or before that may turn them.

A claim of nothing but words of its quotation may still be false: "Norvik acquires Halden" where Norvik was acquired by
Halden, "the bridge collapsed" where a part of it did. So every word has to stand where it stands in the passage, from
the beginning of the sentence on; only articles, dates, datelines, a sum, what is inserted between commas ("which
opened in May") and the auxiliaries of the very same form may be left out.
"""

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from chrono.claims.case import ClaimCase, stretch
from chrono.claims.omissions import but_wished, harmless, is_told_so, needs_more
from chrono.claims.reasons import ClaimReason
from chrono.claims.signs import signs_out_of_order
from chrono.claims.statements import statements
from chrono.claims.wordings import runs
from chrono.clauses import (
    Statement,
    dateline_end,
    is_finite,
    is_limited_behind,
    is_told,
    owners_before,
    states_on_its_own,
    words_of_dates,
)
from chrono.findings import Said
from chrono.languages import (
    ClaimWords,
    Cues,
    DateOwners,
    StatementWords,
    part,
)
from chrono.passages import Passage
from chrono.records import Status
from chrono.text import Lexeme, compiled, lexemes, split_sentences


def out_of_order(case: ClaimCase) -> Said:
    """Why the claim does not run through any of its passages; empty where it does through one."""
    reasons = [_out_of_order(passage, case) for passage in case.located]
    return reasons[0] if all(reasons) else ""


def _out_of_order(passage: Passage, case: ClaimCase) -> Said:
    sentence = passage.placement.sentence
    text = stretch(passage, sentence)
    dated = tuple((one.start - sentence[0], one.end - sentence[0]) for one in passage.within(sentence))
    if case.known.signs:
        return signs_out_of_order(Statement(text, dated), case)
    dateline = dateline_end(passage, sentence, case.known)
    reason = _through(Statement(text, dated), dateline, case)
    if not reason or not case.words:
        return reason
    others = statements(Statement(text, dated).without((0, dateline)), case)
    return reason if all(_through(one, 0, case) for one in others) else ""


def _through(one: Statement, dateline: int, case: ClaimCase) -> Said:
    """Why the claim does not run through a statement, whose dateline ends at a place; empty where it does."""
    text, dated = one
    there = lexemes(text, case.language)
    free = words_of_dates(there, dated, case.known)
    heads = (sum(word.start < dateline for word in there), _lead(text, there, case.known), *_clauses(text, there, case))
    reason: Said = ClaimReason.OTHER_ORDER.of()
    for wanted, found in runs(text, there, free, case):
        first = max(head for head in (0, *heads) if found[0] >= head)
        owned = owners_before(there, found[0], case.known)
        reason = (
            _in_two_statements(text, there, found)
            or _turned_by(found, wanted, there, free | harmless(text, there, wanted, found, case) | owned, first, case)
            or undone_behind(text, there, found[-1], case)
            or _goes_on(found, there, free, text, case)
        )
        if not reason:
            return ""
    return reason


def _lead(text: str, there: Sequence[Lexeme], known: ClaimWords) -> int:
    """How many words come before what the sentence tells: `To note,`; none where one of them may turn it."""
    if not there or there[0].lower not in known.leading or "," not in text:
        return 0
    comma = text.index(",")
    words = {word.lower for word in there if word.start < comma}
    told = "|".join(one for one in (known.said, known.alleged) if one)
    if words & (known.undoing | known.negative | known.imagined) or compiled(told).search(text[:comma]):
        return 0
    lead = [word for word in there if word.start < comma]
    owned = compiled(known.owned).search(text[:comma]) and not any(word.is_capitalised for word in lead[1:])
    return 0 if owned else len(lead)


def _clauses(text: str, there: Sequence[Lexeme], case: ClaimCase) -> Iterator[int]:
    """How many words come before each statement of its own, where those before it leave its sense as it is."""
    owners, known = part(case.language, DateOwners), case.known
    for border in compiled(owners.coordinated).finditer(text) if owners else ():
        before = text[: border.start()]
        words = {word.lower for word in there if word.start < border.start()}
        turned = words & (known.undoing | known.negative | known.imagined | known.wishing)
        if turned or there[0].lower in known.auxiliaries or is_told(before, known):
            return
        yield sum(word.start < border.end() for word in there)


def _turned_by(
    found: Sequence[int],
    wanted: Sequence[Lexeme],
    there: Sequence[Lexeme],
    free: set[int],
    first: int,
    case: ClaimCase,
) -> Said:
    """The first words left out that may turn the claim, from the `first` that may, in words; empty where none do."""
    forms = {at: there[at].lower == word.lower for at, word in zip(found, wanted, strict=True)}
    words = part(case.language, StatementWords)
    past = {at for at, word in zip(found, wanted, strict=True) if words and is_finite(word, words) and not forms[at]}
    planned = case.event.status is Status.PLANNED
    for at in range(first, found[-1]):
        written = there[at].lower
        if at in forms or at in free or written in case.known.articles:
            continue
        following = next((place for place in found if place > at), None)
        if following is not None and at > found[0]:
            if written in case.known.auxiliaries and (
                (forms[following] and not _is_needed(at, following, there, forms, case))
                or (written in case.known.perfect and following == at + 1)
            ):
                continue
            same = words is not None and is_finite(there[following], words)  # "will cut" is no "cut"
            if planned and written in case.known.planning and following not in past and not same:
                continue
            if _is_place(at, there, forms, case.known) and not _is_universal(found, there, case.known):
                continue
        return ClaimReason.LEAVES_OUT.of(word=there[at].written)
    return ""


def _is_universal(found: Sequence[int], there: Sequence[Lexeme], known: ClaimWords) -> bool:
    """Has a claim a word for all or none, so that what narrows these may not be left out?"""
    return any(there[at].lower in known.universal for at in found)


def _is_needed(at: int, verb: int, there: Sequence[Lexeme], found: Container[int], case: ClaimCase) -> bool:
    """Would a claim say something else without an auxiliary: what goes on (is being built), what was done to somebody
    as what they did (was paid 500 crowns)?"""
    words = part(case.language, StatementWords)
    if words is None or case.known.cases:
        return False
    if there[at].lower in words.present_helpers and case.event.status is not Status.PLANNED:
        return True
    passive = there[at].lower not in case.known.perfect and verb + 1 < len(there)
    behind = next((place for place in range(verb + 1, len(there)) if there[place].lower not in case.known.articles), 0)
    if not passive or behind not in found or there[behind].lower in case.known.function | words.markers:
        return False
    appointed = there[verb].lower in case.known.appointed and behind == verb + 1
    return not appointed


def _in_two_statements(text: str, there: Sequence[Lexeme], found: Sequence[int]) -> Said:
    """That a colon, a semicolon or a dash stands between two words of a claim, in words; or empty."""
    between = text[there[found[0]].start : there[found[-1]].start]
    return ClaimReason.TWO_STATEMENTS.of() if re.search(r"[;:](?=\s)|\s[–—-]+\s", between) else ""


def undone_behind(text: str, there: Sequence[Lexeme], last: int, case: ClaimCase) -> Said:
    """The words behind a claim that may turn it; a plain negation does not in a statement of its own."""
    cues, border = part(case.language, Cues), re.compile(r"[:;]\s+").search(text, there[last].end)
    apart = border.end() if border and cues and not compiled(cues.points_back).match(text, border.end()) else len(text)
    ends = own_predicate_end(text, there, last, case)
    turning = case.known.undoing | case.known.negative
    behind = [word for word in there[last + 1 :] if word.start < ends]
    rest = {word.lower for word in behind if word.start < apart} & turning
    rest |= {word.lower for word in behind if word.start >= apart} & (turning - case.known.negators)
    return ClaimReason.LEAVES_OUT.of(word=min(rest)) if rest else ""


@lru_cache(maxsize=64)
def _sentence_ends(text: str) -> tuple[int, ...]:
    return tuple(end for _, end in split_sentences(text))


def own_predicate_end(text: str, there: Sequence[Lexeme], last: int, case: ClaimCase) -> int:
    """Where behind a claim a sentence ends or another verb of it begins, which tells something else."""
    words = part(case.language, StatementWords)
    ends = next((end for end in _sentence_ends(text) if end > there[last].end), len(text))
    if words is None:
        return ends
    for at in range(last + 1, len(there) - 1):
        if there[at].lower in words.coordinating and is_finite(there[at + 1], words):
            return min(ends, there[at].start)
    return ends


def _goes_on(found: Sequence[int], there: Sequence[Lexeme], free: Container[int], text: str, case: ClaimCase) -> Said:
    """That the sentence goes on with what may turn the claim, as in `opened the way` and `, he joked`; or empty.

    When and where it was may follow, what `going_on` words begin, and behind a comma anything that makes up no story.
    """
    known, last = case.known, found[-1]
    behind = range(last + 1, len(there))
    more = next((at for at in behind if at not in free and not _is_place(at, there, range(last + 1), known)), None)
    if more is None:
        return ""
    word = there[more].written
    if is_limited_behind(more, found, there, free, text, case.grammar):
        return ClaimReason.GOES_ON.of(word=word)
    before = re.sub(r"[^,;:]", "", text[there[last].end : there[more].start])[-1:]
    if before == ":" and states_on_its_own(there[more:], case.language):
        before = ";"
    ends = own_predicate_end(text, there, last, case)
    told = {one.lower for one in there[more:] if one.start < ends and one.written.islower()} & known.imagined
    if before == "," and (completing := _behind_insert(more, there, free, text, known)):
        return ClaimReason.GOES_ON.of(word=completing)
    goes_on = before in (",", ";") or word.lower() in known.going_on or _is_narrowed(more, there, case)
    needs = known.cases and not before and needs_more(there[: last + 1], case)
    if not told and ((goes_on and not needs) or _is_trailing(more, found, there, text, case)):
        return ""
    return ClaimReason.GOES_ON.of(word=min(told) if told else word)


def _is_trailing(more: int, found: Sequence[int], there: Sequence[Lexeme], text: str, case: ClaimCase) -> bool:
    """Does a preposition behind an object only say where, from whom or what for: `killed nine [in the country]`?"""
    words, last = part(case.language, StatementWords), found[-1]
    first = last + 1 if _is_place(more - 1, there, found, case.known) else more  # "in the Astana region"
    if (
        words is None
        or there[first].lower not in words.trailing
        or text[there[last].end : there[first].start].strip(_CLOSING)
    ):
        return False
    behind = there[first + 1] if first + 1 < len(there) else None
    if behind is None or behind.lower in words.markers:
        return False  # "was shot at in Paris"
    told = but_wished(there[: last + 1], found, case.known)
    active = len(told) <= last or any(is_finite(word, words) for word in told[:-1])
    return active and not needs_more(told, case) and is_told_so(told, case.known)


_CLOSING = " »”’\"'"  # what may stand behind a name


def _is_narrowed(more: int, there: Sequence[Lexeme], case: ClaimCase) -> bool:
    """Does a clause with no subject of its own only say which: `to end a strike [that began in May]`?"""
    words = part(case.language, StatementWords)
    if words is None or more + 1 >= len(there) or is_finite(there[more - 1], words):
        return False
    return there[more].lower in words.narrowing and is_finite(there[more + 1], words)


def _behind_insert(more: int, there: Sequence[Lexeme], free: Container[int], text: str, known: ClaimWords) -> str:
    """The word behind what is inserted between commas that may complete the verb: `declared the law, …, void`."""
    comma = text.find(", ", there[more].start)
    behind = [word for at, word in enumerate(there) if comma >= 0 and word.start > comma and at not in free]
    written = behind[0].written if behind else ""
    return "" if written.lower() in known.function | known.going_on else written


def _is_place(at: int, there: Sequence[Lexeme], found: Container[int], known: ClaimWords) -> bool:
    """Is a word part of "in Lima" or "between Kazakhstan and China", which says no more than where?"""
    first = at
    while first >= 0 and first not in found:
        if there[first].written in known.placing:
            return first + 1 < len(there) and there[first + 1].is_capitalised
        if not (there[first].is_capitalised or there[first].written in known.in_places):
            return False
        first -= 1
    return False
