"""A dismissal's words do not stand in the article.

It dismisses nothing, and what it was meant for may be uncovered.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH802"
NAME = "stale-dismissal"
SEVERITY = Severity.WARNING
TO_DO = "copy the words from the article, or take the dismissal out"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but(
    '  - {source: a, quote: "In May 2023", reason: background}',
    '  - {source: a, quote: "In May 2023", reason: background}\n'
    "  - {source: a, quote: In June 2022, reason: background}",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a dismissal whose article can be read."""
    for dismissal, match in judgements.passages.dismissed:
        at = dismissal.field("quote")
        if match.found and not match.cut:
            yield passed(at)
        elif match.found:
            yield failed(at, worded('the words cut "{cut}" apart', cut=match.cut))
        else:
            yield failed(at, worded('the words are not in "{source}"', source=dismissal.source))
