"""The record says that it occurred, or is going on, but every supporting source was published before it began.

What an article announces is planned as of that article. That it took place needs a source from the day or later.
"""

from collections.abc import Iterator

from chrono.dates import DateForm, Day
from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.passages import unread_cues
from chrono.proof.examples import ARTICLES, VISIT, Example
from chrono.records import Chronology, Event, Stance, Status
from chrono.tellings import Agreement

CODE = "CH401"
NAME = "planned-as-occurred"
SEVERITY = Severity.ERROR
TO_DO = "cite a source of that day or later that tells of it, or say status: planned"
CONTRADICTS = True
PROVES: tuple[str, ...] = ("status",)
GOOD = VISIT
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: occurred
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
dismissed:
  - {source: a, quote: "In May 2023", reason: background}
as_of: 2024-04-02
""",
    ARTICLES,
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that is said to have occurred or to be going on."""
    for event in chronology.events:
        if event.status in (Status.OCCURRED, Status.ONGOING) and event.evidence:
            yield _judge(chronology, event, judgements)


def _judge(chronology: Chronology, event: Event, judgements: Judgements) -> Verdict:
    at = event.field("status")
    dated = judgements.date(event)
    start = event.date.earliest
    if dated.compared and not dated.agreement.supports and dated.agreement is not Agreement.OPEN_READING:
        return unchecked(at, "the date itself is not borne out")
    supporting = [passage for passage in judgements.passages.of(event) if passage.evidence.stance is Stance.SUPPORTS]
    if not supporting:
        return unchecked(at, "no source is said to support the event")
    supporting = [passage for passage in supporting if passage.located]
    if not supporting:
        return unchecked(at, "no supporting quotation was found, so nobody is known to tell of it")
    if all(passage.cues is None for passage in supporting):
        return unchecked(at, unread_cues(supporting[0].language))
    sources = {passage.evidence.source for passage in supporting}
    spans = [span for source in sorted(sources) if (span := _published(chronology, source))]
    if start is None or any(first >= start for first, _ in spans):
        is_open = start is None or event.date.kind is DateForm.ONE_OF
        if is_open and event.date.latest and not any(first >= event.date.latest for first, _ in spans):
            return unchecked(at, "every source is older than the last day it may have been")
        return passed(at, "a source of that day or later tells of it")
    if len(spans) < len(sources) or any(last >= start for _, last in spans):
        return unchecked(at, "the day of publication of a source is not known")
    newest = max(last for _, last in spans)
    message = worded(
        '"{status}" from {start} on, but every supporting source is older (newest {newest})',
        status=event.status,
        start=start,
        newest=newest,
    )
    return failed(at, message, supporting[0].excerpt())


def _published(chronology: Chronology, source: str) -> tuple[Day, Day] | None:
    """The first and the last day on which a source may have been published; a book may have only its year."""
    date = chronology.told_date(source)
    return (date.earliest, date.latest) if date and date.earliest and date.latest else None
