"""Only a near spelling of a participant's name stands in the articles.

A near spelling is never taken for the name: Tokarev is not Tokayev. If it is the same person, add the spelling to
the actor's `aliases`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH503"
NAME = "spelling-variant"
SEVERITY = Severity.WARNING
TO_DO = "if it is the same name, add the spelling to the actor's aliases; else mend it"
PROVES: tuple[str, ...] = ()
_ARTICLES = {
    "a.txt": " date 2024-03-26 In May 2023, both countries signed an agreement on visas, said Erlan Koshanov. "
    "He is to visit China from March 28 to 30.\n"
}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
actors:
  koshanov: {name: Yerlan Koshanov}
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
GOOD = BAD.but("koshanov: {name: Yerlan Koshanov}", "koshanov: {name: Yerlan Koshanov, aliases: [Erlan Koshanov]}")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a participant whose name is nowhere, though something like it is."""
    for event in chronology.events:
        for index, participant in enumerate(event.participants):
            at = event.field("participants", index)
            if near := judgements.names[at].variant:
                message = worded(
                    '"{name}" stands nowhere, but "{near}" does: if it is the same, add it to `aliases`',
                    name=chronology.names_of(participant)[0],
                    near=near,
                )
                yield failed(at, message)
