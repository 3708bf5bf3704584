"""An ellipsis joins parts that stand in another order, far apart, or over a negation or condition.

Each part is in the article, but together they say what the article does not. Far is more than 600
characters. Cite them as separate evidence.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import VISIT
from chrono.proof.passages import Passages
from chrono.records import Chronology
from chrono.text import MatchKind

CODE = "CH205"
NAME = "quote-spliced"
SEVERITY = Severity.ERROR
GOOD = VISIT.but(
    "quote: scheduled to visit China from March 28 to 30", "quote: The minister … visit China from March 28 to 30"
)
BAD = GOOD.but(
    "quote: The minister … visit China from March 28 to 30", "quote: visit China from March 28 to 30 … The minister"
)


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a quotation with an ellipsis whose parts all stand in the article."""
    for passage in passages.all():
        at = (*passage.at, "quote")
        if passage.match.kind is MatchKind.PIECES:
            yield passed(at, passage.event, excerpt=passage.excerpt())
        elif passage.match.kind is MatchKind.SPLICED:
            message = (
                "the ellipsis joins parts that stand in another order, far apart or over a negation in the article"
            )
            yield failed(at, message, passage.event, passage.excerpt())
