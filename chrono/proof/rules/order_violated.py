"""`before`, `after`, `during` and `same_day` cannot all hold, given the dates.

Uncertain dates count with all they may be: only what holds for no choice of days is reported. Where it holds for none
only if a date written with `~`, `?` or `%` were known, it is unchecked. The shortest cycle of dates and relations that
contradict each other is shown.

It passes only where both dates are proved and settle it. What they leave open, as two bare years leave it open whether
two events were of one day, is unchecked.
"""

from collections.abc import Iterable, Iterator, Sequence

from chrono.findings import Outcome, Said, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements
from chrono.proof.examples import ARTICLES, Example
from chrono.proof.relations import contradictions, has_doubt
from chrono.proof.report import Judged
from chrono.proof.settled import settled
from chrono.proof.standing import PROVED, prove_field
from chrono.records import RELATIONS, Chronology, Event, related

CODE = "CH702"
NAME = "order-violated"
SEVERITY = Severity.ERROR
TO_DO = "mend one of the dates, or take the relation out"
PROVES: tuple[str, ...] = RELATIONS
SEVERAL = True
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28/2024-03-30
    status: planned
    participants: [China]
    evidence:
      - source: a
        quote: scheduled to visit China from March 28 to 30
  - id: treaty
    title: Agreement on visas
    date: 2023-05
    before: visit
    evidence:
      - {source: a, quote: "In May 2023, both countries signed an agreement on visas"}
as_of: 2024-03-26
""",
    ARTICLES,
)
BAD = GOOD.but("before: visit", "after: visit")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a stated relation; a contradiction fails the first relation of its cycle."""
    failing = {contradiction.at: contradiction.said for contradiction in contradictions(chronology)}
    doubtful = {one.at: one.said for one in contradictions(chronology, doubtful=True)} if has_doubt(chronology) else {}
    for event in chronology.events:
        for name, index, other_id in related(event):
            at = event.field(name, index or 0)
            other = chronology.event(other_id)
            if at in failing:
                yield failed(at, worded("cannot hold: {relations}", relations=failing[at]), focus=other_id)
            elif at in doubtful:
                said = worded("cannot hold if the dates were exact: {relations}", relations=doubtful[at])
                yield unchecked(at, said)
            elif other is not None and not settled(event, name, other):
                yield unchecked(at, _left_open(event, other))
            elif other is not None:
                yield passed(at, worded('"{other_event}" is dated {theirs}', other_event=other_id, theirs=other.date))


def _left_open(event: Event, other: Event) -> Said:
    return worded(
        'the dates leave it open: "{event}" is dated {date}, "{other_event}" {theirs}',
        event=event.id,
        date=event.date,
        other_event=other.id,
        theirs=other.date,
    )


def with_dates(chronology: Chronology, found: Sequence[Judged]) -> Iterable[Judged]:
    """The verdicts, but that a relation which rests on a date that is not proved does not pass: it is unchecked."""
    if all(one.rule.code != CODE for one in found):
        return found
    dated: dict[str, list[Judged]] = {}
    for one in found:
        if one.verdict.at.name == "date" and one.verdict.event is not None:
            dated.setdefault(one.verdict.event, []).append(one)

    def judged(one: Judged) -> Judged:
        verdict = one.verdict
        if verdict.outcome is not Outcome.PASSED or verdict.event is None:
            return one
        event = chronology.event(verdict.event)
        place = verdict.at.steps[0] if verdict.at.steps else 0
        others = getattr(event, verdict.at.name) if event else ()
        rests_on = [event, chronology.event(others[int(place)]) if others else None]
        for each in filter(None, rests_on):
            standing = prove_field(each, "date", dated.get(each.id, ())).standing
            if standing not in PROVED:
                said = worded('the date of "{event}" is {standing}', event=each.id, standing=standing)
                return one._replace(verdict=unchecked(verdict.at, said))
        return one

    return (judged(one) if one.rule.code == CODE else one for one in found)
