"""Coordinates are given to an actor that is the place of no event, so that nothing shows them.

No passage proves coordinates: those of a place at which an event is are unchecked. They are the curator's own.
"""

from collections.abc import Iterator

from chrono.findings import Field, Severity, Verdict, failed, unchecked
from chrono.judgements import Judgements
from chrono.proof.examples import VISIT
from chrono.records import Chronology

CODE = "CH905"
NAME = "coordinates-unused"
SEVERITY = Severity.WARNING
TO_DO = "name the place in an event, or take the coordinates out"
PROVES: tuple[str, ...] = ()
WAIVABLE = False
SEVERAL = True
_ACTOR = 'actors:\n  china: {name: China, coordinates: "39.9042, 116.4074"}\nevents:'
BAD = VISIT.but("events:", _ACTOR).but("participants: [China]", "participants: [china]")
GOOD = BAD.but("participants: [china]", "location: china")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an actor with coordinates."""
    places = {event.location for event in chronology.events}
    for name, actor in chronology.actors.items():
        if actor.coordinates is None:
            continue
        at = Field(("actors", name), "coordinates")
        if name in places:
            yield unchecked(at, "no passage proves where a place lies: the curator alone says so")
        elif chronology.has_unread("events"):
            yield unchecked(at, "an event that could not be read may be at this place")
        else:
            yield failed(at, "no event is at this place")
