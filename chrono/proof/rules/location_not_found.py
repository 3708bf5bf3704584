"""The place's name stands in no article that supports the event.

Compared as participants are; a place that has several names may be defined among the actors, with aliases.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict
from chrono.proof.examples import VISIT
from chrono.proof.judgements.names import judge_name
from chrono.proof.passages import Passages
from chrono.records import Chronology

CODE = "CH504"
NAME = "location-not-found"
SEVERITY = Severity.WARNING
GOOD = VISIT.but("    participants: [China]", "    location: China")
BAD = VISIT.but("    participants: [China]", "    location: Peru")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check an event with a place."""
    for event in chronology.events:
        if event.location:
            at = (*event.path, "location")
            yield judge_name(chronology, event, event.location, at, passages.of(event, "location"), passages)
