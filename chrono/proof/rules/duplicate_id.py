"""Two events share an id.

Ids are how calendars recognise an event in the next edition and how relations name it, so each is given once and
for ever. (Sources, actors and categories are keys, where a second one is `duplicate-key`.)
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed
from chrono.proof.examples import VISIT
from chrono.proof.passages import Passages
from chrono.records import Chronology

CODE = "CH005"
NAME = "duplicate-id"
SEVERITY = Severity.ERROR
GOOD = VISIT
BAD = VISIT.but(
    "dismissed:",
    """\
  - id: visit
    title: Agreement on visas
    date: 2023-05
    evidence:
      - {source: a, quote: "In May 2023, both countries signed an agreement on visas"}
dismissed:""",
).but('  - {source: a, quote: "In May 2023", reason: background}', "  []")


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check an event."""
    first: dict[str, int] = {}
    for number, event in enumerate(chronology.events):
        at = (*event.path, "id")
        if event.id in first:
            yield failed(at, f'"{event.id}" is already the id of event {first[event.id] + 1}', event.id)
        else:
            first[event.id] = int(event.path[-1]) if event.path else number
            yield passed(at, event.id)
