"""The value is in no supporting passage.

Values are compared exactly, as decimals, with their scale and unit: `30.1 billion` is 30,100,000,000. The passage is
the whole sentence of the quotation.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked, worded
from chrono.judgements import FigureOutcome, Judgements
from chrono.proof.examples import TRADE
from chrono.records import Chronology

CODE = "CH601"
NAME = "figure-not-found"
SEVERITY = Severity.ERROR
TO_DO = "take the figure of the passage, or quote the passage that has yours"
PROVES: tuple[str, ...] = ("figures",)
GOOD = TRADE
BAD = GOOD.but("value: 30.1 billion", "value: 30.2 billion")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a figure; `figure-altered` has those that are altered."""
    for event in chronology.events:
        for index, figure in enumerate(event.figures):
            at = event.field("figures", index, "value")
            counted = judgements.figure(event, index)
            if counted.outcome is FigureOutcome.UNCHECKED:
                yield unchecked(at, counted.reason)
            elif counted.outcome is FigureOutcome.CONFIRMED and counted.passage and counted.figure:
                marks = [(counted.figure.start, counted.figure.end)]
                yield passed(at, worded('stated as "{words}"', words=counted.words), counted.passage.excerpt(marks))
            elif counted.outcome is FigureOutcome.ABSENT and counted.passage:
                unit = worded(" {unit}", unit=figure.unit) if figure.unit else ""
                message = worded(
                    "{label}: {value}{unit} is in no supporting passage",
                    label=figure.label,
                    value=figure.value,
                    unit=unit,
                )
                yield failed(at, message, counted.passage.excerpt())
