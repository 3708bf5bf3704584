"""A title or summary says something that its passages do not have.

A name that no passage of the event has, a statement that a passage only alleges told as a fact, or a title that fits
the passage of another event much better. Quote the words that bear it, or take it out of the title.
"""

from collections.abc import Iterator

from chrono.claims import ClaimOutcome
from chrono.findings import Severity, Verdict, failed
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH902"
NAME = "claim-unsupported"
SEVERITY = Severity.WARNING
TO_DO = "quote the words that bear it, or take it out"
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: fire
    title: The mayor accuses the owner of arson
    date: 2025-02-10
    evidence:
      - source: a
        quote: the owner had set the warehouse on fire on 10 February 2025, according to the mayor
""",
    {
        "a.txt": " date 2025-02-14 She told the council that the owner had set the warehouse on fire on 10 February "
        "2025, according to the mayor.\n"
    },
)
BAD = GOOD.but("title: The mayor accuses the owner of arson", "title: The owner sets the warehouse on fire")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One failed check a title, summary and text that goes beyond its passages."""
    for event in (*chronology.events, *chronology.cited_annotations):
        for name in ("title", "summary"):
            judged = judgements.claims.get(event.field(name))
            if judged is not None and judged.outcome is ClaimOutcome.UNSUPPORTED:
                yield failed(event.field(name), judged.reason, judged.excerpt)
