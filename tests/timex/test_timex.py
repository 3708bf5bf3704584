"""A dated expression, and what it says of an event."""

import pytest

from chrono.dates import Day
from chrono.dates.parsing import parse_date
from chrono.timex.tagger import find_timexes
from chrono.timex.timex import CLOCK, DATELINE, EMBARGO, OTHER_CALENDAR, Timex


def test_last_week_is_one_unknown_day_of_that_week() -> None:
    week = Timex(0, 9, parse_date("2024-03-18/2024-03-24"), is_period=True)
    assert str(week.meaning) == "[2024-03-18..2024-03-24]"
    assert str(week._replace(is_period=False).meaning) == "2024-03-18/2024-03-24"


@pytest.mark.parametrize(
    ("text", "form", "dates_event"),
    [
        ("ASTANA, Kazakhstan, February 14. He spoke.", DATELINE, False),
        ("EMBARGOED until 14 February 2024", EMBARGO, False),
        ("at 10:30", CLOCK, False),
        ("15 Ramadan 1445", OTHER_CALENDAR, False),
        ("on 14 February", "day_month", True),
    ],
)
def test_what_dates_the_report_dates_no_event(text: str, form: str, dates_event: bool) -> None:
    (timex,) = find_timexes(text, Day(2024, 3, 26))
    assert (timex.form, timex.rule, timex.dates_event) == (form, form, dates_event)


def test_the_likeliest_reading_comes_first() -> None:
    dates = [parse_date(text) for text in ("2024-03-28", "2023-03-28")]
    assert list(Timex(0, 8, dates[0], (dates[1],)).readings) == dates


def test_what_is_counted_from_a_date_says_so() -> None:
    counted = Timex(4, 9, parse_date("2024-03-11"), hedge="by").counted(start=0, date=parse_date("2024-03-08"))
    assert (counted.start, str(counted.date), counted.form, counted.hedge) == (0, "2024-03-08", "offset", "")
    assert counted.is_counted


def test_a_date_is_nothing_more_than_its_words_make_it() -> None:
    bare = Timex(0, 8, parse_date("2024-03-28"))
    assert bare.dates_event
    assert bare.is_decisive
    said = (bare.relative, bare.is_period, bare.is_counted, bare.either_order, bare.is_vague)
    assert said == (False, False, False, False, False)
    assert (bare.form, bare.hedge, bare.clock, bare.weekday, bare.doubt) == ("", "", "", "", "")
