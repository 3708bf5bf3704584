"""The one to whom a record is attributed is in no article that supports it.

`attributed_to` says that the record is somebody's word, not the article's own. It passes where the name stands in the
sentence of the quotation, with a word that gives what is said to somebody (said, according to, alleged). A name that is
only elsewhere in the article is unchecked.
"""

import re
from collections.abc import Iterator

from chrono.findings import Outcome, Severity, Verdict, passed, unchecked
from chrono.languages import ClaimWords, part
from chrono.proof.examples import Example
from chrono.proof.judgements.judgements import Judgements
from chrono.proof.judgements.names import judge_name, spans_in_sentence
from chrono.proof.passages import Passage, Passages, of_language
from chrono.records import Chronology, Event

CODE = "CH904"
NAME = "attribution-not-found"
SEVERITY = Severity.WARNING
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
            yield _judge(event, event.attributed_to, chronology, judgements.passages)


def _judge(event: Event, name: str, chronology: Chronology, passages: Passages) -> Verdict:
    at, cited = event.field("attributed_to"), passages.of(event, "attributed_to")
    verdict = judge_name(chronology, name, at, cited, passages)
    if verdict.outcome is Outcome.FAILED:
        return verdict
    names = chronology.names_of(name)
    for passage in cited:
        if spans := spans_in_sentence(passage, names, passages):
            cue = _cue(passage)
            if cue:
                return passed(at, f'named in the sentence, with "{cue}"', passage.excerpt(spans))
    if verdict.outcome is Outcome.UNCHECKED:
        return verdict
    if unread := [passage for passage in cited if passage.located and part(passage.language, ClaimWords) is None]:
        return unchecked(at, f"words for saying so in {of_language(unread[0].language)} are not read")
    return unchecked(at, "the name does not stand in the sentence of a quotation with a word for saying so")


def _cue(passage: Passage) -> str:
    """What in the sentence gives its words to somebody; or empty."""
    known = part(passage.language, ClaimWords)
    if known is None or passage.article is None:
        return ""
    text = passage.article.text[slice(*passage.placement.sentence)]
    found = [re.search(pattern, text, re.IGNORECASE) for pattern in (known.said, known.alleged) if pattern]
    return next((one[0] for one in found if one), "")
