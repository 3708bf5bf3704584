"""The place's name stands in no article that supports the event.

Compared as participants are; a place that has several names may be defined among the actors, with aliases.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH504"
NAME = "location-not-found"
SEVERITY = Severity.WARNING
TO_DO = "mend the name, give the place an actor with aliases, or take it out"
PROVES: tuple[str, ...] = ("location",)
GOOD = VISIT.but("    participants: [China]", "    location: China")
BAD = VISIT.but("    participants: [China]", "    location: Peru")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event with a place."""
    for event in chronology.events:
        if event.location:
            yield judgements.names[event.field("location")].verdict
