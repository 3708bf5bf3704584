"""The passage states a range of days, the record only a part of it.

"From March 28 to 30" lasted three days; its first day alone, or a day in the middle, is another statement.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements
from chrono.proof.disagreements import check_agreement
from chrono.proof.examples import VISIT
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH305"
NAME = "range-collapsed"
SEVERITY = Severity.ERROR
TO_DO = "write the whole range, or quote the words that give the one day"
PROVES: tuple[str, ...] = ()
GOOD = VISIT
BAD = VISIT.but("date: 2024-03-28/2024-03-30", "date: 2024-03-28")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date was held against a dated expression."""
    yield from check_agreement(chronology, judgements, Agreement.RANGE_COLLAPSED, _SAID)


_SAID = 'date {claim} is only a part of "{words}" ({meaning})'
