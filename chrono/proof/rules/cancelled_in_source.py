"""A cited passage says that it was cancelled, postponed or denied, and the record does not.

Only the quotation's own words are read, and a negation before the word ("was not cancelled") lifts it. Where the record
says that it is off, a passage has to say so too; without such a word that is unchecked.
"""

import re
from collections.abc import Iterator
from functools import cache

from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.languages import Cues
from chrono.proof.examples import Example
from chrono.proof.judgements.judgements import Judgements
from chrono.proof.passages import Passage, Passages, unread_cues
from chrono.records import Chronology, Event, Status
from chrono.text import HAN, has_no_spaces

CODE = "CH404"
NAME = "cancelled-in-source"
SEVERITY = Severity.ERROR
PROVES = ("status",)
_ARTICLES = {"a.txt": " date 2024-03-26 The visit to China from March 28 to 30 has been postponed, officials said.\n"}
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
        quote: The visit to China from March 28 to 30 has been postponed
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but("status: planned", "status: postponed")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a supporting passage of an event that is not said to be off, and one an event that is."""
    for event in chronology.events:
        at = event.field("status")
        if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED):
            yield from _called_off(event, judgements.passages)
            continue
        for passage in judgements.passages.of(event, "status"):
            if not passage.located:
                continue
            if passage.cues is None:
                yield unchecked(at, unread_cues(passage.language))
            elif cue := _cue(passage, passage.cues, passage.cues.undone):
                word, status, span = cue
                message = f'"{event.status}", but the passage says "{word}" ({status})'
                yield failed(at, message, passage.excerpt([span]))
            else:
                yield passed(at, "nothing in the passage calls it off")


def _called_off(event: Event, passages: Passages) -> Iterator[Verdict]:
    """Of what is said to be off: passed where a passage says so, else unchecked, for words can say it in many ways."""
    at = event.field("status")
    cited = [passage for passage in passages.of(event, "status") if passage.located]
    said = [
        (passage, cue)
        for passage in cited
        if passage.cues and (cue := _cue(passage, passage.cues, passage.cues.negation))
    ]
    for passage, (word, status, span) in said:
        if status is event.status:
            yield passed(at, f'the passage says "{word}"', passage.excerpt([span]))
            return
    if said:
        passage, (word, status, span) = said[0]
        message = f'"{event.status}", but the passage says "{word}" ({status})'
        yield failed(at, message, passage.excerpt([span]))
    elif cited:
        yield unchecked(at, f'no word that is read in the passage says "{event.status}"')


@cache
def _pattern(signs: frozenset[str]) -> re.Pattern[str]:
    """Words, and where there are no spaces those `signs` that mean something together, else one by one."""
    together = "".join(f"{sign}|" for sign in sorted(signs, key=len, reverse=True))
    return re.compile(rf"{together}[^\W\d_{HAN}]+(?:['’][^\W\d_{HAN}]+)?|[{HAN}]")


def _words(text: str, span: tuple[int, int], cues: Cues) -> list[re.Match[str]]:
    signs = frozenset(word for word in cues.cancelled | cues.postponed | cues.denial if has_no_spaces(word[0]))
    return list(_pattern(signs).finditer(text, *span))


def _status(word: str, after: str, cues: Cues) -> Status | None:
    """What the word says of the event, alone or with the next one (called off), unless it denies something else."""
    if (word, after) in cues.off_phrases:
        return Status(cues.off_phrases[word, after])
    if word in cues.cancelled or word in cues.postponed:
        return Status.CANCELLED if word in cues.cancelled else Status.POSTPONED
    # What is denied before these is that the event took place; a court that denied a motion did so.
    return Status.DENIED if word in cues.denial and after in cues.denied_matters else None


def _cue(passage: Passage, cues: Cues, undone: frozenset[str]) -> tuple[str, Status, tuple[int, int]] | None:
    """The first word that calls the event off, unless one of `undone` shortly before lifts that."""
    text = passage.article.text if passage.article else ""
    for span in passage.match.spans:
        words = _words(text, span, cues)
        lowered = [word[0].lower() for word in words]
        for index, word in enumerate(lowered):
            before = set(lowered[max(0, index - 3) : index])
            if word in cues.denial and not (cues.cancelled | cues.postponed).isdisjoint(lowered[index:]):
                continue  # what is denied is that it was called off
            status = _status(word, (*lowered, "")[index + 1], cues)
            lifted = cues.negation - cues.denial if status is Status.DENIED else undone
            if status and not before & lifted:
                return words[index][0], status, words[index].span()
    return None
