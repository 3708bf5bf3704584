"""Whether a claim in a script without spaces runs through its sentence, sign by sign.

Between its signs may stand dates, words like 已 that say only that something was so, and what a name is called for
short. It begins where a clause does, or goes on with a later clause about the subject that the sentence begins with.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from chrono.claims.case import ClaimCase
from chrono.claims.reasons import ClaimReason
from chrono.clauses import Statement
from chrono.findings import Said
from chrono.languages import HAN, ClaimWords, NumberWords, StatementWords, part
from chrono.text import compiled

_MARKS = " \t\n,，、.。:：;；\"'“”«»()（）—–-"
_DATE = "\ue000"
"""The sign that stands for each sign of a date."""
_CLAUSE = "，；"


def signs_out_of_order(whole: Statement, case: ClaimCase) -> Said:
    """Why the claim does not run through a sentence; empty where it does."""
    claim = case.claim.strip(_MARKS)
    words = part(case.language, StatementWords) or StatementWords()
    marked = _with_marked_dates(whole)
    reason: Said = ClaimReason.OTHERWISE.of()
    for told in (marked, *_as_active(marked, words)):
        for wanted in (claim, *_active(claim, words)):
            at = (whole.text if told == marked else told).find(wanted)
            runs = [(at, at + len(wanted))] if at >= 0 else _runs(told, wanted, words, case)
            for start, end in runs:
                if not (left := _left_out(told, start, end, words, case)):
                    return ""
                reason = left if told == marked and wanted == claim else reason
    return reason


def _active(claim: str, words: StatementWords) -> Iterator[str]:
    """A claim that tells a passive, as an active: `法案获议会通过` as `议会通过法案`."""
    if found := compiled(words.passive_claim).fullmatch(claim):
        yield found["deed"] + found["object"]


def _as_active(marked: str, words: StatementWords) -> Iterator[str]:
    """A sentence with the passive of its first clause as an active: `球员被俱乐部开除` as `俱乐部开除球员`."""
    if found := compiled(words.passive_clause).match(marked):
        yield found["lead"] + found["deed"] + found["object"] + marked[found.end() :]


def _with_marked_dates(whole: Statement) -> str:
    signs = list(whole.text)
    for start, end in whole.dated:
        signs[start:end] = _DATE * len(signs[start:end])
    return "".join(signs)


def _runs(marked: str, claim: str, words: StatementWords, case: ClaimCase) -> list[tuple[int, int]]:
    """Where the claim stands with nothing between its signs but what says no more, or its subject and a later one."""
    skipped = _for_text(_skipped(words, case.known), marked)
    runs = [found.span() for found in re.finditer(_through(claim, skipped), marked)] if _has(marked, claim) else []
    for name in case.own_names_written:
        rest = claim.removeprefix(name)
        if rest in (claim, "") or not _has(marked, rest) or compiled(case.known.passive).match(rest):
            continue
        begins = rf"\A{_lead(case.known)}{re.escape(name)}(?={_DATE}|{words.acting})"
        subject = re.search(begins, marked)
        later = subject and re.search(rf"[{_CLAUSE}]{skipped}(?P<rest>{_through(rest, skipped)})", marked)
        if subject and later and later.start() > subject.end():
            between = marked[subject.end() : later.start()]
            if not _is_barred(between, len(between), words, case.known):
                runs.append((subject.start(), later.end()))
    return runs


def _has(text: str, signs: str) -> bool:
    """Has a text these signs in this order, whatever is between? To make a pattern of them takes milliseconds."""
    following = iter(text)
    return all(sign in following for sign in signs)


@lru_cache(maxsize=256)
def _through(signs: str, skipped: str) -> str:
    return skipped.join(map(re.escape, signs))


def _for_text(pattern: str, text: str) -> str:
    """The same for this text, with no other signs of Han than it has: a class of all takes a millisecond to compile,
    and stands between any two signs of a claim."""
    every = f"[{HAN}]"
    there = "".join(sorted(set(re.findall(every, text))))
    return pattern.replace(every, f"[{there}]" if there else "(?!)")


def _skipped(words: StatementWords, known: ClaimWords) -> str:
    adverbs = _longest_first(words.adverbs)
    dating = "".join(sorted(known.dating))
    parts = _longest_first(words.day_parts)
    dates = rf"[{dating}]?{_DATE}+(?:{parts})?[{dating}{words.behind_date}]?"
    return rf"(?:{dates}|{adverbs}|{words.short_name}|{words.one_of}|{words.behind_speech}|{known.aside})*"


@cache
def _longest_first(words: frozenset[str]) -> str:
    """A pattern of any of some words; of none where there are none."""
    return "|".join(sorted(words, key=lambda one: (-len(one), one))) or "(?!)"


def _lead(known: ClaimWords) -> str:
    return rf"[{re.escape(_MARKS)}{_DATE}{''.join(sorted(known.dating))}]*"


def _left_out(marked: str, start: int, end: int, words: StatementWords, case: ClaimCase) -> Said:
    """What stands before a claim in its clause, or behind it, that may turn it."""
    known = case.known
    lead = marked[:start].replace(_DATE, "").strip(_MARKS).strip("".join(known.dating))
    own = re.search(rf"[{_CLAUSE}]{_skipped(words, known)}\Z", marked[:start])
    if lead and own and not _is_barred(marked, own.start(), words, known):
        lead = ""
    if lead and _is_role(lead, marked[start:], words, case):
        lead = ""
    left = lead or _goes_on(marked, end, words, known) or _undone(marked[end:], known, case.language)
    return ClaimReason.LEAVES_OUT.of(word=left) if left else ""


def _goes_on(marked: str, end: int, words: StatementWords, known: ClaimWords) -> str:
    """What the clause of a claim has behind it."""
    clause = _CLAUSE_END.search(marked, end)
    behind = marked[end : clause.start() if clause else len(marked)].replace(_DATE, "")
    told = behind.strip(_MARKS).strip(known.completing + "".join(known.dating))
    return "" if compiled(words.kind_behind).fullmatch(told) else told


_CLAUSE_END = re.compile("[，。；！？]")


def _undone(behind: str, known: ClaimWords, language: str) -> str:
    """A word behind a claim that undoes it; empty where none does."""
    numbers = part(language, NumberWords)
    plain = known.no_negation | frozenset(numbers.qualifiers if numbers else ())
    said = re.sub(_longest_first(plain), "", behind.replace(_DATE, ""))
    return next((word for word in sorted(known.undoing) if word in said), "")


def _is_role(lead: str, claim: str, words: StatementWords, case: ClaimCase) -> bool:
    """Is all that stands before a claim the role of the record's own actor with whom it begins, and of what place?"""
    known = case.known
    if claim.startswith(tuple(case.own_names_written)) and not _is_barred(lead, len(lead), words, known):
        roles, countries = _longest_first(known.roles), _longest_first(frozenset(known.countries))
        if re.fullmatch(rf"(?:{words.of_place}|{countries}|{words.before_role})*(?:{roles})(?:{words.given})?", lead):
            return True
    for name in sorted(case.own):
        actor = case.chronology.actors.get(name)
        if actor and actor.role and claim.startswith(actor.names):
            return re.fullmatch(rf"(?:{words.of_place})?{re.escape(actor.role)}", lead) is not None
    return False


def _is_barred(text: str, end: int, words: StatementWords, known: ClaimWords) -> bool:
    """May what stands in other clauses before `end` turn the claim: a condition, a wish, somebody's word?"""
    turning = words.barring | known.undoing | known.negators | _QUOTING
    if _first_end(text, turning) <= end:
        return True
    told = "|".join(one for one in (known.said, known.alleged, known.telling) if one)
    return re.compile(told).search(text, 0, end) is not None


_QUOTING = frozenset('“”"？?')


@lru_cache(maxsize=16)  # a claim that is in a sentence many times asks the same of it
def _first_end(text: str, words: frozenset[str]) -> int:
    """Where the first of some words ends in a text; behind it where it has none."""
    return min((at + len(word) for word in words if (at := text.find(word)) >= 0), default=len(text) + 1)
