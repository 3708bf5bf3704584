"""`before`, `after`, `during` and `same_day` cannot all hold, given the dates.

Uncertain dates count with all they may be: only what holds for no choice of days is reported. Where it holds for none
only if a date written with `~`, `?` or `%` were known, it is unchecked. The shortest cycle of dates and relations that
contradict each other is shown.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import ARTICLES, Example
from chrono.proof.relations import RELATIONS, contradictions, has_doubt, related
from chrono.records import Chronology

CODE = "CH702"
NAME = "order-violated"
SEVERITY = Severity.ERROR
PROVES: tuple[str, ...] = RELATIONS
SEVERAL = True
GOOD = Example(
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
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    before: visit
    evidence:
      - {source: a, quote: "In May 2023, both countries signed an agreement on visas"}
as_of: 2024-03-26
""",
    ARTICLES,
)
BAD = GOOD.but("before: visit", "after: visit")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a stated relation; a contradiction fails the first relation of its cycle."""
    failing = {contradiction.at: contradiction.words for contradiction in contradictions(chronology)}
    doubtful = {one.at: one.words for one in contradictions(chronology, doubtful=True)} if has_doubt(chronology) else {}
    for event in chronology.events:
        for name, index, other in related(event):
            at = event.field(name, index or 0)
            if at in failing:
                yield failed(at, worded("cannot hold: {relations}", relations=failing[at]), focus=other)
            elif at in doubtful:
                said = worded("cannot hold if the dates were exact: {relations}", relations=doubtful[at])
                yield unchecked(at, said)
            else:
                yield passed(at)
