"""Sources that support the event state different dates, and the record does not say so.

Say what each of them says (`says: {date: …}`), or that one disputes it (`stance: disputes`): the event is then drawn
as disputed. Where a quotation tells of something else, narrow it with `supports`.
"""

from collections.abc import Iterator

from chrono.dating import conflicting
from chrono.examples import TREATY
from chrono.findings import Severity, Verdict, failed, passed
from chrono.model import Chronology
from chrono.passages import Passages

CODE = "CH703"
NAME = "sources-conflict"
SEVERITY = Severity.ERROR
_TWO = TREATY.but("events:", "  b: {file: b.txt, published: 2024-04-01}\nevents:", {
    **TREATY.articles,
    "b.txt": " date 2024-04-01 The agreement on visas was signed in June 2023, the ministry said.\n",
}).but("agreement on visas\ndismissed", "agreement on visas\n      - source: b\n"
       "        quote: agreement on visas was signed in June 2023\ndismissed")  # fmt: skip
GOOD = _TWO.but("signed in June 2023\n", "signed in June 2023\n        says: {date: 2023-06}\n")
BAD = _TWO


def check(chronology: Chronology, passages: Passages) -> Iterator[Verdict]:
    """One check an event that several sources support."""
    for event in chronology.events:
        if len({evidence.source for evidence in event.evidence if evidence.bears_on("date")}) < 2:
            continue
        clean = True
        for dated in conflicting(event, passages):
            if dated.passage and dated.timex:
                clean = False
                source = dated.passage.evidence.source
                message = f'"{source}" says "{dated.words}" ({dated.timex.date}), another source {event.date}'
                yield failed((*dated.passage.at, "quote"), message, event.id, dated.excerpt)
        if clean:
            yield passed((*event.path, "date"), event.id)
