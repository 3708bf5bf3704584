"""The passage says about, by, before or after a date; the record gives the date as if it were the day itself.

"By 26 May" is `[..2024-05-26]`, "after 3 May" `[2024-05-03..]`, "around 3 May" `2024-05-03~`.
"""

from collections.abc import Iterator

from chrono.dates import DateForm
from chrono.findings import Edit, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import Example
from chrono.proof.hedges import with_hedge
from chrono.records import Chronology

CODE = "CH310"
NAME = "hedge-lost"
SEVERITY = Severity.WARNING
TO_DO = 'write what the passage says: [..2024-05-26] for "by 26 May", 2024-05-03~ for "about"'
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-03-26 The minister is expected to arrive in China by April 26, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-04-26
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: expected to arrive in China by April 26
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but("date: 2024-04-26", 'date: "[..2024-04-26]"')

_LASTING = ("until", "starting from", "since at least")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event or era whose date a hedged expression confirms."""
    for event in chronology.dated:
        dated = judgements.date(event)
        if not dated.agreement.supports or dated.timex is None or not dated.timex.hedge:
            continue
        at = event.field("date")
        meant = with_hedge(event.date, dated.timex)
        hedge = dated.timex.hedge
        if hedge in _LASTING and event.date.earliest and event.date.latest and event.date.kind is not DateForm.INTERVAL:
            reason = worded(
                '"{hedge} {words}" bounds what lasted; it does not say on which day something happened',
                hedge=hedge,
                words=dated.words,
            )
            yield unchecked(at, reason)
        elif meant is None:
            yield passed(at)
        else:
            message = worded(
                'date {claim} leaves out the hedge of "{hedge} {words}"',
                claim=event.date,
                hedge=hedge,
                words=dated.words,
            )
            yield failed(at, message, dated.excerpt, Edit(at, meant))
