"""Day and month agree with the passage, the year does not.

The commonest slip when a chronology grows by copying: the year of the record above is carried over.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, passed, worded
from chrono.judgements import Agreement, Judgements
from chrono.proof.examples import TREATY
from chrono.records import Chronology

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
    for event in chronology.dated:
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is Agreement.YEAR_CARRIED and dated.timex:
            message = worded(
                'date {claim} has another year than "{words}" ({meaning})',
                claim=event.date,
                words=dated.words,
                meaning=dated.timex.meaning,
            )
            yield failed(at, message, dated.excerpt, Edit(at, str(dated.timex.meaning)))
        elif dated.compared:
            yield passed(at)
