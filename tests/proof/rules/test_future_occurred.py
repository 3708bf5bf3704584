"""CH402: the record says that it occurred, but it begins after the day the chronology speaks from."""

import pytest

from tests.conftest import codes_of, lines_of, pact, report_on, verdicts_of


def test_fails_when_the_start_lies_after_the_newest_article() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt, published: 2024-04-01}
events:
  - id: pact
    title: A pact
    date: 2024-04-02
    evidence:
      - {source: a, quote: The pact of April 2}
      - {source: b, quote: The pact of April 2}
"""
    article = "The pact of April 2, 2024, will be long.\n"
    found = report_on(text, {"a.txt": f" date 2024-03-26 {article}", "b.txt": f" date 2024-04-01 {article}"})
    message = '"occurred" on 2024-04-02 or later, after the day the file speaks from (2024-04-01)'
    assert verdicts_of(found, "CH402") == [f"failed: {message}"]
    assert f"6:5 CH402 {message}" in lines_of(found)


def test_fails_when_the_start_lies_after_as_of() -> None:
    found = pact("2024-03-20", "The pact was signed on March 20", as_of="2024-03-19")
    assert lines_of(found) == [
        '5:5 CH402 "occurred" on 2024-03-20 or later, after the day the file speaks from (2024-03-19)'
    ]


def test_stands_at_the_status_when_that_is_written() -> None:
    more = "    status: occurred\n"
    found = pact("2024-03-20", "The pact was signed on March 20", more=more, as_of="2024-03-19")
    assert [line.split()[0] for line in lines_of(found)] == ["8:13"]


@pytest.mark.parametrize("as_of", ["2024-03-20", "2024-03-21", "2024-03", "2024"])
def test_passes_when_it_may_have_begun_by_then(as_of: str) -> None:
    assert codes_of(pact("2024-03-20", "The pact was signed on March 20", as_of=as_of)) == []


@pytest.mark.parametrize("date", ["2024", "2024-03", "2024-03-20/2024-04-02"])
def test_passes_when_only_the_end_lies_after(date: str) -> None:
    quote = "The fair runs from March 20 to April 2, 2024"
    assert verdicts_of(pact(date, quote), "CH402") == ["passed: "]


@pytest.mark.parametrize("status", ["planned", "postponed", "cancelled", "denied"])
def test_makes_no_check_when_it_is_not_said_to_have_occurred(status: str) -> None:
    quote = "The pact will be signed on December 5, 2024"
    found = pact("2024-12-05", quote, more=f"    status: {status}\n")
    assert verdicts_of(found, "CH402") == []


def test_is_unchecked_when_no_day_is_known_to_speak_from() -> None:
    text = """\
title: An example
sources:
  a: {file: a.md}
events:
  - id: pact
    title: A pact
    date: 2024-03-20
    evidence:
      - {source: a, quote: signed on 20 March 2024}
"""
    found = report_on(text, {"a.md": "The pact was signed on 20 March 2024.\n"})
    assert verdicts_of(found, "CH402") == ["unchecked: neither as_of nor any date of publication is known"]


def test_is_unchecked_where_a_source_of_the_event_may_be_of_a_later_day() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
  b: {file: b.txt}
events:
  - id: pact
    title: A pact
    date: 2024-04-02
    evidence:
      - {source: b, quote: "The pact of April 2, 2024"}
"""
    article = "The pact of April 2, 2024, was long.\n"
    files = {"a.txt": f" date 2024-03-26 {article}", "b.txt": article}
    said = "as_of is not given, and the day of publication of a source is not known"
    assert verdicts_of(report_on(text, files), "CH402") == [f"unchecked: {said}"]
    assert verdicts_of(report_on(f"as_of: 2024-03-26\n{text}", files), "CH402")[0].startswith("failed")
