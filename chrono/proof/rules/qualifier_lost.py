"""The passage says more than, about or up to a figure; the record gives the figure as if it were exact.

Write the qualifier into the value (`more than 40`). A range keeps both its ends (`40-50`): its middle is no figure.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, passed, unchecked
from chrono.judgements import Judgements, QualifierOutcome
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH604"
NAME = "qualifier-lost"
SEVERITY = Severity.WARNING
TO_DO = "write the qualifier into the value: more than 40"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2025-02-14 Their trade turnover amounted to more than $30.1 billion in 2024, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade between both countries
    date: 2024
    figures:
      - {label: trade turnover, value: 30.1 billion, unit: USD}
    evidence:
      - source: a
        quote: trade turnover amounted to more than $30.1 billion in 2024
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "- {label: trade turnover, value: 30.1 billion, unit: USD}",
    "- {label: trade turnover, value: more than 30.1 billion, unit: USD}",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a figure that is in the passage."""
    for event in chronology.events:
        for index in range(len(event.figures)):
            at = event.field("figures", index, "value")
            judged, counted = judgements.qualifiers.get(at), judgements.figure(event, index)
            if judged is None:
                continue
            if judged.reason is None:
                yield passed(at)
            elif judged.outcome is QualifierOutcome.OPEN:
                yield unchecked(at, judged.reason)
            else:
                figure, passage = counted.figure, counted.passage
                excerpt = passage.excerpt([(figure.start, figure.end)]) if figure and passage else None
                yield failed(at, judged.reason, excerpt, Edit(at, judged.value) if judged.value else None)
