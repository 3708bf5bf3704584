"""CH307: no dated expression in or beside the passage bears on the record's date."""

import pytest

from tests.conftest import codes_of, lines_of, pact, verdicts_of


@pytest.mark.parametrize("date", ["2024-02-02", "2024-02", "2023", "2024-02-01/2024-03-01"])
def test_fails_when_the_passage_has_no_date(date: str) -> None:
    assert lines_of(pact(date, "The minister opened a school")) == [
        f"7:11 CH307 date {date}: no dated expression in or beside the passage bears on it"
    ]


def test_fails_when_no_evidence_supports_the_date() -> None:
    found = pact("2024-03-20", "The pact was signed on March 20\n        supports: [status]")
    assert lines_of(found) == ["7:11 CH307 date 2024-03-20: no evidence is said to support the date"]


@pytest.mark.parametrize(
    "article",
    [
        "On March 20 the envoys met. The pact was signed.",
        "The pact was signed. The ceremony of March 20 was short.",
        "On March 20, in Lima, the pact was signed.",
    ],
)
def test_passes_when_the_date_stands_beside_the_passage(article: str) -> None:
    quote = "The pact was signed" if "The pact" in article else "the pact was signed"
    assert codes_of(pact("2024-03-20", quote, article)) == []


def test_fails_when_the_date_stands_in_another_paragraph() -> None:
    found = pact("2024-03-20", "The pact was signed", "On March 20 the envoys met.\n\nThe pact was signed.")
    assert [line for line in lines_of(found) if "CH307" in line] == [
        "7:11 CH307 date 2024-03-20: no dated expression in or beside the passage bears on it"
    ]


def test_offers_no_edit() -> None:
    assert [one.edit for one in pact("2024-02-02", "The minister opened a school").findings] == [None]


def test_makes_no_check_when_the_date_is_inferred() -> None:
    found = pact("2024-03-20", "The minister opened a school", more="    basis: inferred\n")
    assert codes_of(found) == []
    assert verdicts_of(found, "CH307") == []


def test_makes_no_check_when_the_quotation_was_not_found() -> None:
    found = pact("2024-03-20", "The minister closed a bridge", "The pact was signed on March 20.")
    assert codes_of(found) == ["CH201"]
    assert verdicts_of(found, "CH307") == []


def test_makes_no_check_when_the_language_is_not_read() -> None:
    found = pact("2024-03-20", "Ο υπουργός άνοιξε ένα σχολείο", "Ο υπουργός άνοιξε ένα σχολείο, είπε η κυβέρνηση.")
    assert verdicts_of(found, "CH307") == []
