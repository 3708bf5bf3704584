"""CH106: an event cites nothing."""

import pytest

from tests.conftest import lines_of, report_on, verdicts_of

ARTICLES = {"a.txt": " date 2024-03-26 Both countries signed an agreement in May 2023.\n"}


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("- {id: treaty, title: Agreement, date: 2023-05}", '3:5 CH106 "treaty" cites no source'),
        ("- {id: treaty, evidence: [], title: x, date: 2023}", '3:5 CH106 "treaty" cites no source'),
        ("-\n    id: договор\n    title: x\n    date: 2023", '4:5 CH106 "договор" cites no source'),
        ("- title: 协议\n    date: 2023-05\n    id: '协议'", '3:5 CH106 "协议" cites no source'),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fails_at_the_event_when_it_has_no_evidence(event: str, said: str, end: str) -> None:
    assert lines_of(report_on(f"title: x\nevents:\n  {event}\n".replace("\n", end))) == [said]


def test_fails_only_for_the_event_without_evidence() -> None:
    text = """\
title: x
sources: {a: {file: a.txt}}
events:
  - {id: treaty, title: x, date: 2023-05, evidence: [{source: a, quote: signed an agreement in May 2023}]}
  - {id: talks, title: Talks, date: 2023-04}
"""
    assert verdicts_of(report_on(text, ARTICLES), "CH106") == ["passed: ", 'failed: "talks" cites no source']


def test_is_waived_with_a_reason() -> None:
    text = "title: x\nevents:\n  - {id: talks, title: x, date: 2023, waive: {no-evidence: from memory}}\n"
    assert verdicts_of(report_on(text), "CH106") == ['waived: "talks" cites no source']


def test_passes_evidence_whose_source_cannot_be_read() -> None:
    text = """\
title: x
sources: {a: {file: b.txt}}
events:
  - {id: treaty, title: x, date: 2023-05, evidence: [{source: a, quote: signed an agreement in May 2023}]}
"""
    assert lines_of(report_on(text, ARTICLES)) == ["2:21 CH101 b.txt: no such file"]


def test_leaves_evidence_that_could_not_be_read_to_schema() -> None:
    text = "title: x\nevents:\n  - {id: talks, title: Talks, date: 2023-04, evidence: soon}\n"
    assert lines_of(report_on(text)) == ["3:56 CH003 evidence: expected a list"]


def test_an_era_cites_something_or_is_context() -> None:
    text = """\
title: x
sources: {a: {file: a.txt}}
eras:
  - {name: Talks, date: 2023-05, evidence: [{source: a, quote: signed an agreement in May 2023}]}
  - {name: Own, date: 2023, context: true}
  - {name: Bare, date: 2023}
"""
    assert verdicts_of(report_on(text, ARTICLES), "CH106") == [
        "passed: ",
        "unchecked: the curator's own context, which no source proves",
        'failed: the era "Bare" cites no source; where it is the curator\'s own, say "context: true"',
    ]
