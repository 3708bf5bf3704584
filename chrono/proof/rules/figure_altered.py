"""The figure stands in the passage with transposed digits, another magnitude, unit or currency.

Million for billion, млн for млрд, 万 for 亿, $ for €: the digits look right and the claim is wrong.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, worded
from chrono.judgements import FigureOutcome, Judgements
from chrono.proof.examples import TRADE
from chrono.records import Chronology

CODE = "CH602"
NAME = "figure-altered"
SEVERITY = Severity.ERROR
TO_DO = "take the figure of the passage"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
GOOD = TRADE
BAD = GOOD.but("value: 30.1 billion", "value: 30.1 million")


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """A failure for each figure that is altered."""
    for event in chronology.events:
        for index, figure in enumerate(event.figures):
            counted = judgements.figure(event, index)
            if counted.outcome is FigureOutcome.ALTERED and counted.passage and counted.figure:
                at = event.field("figures", index, counted.altered)
                unit = worded(" {unit}", unit=figure.unit) if figure.unit else ""
                message = worded(
                    '{label}: {value}{unit} is "{words}" in the passage ({reason})',
                    label=figure.label,
                    value=figure.value,
                    unit=unit,
                    words=counted.words,
                    reason=counted.reason,
                )
                marks = [(counted.figure.start, counted.figure.end)]
                yield failed(at, message, counted.passage.excerpt(marks))
