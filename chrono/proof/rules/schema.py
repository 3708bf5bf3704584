"""A field is missing, unknown or of the wrong kind.

Fields are those of `chrono schema`; an unknown one is reported with the nearest name, because a misspelled field
would otherwise be lost in silence. A record that is not sound is not checked further, and the others are.
"""

from collections.abc import Iterator

from chrono.findings import SCHEMA, Field, Verdict, from_problems
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE, NAME, SEVERITY = SCHEMA
TO_DO = "mend its name or its value: an editor that reads events.schema.json shows what may stand there"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("    status: planned", "    statsu: planned")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a record that was read, and one for each fault of those that were not."""
    sound = [
        *(Field(("sources", name)) for name in chronology.sources),
        *(Field(("actors", name)) for name in chronology.actors),
        *(Field(("categories", name)) for name in chronology.categories),
        *(
            record.field()
            for record in (*chronology.events, *chronology.eras, *chronology.annotations, *chronology.dismissed)
        ),
    ]
    yield from from_problems(chronology.origin.problems, CODE, sound, always=True)
