"""CH005: two events share an id."""

import pytest

from tests.conftest import lines_of, report_on, verdicts_of

ARTICLES = {
    "a.txt": " date 2024-03-26 In May 2023, both signed an agreement. In June 2023, it was ratified.\n",
}


def two(first: str, second: str) -> str:
    return f"""\
title: An example
sources:
  a: {{file: a.txt}}
events:
  - id: {first}
    title: Agreement
    date: 2023-05
    evidence:
      - {{source: a, quote: "In May 2023, both signed an agreement"}}
  - id: {second}
    title: Ratification
    date: 2023-06
    evidence:
      - {{source: a, quote: "In June 2023, it was ratified"}}
"""


@pytest.mark.parametrize(
    ("first", "second", "id_"),
    [
        ("visit", '"visit"', "visit"),
        ("визит", "визит", "визит"),
        ("访问", "'访问'", "访问"),
        ("0476", "0476", "0476"),
    ],
)
def test_fails_when_an_id_stands_again_however_it_is_quoted(first: str, second: str, id_: str) -> None:
    assert lines_of(report_on(two(first, second), ARTICLES)) == [f'10:9 CH005 "{id_}" is already the id of event 1']


def test_fails_at_every_further_one() -> None:
    more = "  - {id: visit, title: x, date: 2023, evidence: [{source: a, quote: signed an agreement}]}\n"
    found = lines_of(report_on(two("visit", "visit") + more, ARTICLES))
    assert [line for line in found if "CH005" in line] == [
        '10:9 CH005 "visit" is already the id of event 1',
        '15:10 CH005 "visit" is already the id of event 1',
    ]


def test_counts_one_check_an_event() -> None:
    assert verdicts_of(report_on(two("visit", "visit"), ARTICLES), "CH005") == [
        "passed: ",
        'failed: "visit" is already the id of event 1',
    ]


@pytest.mark.parametrize(("first", "second"), [("visit", "Visit"), ("visit", "visit-2"), ("476", "0476")])
def test_passes_ids_that_differ(first: str, second: str) -> None:
    assert lines_of(report_on(two(first, second), ARTICLES)) == []


def test_passes_an_event_with_the_id_of_a_source() -> None:
    assert lines_of(report_on(two("a", "b"), ARTICLES)) == []
