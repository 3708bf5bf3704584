"""CH403: the record is still planned although its end lies before the day the chronology speaks from."""

import pytest

from tests.conftest import codes_of, lines_of, pact, report_on, verdicts_of

PLANNED = "    status: planned\n"


def test_fails_when_the_article_itself_is_younger_than_the_plan() -> None:
    found = pact("2024-03-25", "The fair opens on March 25", more=PLANNED)
    assert lines_of(found) == ['8:13 CH403 still "planned" although it ends on 2024-03-25, before 2024-03-26']


def test_fails_when_the_last_day_of_a_range_has_passed() -> None:
    quote = "The fair runs from March 28 to April 2"
    found = pact("2024-03-28/2024-04-02", quote, more=PLANNED, as_of="2024-04-03")
    assert lines_of(found) == ['8:13 CH403 still "planned" although it ends on 2024-04-02, before 2024-04-03']


@pytest.mark.parametrize(
    ("date", "quote", "as_of"),
    [
        ("2024-03-28", "The fair opens on March 28", "2024-03-28"),
        ("2024-03-28/2024-04-02", "The fair runs from March 28 to April 2", "2024-04-02"),
        ("2024-04", "The fair opens in April", "2024-04-30"),
        ("2024-03-28", "The fair opens on March 28", "2024-03"),
        ("'[2024-03-26..]'", "The fair will open", "2034-01-01"),
    ],
)
def test_passes_when_it_may_still_come(date: str, quote: str, as_of: str) -> None:
    basis = "    basis: reported\n" if date.startswith("'") else ""
    assert codes_of(pact(date, quote, more=PLANNED + basis, as_of=as_of)) == []


@pytest.mark.parametrize("status", ["occurred", "cancelled", "postponed", "denied"])
def test_makes_no_check_when_it_is_no_longer_planned(status: str) -> None:
    found = pact("2024-03-25", "The fair opens on March 25", more=f"    status: {status}\n")
    assert verdicts_of(found, "CH403") == []


def test_makes_no_check_when_an_event_tells_what_became_of_it() -> None:
    text = """\
title: An example
sources:
  a: {file: a.txt, published: 2024-03-26}
events:
  - id: plan
    title: A fair is to open
    date: 2024-03-25
    status: planned
    evidence:
      - {source: a, quote: The fair was to open on March 25}
  - id: outcome
    title: The doors stay shut
    date: 2024-03-25
    follows: plan
    evidence:
      - {source: a, quote: but on March 25 the doors stayed shut}
"""
    article = " date 2024-03-26 The fair was to open on March 25, but on March 25 the doors stayed shut.\n"
    found = report_on(text, {"a.txt": article})
    assert codes_of(found) == []
    assert verdicts_of(found, "CH403") == []


def test_is_unchecked_when_no_day_is_known_to_speak_from() -> None:
    text = """\
title: An example
sources:
  a: {file: a.md}
events:
  - id: fair
    title: A fair
    date: 2024-03-20
    status: planned
    evidence:
      - {source: a, quote: opens on 20 March 2024}
"""
    found = report_on(text, {"a.md": "The fair opens on 20 March 2024.\n"})
    assert verdicts_of(found, "CH403") == ["unchecked: neither as_of nor any date of publication is known"]
