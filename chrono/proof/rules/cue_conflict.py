"""The record says that it occurred, and the passage only that it was planned, may have happened or did not happen.

Words decide nothing by themselves, so this only warns: "were scheduled for 9 May", "did not take place", "may have
fallen", "reportedly". A word in another statement than the date ("said on 9 May that it had not …") is none. Quote the
words that say it happened, or change the status.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, ReserveOutcome
from chrono.passages import unread_cues
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH405"
NAME = "cue-conflict"
SEVERITY = Severity.WARNING
BY_WORDS = True
TO_DO = "quote the words that say it happened, or change the status"
PROVES: tuple[str, ...] = ()
_ARTICLES = {"a.txt": " date 2024-04-02 The talks were scheduled for March 28, 2024 and took place then, he said.\n"}
BAD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2024-04-02}
events:
  - id: visit
    title: A visit to China
    date: 2024-03-28
    status: occurred
    evidence:
      - source: a
        quote: The talks were scheduled for March 28, 2024
as_of: 2024-04-02
""",
    _ARTICLES,
)
GOOD = BAD.but(
    "quote: The talks were scheduled for March 28, 2024",
    "quote: The talks were scheduled for March 28, 2024 and took place then",
)


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check an event that is said to have occurred and of which passages were found."""
    for event in chronology.events:
        at = event.field("status")
        judged = judgements.reserves.get(at)
        if judged is None:
            continue
        if judged.outcome is ReserveOutcome.NONE:
            yield passed(at, "a passage tells of it without reserve")
        elif judged.outcome is ReserveOutcome.UNREAD:
            yield unchecked(at, unread_cues(judged.passage.language))
        elif judged.outcome is ReserveOutcome.IN_ANOTHER_PART:
            told = 'the sentence says "{cue}" in another part than "{told}"'
            yield unchecked(at, worded(told, cue=judged.word, told=judged.told))
        elif judged.outcome is ReserveOutcome.APART_FROM_DATE:
            yield unchecked(at, worded('the sentence says "{cue}" in another part than its date', cue=judged.word))
        else:
            message = worded('"occurred", but the passage says "{cue}"', cue=judged.word)
            yield failed(at, message, judged.excerpt)
