"""The time in which a break may stand."""

import pytest

from chrono.dates.parsing import parse_date
from chrono.frames.frame import frame_of
from chrono.frames.options import LayoutOptions
from chrono.frames.vacant import vacancies
from chrono.records.loader import load_text

ALL = (738_000.0, 740_000.0)
FIRST = 738_886
"""1 January 2024."""


def found(*dates: str, more: str = "", today: str = "", within: tuple[float, float] = ALL) -> list[tuple[float, float]]:
    lines = "".join(f'  - {{id: e{at}, title: E, date: "{date}"}}\n' for at, date in enumerate(dates))
    chronology = load_text(f"title: x\n{more}events:\n{lines}", {}).chronology
    options = LayoutOptions(400, today=parse_date(today) if today else None)
    frame = frame_of(chronology, options, lambda text, size, _: len(text) * size / 2)
    return [(begin - FIRST, finish - FIRST) for begin, finish in vacancies(frame, chronology.events, within)]


def test_between_two_days_is_time_without_a_mark() -> None:
    assert found("2024-01-01", "2024-01-11") == [(1, 10)]


@pytest.mark.parametrize("date", ["2024", "[2024-01-01..2024-12-31]", "[2024-01-01,2024-12-31]"])
def test_what_is_somewhere_in_its_time_holds_all_of_it(date: str) -> None:
    assert found("2024-01-01", date, "2024-12-31") == []


def test_what_lasted_holds_its_ends() -> None:
    assert found("2024-01-01/2024-12") == [(1, 335)]


def test_the_ends_of_an_era_hold_their_days() -> None:
    era = "eras: [{name: E, date: 2024-01-05/2024-01-06, context: true}]\n"
    assert found("2024-01-01", "2024-01-11", more=era) == [(1, 4), (6, 10)]


def test_today_is_held() -> None:
    assert found("2024-01-01", "2024-01-11", today="2024-01-05") == [(1, 4), (5, 10)]


def test_time_that_is_not_shown_has_none() -> None:
    assert found("2024-01-01", "2024-01-11", within=(FIRST - 5.0, FIRST + 3.0)) == []


@pytest.mark.parametrize("date", ["[..2024-01-11]", "[2024-01-11..]", "../2024-01-11", "2024-01-11/.."])
def test_the_one_bound_that_is_known_holds_all_of_its_day(date: str) -> None:
    assert found("2024-01-01", date) == [(1, 10)]


def test_the_one_bound_that_is_known_holds_no_more_than_a_day() -> None:
    assert found("2024-01-01", "[..2024]") == [(1, 365)]
