"""An actor takes part in an event outside the terms of the roles that the record gives the actor.

A minister of 2024 was not the minister of 2019. Give every role with its `term`, or name who held the office then.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import TREATY
from chrono.proof.passages import Passages
from chrono.records import Chronology

CODE = "CH505"
NAME = "outside-term"
SEVERITY = Severity.WARNING
_ARTICLES = {
    "a.txt": " date 2024-03-26 In May 2023, both countries signed an agreement on visas, said Erlan Koshanov. "
    "He is to visit China from March 28 to 30.\n"
}
GOOD = TREATY.but("    date: 2023-05\n", "    date: 2023-05\n    participants: [koshanov]\n", _ARTICLES).but(
    "events:",
    "actors:\n  koshanov:\n    name: Erlan Koshanov\n    roles:\n"
    "      - {title: Chairman of the Mazhilis, term: 2022-02/..}\nevents:",
)
BAD = GOOD.but("term: 2022-02/..", "term: 2023-06/..")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check for each participant with dated roles."""
    for event in chronology.events:
        for index, participant in enumerate(event.participants):
            actor = chronology.actors.get(participant)
            terms = [role for role in actor.roles if role.term] if actor else []
            if actor is None or not terms:
                continue
            at = (*event.path, "participants", index)
            if any(role.term and event.date.meets(role.term) for role in terms):
                yield passed(at, event.id)
            else:
                held = "; ".join(f"{role.title}, {role.term}" for role in terms)
                yield failed(at, f"{actor.name} held no role at {event.date} ({held})", event.id)
