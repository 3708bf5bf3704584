"""The passage gives the figure to another label of the same event.

Two numbers of one sentence are easily exchanged, and each of them is still in the passage. Labels are found by their
words, inflection folded. A label whose words are not in the sentence of its figure, or that may be of another figure
beside it, is unchecked: say in the label what the passage says.
"""

from collections.abc import Iterator

from chrono.findings import Severity, Verdict, failed, passed, unchecked
from chrono.judgements import Judgements, LabelOutcome
from chrono.proof.examples import Example
from chrono.records import Chronology

CODE = "CH605"
NAME = "label-exchanged"
SEVERITY = Severity.ERROR
TO_DO = "give each figure the label that the passage gives it"
CONTRADICTS = True
PROVES: tuple[str, ...] = ()
GOOD = Example(
    """\
title: An example
sources:
  a: {file: a.txt, published: 2025-02-14}
events:
  - id: trade
    title: Trade in 2024
    date: 2024
    figures:
      - {label: exports, value: 31.6 billion, unit: USD}
      - {label: imports, value: 55.7 billion, unit: USD}
    evidence:
      - source: a
        quote: In 2024, exports came to $31.6 billion and imports to $55.7 billion
""",
    {"a.txt": " date 2025-02-14 In 2024, exports came to $31.6 billion and imports to $55.7 billion. Trade grew.\n"},
)
_FIGURES = """\
      - {label: exports, value: 31.6 billion, unit: USD}
      - {label: imports, value: 55.7 billion, unit: USD}"""
BAD = GOOD.but(_FIGURES, _FIGURES.replace("exports", "goods").replace("imports", "exports").replace("goods", "imports"))


def check(chronology: Chronology, judgements: Judgements) -> Iterator[Verdict]:
    """One check a figure that a passage has; an exchange fails at the first of both."""
    for event in chronology.events:
        for index in range(len(event.figures)):
            at = event.field("figures", index, "label")
            judged = judgements.labels.get(at)
            if judged is None:
                continue
            if judged.outcome is LabelOutcome.EXCHANGED:
                passage = judgements.figure(event, index).passage
                yield failed(at, judged.reason, passage.excerpt() if passage else None)
            elif judged.outcome is LabelOutcome.BESIDE:
                yield passed(at, judged.reason)
            else:
                yield unchecked(at, judged.reason)
