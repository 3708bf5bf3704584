"""Dated expressions as they stand together."""

import pytest

from chrono.dates.days import Day
from chrono.languages import DateLinks, DateWords, part
from chrono.timex.links import left_open, linked
from chrono.timex.tagger import find_dates, find_timexes
from chrono.timex.timex import RANGE, DateDoubt
from tests.languages.readers import stands


def test_without_links_every_expression_stands_for_itself() -> None:
    words = part("en", DateWords)
    assert words is not None
    text = "The kiln was moved from 3 May 2012 to 9 June 2012"
    found = find_dates(text, "2015-02-02", "en")
    assert linked(found, text, words, DateLinks()) == found


def test_a_range_has_the_year_that_its_other_end_has() -> None:
    assert stands("open from May 2009 to March 2010", "en") == ["2009-05/2010-03"]
    assert stands("from the autumn to the spring of 2010", "en")[-1].endswith("2010-21")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("from the spring of 2009 to the autumn of 2010", "2009-21/2010-23"),
        ("between March 2009 and May 2010", "2009-03/2010-05"),
        ("from the 1420s to the 1460s", "142X/146X"),
        ("from 1 Jan. 2004 up to and including 31 Mar. 2004", "2004-01-01/2004-03-31"),
    ],
)
def test_two_ends_that_are_told_apart_are_one_lasting_time(text: str, date: str) -> None:
    (found,) = find_dates(text, "2015-02-02", "en")
    assert (str(found.date), found.form) == (date, RANGE)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("from 3 May 1990 until June 1991", "1990-05-03/1991-06"),
        ("in office from March 2019 to 1 July 2024", "2019-03/2024-07-01"),
        ("from 1987 to March 1990", "1987/1990-03"),
        ("from 3 May to June 1991", "1991-05-03/1991-06"),
    ],
)
def test_each_end_is_as_exact_as_it_is_written(text: str, date: str) -> None:
    (found,) = find_dates(text, "2025-02-02", "en")
    assert (found.form, found.dates_event, str(found.date)) == (RANGE, True, date)


@pytest.mark.parametrize(
    "text",
    [
        "The exhibition runs from 15 July to the end of September 2024.",
        "Выставка идёт с 15 июля до конца сентября.",
        "展览从7月15日持续到9月底。",
    ],
)
def test_a_range_ends_in_a_month_that_is_only_named(text: str) -> None:
    assert [str(one.date) for one in find_dates(text, "2024-06-20")] == ["2024-07-15/2024-09"]


def test_ends_of_which_one_may_lie_in_the_other_are_no_range_that_is_read() -> None:
    (found,) = find_dates("from July 2024 to 15 July 2024", "2025-02-02", "en")
    assert (found.form, found.dates_event) == (RANGE, False)


def test_the_ends_of_no_range_stay_apart() -> None:
    assert stands("It sold in March 2009 and again in May 2010", "en") == ["2009-03", "2010-05"]
    assert stands("on 3 May 2010 to 6 March 2009", "en") == []


def test_a_day_that_was_put_off_is_not_the_day() -> None:
    assert stands("The race was moved from 11 June 2020 to 9 July 2020.", "en") == ["2020-07-09"]
    assert stands("It was brought forward to 2 May 2011 from 30 May 2011.", "en") == ["2011-05-02", "not 2011-05-30"]
    assert stands("The fair ran from 11 June 2020 to 9 July 2020.", "en") == ["2020-06-11/2020-07-09"]


