"""The record says that it occurred, but it begins after the day the chronology speaks from.

That day is `as_of`, else the newest date of publication; never the clock, so that the answer stays the same. Without
`as_of` it is unchecked where of a source of the event no date of publication is known.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import ARTICLES, Example
from chrono.records import Chronology, Event, Status

CODE = "CH402"
NAME = "future-occurred"
SEVERITY = Severity.ERROR
TO_DO = "say status: planned, or mend the date or as_of"
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
as_of: 2024-03-26
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    ARTICLES,
)
BAD = GOOD.but("as_of: 2024-03-26", "as_of: 2023-04-30")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that is said to have occurred."""
    today = chronology.current_date
    for event in chronology.events:
        if event.status is not Status.OCCURRED:
            continue
        at = event.field("status")
        start = event.date.earliest
        if today is None or today.latest is None:
            yield unchecked(at, "neither as_of nor any date of publication is known")
        elif start is not None and start > today.latest and _may_be_later(chronology, event):
            yield unchecked(at, "as_of is not given, and the day of publication of a source is not known")
        elif start is not None and start > today.latest:
            yield failed(
                at,
                worded(
                    '"occurred" on {start} or later, after the day the file speaks from ({today})',
                    start=start,
                    today=today,
                ),
            )
        else:
            yield passed(at)


def _may_be_later(chronology: Chronology, event: Event) -> bool:
    """May the file speak from a later day than the newest that is known, for want of one of what the event rests on?"""
    return chronology.as_of is None and any(chronology.published(one.source) is None for one in event.evidence)
