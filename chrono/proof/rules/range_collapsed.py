"""The passage states a range of days, the record only a part of it.

"From March 28 to 30" lasted three days; its first day alone, or a day in the middle, is another statement.
"""

from collections.abc import Iterator

from chrono.findings import Edit, Severity, Verdict, failed, passed, worded
from chrono.judgements import Agreement, Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH305"
NAME = "range-collapsed"
SEVERITY = Severity.ERROR
TO_DO = "write the whole range, or quote the words that give the one day"
PROVES: tuple[str, ...] = ()
GOOD = VISIT
BAD = VISIT.but("date: 2024-03-28/2024-03-30", "date: 2024-03-28")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date was held against a dated expression."""
    for event in chronology.dated:
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is Agreement.RANGE_COLLAPSED and dated.timex:
            message = worded(
                'date {claim} is only a part of "{words}" ({meaning})',
                claim=event.date,
                words=dated.words,
                meaning=dated.timex.meaning,
            )
            yield failed(at, message, dated.excerpt, Edit(at, str(dated.timex.meaning)))
        elif dated.compared:
            yield passed(at)
