"""A source, actor or category is defined that nothing refers to.

Usually a name was misspelled where it should have been used, or an event was forgotten.
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH007"
NAME = "unused"
SEVERITY = Severity.WARNING
TO_DO = "name it in an event, or take it out"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("events:", "actors:\n  minister: {name: The Minister}\nevents:")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a source, actor and category."""
    used: dict[str, set[str]] = {
        "sources": {evidence.source for event in chronology.cited for evidence in event.evidence}
        | {dismissal.source for dismissal in chronology.dismissed},
        "actors": {
            name
            for event in chronology.events
            for name in (*event.participants, event.location or "", event.attributed_to or "")
        },
        "categories": {name for event in chronology.events for name in event.category},
    }
    unread = chronology.has_unread("events", "eras", "annotations", "dismissed")
    for kind, names in used.items():
        for name in getattr(chronology, kind):
            at = Field((kind, name))
            if name in names:
                yield passed(at)
            elif unread:
                yield unchecked(at, "a record that could not be read may refer to it")
            else:
                yield failed(at, worded('nothing refers to "{name}"', name=name))
