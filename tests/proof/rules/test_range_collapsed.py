"""CH305: the passage states a range, the record only a part of it."""

import pytest

from chrono.proof.rules import range_collapsed
from tests.conftest import codes_of, lines_of, report_on

VISIT = range_collapsed.GOOD


@pytest.mark.parametrize("day", ["2024-03-28", "2024-03-29", "2024-03-30"])
def test_fails_when_the_record_has_one_day_of_the_range(day: str) -> None:
    example = VISIT.but("2024-03-28/2024-03-30", day)
    assert lines_of(report_on(example.chronology, example.articles)) == [
        f'7:11 CH305 date {day} is only a part of "March 28 to 30" (2024-03-28/2024-03-30)'
    ]


def test_offers_the_whole_range() -> None:
    example = VISIT.but("2024-03-28/2024-03-30", "2024-03-28")
    (finding,) = report_on(example.chronology, example.articles).findings
    assert finding.edit is not None
    assert finding.edit.text == "2024-03-28/2024-03-30"


def test_leaves_a_day_outside_the_range_to_date_contradicted() -> None:
    example = VISIT.but("2024-03-28/2024-03-30", "2024-03-31")
    assert codes_of(report_on(example.chronology, example.articles)) == ["CH302"]


def test_passes_a_month_that_holds_the_range() -> None:
    example = VISIT.but("2024-03-28/2024-03-30", "2024-03")
    assert codes_of(report_on(example.chronology, example.articles)) == []
