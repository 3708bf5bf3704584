"""Clock times as ISO 8601 writes them."""

import pytest

from chrono.dates import Day
from chrono.timex.clocks import clock_text
from chrono.timex.tagger import find_dates, find_timexes


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("10:30", "10:30"),
        ("3:30 p.m. EDT", "15:30-04:00"),
        ("12 a.m.", "00:00"),
        ("12.15 pm", "12:15"),
        ("10:30 GMT", "10:30Z"),
        ("10:30 (UTC+5)", "10:30+05:00"),
        ("10:30:15+05:30", "10:30+05:30"),
        ("25:00", ""),
        ("24:00", ""),
        ("23:59", "23:59"),
        ("11:45 p.m.", "23:45"),
        ("11:45 a.m.", "11:45"),
        ("12:15 p.m.", "12:15"),
        ("13:15 p.m.", "13:15"),
        ("noon", ""),
    ],
)
def test_a_clock_time_is_written_with_its_zone(words: str, expected: str) -> None:
    assert clock_text(words) == expected


@pytest.mark.parametrize(
    ("text", "language", "clock"),
    [("5月3日下午3点15分", "zh", "15:15"), ("5月3日10时30分", "zh", "10:30"), ("5月3日10时", "zh", "10:00")],
)
def test_minutes_in_words_are_of_the_clock_time(text: str, language: str, clock: str) -> None:
    assert find_timexes(text, Day(2024, 6, 20), language)[0].clock == clock


@pytest.mark.parametrize(
    ("words", "clock"), [("下午3:15", "15:15"), ("上午3:15", "03:15"), ("下午12:15", "12:15"), ("下午15:15", "15:15")]
)
def test_words_for_half_days_add_their_hours_before_noon(words: str, clock: str) -> None:
    assert clock_text(words, {"上午": 0, "下午": 12}) == clock
    assert clock_text("3:15 a.m.", {"a.m.": 12}) == "03:15"


def test_a_zone_that_stands_before_its_time_is_none() -> None:
    assert clock_text("GMT 10:30") == "10:30"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("on the night of 11 to 12 May 2014", "en", ["2014-05-11/2014-05-12", "2014-05-11", "2014-05-12"]),
        ("в ночь с 11 на 12 мая 2014 года", "ru", ["2014-05-12", "2014-05-11/2014-05-12", "2014-05-11"]),
        ("в ночь на 12 мая 2014 года", "ru", ["2014-05-12", "2014-05-11/2014-05-12", "2014-05-11"]),
        ("2014年5月11日至12日夜间", "zh", ["2014-05-11/2014-05-12", "2014-05-11", "2014-05-12"]),
        ("2014 жылғы 11-12 мамыр түні", "kk", ["2014-05-11/2014-05-12", "2014-05-11", "2014-05-12"]),
    ],
)
def test_of_a_night_either_day_may_be_meant(text: str, language: str, readings: list[str]) -> None:
    (found,) = find_dates(text, "2015-02-02", language)
    assert ([str(one) for one in found.readings], found.is_decisive) == (readings, False)


@pytest.mark.parametrize("text", ["on the night of 12 May 2014", "open from 11 to 12 May 2014"])
def test_what_is_no_night_of_two_days_is_sure(text: str) -> None:
    (found,) = find_dates(text, "2015-02-02", "en")
    assert found.is_decisive


def test_a_clock_time_beside_a_day_that_is_not_read_is_of_no_other_day() -> None:
    """Without a day of publication `15 July` has no year."""
    text = "The council met on 3 June 2021. On 15 July at 6 a.m. the bridge opened."
    assert [one.form for one in find_dates(text, None, "en")] == ["day_month"]
