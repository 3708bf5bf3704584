"""Dates that others are counted from, with a name between."""

import pytest

from chrono.dates import Day
from chrono.timex.tagger import find_dates, find_timexes
from chrono.timex.timex import OFFSET
from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("reopened five days after the ash cloud of 15 April 2010", "2010-04-20"),
        ("scattered three days before the vote of 16 March 2014", "2014-03-13"),
        ("on the second anniversary of the flood of 9 July 2011", "2013-07-09"),
        ("on the centenary of the sinking of 14 April 1912", "2012-04-14"),
        ("leaked on the eve of the summit of 9 May 2010", "2010-05-08"),
        ("a hundred years after the duke's death in 1652", "1752"),
    ],
)
def test_a_date_that_something_is_counted_from_is_not_its_day(text: str, date: str) -> None:
    (found,) = find_dates(text, "2015-02-02", "en")
    assert (str(found.date), found.form) == (date, OFFSET)
    assert found.alternatives


@pytest.mark.parametrize(
    "text",
    [
        "paid within three days of the ruling of 8 May 2012",
        "passed 48 hours after 10 May 2010",
        "opened ten years to the day after 1 February 2003",
        "sung on the Sunday after 11 November 1918",
    ],
)
def test_a_count_that_is_not_worked_out_dates_nothing(text: str) -> None:
    assert [timex.dates_event for timex in find_dates(text, "2015-02-02", "en")] == [False]


def test_a_count_from_something_without_a_date_dates_nothing() -> None:
    text = "The bank failed on 15 September 2008. A law was signed eighteen days after the collapse."
    assert stands(text, "en") == ["2008-09-15", "XXXX (dates nothing)"]
    assert stands("He left on 5 March 2020, a day after the vote.", "en") == ["2020-03-05"]


def test_what_is_inside_the_words_of_a_count_is_no_date_of_its_own() -> None:
    assert stands("Накануне выборов 12 июня 2011 года погас свет", "ru") == ["2011-06-11"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It fell 12 days after the vote of 3 May 2014.", ["2014-05-15"]),
        ("It fell three days before the vote of 3 May 2014.", ["2014-04-30"]),
        ("It fell two years after the vote in 2012.", ["2014"]),
        ("It fell days after the vote of 3 May 2014.", ["2014-05-03 (dates nothing)"]),
        ("It fell three days after the vote.", ["XXXX (dates nothing)"]),
        ("It fell three days after the vote. On 3 May 2014 it rose.", ["XXXX (dates nothing)", "2014-05-03"]),
        ("It fell three days after the vote, on 3 May 2014.", ["2014-05-03"]),
        ("On 3 May 2014 it fell, three days after the vote.", ["2014-05-03"]),
        ("It rose on 3 May 2014. It fell three days after the vote.", ["2014-05-03", "XXXX (dates nothing)"]),
        ("It fell three days after the vote, rather than on 3 May 2014.", ["not 2014-05-03"]),
    ],
)
def test_a_count_needs_its_number_and_the_date_of_its_sentence(text: str, dates: list[str]) -> None:
    assert stands(text, "en") == dates


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("the day after the vote of 15 April 2010", "en", "2010-04-16"),
        ("on the third day after the vote of 15 April 2010", "en", "2010-04-18"),
        ("two weeks after the 14-day strike of 3 May 2010", "en", "2010-05-17"),
        ("two months after the merger of May 2010", "en", "2010-07"),
        ("the centenary of the battle of 3 May 1910", "en", "2010-05-03"),
        ("the 50th anniversary of the battle of 3 May 1910", "en", "1960-05-03"),
        ("2011年6月12日选举前夕", "zh", "2011-06-11"),
        ("2010年4月15日选举后第二天", "zh", "2010-04-16"),
        ("через пять дней после выборов 15 апреля 2010 года", "ru", "2010-04-20"),
        ("за два дня до выборов 15 апреля 2010 года", "ru", "2010-04-13"),
        ("2010 жылғы 15 сәуірдегі сайлаудан бес күн өткен соң", "kk", "2010-04-20"),
        ("2010 жылғы 15 сәуірдегі сайлаудан екі күн бұрын", "kk", "2010-04-13"),
    ],
)
def test_each_language_counts_from_a_named_day_in_its_own_order(text: str, language: str, date: str) -> None:
    (found,) = find_dates(text, "2015-02-02", language)
    assert (str(found.date), found.form, found.is_counted) == (date, OFFSET, True)
    assert text[found.start : found.end] in (text, text.removeprefix("the "), text.removeprefix("on the "))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("two days after the merger of May 2010", "en"),
        ("the hundredth anniversary of the war of 1914", "en"),
        ("на следующий день после выборов 15 апреля 2010 года", "ru"),
    ],
)
def test_a_count_finer_than_its_date_or_without_a_known_number_dates_nothing(text: str, language: str) -> None:
    assert [one.dates_event for one in find_dates(text, "2015-02-02", language)] == [False]


