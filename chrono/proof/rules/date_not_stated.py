"""No dated expression in or beside the passage bears on the record's date.

"Beside" is the sentence of the quotation, and the ones before and after it in the same paragraph. Quote the words
that date the event as well, or say `basis: inferred`.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.records import Chronology
from chrono.tellings import Agreement

CODE = "CH307"
NAME = "date-not-stated"
SEVERITY = Severity.WARNING
TO_DO = "quote the words that date the event as well, or say basis: inferred"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-03-26 The minister of Ruritania is to visit China.\n\nHe leaves on March 28.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28
    status: planned
    evidence:
      - source: a
        quote: is to visit China
dismissed:
  - {source: a, quote: He leaves on March 28, reason: another matter}
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "        quote: is to visit China\n"
    "dismissed:\n"
    "  - {source: a, quote: He leaves on March 28, reason: another matter}\n",
    "        quote: He leaves on March 28\n",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose judgements.passages could be read; the 1st of a month is `false-precision`."""
    for event in chronology.dated:
        at = event.field("date")
        dated = judgements.date(event)
        if dated.agreement is not Agreement.NOT_STATED:
            if dated.agreement is not Agreement.UNCHECKED:
                yield passed(at)
        elif not event.date.is_first_of_month:
            yield failed(at, worded("date {claim}: {reason}", claim=event.date, reason=dated.reason), dated.excerpt)
