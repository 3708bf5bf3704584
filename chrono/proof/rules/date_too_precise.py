"""The record's date is more precise than the passage.

The passage says a month or a year and the record a day; or the record sets a bound closer than the day of the
report. Nothing may be more precise than its source: "May 2023" is `2023-05`, not 1 May.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.proof.hedges import meant_by
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH304"
NAME = "date-too-precise"
SEVERITY = Severity.ERROR
TO_DO = 'write no more than the passage says: 2023-05 for "May 2023"'
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but("date: 2023-05", "date: 2023-05-17")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date was held against its sources."""
    for event in chronology.dated:
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is not Agreement.TOO_PRECISE:
            if dated.compared:
                yield passed(at)
            continue
        if dated.timex is None:
            yield failed(at, worded("date {claim}: {reason}", claim=event.date, reason=dated.reason), dated.excerpt)
        else:
            message = worded(
                'date {claim} is more precise than "{words}" ({meaning})',
                claim=event.date,
                words=dated.words,
                meaning=dated.timex.meaning,
            )
            edit = None if dated.timex.alternatives else Edit(at, meant_by(dated.timex))
            yield failed(at, message, dated.excerpt, edit)
