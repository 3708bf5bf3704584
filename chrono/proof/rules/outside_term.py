"""An actor takes part in an event outside the terms of the roles that the record gives the actor.

A minister of 2024 was not the minister of 2019. Give every role with its `term`, or name who held the office then.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, listed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH505"
NAME = "outside-term"
SEVERITY = Severity.WARNING
TO_DO = "give the actor the role of that time with its term, or name who held the office then"
PROVES: tuple[str, ...] = ()
_ARTICLES = {
    "a.txt": " date 2024-03-26 In May 2023, both countries signed an agreement on visas, said Erlan Koshanov. "
    "He is to visit China from March 28 to 30.\n"
}
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
actors:
  koshanov:
    name: Erlan Koshanov
    roles:
      - {title: Chairman of the Mazhilis, term: 2022-02/..}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    participants: [koshanov]
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    _ARTICLES,
)
BAD = GOOD.but(
    "- {title: Chairman of the Mazhilis, term: 2022-02/..}", "- {title: Chairman of the Mazhilis, term: 2023-06/..}"
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check for each participant with dated roles."""
    for event in chronology.events:
        for index, participant in enumerate(event.participants):
            actor = chronology.actors.get(participant)
            terms = [role for role in actor.roles if role.term] if actor else []
            if actor is None or not terms:
                continue
            at = event.field("participants", index)
            if any(role.term and event.date.meets(role.term) for role in terms):
                yield passed(at)
            else:
                held = listed((worded("{role}, {term}", role=role.title, term=role.term) for role in terms), "; ")
                yield failed(
                    at,
                    worded("{actor} held no role at {claim} ({held})", actor=actor.name, claim=event.date, held=held),
                )
