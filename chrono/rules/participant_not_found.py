"""None of a participant's names stands in any article that supports the event.

Names are compared as whole words, without regard to case, diacritics or a possessive. A near spelling is no match;
give every form that the articles use under the actor's `aliases`.
"""

from collections.abc import Iterator

from chrono.examples import VISIT
from chrono.findings import Severity, Verdict
from chrono.model import Chronology
from chrono.naming import judge_name
from chrono.passages import Passages

CODE = "CH501"
NAME = "participant-not-found"
SEVERITY = Severity.ERROR
GOOD = VISIT
BAD = VISIT.but("participants: [China]", "participants: [China, Chile]")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check a participant."""
    for event in chronology.events:
        for index, participant in enumerate(event.participants):
            at = (*event.path, "participants", index)
            yield judge_name(chronology, event, participant, at, passages.of(event, "participants"), passages)
