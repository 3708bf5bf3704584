"""The forms that name a day or month by the calendar, each found in a sentence of its own."""

import pytest

from chrono.dates import Day
from chrono.timex.calendar_forms import CALENDAR_FORMS
from chrono.timex.grammar import FORMS
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

PUBLISHED = Day(2024, 5, 20)


@pytest.mark.parametrize(
    ("text", "form", "date"),
    [
        ("They met on 2024-03-28.", "iso_day", "2024-03-28"),
        ("They met on 28/03/2024.", "numeric", "2024-03-28"),
        ("from March 28 to April 2, 2024", "month_day_to_month_day", "2024-03-28/2024-04-02"),
        ("from 28 March to 2 April 2024", "day_month_to_day_month", "2024-03-28/2024-04-02"),
        ("from March 28 to 30, 2024", "month_days_range", "2024-03-28/2024-03-30"),
        ("from 28 to 30 March 2024", "days_range_month", "2024-03-28/2024-03-30"),
        ("the first nine months of 1989", "months_of_year", "1989-01/1989-09"),
        ("on the second Tuesday of May 2024", "nth_weekday", "2024-05-14"),
        ("on Thursday, March 28, 2024", "weekday_month_day", "2024-03-28"),
        ("on Thursday, 28 March 2024", "weekday_day_month", "2024-03-28"),
        ("on 28 March 2024", "day_month", "2024-03-28"),
        ("on March 28, 2024", "month_day", "2024-03-28"),
        ("between March and May 2024", "month_range", "2024-03/2024-05"),
        ("in May 2023", "month_year", "2023-05"),
        ("in May last year", "month_relative", "2023-05"),
    ],
)
def test_a_form_reads_its_sentence(text: str, form: str, date: str) -> None:
    assert [(one.form, one.date.text) for one in find_timexes(text, PUBLISHED)] == [(form, date)]


def test_the_calendar_comes_before_all_else() -> None:
    assert FORMS[: len(CALENDAR_FORMS)] == CALENDAR_FORMS
    assert len({form.name for form in FORMS}) == len(FORMS)


def test_a_full_stop_ends_the_sentence_of_a_month() -> None:
    (found,) = find_timexes("It was to be repaired before the end of April. 6. It was not.", Day(2023, 10, 11), "en")
    assert (found.form, found.hedge, found.start, found.end) == ("month", "by", 40, 45)
    (found,) = find_timexes("on Sept. 6, 2022", None, "en")
    assert str(found.date) == "2022-09-06"


@pytest.mark.parametrize("text", ["on 25 March 1724/5 (O.S.)", "on February 11, 1731/2 O.S. he"])
def test_a_double_year_in_the_old_style_is_of_another_calendar(text: str) -> None:
    (found,) = find_timexes(text, None, "en")
    assert found.form == "other_calendar"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on the 11th of February 1731/2, Old Style, he", "en"),
        ("on the 19th of Brumaire, Year VIII, they", "en"),
        ("летом 7021 года от Сотворения мира", "ru"),
        ("9 термидора II года", "ru"),
        ("хижраның 1291 жылы салынған", "kk"),
    ],
)
def test_a_day_of_another_calendar_is_told_as_such(text: str, language: str) -> None:
    assert [one.form for one in find_timexes(text, PUBLISHED, language)][-1] == "other_calendar"


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("taken 10.iv.1958, by the loch", "en", "1958-04-10"),
        ("on 28 March 2024 (Thursday) they met", "en", "2024-03-28"),
        ("2024年3月28日（星期四）", "zh", "2024-03-28"),
        ("this second day of July in the year of our Lord one thousand nine hundred and six", "en", "1906-07-02"),
        ("at Michaelmas 1888", "en", "1888-09-29"),
        ("On the eve of the 12 June 1987 vote", "en", "1987-06-11"),
    ],
)
def test_forms_of_old_papers_are_read(text: str, language: str, date: str) -> None:
    assert [str(one.date) for one in find_timexes(text, PUBLISHED, language)] == [date]


def test_a_year_in_brackets_behind_a_day_is_its_year() -> None:
    for written in ("9 November [1818]", "9 November (1818)", "November 9 [1818]"):
        (found,) = find_timexes(f"Florence, {written}. We came.", Day(1951, 3, 3))
        assert str(found.date) == "1818-11-09"


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Белов Лев [7(19).2.1841, с. Мшары, — 24.1(6.2).1903, Белогорск]", "ru", ["1841-02-19", "1903-02-06"]),
        ("Училище открыли 7(19).2.1841.", "ru", ["1841-02-19"]),
        ("Училище 1841 жылы 7 (19) ақпанда ашылды.", "kk", ["1841-02-19"]),
        ("Училище 1903 жылғы 24 қаңтарда (6 ақпанда) ашылды.", "kk", ["1903-02-06"]),
        ("学校于1841年2月7日（19日）成立，1903年1月24日（2月6日）关闭。", "zh", ["1841-02-19", "1903-02-06"]),
        ("It opened on 7 (19) February 1841 and shut on 24.1(6.2).1903.", "en", ["1841-02-19", "1903-02-06"]),
        ("It cost 7(12).5.1841.", "en", ["1841-05-12 or 1841-05-07 (open)"]),
    ],
)
def test_one_day_by_two_calendars_in_the_ways_of_encyclopedias(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read
