"""A waiver waives nothing, gives no reason, or names no rule.

A waiver keeps a finding out of the way and its reason as data; one that no finding needs any more would hide the
next one in silence. Waivers name a rule by its slug or code.
"""

from collections.abc import Collection, Iterator

from chrono.examples import VISIT
from chrono.findings import Severity, Verdict, failed, passed
from chrono.model import Chronology
from chrono.passages import Passages

CODE = "CH008"
NAME = "unused-waiver"
SEVERITY = Severity.WARNING
GOOD = VISIT
BAD = VISIT.but(
    "    participants: [China]", "    participants: [China]\n    waive: {date-not-stated: it is well known}"
)


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """Nothing by itself: what a waiver waives is known only when all other rules have run."""
    yield from ()


def check_waivers(
    chronology: Chronology, used: Collection[tuple[str, str]], known: Collection[str]
) -> Iterator[Verdict]:
    """One check a waiver. `used` are the (event id, waiver) that waived something, `known` all slugs and codes."""
    for event in chronology.events:
        for name, reason in event.waive.items():
            at = (*event.path, "waive", name)
            if name not in known:
                yield failed(at, f'no rule is called "{name}"', event.id)
            elif not (reason or "").strip():
                yield failed(at, f'the waiver of "{name}" gives no reason', event.id)
            elif (event.id, name) not in used:
                yield failed(at, f'"{name}" finds nothing here that could be waived', event.id)
            else:
                yield passed(at, event.id)
