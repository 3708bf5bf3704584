"""None of a participant's names stands in any article that supports the event.

Names are compared as whole words, without regard to case, diacritics or a possessive. A near spelling is no match;
give every form that the articles use under the actor's `aliases`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH501"
NAME = "participant-not-found"
SEVERITY = Severity.ERROR
TO_DO = "mend the name, add the form that the article uses to the actor's aliases, or take it out"
PROVES: tuple[str, ...] = ("participants",)
GOOD = VISIT
BAD = VISIT.but("participants: [China]", "participants: [China, Chile]")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a participant."""
    for event in chronology.events:
        for index in range(len(event.participants)):
            yield judgements.names[event.field("participants", index)].verdict