def test_the_day_counted_from_is_the_other_reading() -> None:
    (found,) = find_dates("two days after the talks of 3 May 2010", "2015-02-02", "en")
    assert list(map(str, found.readings)) == ["2010-05-05", "2010-05-03"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "It was not on 15 April 2010. Two days after the vote of 3 May 2010 it rose.",
            ["not 2010-04-15", "2010-05-05"],
        ),
        ("It fell on 1 April 2010. Two days after the vote of 3 May 2010 it rose.", ["2010-04-01", "2010-05-05"]),
        ("At 3 p.m. it fell, two days after the vote of 3 May 2010.", ["2015-02-02 (dates nothing)", "2010-05-05"]),
    ],
)
def test_only_the_date_beside_the_count_is_counted_from(text: str, dates: list[str]) -> None:
    assert [one.removesuffix(" (open)") for one in stands(text, "en")] == dates


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Three weeks before polling day, which fell on 5 May 2005, he resigned.", "en", "2005-04-14"),
        ("Two days after the vote, held on 3 May 2014, it fell.", "en", "2014-05-05"),
        ("За две недели до выборов, назначенных на 4 декабря 2011 года, его сняли.", "ru", "2011-11-20"),
    ],
)
def test_a_count_goes_from_the_day_that_a_clause_tells(text: str, language: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2015, 6, 1), language)
    assert str(found.date) == date


@pytest.mark.parametrize(
    "text", ["A fortnight after the signing they left.", "It is to pay on the twenty-eighth day after judgment."]
)
def test_a_count_from_what_has_no_date_here_dates_nothing(text: str) -> None:
    (found,) = find_timexes(text, Day(2015, 6, 1))
    assert (found.form, found.dates_event) == (OFFSET, False)


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        (
            "Due to open on 3 March 2013, the line opened two weeks behind schedule.",
            "en",
            ["2013-03-03 (open)", "2013-03-17"],
        ),
        ("Planned for 12 May 2011, it came three days early.", "en", ["2011-05-12 (open)", "2011-05-09"]),
        ("Expected on 2 May 2011, it opened after a delay of six days.", "en", ["2011-05-02 (open)", "2011-05-08"]),
        (
            "Пуск, намеченный на 20 февраля 2013 года, был на шесть дней позже.",
            "ru",
            ["2013-02-20 (open)", "2013-02-26"],
        ),
        ("Пуск ждали 20 февраля 2013 года, он был с опозданием на неделю.", "ru", ["2013-02-20 (open)", "2013-02-27"]),
        ("火箭原定2013年2月20日发射，结果晚了六天。", "zh", ["2013-02-20 (open)", "2013-02-26"]),
        ("原定2013年2月20日发射，提前两天升空。", "zh", ["2013-02-20 (open)", "2013-02-18"]),
        ("2013 жылғы 20 ақпанда ұшуы тиіс зымыран алты күн кешігіп ұшты.", "kk", ["2013-02-20 (open)", "2013-02-26"]),
        ("On 12 May 2011 the report came three days late.", "en", ["2011-05-12"]),
        ("It was due. On 12 May 2011 the report came three days late.", "en", ["2011-05-12"]),
        ("It was due on 12 May 2011. The report came three days late.", "en", ["2011-05-12"]),
        (
            "Due on 12 May 2011, it came two days late. The other was due on 3 March 2012 and came three days early.",
            "en",
            ["2011-05-12 (open)", "2011-05-14", "2012-03-03 (open)", "2012-02-29"],
        ),
        ("The line is to open on 3 May 2013, two weeks later than first planned.", "en", ["2013-05-03"]),
        ("Due to open, it opened on 3 May 2013, two weeks late.", "en", ["2013-05-03"]),
        ("Завод пустили 20 февраля 2013 года, на шесть дней раньше срока.", "ru", ["2013-02-20"]),
        ("Пустят 20 февраля 2013 года, на шесть дней позже, чем планировалось.", "ru", ["2013-02-20"]),
        ("原定2013年2月20日，晚了六天。", "zh", ["2013-02-20 (open)", "2013-02-26"]),
        ("Due on 12 May 2011, it came so many days late.", "en", ["2011-05-12 (open)", "2011-05-12 (dates nothing)"]),
    ],
)
def test_what_was_late_or_early_was_not_on_the_day_that_it_was_expected(
    text: str, language: str, dates: list[str]
) -> None:
    assert stands(text, language) == dates
