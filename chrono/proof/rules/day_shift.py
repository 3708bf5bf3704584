"""The record is a day off from the passage, and the clock time beside the date explains it.

22:00 in London is the next day in Astana. The record should keep the article's own day, or give the moment with its
zone: `2024-03-29T03:00+05:00`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH311"
NAME = "day-shift"
SEVERITY = Severity.WARNING
TO_DO = "keep the article's own day, or give the moment with its zone: 2024-03-29T03:00+05:00"
PROVES: tuple[str, ...] = ()
_ARTICLES = {
    "a.txt": " date 2024-03-26 At 10:30 p.m. GMT on May 9, 2023, both countries signed an agreement on visas. "
    "The minister is to visit China from March 28 to 30.\n"
}
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: treaty
    title: Agreement on visas
    date: 2023-05-09
    evidence:
      - source: a
        quote: "At 10:30 p.m. GMT on May 9, 2023, both countries signed an agreement on visas"
dismissed:
  - {source: a, quote: from March 28 to 30, reason: another matter}
""",
    _ARTICLES,
)
BAD = GOOD.but("date: 2023-05-09", "date: 2023-05-10")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose passage states a clock time."""
    for event in chronology.dated:
        dated = judgements.date(event)
        if dated.timex is None or not dated.timex.clock:
            continue
        at = event.field("date")
        if dated.agreement is Agreement.DAY_SHIFT:
            message = worded(
                'date {claim} is a day off from "{words}" ({meaning}); is it in another zone?',
                claim=event.date,
                words=dated.words,
                meaning=dated.timex.date,
            )
            yield failed(at, message, dated.excerpt)
        elif dated.agreement.supports:
            yield passed(at)
