"""A source, category or event is named that is not defined.

Evidence and dismissals name sources; events name categories and, in `before`, `after`, `during`, `same_day` and
`follows`, other events. Where no categories are defined at all, any name may stand. Participants may be plain names.
"""

from collections.abc import Iterator

from chrono.errors import near_name
from chrono.findings import Field, Severity, Verdict, did_you_mean, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology, related

CODE = "CH006"
NAME = "unknown-reference"
SEVERITY = Severity.ERROR
TO_DO = "mend the name, or define it"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
GOOD = VISIT
BAD = VISIT.but("    participants: [China]", "    participants: [China]\n    after: [talks]")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a reference."""
    declared = chronology.origin.declared
    for kind, name, at in _references(chronology):
        known = declared.get(kind) or frozenset(_own(chronology, kind))
        if name in known:
            yield passed(at)
        else:
            hint = did_you_mean(near_name(name, sorted(known)))
            yield failed(
                at, worded('no {kind} is called "{name}"{hint}', kind=_SINGULAR[kind], name=name, hint=hint), focus=name
            )


_SINGULAR = {"sources": "source", "categories": "category", "events": "event"}


def _own(chronology: Chronology, kind: str) -> Iterator[str]:
    """The ids of a chronology that was made in memory, where no file declares them."""
    yield from (event.id for event in chronology.events) if kind == "events" else getattr(chronology, kind)


def _references(chronology: Chronology) -> Iterator[tuple[str, str, Field]]:
    for citing in chronology.cited:
        for number, evidence in enumerate(citing.evidence):
            yield "sources", evidence.source, citing.field("evidence", number, "source")
    for event in chronology.events:
        if chronology.categories or chronology.origin.declared.get("categories"):
            for number, category in enumerate(event.category):
                at = event.field("category")
                yield "categories", category, at.inner(number) if len(event.category) > 1 else at
        for name, index, other in related(event):
            yield "events", other, event.field(name, index or 0)
        if event.follows:
            yield "events", event.follows, event.field("follows")
    for annotation in chronology.annotations:
        if annotation.event:
            yield "events", annotation.event, annotation.field("event")
    for dismissal in chronology.dismissed:
        yield "sources", dismissal.source, dismissal.field("source")
