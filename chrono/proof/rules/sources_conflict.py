"""Sources that support the event state different dates, and the record does not say so.

Say what each of them says (`says: {date: …}`), or that one disputes it (`stance: disputes`): the event is then drawn
as disputed. Where a quotation tells of something else, narrow it with `supports`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import TREATY, Example
from chrono.records import Chronology, Event
from chrono.tellings import Agreement, DateJudgement

CODE = "CH703"
NAME = "sources-conflict"
SEVERITY = Severity.ERROR
TO_DO = "write what each source says (says: {date: …}), or stance: disputes where one disputes it"
PROVES: tuple[str, ...] = ()
_TWO = TREATY.but("events:", "  b: {file: b.txt, published: 2024-04-01}\nevents:", {
    **TREATY.articles,
    "b.txt": " date 2024-04-01 The agreement on visas was signed in June 2023, the ministry said.\n",
}).but("agreement on visas\ndismissed", "agreement on visas\n      - source: b\n"
       "        quote: agreement on visas was signed in June 2023\ndismissed")  # fmt: skip
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-04-01}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    evidence:
      - source: a
        quote: In May 2023, both countries signed an agreement on visas
      - source: b
        quote: agreement on visas was signed in June 2023
        says: {date: 2023-06}
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    {
        "a.txt": " date 2024-03-26 The minister of Ruritania is scheduled to visit China from March 28 to 30. In "
        "May 2023, both countries signed an agreement on visas.\n",
        "b.txt": " date 2024-04-01 The agreement on visas was signed in June 2023, the ministry said.\n",
    },
)
BAD = GOOD.but("        says: {date: 2023-06}\n", "")
_CONFLICTS = (Agreement.CONTRADICTED, Agreement.YEAR_CARRIED)
_OPEN = (Agreement.UNCHECKED, Agreement.OPEN_READING)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that several sources support."""
    for event in chronology.events:
        judged = judgements.by_source[event.field("date")]
        if not judged:
            continue
        against = [dated for dated in judged.values() if dated.agreement in _CONFLICTS]
        if any(dated.agreement.supports for dated in judged.values()) and against:
            for dated in against:
                yield _conflict(event, dated)
        elif not any(dated.agreement in _OPEN for dated in judged.values()):
            yield passed(event.field("date"))
        else:
            yield unchecked(event.field("date"), "not every source could be read for its date")


def _conflict(event: Event, dated: DateJudgement) -> Verdict:
    if dated.passage is None or dated.timex is None:
        return unchecked(event.field("date"), dated.reason)
    message = worded(
        '"{source}" says "{words}" ({meaning}), another source {claim}',
        source=dated.passage.evidence.source,
        words=dated.words,
        meaning=dated.timex.meaning,
        claim=dated.claim,
    )
    return failed(dated.passage.field("quote"), message, dated.excerpt)
