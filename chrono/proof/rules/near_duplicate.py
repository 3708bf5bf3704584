"""Two events have overlapping dates and much the same title or participants.

The same matter reported twice is one event with two pieces of evidence. Where it really was two, say so with
`before`, `after`, `during`, `same_day` or `follows`, and nothing is reported.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.judgements import DuplicateOutcome, Judgements
from chrono.proof.examples import TREATY
from chrono.records import Chronology

CODE = "CH701"
NAME = "near-duplicate"
SEVERITY = Severity.WARNING
TO_DO = "make them one event with the evidence of both, or say how they lie to each other (after, same_day)"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = TREATY
BAD = TREATY.but(
    "dismissed:",
    """\
  - id: visas
    title: The agreement on visas
    date: 2023-05
    evidence:
      - {source: a, quote: both countries signed an agreement on visas}
dismissed:""",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event, against those before it in time that overlap it."""
    for at, judged in judgements.duplicates.items():
        if judged.outcome is DuplicateOutcome.ALIKE:
            yield failed(at, judged.reason)
        elif judged.outcome is DuplicateOutcome.NOT_READ:
            yield unchecked(at, judged.reason)
        else:
            yield passed(at)
