"""The one to whom a record is attributed is in no article that supports it.

`attributed_to` says that the record is somebody's word, not the article's own. It passes where the name stands in the
sentence of the quotation, with a word that gives what is said to somebody (said, according to, alleged), and no other
quoted statement tells more of the title. A name that is only elsewhere in the article is unchecked.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, passed, unchecked, worded
from chrono.judgements import Judgements, SpeakerOutcome
from chrono.passages import of_language
from chrono.proof.examples import Example
from chrono.records import Chronology, Event

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
            yield _verdict(event, judgements)


def _verdict(event: Event, judgements: Judgements) -> Verdict:
    at = event.field("attributed_to")
    judged = judgements.speakers[at]
    if judged.outcome is SpeakerOutcome.AS_NAMED:
        return judgements.names[at].verdict
    if judged.outcome is SpeakerOutcome.SPEAKS:
        return passed(at, worded('named in the sentence, with "{cue}"', cue=judged.cue), judged.excerpt)
    if judged.outcome is SpeakerOutcome.DOUBTED:
        return unchecked(at, judged.reason)
    if judged.outcome is SpeakerOutcome.NOT_READ:
        unread = worded("words for saying so in {language} are not read", language=of_language(judged.language))
        return unchecked(at, unread)
    return unchecked(at, "the name does not stand in the sentence of a quotation with a word for saying so")
