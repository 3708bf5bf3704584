"""CH703: sources that support the event state different dates, and the record does not say so."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def report(said: str, more: str = "", event: str = "") -> Report:
    """A pact of 20 March by one source, and by a later one what is `said`."""
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
  b: {{file: b.txt, published: 2024-04-01}}
events:
  - id: pact
    title: A pact
    date: 2024-03-20
{event}    evidence:
      - source: a
        quote: The pact was signed on March 20
      - source: b
        quote: {said}
{more}"""
    articles = {
        "a.txt": " date 2024-03-26 The pact was signed on March 20.\n",
        "b.txt": f" date 2024-04-01 {said}.\n",
    }
    return report_on(text, articles)


@pytest.mark.parametrize(
    ("said", "message"),
    [
        ("The pact was signed on March 21", '"March 21" (2024-03-21)'),
        ("The pact was signed on March 20, 2023", '"March 20, 2023" (2023-03-20)'),
        ("The pact was signed in February", '"February" (2024-02)'),
        ("The pact was signed at the March 21-23 talks", '"March 21-23" (2024-03-21/2024-03-23)'),
        ("The pact was signed yesterday in Lima", '"yesterday" (2024-03-31)'),
    ],
)
def test_fails_when_another_source_states_another_date(said: str, message: str) -> None:
    assert lines_of(report(said)) == [f'13:16 CH703 "b" says {message}, another source 2024-03-20']


@pytest.mark.parametrize(
    "said",
    [
        "The pact was signed on March 20 in Lima",
        "The pact was signed on Wednesday, 20 March",
        "The pact was signed in March",
        "The pact was signed last month",
        "The pact was signed on March 18-22",
        "The pact, signed on March 20, took force on April 1",
        "The pact was signed",
    ],
)
def test_passes_when_the_other_source_says_the_same_or_less(said: str) -> None:
    found = report(said)
    assert [code for code in codes_of(found) if code != "CH801"] == []
    assert verdicts_of(found, "CH703") == ["passed: "]


@pytest.mark.parametrize(
    "more",
    [
        "        says: {date: 2024-03-21}\n",
        "        stance: disputes\n",
        "        stance: context\n",
        "        supports: [status]\n",
    ],
)
def test_passes_when_the_record_says_so(more: str) -> None:
    assert codes_of(report("The pact was signed on March 21", more)) == []


def test_is_waived_when_the_record_gives_a_reason() -> None:
    waive = "    waive: {sources-conflict: b errs by a day}\n"
    found = report("The pact was signed on March 21", event=waive)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH703") == [
        'waived: "b" says "March 21" (2024-03-21), another source 2024-03-20',
    ]


def test_offers_no_edit() -> None:
    assert [one.edit for one in report("The pact was signed on March 21").findings] == [None]


def test_makes_no_check_when_one_source_stands_alone() -> None:
    found = report("The pact was signed on March 21", "        supports: [figures]\n")
    assert verdicts_of(found, "CH703") == []
