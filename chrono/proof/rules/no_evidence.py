"""An event cites nothing.

A record without a source proves nothing. Give the words of an article under `evidence`, or take the event out.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.records import Chronology

CODE = "CH106"
NAME = "no-evidence"
SEVERITY = Severity.ERROR
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but(
    """\
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
""",
    """\
dismissed:
  - {source: a, quote: In May 2023, reason: of the event above}
""".replace("In May 2023", '"In May 2023"'),
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event."""
    for event in chronology.events:
        if event.evidence:
            yield passed(event.field("evidence"))
        else:
            yield failed(event.field(), worded('"{event}" cites no source', event=event.id))
