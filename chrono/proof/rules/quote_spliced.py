"""An ellipsis joins parts that stand in another order, far apart, or over a negation or condition.

Each part is in the article, but together they say what the article does not. Far is more than 600
characters. Cite them as separate evidence.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.judgements import Judgements
from chrono.passages import unread_cues
from chrono.proof.examples import ARTICLES, Example
from chrono.records import Chronology
from chrono.text import MatchKind

CODE = "CH205"
NAME = "quote-spliced"
SEVERITY = Severity.ERROR
TO_DO = "cite the parts as evidence of their own"
PROVES: tuple[str, ...] = ()
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
        quote: The minister … visit China from March 28 to 30
dismissed:
  - {source: a, quote: "In May 2023", reason: background}
as_of: 2024-03-26
""",
    ARTICLES,
)
BAD = GOOD.but(
    "quote: The minister … visit China from March 28 to 30", "quote: visit China from March 28 to 30 … The minister"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a quotation with an ellipsis whose parts are all in the article."""
    for passage in judgements.passages.all():
        at = passage.field("quote")
        if passage.match.kind is MatchKind.PIECES and passage.cues is None:
            yield unchecked(at, unread_cues(passage.language))
        elif passage.match.kind is MatchKind.PIECES:
            yield passed(at, excerpt=passage.excerpt())
        elif passage.match.kind is MatchKind.SPLICED:
            message = (
                "the ellipsis joins parts that stand in another order, far apart or over a negation in the article"
            )
            yield failed(at, message, passage.excerpt())
