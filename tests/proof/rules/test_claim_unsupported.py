"""Titles that go beyond their passages."""

from chrono.findings import Severity
from chrono.proof.rules.claim_unsupported import BAD, GOOD, SEVERITY
from tests.claims.claim_cases import title_judged
from tests.conftest import codes_of, report_on, verdicts_of


def test_an_allegation_told_as_a_fact_is_a_warning() -> None:
    report = report_on(BAD.chronology, BAD.articles)
    assert codes_of(report) == ["CH902"]
    assert SEVERITY is Severity.WARNING
    assert "tells as a fact" in report.findings[0].message


def test_a_title_that_says_whose_word_it_is_is_not_accused() -> None:
    assert verdicts_of(report_on(GOOD.chronology, GOOD.articles), "CH902") == []


def test_it_is_told_once_and_by_no_other_rule() -> None:
    article = "Minister Maria Otten opened the bridge in Lima on 14 February 2025."
    assert len(title_judged("The bridge opens for Fairweather", article, participants="otten")) == 1
