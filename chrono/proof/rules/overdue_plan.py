"""The record is still planned although its end lies before the day the chronology speaks from.

Find what became of it and give the outcome an event of its own (`follows`), or waive this with the reason that no
source at hand tells.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology, Status

CODE = "CH403"
NAME = "overdue-plan"
SEVERITY = Severity.WARNING
TO_DO = "give what became of it an event of its own (follows), or waive this with the reason"
PROVES: tuple[str, ...] = ()
SEVERAL = True
ASKS = True
GOOD = VISIT
BAD = VISIT.but("as_of: 2024-03-26", "as_of: 2024-04-02")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a planned event that no other follows."""
    today = chronology.current_date
    followed = {event.follows for event in chronology.events if event.follows}
    for event in chronology.events:
        if event.status is not Status.PLANNED or event.id in followed:
            continue
        at = event.field("status")
        end = event.date.latest
        if today is None or today.earliest is None:
            yield unchecked(at, "neither as_of nor any date of publication is known")
        elif end is not None and end < today.earliest:
            yield failed(at, worded('still "planned" although it ends on {end}, before {today}', end=end, today=today))
        else:
            yield passed(at)
