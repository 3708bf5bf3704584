"""A number in the title or summary that no evidence bears.

Titles are what readers remember, and pictures and calendars show. Every number in them, dates aside, has to stand
in a supporting passage.
"""

from collections.abc import Iterator, Mapping

from chrono.findings import Field, Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import Judgements, ProseFigure, ProseOutcome
from chrono.passages import of_language
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH603"
NAME = "figure-in-prose"
SEVERITY = Severity.ERROR
TO_DO = "take the number of the passage, quote the passage that has yours, or leave it out"
PROVES: tuple[str, ...] = ("title", "summary")
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: turnover
    title: Trade reaches $30.1 billion in 2024
    date: 2024
    evidence:
      - source: a
        quote: trade turnover amounted to $30.1 billion in 2024
""",
    {
        "a.txt": " date 2025-02-14 Their trade turnover amounted to $30.1 billion in 2024, officials said.\n",
    },
)
BAD = GOOD.but("title: Trade reaches $30.1 billion in 2024", "title: Trade reaches $31 billion in 2024")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a number in a title or summary."""
    for event in chronology.events:
        for field in ("title", "summary"):
            at = event.field(field)
            for judged in judgements.prose.get(at, ()):
                yield _verdict(at, judged)


_SAID: Mapping[ProseOutcome, str] = {
    ProseOutcome.STATED: '"{words}" is stated',
    ProseOutcome.NAMED_OTHERWISE: '"{words}" is stated of something named otherwise',
    ProseOutcome.NOT_COUNTED: '"{words}" is counted in no passage',
    ProseOutcome.NOT_READ: '"{words}": numbers in {language} are not read',
    ProseOutcome.NOT_FOUND: '"{words}": not all passages could be read',
    ProseOutcome.OF_SOMETHING_ELSE: '"{words}" is of something else: the passage has "{otherwise}"',
    ProseOutcome.OTHERWISE: '"{words}" is "{other}" in the passage',
    ProseOutcome.ABSENT: '"{words}" is in no passage of the event\'s evidence',
}


def _verdict(at: Field, judged: ProseFigure) -> Verdict:
    template = _SAID[judged.outcome]
    words = judged.number if judged.outcome is ProseOutcome.NOT_READ else judged.shown
    values = {"words": words, "language": of_language(judged.language) if judged.language else ""}
    values |= {"otherwise": judged.other, "other": judged.other}
    said = worded(template, **{name: value for name, value in values.items() if f"{{{name}}}" in template})
    if judged.outcome.contradicts:
        return failed(at, said, focus=judged.number)
    return passed(at, said) if judged.outcome is ProseOutcome.STATED else unchecked(at, said)
