"""Two events share an id.

Ids are how calendars recognise an event in the next edition and how relations name it, so each is given once and
for ever. (Sources, actors and categories are keys, where a second one is `duplicate-key`.)
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import ARTICLES, VISIT, Example
from chrono.records import Chronology

CODE = "CH005"
NAME = "duplicate-id"
SEVERITY = Severity.ERROR
TO_DO = "give the second one an id of its own"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
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
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
  - id: visit
    title: Agreement on visas
    date: 2023-05
    evidence:
      - {source: a, quote: "In May 2023, both countries signed an agreement on visas"}
dismissed:
  []
as_of: 2024-03-26
""",
    ARTICLES,
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event."""
    first: dict[str, tuple[int, Field]] = {}
    for number, event in enumerate(chronology.events):
        at = event.field("id")
        if event.id in first:
            before, its = first[event.id]
            place = chronology.origin.position(its).record
            number = int(place[-1]) if place else before
            yield failed(at, worded('"{event}" is already the id of event {number}', event=event.id, number=number + 1))
        else:
            first[event.id] = number, at
            yield passed(at)
