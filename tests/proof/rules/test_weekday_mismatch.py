"""CH308: a weekday stands with a date that falls on another."""

import pytest

from tests.conftest import codes_of, lines_of, pact, report_on, verdicts_of


def test_warns_at_the_quotation_when_the_article_errs() -> None:
    found = pact("2024-03-20", "'Signed on Thursday, March 20, 2024'")
    assert lines_of(found) == ['10:16 CH308 "Thursday, March 20, 2024": 2024-03-20 is another weekday']


@pytest.mark.parametrize("words", ["Wednesday, March 20, 2024", "Wed 20 March 2024", "Wednesday, March 20"])
def test_passes_the_right_weekday(words: str) -> None:
    found = pact("2024-03-20", f"'Signed on {words}'")
    assert codes_of(found) == []
    assert verdicts_of(found, "CH308") == ["passed: "]


def test_warns_at_the_title_when_the_record_errs() -> None:
    found = pact("2024-03-20", "Signed on March 20, 2024", more="    summary: Signed on Friday, 20 March 2024.\n")
    assert [line for line in lines_of(found) if "CH308" in line] == [
        '8:14 CH308 "Friday, 20 March 2024": 2024-03-20 is another weekday'
    ]


def test_makes_no_check_without_a_weekday() -> None:
    assert verdicts_of(pact("2024-03-20", "Signed on March 20, 2024"), "CH308") == []


def test_warns_in_russian() -> None:
    found = pact("2024-03-20", "Документ подписали в пятницу, 20 марта 2024 года")
    assert [line.split()[1] for line in lines_of(found)] == ["CH308"]


UNREAD = 'unchecked: dates in the language "fr" are not read'


@pytest.mark.parametrize(("day", "said"), [("mercredi 20 mars", [UNREAD]), ("mercredi", [])])
def test_a_number_in_a_quotation_that_is_not_read_is_unchecked(day: str, said: list[str]) -> None:
    text = f"""\
title: An example
sources:
  a: {{file: a.txt, published: 2024-03-26}}
events:
  - id: x
    title: A visit
    date: 2024-03-20
    evidence: [{{source: a, quote: Le ministre est arrivé à Lima {day}}}]
"""
    found = report_on(text, {"a.txt": f" date 2024-03-26 Le ministre est arrivé à Lima {day} pour la visite.\n"})
    assert verdicts_of(found, "CH308") == said


def test_a_number_in_a_summary_that_is_not_read_is_unchecked() -> None:
    summary = "    summary: Le ministre est arrivé à Lima le mercredi 20 mars pour une visite.\n"
    assert verdicts_of(pact("2024-03-20", "Signed on March 20, 2024", more=summary), "CH308") == [UNREAD]
