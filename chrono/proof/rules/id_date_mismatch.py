"""A date inside an event's id disagrees with the event's date.

Ids are stable and dates are corrected, so an id with a date in it goes stale. Nothing reads it; people do.
"""

import re
from collections.abc import Iterator

from chrono.dates import EdtfDate, parse_date
from chrono.errors import InvalidDate
from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY
from chrono.records import Chronology

CODE = "CH312"
NAME = "id-date-mismatch"
SEVERITY = Severity.WARNING
TO_DO = "leave it where calendars know the event by it, and waive this; else give an id without a date"
PROVES: tuple[str, ...] = ()
GOOD = TREATY.but("id: treaty", "id: 2023-05-treaty")
BAD = TREATY.but("id: treaty", "id: 2022-05-treaty")

_DATE = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event whose id has a date in it."""
    for event in chronology.events:
        for id_date in _dates(event.id):
            if event.date.meets(id_date):
                yield passed(event.field("id"))
            else:
                yield failed(
                    event.field("id"),
                    worded("the id says {id_date}, the date {claim}", id_date=id_date, claim=event.date),
                )


def _dates(name: str) -> Iterator[EdtfDate]:
    for found in _DATE.finditer(name):
        try:
            yield parse_date("-".join(piece for piece in found.groups() if piece))
        except InvalidDate:
            continue
