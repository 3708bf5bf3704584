"""1 January, or the 1st of a month, that no passage states.

Programs that know no other precision than the day write the first one for a whole month or year. Where the month is
all that is known, the month is the date.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH309"
NAME = "false-precision"
SEVERITY = Severity.WARNING
TO_DO = "where the month or the year is all that is known, write that: 2024-04"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-03-26 The minister of Ruritania is to visit China.\n\nHe leaves on April 1.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-04-01
    status: planned
    evidence:
      - source: a
        quote: is to visit China
dismissed:
  - {source: a, quote: He leaves on April 1, reason: another matter}
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "        quote: is to visit China\n"
    "dismissed:\n"
    "  - {source: a, quote: He leaves on April 1, reason: another matter}\n",
    "        quote: He leaves on April 1\n",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era that is dated the 1st of a month."""
    for event in chronology.dated:
        if not event.date.is_first_of_month:
            continue
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is Agreement.NOT_STATED:
            message = worded("date {claim} is the first of a month, and no passage states that day", claim=event.date)
            yield failed(at, message, dated.excerpt)
        elif dated.agreement.supports:
            yield passed(at)
