"""Clock times that a zone skips or has twice."""

import pytest

from chrono.proof.rules import unclear_clock_time as rule
from tests.conftest import report_on, verdicts_of

TEXT = rule.GOOD.chronology


def told(date: str, zone: str = "Europe/London") -> list[str]:
    text = TEXT.replace("2024-10-27T01:30+01:00", date).replace("Europe/London", zone)
    return verdicts_of(report_on(text, rule.GOOD.articles), rule.CODE)


def test_a_time_that_comes_twice_asks_for_its_offset() -> None:
    (verdict,) = told("2024-10-27T01:30")
    assert verdict == (
        "failed: 2024-10-27T01:30 comes twice in Europe/London; write its offset, as in 2024-10-27T01:30+01:00"
    )


def test_a_time_that_does_not_exist_asks_for_its_offset() -> None:
    (verdict,) = told("2024-03-31T01:30")
    assert verdict == (
        "failed: 2024-03-31T01:30 does not exist in Europe/London; write its offset, as in 2024-03-31T01:30+00:00"
    )


@pytest.mark.parametrize(
    ("date", "zone"),
    [("2024-03-31T03:30", "Europe/London"), ("2024-03-31T01:30", "Asia/Almaty"), ("2024-07-01T01:30", "Europe/London")],
)
def test_any_other_time_passes(date: str, zone: str) -> None:
    assert told(date, zone) == ["passed: "]


@pytest.mark.parametrize("date", ["2024-10-27T01:30+01:00", "2024-10-27T01:30Z", "2024-10-27"])
def test_a_time_with_its_offset_and_a_day_are_not_asked(date: str) -> None:
    assert told(date) == []


def test_both_ends_of_a_lasting_time_are_asked() -> None:
    assert len(told("2024-10-27T01:30/2024-10-27T04:00")) == 2


def test_without_a_time_zone_there_is_nothing_to_ask() -> None:
    text = TEXT.replace("timezone: Europe/London\n", "").replace("+01:00", "")
    assert verdicts_of(report_on(text, rule.GOOD.articles), rule.CODE) == []
