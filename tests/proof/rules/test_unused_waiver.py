"""CH008: a waiver waives nothing, gives no reason, or names no rule."""

import pytest

from chrono.findings import Severity
from chrono.proof.checker import check
from chrono.proof.rules import unused_waiver
from chrono.records.loader import load_text
from tests.conftest import lines_of, report_on, verdicts_of

VISIT = unused_waiver.GOOD
PERU = VISIT.but("[China]", "[China, Peru]\n    waive: {participant-not-found: named in the headline only}")
"""An event with a participant whom the article does not name, and a waiver of that."""


@pytest.mark.parametrize(
    ("waiver", "said"),
    [
        ("date-not-stated: known", '10:30 CH008 "date-not-stated" finds nothing here that could be waived'),
        ("CH307: known", '10:20 CH008 "CH307" finds nothing here that could be waived'),
        ("date-not-stated: ", '10:13 CH008 the waiver of "date-not-stated" gives no reason'),
        ('date-not-stated: " "', '10:30 CH008 the waiver of "date-not-stated" gives no reason'),
        ("дата: известно", '10:19 CH008 no rule is called "дата"'),
    ],
)
def test_fails_when_a_waiver_does_nothing(waiver: str, said: str) -> None:
    example = VISIT.but("[China]", f"[China]\n    waive: {{{waiver}}}")
    assert lines_of(report_on(example.chronology, example.articles)) == [said]


def test_waives_nothing_without_a_reason() -> None:
    example = PERU.but("named in the headline only", "")
    assert lines_of(report_on(example.chronology, example.articles)) == [
        '9:27 CH501 "Peru" stands nowhere in "a"',
        '10:13 CH008 the waiver of "participant-not-found" gives no reason',
    ]


@pytest.mark.parametrize(
    "waiver",
    [
        "{participant-not-found: named in the headline only}",
        "{CH501: named in the headline only}",
        "{participant-not-found: известно из заголовка}",
        "\n      participant-not-found: >-\n        named in\n        the headline",
    ],
)
def test_passes_a_waiver_that_is_needed(waiver: str) -> None:
    example = PERU.but("{participant-not-found: named in the headline only}", waiver)
    assert verdicts_of(report_on(example.chronology, example.articles), "CH008") == ["passed: "]


def test_takes_the_finding_out_of_the_way() -> None:
    assert lines_of(report_on(PERU.chronology, PERU.articles)) == []


def test_counts_what_is_waived() -> None:
    assert 'waived: "Peru" stands nowhere in "a"' in verdicts_of(report_on(PERU.chronology, PERU.articles), "CH501")


def test_makes_no_check_where_there_is_no_waiver() -> None:
    assert verdicts_of(report_on(VISIT.chronology, VISIT.articles), "CH008") == []


def test_weighs_what_the_settings_say() -> None:
    example = VISIT.but("[China]", "[China]\n    waive: {date-not-stated: known}")
    chronology = load_text(example.chronology, example.articles).chronology
    found = check(chronology, severity={"unused-waiver": Severity.INFO}).findings
    assert [(one.code, one.severity) for one in found] == [("CH008", Severity.INFO)]
