"""The words just outside the quotation turn its sense: not, never, denied, unless, if, reportedly, called off.

"The minister visited Rome" is in the article that says "The minister never visited Rome" after "never" is left out at
the front, and "talks set for 9 May" in the one that goes on "were called off". Quote the whole statement.
"""

from collections.abc import Iterator

from chrono.claims import judge_edges
from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology, Status

CODE = "CH206"
NAME = "quote-truncated"
SEVERITY = Severity.WARNING
TO_DO = "quote the whole statement, and hold the record against it"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-03-26 The minister is not scheduled to visit China from March 28 to 30, he said.\n"}
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
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "quote: scheduled to visit China from March 28 to 30", "quote: is not scheduled to visit China from March 28 to 30"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation that was found."""
    for passage in judgements.passages.all():
        if not passage.match.found or not passage.located or passage.match.cut:
            continue
        at = passage.field("quote")
        event = chronology.event(at.event or "")
        edges = judge_edges(passage, planned=event is not None and event.status is Status.PLANNED)
        if edges.unread:
            yield unchecked(at, edges.unread)
        elif edges.turning:
            message = worded('just outside the quotation stands "{words}", which turns its sense', words=edges.turning)
            yield failed(at, message, passage.excerpt([edges.span]))
        else:
            yield passed(at)
