"""What is counted from publication, and from the date before it in the text."""

import pytest

from chrono.anchored import shifted
from chrono.days import Day
from chrono.tagger import find_timexes

TUESDAY = Day(2024, 3, 26)


def dates(text: str) -> list[str]:
    return [str(one.date) for one in find_timexes(text, TUESDAY)]


@pytest.mark.parametrize(
    ("unit", "count", "text"),
    [
        ("day", -1, "2024-03-25"),
        ("week", -1, "2024-03-18/2024-03-24"),
        ("fortnight", 1, "2024-04-08/2024-04-14"),
        ("weekend", 0, "2024-03-30/2024-03-31"),
        ("month", -3, "2023-12"),
        ("quarter", 1, "2024-34"),
        ("half", -1, "2023-41"),
        ("year", 10, "2034"),
        ("decade", -1, "201X"),
        ("decade", -3, "1994"),
        ("century", -1, "19XX"),
    ],
)
def test_a_unit_is_as_coarse_as_its_word(unit: str, count: int, text: str) -> None:
    reading = shifted(TUESDAY, unit, count)
    assert reading is not None
    assert reading.texts == (text,)


def test_nothing_is_counted_from_nowhere_or_beyond_the_years() -> None:
    assert shifted(None, "day", 1) is None
    assert shifted(TUESDAY, "century", -40) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("They met on 4 March 2020. Two days later they signed.", ["2020-03-04", "2020-03-06"]),
        ("They met in May 2020. A month earlier they had not.", ["2020-05", "2020-04"]),
        ("They met on 4 March 2020. The following Friday they signed.", ["2020-03-04", "2020-03-06"]),
        ("They met on 4 March 2020. That Friday they signed.", ["2020-03-04", "2020-03-06"]),
        ("They met on 4 March 2020. Later that month they signed.", ["2020-03-04", "2020-03"]),
        ("They met on 4 March 2020. At the end of that year they signed.", ["2020-03-04", "2020"]),
        ("They met on 4 March 2020; the day after, they signed.", ["2020-03-04", "2020-03-05"]),
        ("They met in 2020. That day they signed.", ["2020"]),
        ("They met in 2020. Two days later they signed.", ["2020"]),
        ("They met on 4 March 2020 and again on the 20th.", ["2020-03-04", "2020-03-20"]),
        ("He spoke on Monday. At 18:00 he left.", ["2024-03-25", "2024-03-25"]),
    ],
)
def test_the_date_before_it_is_counted_from(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on Thanksgiving Day 2023", "2023-11-23"),
        ("on Labor Day 2024", "2024-09-02"),
        ("on Memorial Day 2024", "2024-05-27"),
        ("on Good Friday 2024", "2024-03-29"),
        ("on Easter Monday 2025", "2025-04-21"),
        ("last Christmas Eve was cold; Christmas Eve 1944", None),
    ],
)
def test_a_named_day_falls_where_its_rule_says(text: str, date: str | None) -> None:
    assert dates(text) == ([date] if date else ["2023-12-24", "1944-12-24"])


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("on March 28 at 10:30", "10:30"),
        ("at 3:30 p.m. EDT on March 28", "15:30-04:00"),
        ("at 12 a.m. on March 28", "00:00"),
        ("March 28, 18:00 GMT+5", "18:00+05:00"),
        ("March 28, 18:00 UTC", "18:00Z"),
        ("2024-03-28T15:00+05:00", "15:00+05:00"),
        ("on March 28", ""),
    ],
)
def test_a_clock_time_goes_with_the_day_beside_it(text: str, clock: str) -> None:
    (found,) = find_timexes(text, TUESDAY)
    assert (str(found.date), found.clock) == ("2024-03-28", clock)


@pytest.mark.parametrize("text", ["the score was 12:30", "a ratio of 2:30"])
def test_a_score_is_no_clock_time(text: str) -> None:
    assert dates(text) == []


def test_a_date_of_another_calendar_says_nothing_that_can_be_checked() -> None:
    (found,) = find_timexes("It was signed on 15 Ramadan 1445.", TUESDAY)
    assert (found.rule, found.tells, str(found.date)) == ("other_calendar", False, "XXXX")


def test_an_embargo_is_no_event() -> None:
    (found,) = find_timexes("EMBARGOED UNTIL 00:01 GMT, 28 March 2024", TUESDAY)
    assert (found.rule, found.tells, found.clock) == ("embargo", False, "00:01Z")
