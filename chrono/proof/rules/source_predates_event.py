"""A piece of evidence is older than the event, which is not planned: it can only have announced it.

Other sources of that day or later bear the event out; this one bears out a plan. Give it `stance: context`, or keep
the plan as an event of its own that the outcome `follows`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.passages import Passages, published_day
from chrono.proof.examples import Example
from chrono.records import Chronology, Event, Stance, Status

CODE = "CH406"
NAME = "source-predates-event"
SEVERITY = Severity.WARNING
TO_DO = "give this evidence stance: context, or keep the plan as an event of its own"
PROVES: tuple[str, ...] = ()
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-03-31}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: occurred
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
      - {source: b, quote: "visited China from March 28 to 30, 2024"}
dismissed:
  - {source: a, quote: "In May 2023", reason: background}
as_of: 2024-03-31
""",
    {
        "a.txt": " date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. In "
        "May 2023, both countries signed an agreement on visas.\n",
        "b.txt": " date 2024-03-31 The minister visited China from March 28 to 30, 2024.\n",
    },
)
GOOD = BAD.but("      - source: a\n", "      - source: a\n        stance: context\n")

_PAST = (Status.OCCURRED, Status.ONGOING, Status.DENIED)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a piece of evidence for an event that is not planned, where another source is of its day or later."""
    for event in chronology.events:
        if event.status in _PAST and event.date.earliest:
            yield from _judge(chronology, event, judgements.passages)


def _judge(chronology: Chronology, event: Event, passages: Passages) -> Iterator[Verdict]:
    start = event.date.earliest
    supporting = [passage for passage in passages.of(event) if passage.evidence.stance is Stance.SUPPORTS]
    sources = {passage.evidence.source for passage in supporting}
    days = {source: published_day(chronology, source) for source in sources}
    if start is None or not any(day and day >= start for day in days.values()):
        return  # CH401 has the event whose every source is older
    for passage in supporting:
        day, at = days[passage.evidence.source], passage.field("source")
        if day is None:
            continue
        if day < start:
            message = worded(
                '"{source}" is of {day}, before the event began ({claim})',
                source=passage.evidence.source,
                day=day,
                claim=event.date,
            )
            yield failed(at, message, passage.excerpt())
        else:
            yield passed(at)