def test_a_plan_that_another_date_follows_is_in_doubt() -> None:
    first, second = find_dates(
        "The launch, first planned for 6 May 2012, took place on 20 May 2012.", "2015-02-02", "en"
    )
    assert (first.doubt, first.is_decisive) == (DateDoubt.PLANNED_ONLY, False)
    assert (second.doubt, second.is_decisive) == (DateDoubt.NONE, True)
    (alone,) = find_dates("The launch was first planned for 6 May 2012.", "2015-02-02", "en")
    assert alone.is_decisive


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The trial will not begin before September 2024.", "starting from"),
        ("Nobody had come before September 2024.", "starting from"),
        ("It won't be ready before September 2024.", "starting from"),
        ("He did not agree. It began before September 2024.", "before"),
        ("The trial began before September 2024.", "before"),
        ("It was brought in or before September 2024.", "by"),
        ("It was bought probably in September 2024.", "about"),
        ("It was bought perhaps in September 2024.", "about"),
    ],
)
def test_words_beside_a_date_bound_it(text: str, hedge: str) -> None:
    (found,) = find_timexes(text, None, "en")
    assert (found.hedge, str(found.date)) == (hedge, "2024-09")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It ran from 28 March 2024 to Friday.", "2024-03-28/2024-03-29"),
        ("It ran from 3 March 2024 to yesterday.", "2024-03-03/2024-03-25"),
        ("It ran from Friday to 2 April 2024.", "2024-03-22/2024-04-02"),
        ("It ran from Monday to 30 March.", "2024-03-25/2024-03-30"),
        ("It ran from 29 February to 3 March 2020.", "2020-02-29/2020-03-03"),
    ],
)
def test_a_weekday_at_the_end_of_a_range_is_a_weekday_and_of_no_other_year(text: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2024, 3, 26), "en")
    assert (str(found.date), found.dates_event) == (date, True)


def test_a_day_that_begins_after_the_other_end_is_no_range() -> None:
    (found,) = find_timexes("It ran from Monday to 3 March 2020.", Day(2024, 3, 26), "en")
    assert not found.dates_event


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "It did not open on 3 March 2020.",
            [("2020-03-03", "", DateDoubt.DOUBTED)],
        ),
        ("not on 3 March 2020 but on 5 March 2020", [("2020-03-03", "not", ""), ("2020-03-05", "", "")]),
        ("on 3 March 2020 or on 5 May 2021", [("[2020-03-03,2021-05-05]", "", "")]),
        ("It ran from about 3 March 2020 to 5 May 2021.", [("2020-03-03/2021-05-05", "about", "")]),
        ("The vote was set for 3 March 2020.", [("2020-03-03", "", "")]),
        (
            "The vote, scheduled for 3 March 2020, was held on 5 March 2020.",
            [("2020-03-03", "", DateDoubt.PLANNED_ONLY), ("2020-03-05", "", "")],
        ),
        (
            "The vote, scheduled for 3 March 2020, fell through. It rained on 5 March 2020.",
            [("2020-03-03", "", ""), ("2020-03-05", "", "")],
        ),
    ],
)
def test_words_beside_a_date_deny_or_doubt_it(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [(str(one.date), one.hedge, one.doubt) for one in find_timexes(text, None, "en")] == found


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("some time between 3 May and 7 May 2024", "[2024-05-03..2024-05-07]"),
        ("on a day between 3 May and June 2024", "[2024-05-03..2024-06-30]"),
        ("some time between early 2019 and 3 May 2024", "[2019-01-01..2024-05-03]"),
        ("the days between 3 May and 7 May 2024", "2024-05-03/2024-05-07"),
    ],
)
def test_one_unknown_day_of_a_time_is_any_of_its_days(text: str, date: str) -> None:
    (found,) = find_dates(text, "2025-02-02", "en")
    assert str(found.date) == date


def test_an_end_on_29_february_has_no_day_in_a_year_without_one() -> None:
    (found,) = find_dates("between 29 February and the first half of 2023", "2024-06-20", "en")
    assert (found.form, found.dates_event) == (RANGE, False)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It was due on 3 May 2014 but took place on 9 May 2014.", ["2014-05-03 (open)", "2014-05-09"]),
        ("The vote, due on 3 May 2014, was held on 9 May 2014.", ["2014-05-03 (open)", "2014-05-09"]),
        ("It was put back to 9 May 2014 from 3 May 2014.", ["2014-05-09", "not 2014-05-03"]),
        ("It was moved from 3 May 2014 to 9 May 2014.", ["2014-05-09"]),
        ("It did not fall on 3 May 2014, nor on 4 May 2014.", ["2014-05-03 (open)", "not 2014-05-04"]),
        ("It fell on or before 3 May 2014.", ["by 2014-05-03"]),
        ("It fell no earlier than 3 May 2014.", ["not before 2014-05-03"]),
        ("It lasted from Monday to 3 February 2015.", ["2015-02-02/2015-02-03"]),
        ("It lasted from 3 May 2014 to yesterday.", ["2014-05-03/2015-02-01"]),
    ],
)
def test_what_two_dates_of_a_sentence_say_of_each_other(text: str, dates: list[str]) -> None:
    assert stands(text, "en") == dates


