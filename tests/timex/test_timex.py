"""A dated expression, and what it says of an event."""

import pytest

from chrono.dates.parsing import parse_date
from chrono.timex.timex import CLOCK, DATELINE, EMBARGO, Timex


def test_last_week_is_one_unknown_day_of_that_week() -> None:
    week = Timex(0, 9, parse_date("2024-03-18/2024-03-24"), form="relative_unit")
    assert str(week.meaning) == "[2024-03-18..2024-03-24]"
    assert str(week._replace(form="range").meaning) == "2024-03-18/2024-03-24"


@pytest.mark.parametrize("rule", [DATELINE, EMBARGO, CLOCK])
def test_what_tells_of_the_report_tells_of_no_event(rule: str) -> None:
    date = parse_date("2024-03-18")
    assert not Timex(0, 9, date, form=rule).dates_event
    assert Timex(0, 9, date, form="month_day").dates_event


def test_the_likeliest_reading_comes_first() -> None:
    dates = [parse_date(text) for text in ("2024-03-28", "2023-03-28")]
    assert list(Timex(0, 8, dates[0], (dates[1],)).readings) == dates
