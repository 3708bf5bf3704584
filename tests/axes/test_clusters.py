"""The burst among events."""

import pytest

from chrono.axes.clusters import burst_of
from chrono.axes.marks import domain
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.records.loader import load_text
from chrono.timelines.timeline import Vacancy
from tests.layout.test_layouts import chronology, measure

YEARS = ["2020-01-01", "2021-05-07", "2022-08-09", "2023-11-30", "2024-10-10"]
WEEK = ["2023-03-06", "2023-03-07", "2023-03-09", "2023-03-12"]


def burst(dates: list[str]) -> tuple[Vacancy, list[str]] | None:
    lines = [f'  - {{id: e{number}, title: T, date: "{date}"}}' for number, date in enumerate(dates)]
    whole = load_text("title: x\nevents:\n" + "\n".join(lines) + "\n", {}).chronology
    frame = frame_of(whole, LayoutOptions(454), measure)
    events = sorted(whole.events, key=frame.day)
    found = burst_of(events, domain(events), frame.claims)
    return (found[0], [str(event.date) for event in found[1]]) if found else None


def test_a_week_of_many_among_years_is_a_burst_of_whole_days() -> None:
    found = burst([*YEARS, *WEEK])
    assert found is not None
    (begun, ended), dates = found
    assert (ended - begun, dates) == (7.0, WEEK)


def test_a_night_among_decades_is_a_burst() -> None:
    night = ["2004-09-27T22:00", "2004-09-27T23:55", "2004-09-28T00:05", "2004-09-28T03:00"]
    found = burst(["1950-03-02", *night, "2007-12-10"])
    assert found is not None
    (begun, ended), dates = found
    assert (ended - begun, dates) == (2.0, night)


def test_what_is_known_less_exactly_than_the_stretch_is_not_in_it() -> None:
    found = burst([*YEARS, *WEEK, "2023-03", "[..2023-03-08]"])
    assert found is not None
    assert found[1] == WEEK


@pytest.mark.parametrize(
    "dates",
    [
        pytest.param([*YEARS, *WEEK[:3]], id="too few days"),
        pytest.param(WEEK, id="nothing else"),
        pytest.param([f"{year}-06-01" for year in range(1990, 2025)], id="evenly spread"),
        pytest.param([*YEARS, *["2023-03-06"] * 9], id="one day"),
        pytest.param([*(f"{year}-01-01" for year in range(1900, 2000)), *WEEK], id="a small share"),
    ],
)
def test_there_is_none_where_nothing_would_be_gained(dates: list[str]) -> None:
    assert burst(dates) is None


def test_dates_by_chance_are_no_burst() -> None:
    whole = chronology("uniform", 60)
    frame = frame_of(whole, LayoutOptions(454), measure)
    assert burst_of(whole.events, domain(whole.events), frame.claims) is None
