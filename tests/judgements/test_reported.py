"""A date that rests on the day of the report."""

import pytest

from chrono.judgements.dates import judge_date
from chrono.passages.passages import read_passages
from chrono.records.loader import load_text
from chrono.tellings.comparison import Agreement
from chrono.tellings.date_judgement import DateJudgement
from tests.judgements.test_dates import judged

DATELINE = " date 2025-02-14 ASTANA, Kazakhstan, February 14. Both sides discussed joint projects. They meet again.\n"


def test_a_dateline_does_not_date_what_is_stated() -> None:
    assert judged("2025-02-14", DATELINE, "Both sides discussed joint projects") is Agreement.REPORT_DAY


def test_a_dateline_dates_what_is_reported() -> None:
    assert judged("2025-02-14", DATELINE, "Both sides discussed joint projects", "reported") is Agreement.REPORTED


@pytest.mark.parametrize("day", ["2025-02-13", "2025-02-15", "2024-02-14"])
def test_another_day_than_the_report_is_contradicted(day: str) -> None:
    assert judged(day, DATELINE, "Both sides discussed joint projects", "reported") is Agreement.CONTRADICTED


@pytest.mark.parametrize(
    ("date", "status", "expected"),
    [
        ("[..2025-02-14]", "occurred", Agreement.REPORTED),
        ("../2025-02-14", "occurred", Agreement.REPORTED),
        ("[..2025-02-13]", "occurred", Agreement.TOO_PRECISE),
        ("[..2025-02-15]", "occurred", Agreement.CONTRADICTED),
        ("[2025-02-14..]", "planned", Agreement.REPORTED),
        ("[2025-02-15..]", "planned", Agreement.TOO_PRECISE),
        ("[2025-02-13..]", "planned", Agreement.CONTRADICTED),
        ("2025-01", "occurred", Agreement.UNCHECKED),
    ],
)
def test_a_bound_follows_from_the_day_of_the_report(date: str, status: str, expected: Agreement) -> None:
    assert judged(date, DATELINE, "Both sides discussed joint projects", "inferred", status) is expected


def dated(date: str, article: str, basis: str) -> DateJudgement:
    text = (
        f"title: x\nsources:\n  a: {{file: a.txt}}\nevents:\n  - {{id: e, title: E, date: '{date}', basis: {basis},"
        " evidence: [{source: a, quote: Both sides discussed joint projects}]}\n"
    )
    chronology = load_text(text, {"a.txt": article}).chronology
    return judge_date(chronology.events[0], read_passages(chronology))


@pytest.mark.parametrize("basis", ["reported", "inferred"])
def test_without_a_day_of_the_report_nothing_follows_from_it(basis: str) -> None:
    found = dated("[..2025-02-14]", "Both sides discussed joint projects.\n", basis)
    assert found.agreement is Agreement.UNCHECKED


@pytest.mark.parametrize(
    ("date", "basis", "reason"),
    [
        ("2025-02-14", "reported", "the day of the report"),
        ("2025-02-13", "reported", "it is not the day of the report (2025-02-14)"),
        ("[..2025-02-14]", "inferred", "no later than the report that tells of it"),
        ("[..2025-02-13]", "inferred", "nothing bounds it closer than the report (2025-02-14)"),
        ("[..2025-02-15]", "inferred", "it allows days after the report of 2025-02-14, which tells of it as past"),
        ("[2025-02-14..]", "inferred", "its open end is not one that the report bounds"),
        ("2025-01", "inferred", "the date is inferred: no passage states it"),
    ],
)
def test_a_judgement_by_the_report_says_why(date: str, basis: str, reason: str) -> None:
    assert str(dated(date, DATELINE, basis).reason) == reason


def test_a_lasting_time_may_reach_up_to_the_report() -> None:
    assert dated("2025-02-01/2025-02-14", DATELINE, "reported").agreement is Agreement.REPORTED
    assert dated("2025-02-01/2025-02-13", DATELINE, "reported").agreement is Agreement.CONTRADICTED


@pytest.mark.parametrize(
    ("date", "status", "expected"),
    [
        ("[..2025-02-14]", "occurred", Agreement.REPORTED),
        ("[2025-02-14..]", "planned", Agreement.REPORTED),
        ("[..2025-02-13]", "occurred", Agreement.NOT_STATED),
        ("[..2025-02-14]", "planned", Agreement.NOT_STATED),
        ("2025-02", "occurred", Agreement.NOT_STATED),
    ],
)
def test_a_bound_that_no_passage_states_may_be_the_report_s(date: str, status: str, expected: Agreement) -> None:
    article = " date 2025-02-14 The fault was found in the wiring. It is long.\n"
    assert judged(date, article, "The fault was found", status=status) is expected


def test_a_bound_is_unchecked_where_the_day_of_the_report_is_not_known() -> None:
    assert (
        judged("[..2025-02-14]", "The fault was found in the wiring.\n", "The fault was found") is Agreement.UNCHECKED
    )
