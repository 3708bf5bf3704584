"""What stands beside a figure in the passage and in the record."""

import pytest

from chrono.findings import Field
from chrono.judgements import judge
from chrono.judgements.figures.qualifiers import QualifierJudgement, QualifierOutcome
from chrono.passages.passages import read_passages
from chrono.records import load_text

TEXT = """\
title: x
sources: {{a: {{file: a.txt, published: 2025-02-14}}}}
events:
  - id: x
    title: X
    date: 2024
    figures: [{{label: "{label}", value: {value}, unit: ships}}]
    evidence: [{{source: a, quote: "In 2024 the port counted {words}"}}]
"""


def judged(value: str, words: str, label: str = "count") -> dict[Field, QualifierJudgement]:
    files = {"a.txt": f" date 2025-02-14 In 2024 the port counted {words}.\n"}
    chronology = load_text(TEXT.format(value=value, words=words, label=label), files).chronology
    return dict(judge(chronology, read_passages(chronology)).qualifiers)


@pytest.mark.parametrize(
    ("value", "words", "outcome", "kept"),
    [
        ("12", "12 ships", QualifierOutcome.KEPT, ""),
        ("about 12", "about 12 ships", QualifierOutcome.KEPT, ""),
        ("12", "about 12 ships", QualifierOutcome.LOST, "about 12"),
        ("more than 12", "less than 12 ships", QualifierOutcome.OTHERWISE, ""),
        ("11", "10-12 ships", QualifierOutcome.OTHERWISE, ""),
        ("about 12", "12 ships", QualifierOutcome.OPEN, ""),
    ],
)
def test_a_qualifier_is_kept_lost_or_another(value: str, words: str, outcome: QualifierOutcome, kept: str) -> None:
    assert [(one.outcome, one.value) for one in judged(value, words).values()] == [(outcome, kept)]


def test_a_label_may_have_it_and_one_that_is_not_read_leaves_it_open() -> None:
    assert [one.outcome for one in judged("12", "about 12 ships", "count (about)").values()] == [QualifierOutcome.KEPT]
    told = judged("12", "about 12 ships", "die Zahl der Schiffe").values()
    assert [one.outcome for one in told] == [QualifierOutcome.OPEN]


def test_a_figure_that_no_passage_has_has_none() -> None:
    assert judged("13", "12 ships") == {}
