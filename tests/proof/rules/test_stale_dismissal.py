"""CH802: a dismissal's words do not stand in the article."""

import pytest

from chrono.proof.report import Report
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def report(*quotes: str, rest: str = ". It took force on March 24.", source: str = "a") -> Report:
    """A pact of 20 March, whose article goes on with `rest`, of which `quotes` are dismissed."""
    dismissed = "".join(f"  - {{source: {source}, quote: {one}, reason: minor}}\n" for one in quotes)
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
events:
  - id: pact
    title: A pact
    date: 2024-03-20
    evidence:
      - source: a
        quote: The pact was signed on March 20
dismissed:
{dismissed}"""
    return report_on(text, {"a.txt": f" date 2024-03-26 The pact was signed on March 20{rest}\n"})


@pytest.mark.parametrize(
    "quote",
    [
        "took force on March 25",
        "entered force on March 24",
        "Took Force On March 24",
        "did not take force on March 24",
        "两国签署协议",
    ],
)
def test_fails_at_the_quotation_when_its_words_are_not_there(quote: str) -> None:
    assert '12:24 CH802 the words are not in "a"' in lines_of(report(quote))


def test_leaves_the_statement_that_was_meant_uncovered() -> None:
    assert codes_of(report("took force on March 25")) == ["CH801", "CH802"]


@pytest.mark.parametrize(
    ("quote", "rest"),
    [
        ("took force on March 24", ". It took\nforce on March 24."),
        ("took force on March 24", ". It took force on March\u00a024."),
        ("took … March 24", ". It took force on March 24."),
        ("the envoys’ talks of 2023", ". It ended the envoys' talks of 2023."),
    ],
)
def test_passes_when_only_the_typesetting_differs(quote: str, rest: str) -> None:
    found = report(quote, rest=rest)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH802") == ["passed: "]


def test_fails_once_for_each_that_is_stale() -> None:
    found = report("took force on March 24", "a bridge was burnt", "a ship was sunk")
    assert lines_of(found) == ['13:24 CH802 the words are not in "a"', '14:24 CH802 the words are not in "a"']


def test_offers_no_edit() -> None:
    found = report("took force on March 24", "a bridge was burnt")
    assert [one.edit for one in found.findings] == [None]


def test_makes_no_check_when_the_source_is_not_defined() -> None:
    found = report("took force on March 24", source="b")
    assert "CH006" in codes_of(found)
    assert verdicts_of(found, "CH802") == []
