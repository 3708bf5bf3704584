"""The record has the day of the report, where the passage points to another day, or to none.

A dateline ("ASTANA, February 14") tells when an article was written, not when the event was. Where nothing else is
known, say so with `basis: reported`.
"""

from collections.abc import Iterator

from chrono.findings import Said, Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.records import Basis, Chronology
from chrono.tellings import Agreement
from chrono.timex import DATELINE

CODE = "CH306"
NAME = "date-is-report-date"
SEVERITY = Severity.ERROR
TO_DO = "take the day that the passage names; where nothing else is known, say basis: reported"
PROVES: tuple[str, ...] = ()
GOOD = TREATY
BAD = TREATY.but("date: 2023-05", "date: 2024-03-26")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date was held against its sources."""
    for event in chronology.dated:
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is Agreement.REPORT_DAY:
            points: Said = "the passage names no day"
            if dated.timex:
                points = worded('the passage says "{words}"', words=dated.words)
            if dated.timex and dated.timex.form == DATELINE:
                points = "the dateline alone names it"
            remedy = "" if event.basis is Basis.REPORTED else _REMEDY
            yield failed(
                at,
                worded(
                    "date {claim} is the day of the report; {reason}{remedy}",
                    claim=event.date,
                    reason=points,
                    remedy=remedy,
                ),
                dated.excerpt,
            )
        elif dated.compared:
            yield passed(at)


_REMEDY = worded('; if nothing else is known, "basis: reported"')
