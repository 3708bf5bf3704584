"""Day and month agree with the passage, the year does not.

The commonest slip when a chronology grows by copying: the year of the record above is carried over.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements
from chrono.proof.disagreements import check_agreement
from chrono.proof.examples import TREATY
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH303"
NAME = "year-carried-over"
SEVERITY = Severity.ERROR
TO_DO = "take the year of the passage, or quote the passage that has yours"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but("date: 2023-05", "date: 2022-05")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date was held against a dated expression."""
    yield from check_agreement(chronology, judgements, Agreement.YEAR_CARRIED, _SAID)


_SAID = 'date {claim} has another year than "{words}" ({meaning})'
