"""A cited passage says that it was cancelled, postponed or denied, and the record does not.

Only the quotation's own words are read, and a negation before the word ("was not cancelled") lifts it.
"""

import re
from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import Example
from chrono.proof.passages import Passage, Passages
from chrono.records import Chronology, Status
from chrono.text import CANCELLED, DENIAL, NEGATION, POSTPONED

CODE = "CH404"
NAME = "cancelled-in-source"
SEVERITY = Severity.ERROR
_ARTICLES = {"a.txt": " date 2024-03-26 The visit to China from March 28 to 30 has been postponed, officials said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: The minister visits China
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

_CUES = ((CANCELLED, Status.CANCELLED), (POSTPONED, Status.POSTPONED), (DENIAL, Status.DENIED))
_OFF = CANCELLED | POSTPONED
_LIFTING = NEGATION - DENIAL
_UNDONE = NEGATION | {"had", "earlier", "previously", "initially", "originally", "once"}
_PHRASES = {("called", "off"): Status.CANCELLED, ("put", "off"): Status.POSTPONED}
_WORD = re.compile(r"取消|推迟|延期|[^\W\d_\u4e00-\u9fff]+(?:['’][^\W\d_\u4e00-\u9fff]+)?|[\u4e00-\u9fff]")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a supporting passage of an event that is not said to be off."""
    for event in chronology.events:
        if event.status in (Status.CANCELLED, Status.POSTPONED, Status.DENIED):
            continue
        at = (*event.path, "status")
        for passage in passages.of(event, "status"):
            if not passage.located:
                continue
            if cue := _cue(passage):
                word, status, span = cue
                message = f'"{event.status}", but the passage says "{word}" ({status})'
                yield failed(at, message, event.id, passage.excerpt([span]))
            else:
                yield passed(at, event.id, "nothing in the passage calls it off")


def _says(word: str, after: str, cues: frozenset[str]) -> bool:
    """Is it one of the words, alone or with the next one (called off), and not the denial of something else?"""
    status = _PHRASES.get((word, after))
    if status is not None:
        return cues is (CANCELLED if status is Status.CANCELLED else POSTPONED)
    return word in cues and not (cues is DENIAL and after not in _DENIED_MATTERS)


# What is denied before these is that the event took place; a court that denied a motion did so.
_DENIED_MATTERS = ("", "that", "it", "this", "the", "planning", "plans", "что", "это")


def _cue(passage: Passage) -> tuple[str, Status, tuple[int, int]] | None:
    text = passage.article.text if passage.article else ""
    for start, end in passage.match.spans:
        words = list(_WORD.finditer(text, start, end))
        for index, word in enumerate(words):
            before = {word[0].lower() for word in words[max(0, index - 3) : index]}
            if word[0].lower() in DENIAL and any(item[0].lower() in _OFF for item in words[index:]):
                continue  # what is denied is that it was called off
            after = words[index + 1][0].lower() if index + 1 < len(words) else ""
            for cues, status in _CUES:
                if _says(word[0].lower(), after, cues) and not before & (
                    _LIFTING if status is Status.DENIED else _UNDONE
                ):
                    return word[0], status, word.span()
    return None
