"""The one to whom a record is attributed is in no article that supports it.

`attributed_to` says that the record is somebody's word, not the article's own. It passes where the name stands in the
sentence of the quotation, with a word that gives what is said to somebody (said, according to, alleged), and no other
quoted statement tells more of the title. A name that is only elsewhere in the article is unchecked.
"""

from collections.abc import Iterator, Sequence

from chrono.findings import Outcome, Said, Severity, Verdict, passed, unchecked, worded
from chrono.judgements import (
    Judgements,
    cue_of_speaking,
    spans_in_sentence,
    speech_told_elsewhere,
)
from chrono.languages import ClaimWords, part
from chrono.passages import Passage, Passages, of_language
from chrono.proof.examples import Example
from chrono.records import Chronology, Event
from chrono.text import compiled

CODE = "CH904"
NAME = "attribution-not-found"
SEVERITY = Severity.WARNING
TO_DO = "name who says it in the passage, or quote the sentence that names your speaker"
PROVES: tuple[str, ...] = ("attributed_to",)
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: fire
    title: The owner sets the warehouse on fire
    date: 2025-02-10
    attributed_to: Maria Otten
    gist: true
    evidence:
      - source: a
        quote: the owner had set the warehouse on fire on 10 February 2025, according to Maria Otten
""",
    {
        "a.txt": " date 2025-02-14 She told the council that the owner had set the warehouse on fire on 10 February "
        "2025, according to Maria Otten.\n"
    },
)
BAD = GOOD.but("attributed_to: Maria Otten", "attributed_to: Karl Brandt")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that is attributed to somebody."""
    for event in chronology.events:
        if event.attributed_to:
            yield _judge(event, event.attributed_to, chronology, judgements)


def _judge(event: Event, name: str, chronology: Chronology, judgements: Judgements) -> Verdict:
    at, passages = event.field("attributed_to"), judgements.passages
    cited, verdict = passages.of(event, "attributed_to"), judgements.names[at].verdict
    if verdict.outcome is Outcome.FAILED:
        return verdict
    names = chronology.names_of(name)
    unsure: Said = ""
    for passage in cited:
        if spans := spans_in_sentence(passage, names, passages):
            cues = {span: found for span in spans if (found := cue_of_speaking(passage, span))}
            reasons = [_not_said(event, passage, passages, span, names) for span in cues]
            if cues and not all(reasons):
                cue = next(iter(cues.values()))
                return passed(at, worded('named in the sentence, with "{cue}"', cue=cue), passage.excerpt(spans))
            unsure = unsure or next(iter(reasons), "")
    if unsure:
        return unchecked(at, unsure)
    if verdict.outcome is Outcome.UNCHECKED:
        return verdict
    if unread := [passage for passage in cited if passage.located and part(passage.language, ClaimWords) is None]:
        return unchecked(
            at, worded("words for saying so in {language} are not read", language=of_language(unread[0].language))
        )
    return unchecked(at, "the name does not stand in the sentence of a quotation with a word for saying so")


def _not_said(event: Event, passage: Passage, passages: Passages, name: tuple[int, int], names: Sequence[str]) -> Said:
    """Why what the title tells may not be what somebody says there: it is told elsewhere, or said not to be so."""
    known = part(passage.language, ClaimWords)
    last = passage.placement.sentence[1]
    if known and known.reported and (found := compiled(known.reported).search(passage.text, name[1], last)):
        return worded('behind the name stands "{words}"', words=found[0])
    return speech_told_elsewhere(event, passage, passages, name[0], names)
