"""The words just outside the quotation turn its sense: not, never, denied, unless, if, reportedly, called off.

"The minister visited Rome" is in the article that says "The minister never visited Rome" after "never" is left out at
the front, and "talks set for 9 May" in the one that goes on "were called off". Quote the whole statement.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from chrono.claims import words_in
from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.languages import WORD, ClaimWords, Cues, part
from chrono.passages import Passage, unread_cues
from chrono.proof.examples import Example
from chrono.records import Chronology, Status
from chrono.text import compiled

CODE = "CH206"
NAME = "quote-truncated"
SEVERITY = Severity.WARNING
TO_DO = "quote the whole statement, and hold the record against it"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-03-26 The minister is not scheduled to visit China from March 28 to 30, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "quote: scheduled to visit China from March 28 to 30", "quote: is not scheduled to visit China from March 28 to 30"
)

_NEAR = 4  # words before or after; further away they belong to something else


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    for passage in judgements.passages.all():
        if not passage.match.found or not passage.located or passage.match.cut:
            continue
        at = passage.field("quote")
        cues = passage.cues
        if cues is None:
            yield unchecked(at, unread_cues(passage.language))
            continue
        event = chronology.event(at.event or "")
        planned = event is not None and event.status is Status.PLANNED
        turning = _turning(passage, cues) or (None if planned else _wished(passage))
        if turning is None:
            yield passed(at)
        else:
            message = worded('just outside the quotation stands "{words}", which turns its sense', words=turning[0])
            yield failed(at, message, passage.excerpt([turning[1]]))


def _wished(passage: Passage) -> tuple[str, tuple[int, int]] | None:
    """The verb before a quotation that begins with an infinitive, and so tells what somebody asked for or planned."""
    known, (first, _) = part(passage.language, ClaimWords), passage.placement.sentence
    text, start = passage.text, passage.match.start
    opening = re.match(WORD, text[start:])
    if known is None or opening is None:
        return None
    before = list(re.finditer(WORD, text[first:start]))
    marked = {opening[0].lower(), *(word[0].lower() for word in before[-1:])} & known.infinitive_words
    if not marked and not (known.infinitives and opening[0].lower().endswith(known.infinitives)):
        return None
    wishes = [word for word in before if word[0].lower() in known.wishing]
    return (wishes[-1][0], (first + wishes[-1].start(), first + wishes[-1].end())) if wishes else None


def _turning(passage: Passage, cues: Cues) -> tuple[str, tuple[int, int]] | None:
    text = passage.text
    first, last = passage.placement.sentence
    after_it, before_it, clauses, aside = _patterns(cues.condition_after, cues.condition_before, cues.clause)
    clause = [found.end() for found in clauses.finditer(text, first, passage.match.start)]
    turning = cues.before_quote | cues.after_quote
    before = words_in(text, (max([first, *clause]), passage.match.start), turning, cues)[-_NEAR:]
    after = words_in(text, (passage.match.end, last), turning, cues)[:_NEAR]
    if found := after_it.match(text, passage.match.end, last) or before_it.search(text, first, passage.match.start):
        return found[1], found.span(1)
    for word, other in pairwise(after):
        if (word[0].lower(), other[0].lower()) in cues.off_phrases:
            return f"{word[0]} {other[0]}", (word.start(), other.end())
    quoted = {word.lower() for word in re.findall(WORD, text[passage.match.start : passage.match.end])[-_NEAR:]}
    if after and any(last == after[0][0].lower() and word in quoted for word, last in cues.off_phrases):
        return after[0][0], after[0].span()  # "called the strike | off"
    for words, cut_away in ((before, cues.before_quote), (after, cues.after_quote)):
        for word in words:
            contracted = word[0].lower().endswith(cues.denying_endings)
            denies = contracted or word[0].lower() in cues.negation
            if denies and compiled(cues.bounding).match(text, word.start()):
                continue
            if denies and words is after and aside.search(text, passage.match.end, word.start()):
                continue  # "…, not in York", "…; no court is named" and "… and will not run" deny something else
            if contracted or word[0].lower() in cut_away:
                return word[0], word.span()
    return None


@cache
def _patterns(after: str, before: str, clause: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Conditions of several words, or in a script without spaces, right after and before; where a clause
    begins, and where something else may."""
    conjunctions = "|".join(clause) or "(?!)"
    return (
        re.compile(rf"[\s,，]*({after or '(?!)'})", re.IGNORECASE),
        re.compile(rf"(?:{before or '(?!)()'})\Z"),
        re.compile(rf"[,;:]\s+(?:{conjunctions})\s+|;\s+"),
        re.compile(rf"[,;:，；：]|\s(?:{conjunctions})\s"),
    )
