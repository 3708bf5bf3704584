"""CH312: a date inside an event's id disagrees with the event's date."""

import pytest

from chrono.proof.examples import TREATY
from tests.conftest import codes_of, lines_of, report_on, verdicts_of


def report(name: str) -> list[str]:
    return lines_of(report_on(TREATY.but("id: treaty", f"id: {name}").chronology, TREATY.articles))


@pytest.mark.parametrize("name", ["2022-treaty", "treaty-2023-06", "2023-05-09.2021", "treaty_20220509"])
def test_warns_of_another_date(name: str) -> None:
    assert [line.split()[1] for line in report(name)] == ["CH312"]


def test_names_both_dates() -> None:
    assert report("2022-treaty") == ["5:9 CH312 the id says 2022, the date 2023-05"]


@pytest.mark.parametrize("name", ["2023-treaty", "treaty-2023-05", "2023-05-09", "treaty.202305"])
def test_passes_a_date_that_meets_the_event_s(name: str) -> None:
    assert report(name) == []


@pytest.mark.parametrize("name", ["treaty", "no-12345", "g20", "resolution-1325x", "un-2231"])
def test_makes_no_check_without_a_date(name: str) -> None:
    found = report_on(TREATY.but("id: treaty", f"id: {name}").chronology, TREATY.articles)
    assert verdicts_of(found, "CH312") == []
    assert codes_of(found) == []
