"""CH309: 1 January, or the 1st of a month, that no passage states."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize("date", ["2024-02-01", "2024-01-01", "1991-12-01"])
def test_fails_when_no_passage_states_the_first(date: str) -> None:
    assert lines_of(pact(date, "The minister opened a school")) == [
        f"7:11 CH309 date {date} is the first of a month, and no passage states that day"
    ]


def test_fails_in_place_of_date_not_stated_and_offers_nothing() -> None:
    (finding,) = pact("2024-01-01", "The pact was signed at the turn of the year").findings
    assert finding.code == "CH309"
    assert finding.edit is None


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2020-01-01", "The pact of 1 January 2020 has lapsed"),
        ("2024-03-01", "The rule is in force since March 1"),
        ("2024-03-01", "Trade was freed on Friday, March 1"),
    ],
)
def test_passes_when_the_first_is_stated(date: str, quote: str) -> None:
    found = pact(date, quote)
    assert codes_of(found) == []
    assert verdicts_of(found, "CH309") == ["passed: "]


@pytest.mark.parametrize("date", ["2024-02", "2024", "2024-02-02"])
def test_leaves_other_dates_to_date_not_stated(date: str) -> None:
    assert codes_of(pact(date, "The minister opened a school")) == ["CH307"]


def test_leaves_the_first_of_a_month_that_is_stated_to_date_too_precise() -> None:
    assert codes_of(pact("2024-02-01", "The minister opened a school in February")) == ["CH304"]


def test_passes_when_the_report_of_the_first_is_the_basis() -> None:
    found = pact("2024-03-01", "The pact was signed", more="    basis: reported\n", published="2024-03-01")
    assert codes_of(found) == []


def test_makes_no_check_when_the_language_is_not_read() -> None:
    found = pact("2024-03-01", "Ο υπουργός άνοιξε ένα σχολείο", "Ο υπουργός άνοιξε ένα σχολείο, είπε η κυβέρνηση.")
    assert verdicts_of(found, "CH309") == []