def test_where_no_links_are_read_two_dates_of_a_sentence_are_open() -> None:
    text = "It rose on 3 May 2014 and fell on 9 May 2014. It stood on 11 May 2014."
    found = find_dates(text, "2015-02-02", "en")
    assert [(one.is_decisive, one.doubt) for one in left_open(found, text)] == [
        (False, DateDoubt.UNREAD_LINK),
        (False, DateDoubt.UNREAD_LINK),
        (True, DateDoubt.NONE),
    ]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("与2004年不同，2010年河水封冻", "zh", ["not 2004", "2010"]),
        ("既不是2014年5月3日也不是2014年5月9日", "zh", ["not 2014-05-03", "not 2014-05-09"]),
        ("比赛由2014年6月11日改到2014年7月9日", "zh", ["not 2014-06-11", "2014-07-09"]),
        ("会议原定2014年3月3日举行，于2014年3月5日举行。", "zh", ["2014-03-03 (open)", "2014-03-05"]),
        ("2014年5月3日和2014年5月9日之间", "zh", ["2014-05-03/2014-05-09"]),
        ("Unlike in 2004, the lake froze in 2010.", "en", ["not 2004", "2010"]),
        ("It opened on 3 May 2014 instead of 9 May 2014.", "en", ["2014-05-03", "not 2014-05-09"]),
        ("It was postponed from 11 to 19 June 2014.", "en", ["2014-06-19"]),
        ("It rose on 3 May 2014 at the earliest.", "en", ["not before 2014-05-03"]),
        ("It stood from 3 May 2014 onwards.", "en", ["starting from 2014-05-03"]),
        ("It supposedly rose on 3 May 2014.", "en", ["2014-05-03 (open)"]),
        ("2014 жыл мен 2016 жыл аралығында", "kk", ["2014/2016"]),
        ("2014 жылғы 3 мамырдан 2014 жылғы 9 мамырға дейін", "kk", ["2014-05-03/2014-05-09"]),
        ("2014 жылдан 2016 жылға", "kk", ["2014", "2016"]),
        ("Его перенесли с 3 мая 2014 года на 9 мая 2014 года.", "ru", ["not 2014-05-03", "2014-05-09"]),
        ("Его не было 3 мая 2014 года.", "ru", ["2014-05-03 (open)"]),
        ("с 3 мая 2014 года до пятницы", "ru", ["2014-05-03/2015-02-06"]),
    ],
)
def test_each_language_denies_moves_and_joins_dates_in_words_of_its_own(
    text: str, language: str, dates: list[str]
) -> None:
    assert stands(text, language) == dates


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It ran from the autumn of 2013 to 3 May.", "2013-23/2014-05-03"),
        ("It ran from December 2013 to May.", "2013-12/2014-05"),
        ("It ran from 3 May 2014 to yesterday.", "2014-05-03/2015-02-01"),
    ],
)
def test_an_end_without_a_year_lies_on_its_side_of_the_other(text: str, date: str) -> None:
    (found,) = find_timexes(text, Day(2015, 2, 2), "en")
    assert (str(found.date), found.dates_event) == (date, True)


def test_what_is_counted_from_a_day_is_no_end_of_a_range() -> None:
    text = "Between two days before 3 May 2014 and 9 May 2014 it rained."
    assert stands(text, "en") == ["2014-05-01", "2014-05-09"]


def test_a_day_appointed_for_it_is_open_only_where_the_sentence_says_that_it_took_place() -> None:
    first, _ = find_dates("The vote, scheduled for 3 March 2014, was held on 5 March 2014.", "2015-02-02", "en")
    assert first.doubt is DateDoubt.PLANNED_ONLY
    text = "The vote, scheduled for 3 March 2014, had a quorum; the mayor spoke on 5 March 2014."
    assert stands(text, "en") == ["2014-03-03", "2014-03-05"]


@pytest.mark.parametrize(("text", "hedge"), [("河坝2014年前建成", "before"), ("河坝2014年建成", "")])
def test_a_language_without_words_for_not_before_leaves_a_date_before_as_it_is(text: str, hedge: str) -> None:
    assert [one.hedge for one in find_timexes(text, None, "zh")] == [hedge]


