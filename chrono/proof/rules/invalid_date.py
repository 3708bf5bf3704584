"""A date is not EDTF, impossible, reversed or ambiguous.

Dates are written in EDTF (ISO 8601-2): `2024-03-28`, `2024-03-28/2024-03-30`, `2023-05`, `2024`, `[..2024-03-26]`.
`03/04/2024` may be March or April; `2024-02-31` is no day; a range may not end before it begins. Where the writing
leaves one answer, the edit offers it.
"""

from collections.abc import Iterator

from chrono.findings import INVALID_DATE, Verdict, from_problems
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE, NAME, SEVERITY = INVALID_DATE
TO_DO = "write the date in EDTF: 2024-03-28, 2024-03, 2024-03-28/2024-03-30"
PROVES: tuple[str, ...] = ()
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("date: 2024-03-28/2024-03-30", "date: 2024-03-28/2024-03-32")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a date of an event that was read, and one for each that could not be."""
    sound = [event.field("date") for event in chronology.events]
    yield from from_problems(chronology.origin.problems, CODE, sound, always=True)
