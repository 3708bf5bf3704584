"""A cited passage says that it was cancelled, postponed or denied, and the record does not.

Where the title tells of a denial, that may be the event: it is unchecked.

Of a word that calls it off only the quotation's own are read, and a negation before the word ("was not cancelled")
lifts it. Where the record says that it is off, a passage has to say so too; without such a word that is unchecked. So
is what took place where the whole sentence says that it is untrue or denied, or the quotation that it would; and what
is planned or ongoing where no word of the sentence tells of what is to come, or goes on.
"""

from collections.abc import Iterator, Mapping

from chrono.findings import Outcome, Severity, Verdict, worded
from chrono.judgements import Judgements, StatusFinding, StatusJudgement
from chrono.proof.examples import Example
from chrono.records import Chronology, Event

CODE = "CH404"
NAME = "cancelled-in-source"
SEVERITY = Severity.ERROR
TO_DO = "take the status of the passage, or quote the words that tell otherwise"
CONTRADICTS = True
BY_WORDS = True
PROVES: tuple[str, ...] = ("status",)
_ARTICLES = {"a.txt": " date 2024-03-26 The visit to China from March 28 to 30 has been postponed, officials said.\n"}
BAD = Example(
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
        quote: The visit to China from March 28 to 30 has been postponed
as_of: 2024-03-26
""",
    _ARTICLES,
)
GOOD = BAD.but("status: planned", "status: postponed")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a supporting passage of an event that is not said to be off, and one an event that is."""
    for event in chronology.events:
        for judged in judgements.statuses[event.field("status")]:
            yield _verdict(event, judged)


_SAID: Mapping[StatusFinding, tuple[Outcome, str]] = {
    StatusFinding.STANDS: (Outcome.PASSED, "nothing in the passage calls it off"),
    StatusFinding.SAME: (Outcome.PASSED, 'the passage says "{word}"'),
    StatusFinding.IN_TITLE: (Outcome.PASSED, 'the title tells itself what the passage says: "{word}"'),
    StatusFinding.OTHER: (Outcome.FAILED, '"{status}", but the passage says "{word}" ({told})'),
    StatusFinding.DOUBTED: (Outcome.UNCHECKED, ""),
    StatusFinding.NOT_TO_COME: (Outcome.UNCHECKED, "no word of its sentence tells of what is to come"),
    StatusFinding.NOT_GOING_ON: (Outcome.UNCHECKED, "no word of its sentence tells of what goes on"),
    StatusFinding.NOT_SAID: (Outcome.UNCHECKED, 'no word that is read in the passage says "{status}"'),
    StatusFinding.DENIAL_IN_TITLE: (
        Outcome.UNCHECKED,
        'the title tells that something was denied, and the passage says "{word}"',
    ),
    StatusFinding.END_OF_PLAN_IN_TITLE: (Outcome.UNCHECKED, 'the title tells what is no plan any more: "{word}"'),
    StatusFinding.WORD_OF_TITLE: (Outcome.UNCHECKED, '"{word}": is the event that it was so, or what it was said of?'),
    StatusFinding.TO_OR_FROM: (Outcome.UNCHECKED, 'the passage says "{word}": to this day or from it'),
    StatusFinding.OF_ANOTHER_DAY: (Outcome.UNCHECKED, 'the passage says "{word}" of "{other}"'),
    StatusFinding.DAY_TOLD_ELSEWHERE: (
        Outcome.UNCHECKED,
        'a passage says "{word}", and another one tells of the day of the record',
    ),
    StatusFinding.OF_SOMETHING_ELSE: (
        Outcome.UNCHECKED,
        'the passage says "{word}" of what stands with "{other}"',
    ),
    StatusFinding.BEHIND_WHAT_HAPPENED: (
        Outcome.UNCHECKED,
        'the passage says "{word}" behind what took place on the day',
    ),
}
_SHOWN = (StatusFinding.SAME, StatusFinding.OTHER)


def _verdict(event: Event, judged: StatusJudgement) -> Verdict:
    outcome, template = _SAID[judged.finding]
    values = {"status": event.status, "word": judged.word, "told": judged.told, "other": judged.other}
    said = worded(template, **{name: value for name, value in values.items() if f"{{{name}}}" in template})
    excerpt = judged.excerpt if judged.finding in _SHOWN else None
    return Verdict(outcome, event.field("status"), judged.reason or said, excerpt)