def test_the_day_on_which_something_was_put_off_is_none_that_it_was_put_off_from() -> None:
    assert stands("The hearing was adjourned on Friday to 16 May 2014", "en") == ["2015-01-30", "2014-05-16"]
    assert stands("The hearing was adjourned on 3 May 2014 to 16 May 2014", "en") == ["2014-05-16 (open)"]
    assert stands("The hearing was adjourned from 3 May 2014 to 16 May 2014", "en") == ["2014-05-16"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("They voted to rename 9 May Street", "en"),
        ("Counsel of the September 11 Commission left", "en"),
        ("1977级学生捐赠图书", "zh"),
    ],
)
def test_a_date_in_a_name_dates_nothing(text: str, language: str) -> None:
    assert [one.dates_event for one in find_dates(text, "2015-02-02", language)] == [False]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("It was signed in April or May 2023.", "en", ["[2023-04,2023-05]"]),
        ("It was signed in late April or early May 2023.", "en", ["[2023-04,2023-05]"]),
        ("It rose in the 1340s or 1350s.", "en", ["[134X,135X]"]),
        ("It was closed in 2011 or 2012.", "en", ["[2011,2012]"]),
        ("It was closed about May 2011 or in June 2011.", "en", ["[2011-05~,2011-06]"]),
        ("It was seen on 3 May, on 4 May or on 5 May 2011.", "en", ["[2011-05-03,2011-05-04,2011-05-05]"]),
        ("It is due by 3 May 2014 or on 5 May 2014.", "en", ["by 2014-05-03", "2014-05-05"]),
        ("It is due on 3 May 2014 or on 3 May 2014.", "en", ["[2014-05-03,2014-05-03]"]),
        ("Договор подписан в апреле или мае 2023 года.", "ru", ["[2023-04,2023-05]"]),
        ("Договір підписано у квітні або травні 2023 року.", "uk", ["[2023-04,2023-05]"]),
        ("Келісімге 2023 жылғы сәуірде немесе 2023 жылғы мамырда қол қойылды.", "kk", ["[2023-04,2023-05]"]),
        ("条约于2023年4月或5月签署。", "zh", ["[2023-04,2023-05]"]),
    ],
)
def test_one_date_or_another_is_neither_of_them_alone(text: str, language: str, dates: list[str]) -> None:
    assert stands(text, language) == dates


def test_a_word_for_a_treaty_has_no_about_in_it() -> None:
    assert stands("条约于2023年4月签署。会议约于2021年5月召开。", "zh") == ["2023-04", "about 2021-05"]


def test_two_dates_without_a_year_are_of_one_year_in_each_reading() -> None:
    (found,) = find_timexes("It is to open in March or April.", Day(2015, 2, 2), "en")
    assert [str(one) for one in found.readings][:2] == ["[2015-03,2015-04]", "[2014-03,2014-04]"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It was built at the turn of the 17th and 18th centuries.", "en"),
        ("It was built at the turn of the 20th century.", "en"),
        ("На рубеже XVII и XVIII веков волость перешла к Демидовым.", "ru"),
        ("十七、十八世纪之交，这里建了一座桥。", "zh"),
    ],
)
def test_the_turn_of_centuries_is_in_neither_of_them_surely(text: str, language: str) -> None:
    assert [one for one in find_dates(text, "1998-01-01", language) if one.is_affirmed] == []


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("She promised action ahead of January 10, when he is sworn in.", ""),
        ("She promised action ahead of January 10, and left.", "before"),
        ("Она обещала это до 10 января, когда он вступит в должность.", ""),
    ],
)
def test_a_yearless_bound_of_which_a_clause_tells_what_was_then_is_a_day(text: str, hedge: str) -> None:
    (found,) = find_dates(text, "2024-11-23", "en" if text.isascii() else "ru")
    assert (found.hedge, found.is_decisive) == (hedge, False)


def test_the_day_of_a_rumour_is_in_doubt() -> None:
    rumoured, told = find_timexes("网传“3月2日大桥垮塌”不实，垮塌发生在3月1日。", Day(2024, 3, 9), "zh")
    assert (rumoured.doubt, told.doubt) == (DateDoubt.DOUBTED, DateDoubt.NONE)
