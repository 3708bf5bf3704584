"""CH704: the same passage is the proof of two events at different dates, and does not state both."""

import pytest

from chrono.proof.rules.one_passage_two_dates import BAD
from tests.conftest import codes_of, lines_of, report_on, verdicts_of

TWO = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: first
    title: The opening of the harbour
    date: 2024-03-20
    evidence:
      - {source: a, quote: on March 20 and on March 21}
  - id: second
    title: A dinner in town
    date: 2024-03-21
    evidence:
      - {source: a, quote: on March 20 and on March 21}
"""


def test_fails_at_the_second_event_s_quotation() -> None:
    found = report_on(BAD.chronology, BAD.articles)
    assert lines_of(found) == ['17:28 CH704 the same words date "treaty" to 2023-05 and "talks" to 2023-04']


@pytest.mark.parametrize("date", ["2023-05", "2023", "2023-05-09"])
def test_passes_dates_that_meet(date: str) -> None:
    text = BAD.chronology.replace("date: 2023-04", f"date: {date}")
    assert "CH704" not in codes_of(report_on(text, BAD.articles))


def test_passes_a_passage_that_states_both() -> None:
    found = report_on(TWO, {"a.txt": " date 2024-03-26 They met on March 20 and on March 21 in Lima.\n"})
    assert codes_of(found) == []
    assert verdicts_of(found, "CH704") == ["passed: "]


def test_leaves_a_contradicted_date_to_its_own_rule() -> None:
    found = report_on(
        TWO.replace("date: 2024-03-21", "date: 2024-03-25"),
        {"a.txt": " date 2024-03-26 They met on March 20 and on March 21 in Lima.\n"},
    )
    assert codes_of(found) == ["CH302"]


def test_dates_of_a_language_that_is_not_read_are_unchecked() -> None:
    sentence = "Le ministre a rencontré le président le 20 mars 2024 et le roi le 21 mars 2024, selon la ville."
    text = TWO.replace("on March 20 and on March 21", '"' + sentence.rstrip(".") + '"')
    found = report_on(text, {"a.txt": f" date 2024-03-26 {sentence}\n"})
    assert verdicts_of(found, "CH704") == ['unchecked: dates in the language "fr" are not read']


def test_a_passage_with_a_date_of_each_is_none() -> None:
    quote = "Peru and Chile agreed on 20 October 2025 to reopen the border on 1 December 2025"
    text = (
        "title: x\nsources:\n  a: {file: a.txt, published: 2025-10-21}\nevents:\n"
        f"  - {{id: one, title: Peru and Chile agree, date: 2025-10-20, evidence: [{{source: a, quote: {quote}}}]}}\n"
        f"  - {{id: two, title: The border reopens, date: 2025-12-01, status: planned, "
        f"evidence: [{{source: a, quote: {quote}}}]}}\n"
    )
    found = lines_of(report_on(text, {"a.txt": f" date 2025-10-21 {quote}.\n"}))
    assert not [line for line in found if "CH704" in line]


def test_passes_a_shared_passage_where_another_has_the_date() -> None:
    text = TWO.replace("quote: on March 20 and on March 21", "quote: They met on March 20")
    text += "      - {source: a, quote: dined on March 21}\n"
    found = report_on(text, {"a.txt": " date 2024-03-26 They met on March 20 in Lima. They dined on March 21.\n"})
    assert verdicts_of(found, "CH704") == ["passed: "]


def test_an_open_date_with_another_quotation_is_unchecked() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: flight
    title: Gagarin flies
    date: 1961-04-12
    evidence:
      - {source: a, quote: "On 12 April 1961 Gagarin flew in space"}
  - id: pledge
    title: Congressmen pledge support
    date: 1961-04-13
    evidence:
      - {source: a, quote: "On 12 April 1961 Gagarin flew in space"}
      - {source: a, quote: "one day after Gagarin's flight, congressmen pledged their support"}
"""
    article = "On 12 April 1961 Gagarin flew in space. At a meal one day after Gagarin's flight, congressmen pledged "
    found = report_on(text, {"a.txt": f" date 2024-03-26 {article}their support.\n"})
    assert verdicts_of(found, "CH704") == ['unchecked: another quotation of "pledge" may date it']
