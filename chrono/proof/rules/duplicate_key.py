"""A key stands twice in one mapping.

YAML parsers keep the last value in silence, so what the file seems to say and what a program reads differ. chrono
keeps the first and reports the second.
"""

from collections.abc import Iterator

from chrono.findings import DUPLICATE_KEY, Field, Verdict, from_problems
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE, NAME, SEVERITY = DUPLICATE_KEY
TO_DO = "keep one of the two: only the first is read"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("    status: planned\n", "    status: planned\n    status: occurred\n")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check: the keys of the file."""
    yield from from_problems(chronology.origin.problems, CODE, [Field()])
