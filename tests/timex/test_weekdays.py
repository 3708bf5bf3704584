"""Weekdays, named days, days of the month and clock times."""

import pytest

from chrono.dates.days import Day
from chrono.timex.tagger import find_dates, find_timexes
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def dates(text: str) -> list[str]:
    return [str(one.date) for one in find_timexes(text, TUESDAY)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("They met on Monday.", "2024-03-25"),
        ("They will meet on Monday.", "2024-04-01"),
        ("It runs until Friday.", "2024-03-29"),
        ("He must answer by Friday.", "2024-03-29"),
        ("By Friday the town had fallen.", "2024-03-22"),
        ("They will meet on Friday of next week.", "2024-04-05"),
        ("They met on Monday last week.", "2024-03-18"),
        ("on the first Friday of July 2023", "2023-07-07"),
        ("on the last Monday in May 2023", "2023-05-29"),
        ("on the third Wednesday of next month", "2024-04-17"),
        ("from Monday to Wednesday", "2024-03-25/2024-03-27"),
        ("They will talk from Monday to Wednesday.", "2024-04-01/2024-04-03"),
        ("It rained over the weekend.", "2024-03-23/2024-03-24"),
        ("It will rain at the weekend.", "2024-03-30/2024-03-31"),
        ("It rained last night.", "2024-03-25"),
        ("last Tuesday", "2024-03-19"),
        ("this Monday", "2024-04-01"),
        ("this Tuesday", "2024-04-02"),
        ("next Tuesday", "2024-04-02"),
        ("They met on Tuesday.", "2024-03-26"),
        ("They will meet on Tuesday.", "2024-03-26"),
        ("Until 9:00 on Monday it rains", "2024-04-01"),
        ("at 9:00 on Monday", "2024-03-25"),
        ("from Wednesday to Monday", "2024-03-20/2024-03-25"),
        ("from Tuesday to Tuesday", "2024-03-26/2024-04-02"),
        ("They will meet from Tuesday to Thursday", "2024-03-26/2024-03-28"),
        ("They will meet from Friday to Monday", "2024-03-29/2024-04-01"),
        ("the first Monday of January 2024", "2024-01-01"),
        ("the second Monday of January 2024", "2024-01-08"),
        ("the fifth Wednesday of May 2023", "2023-05-31"),
        ("the fifth Friday of May", "2024-05-31"),
        ("the first Monday of last month", "2024-02-05"),
        ("the last Friday of this month", "2024-03-29"),
        ("the last Sunday of March 2024", "2024-03-31"),
        ("the last Monday of February 2024", "2024-02-26"),
        ("next week Tuesday", "2024-04-02"),
        ("this weekend", "2024-03-30/2024-03-31"),
        ("last weekend", "2024-03-23/2024-03-24"),
        ("next weekend", "2024-04-06/2024-04-07"),
        ("a day after tomorrow", "2024-03-28"),
        ("a week after tomorrow", "2024-04-03"),
        ("this morning", "2024-03-26"),
        ("tomorrow evening", "2024-03-27"),
        ("on the 20th", "2024-03-20"),
        ("on the 31st", "2024-03-31"),
        ("They met on the 5th.", "2024-03-05"),
        ("They will meet on the 5th.", "2024-04-05"),
        ("They will meet on the 30th.", "2024-03-30"),
        ("the 2nd of last month", "2024-02-02"),
        ("the 5th of next month", "2024-04-05"),
        ("Christmas Day", "2023-12-25"),
        ("Easter Sunday 2024", "2024-03-31"),
        ("New Year's Eve 2023", "2023-12-31"),
        ("at 10:30", "2024-03-26"),
        ("It opens at 10:30 GMT", "2024-03-26"),
        ("two days before yesterday", "2024-03-23"),
        ("three days after tomorrow", "2024-03-30"),
    ],
)
def test_a_weekday_is_where_its_words_put_it(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_the_weekday_after_one_that_lies_ahead_lies_ahead() -> None:
    assert dates("The bank will sell bonds Thursday and notes of ten years Friday.") == ["2024-03-28", "2024-03-29"]


@pytest.mark.parametrize(
    "text",
    [
        "every Monday",
        "each Friday",
        "Monday.com rose",
        "the second Sunday",
        "the fifth Friday of May 2023",
        "the fifth Friday of next month",
        "the 31st of last month",
        "the next morning",
        "the previous evening",
        "the game ended 10:30",
    ],
)
def test_a_weekday_that_is_not_one_day_is_left_alone(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("on Thanksgiving Day 2023", "2023-11-23"),
        ("on Labor Day 2024", "2024-09-02"),
        ("on Memorial Day 2024", "2024-05-27"),
        ("on Good Friday 2024", "2024-03-29"),
        ("on Easter Monday 2025", "2025-04-21"),
        ("on Good Friday 1583", "1583-04-08"),
        ("at Easter 1350", "[1350-03-22..1350-05-05]"),
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
    assert (found.form, found.dates_event, str(found.date)) == ("other_calendar", False, "XXXX")


def test_an_embargo_is_no_event() -> None:
    (found,) = find_timexes("EMBARGOED UNTIL 00:01 GMT, 28 March 2024", TUESDAY)
    assert (found.form, found.dates_event, found.clock) == ("embargo", False, "00:01Z")


def test_a_weekday_after_a_day_that_was_just_told_may_be_of_its_week() -> None:
    told, weekday = find_timexes("He was called on 3 February. On Sunday he left.", TUESDAY)
    assert str(told.date) == "2024-02-03"
    assert [str(reading) for reading in weekday.readings][:2] == ["2024-03-24", "2024-02-04"]
    assert not weekday.is_decisive


@pytest.mark.parametrize(
    "text",
    [
        "He was called on 3 February. He went. He slept. On Sunday he left.",
        "He was called on 23 March. On Sunday he left.",
        "He was called on 3 February.\n\nOn Sunday he left.",
    ],
)
def test_a_weekday_far_from_an_earlier_day_or_in_its_week_is_the_last_before_publication(text: str) -> None:
    weekday = find_timexes(text, TUESDAY)[-1]
    assert (str(weekday.date), weekday.is_decisive) == ("2024-03-24", True)


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("The following Wednesday", "2020-03-11"),
        ("The following Friday", "2020-03-06"),
        ("The previous Wednesday", "2020-02-26"),
        ("The previous Friday", "2020-02-28"),
        ("That Monday", "2020-03-02"),
        ("That Saturday", "2020-03-07"),
        ("That Sunday", "2020-03-01"),
        ("The next morning", "2020-03-05"),
        ("The previous evening", "2020-03-03"),
        ("At 10:30", "2020-03-04"),
        ("That August", "2020-08"),
    ],
)
def test_a_day_is_counted_from_the_date_told_before_it(words: str, date: str) -> None:
    assert dates(f"They met on Wednesday 4 March 2020. {words} they signed.")[-1] == date


@pytest.mark.parametrize(
    ("published", "rained", "will_rain"),
    [
        (Day(2024, 3, 22), "2024-03-16/2024-03-17", "2024-03-23/2024-03-24"),
        (Day(2024, 3, 23), "2024-03-23/2024-03-24", "2024-03-23/2024-03-24"),
        (Day(2024, 3, 24), "2024-03-23/2024-03-24", "2024-03-23/2024-03-24"),
        (Day(2024, 3, 25), "2024-03-23/2024-03-24", "2024-03-30/2024-03-31"),
    ],
)
def test_a_weekend_is_the_last_or_the_coming_one_by_its_verb(published: Day, rained: str, will_rain: str) -> None:
    for text, expected in (("It rained at the weekend.", rained), ("It will rain at the weekend.", will_rain)):
        assert [str(one.date) for one in find_timexes(text, published)] == [expected]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("上周二", "zh", "2024-03-19"),
        ("下周五", "zh", "2024-04-05"),
        ("本周一", "zh", "2024-03-25"),
        ("上上周日", "zh", "2024-03-17"),
        ("周三", "zh", "2024-03-20"),
        ("2008年5月开工，次年3月5日完工", "zh", "2009-03-05"),
        ("2008年5月开工，同年8月完工", "zh", "2008-08"),
        ("в прошлый вторник", "ru", "2024-03-19"),
        ("в следующую пятницу", "ru", "2024-03-29"),
        ("с понедельника по среду", "ru", "2024-03-25/2024-03-27"),
        ("послезавтра", "ru", "2024-03-28"),
        ("позавчера", "ru", "2024-03-24"),
        ("өткен дүйсенбіде", "kk", "2024-03-25"),
        ("келесі жұмада", "kk", "2024-03-29"),
        ("айдың 6-сы күні табылды", "kk", "2024-03-06"),
        ("Олар 4-і күні келді", "kk", "2024-03-04"),
        ("осы айдың 15-інде өтеді", "kk", "2024-03-15"),
        ("2015 жылы алды; одан екі жыл бұрын жазған", "kk", "2013"),
        ("2014年9月1日接任，前任此前一年辞职", "zh", "2013"),
        ("2014年9月1日接任，此前三个月当选", "zh", "2014-06"),
    ],
)
def test_a_day_of_the_week_is_read_in_other_languages(text: str, language: str, date: str) -> None:
    assert str(find_timexes(text, TUESDAY, language)[-1].date) == date


def test_the_twelfth_day_of_something_is_no_day_of_the_month() -> None:
    assert find_timexes("Ереуілдің 12-ші күні келіссөз басталды.", TUESDAY, "kk") == ()


@pytest.mark.parametrize("before", ["Рамазан айының", "Рамазанның", "Сапардың", "Әр айдың"])
def test_a_kazakh_day_of_something_else_is_none_of_the_month(before: str) -> None:
    assert find_timexes(f"{before} 6-сы күні қала құрылды.", TUESDAY, "kk") == ()


def test_a_day_of_this_month_may_stand_before_other_words() -> None:
    (found,) = find_timexes("He died on the 15th of this month he was told.", TUESDAY)
    assert str(found.date) == "2024-03-15"


def test_a_name_after_a_month_is_not_the_month_of_the_year_told() -> None:
    assert dates("They met in May 1940. That May Jones left.") == ["1940-05"]


def test_a_day_of_the_month_does_not_go_on_from_a_month_to_come_of_another_paragraph() -> None:
    assert dates("They will meet in July 2025.\n\nThey met on the 20th.")[-1] == "2024-03-20"
    assert dates("They will meet in July 2025 and again on the 20th.")[-1] == "2025-07-20"


@pytest.mark.parametrize(
    ("text", "language", "published", "readings", "decisive"),
    [
        ("莱斯将在9月访美。崔天凯6日证实此事。", "zh", "2015-02-11", ["2015-02-06", "2015-09-06"], False),
        ("会议于2014年11月20日举行。\n\n莱斯26日说。", "zh", "2015-02-11", ["2015-01-26", "2014-11-26"], False),
        ("会议于2014年11月20日举行。莱斯26日说。", "zh", "2015-02-11", ["2014-11-26"], True),
        ("会议于1914年11月20日举行。\n\n莱斯26日说。", "zh", "2015-02-11", ["1914-11-26"], True),
        ("会议于2015年2月3日举行。\n\n莱斯6日说。", "zh", "2015-02-11", ["2015-02-06"], True),
    ],
)
def test_a_day_of_the_month_may_be_of_the_month_of_the_news(
    text: str, language: str, published: str, readings: list[str], decisive: bool
) -> None:
    found = find_dates(text, published, language)[-1]
    assert [str(one) for one in found.readings][: len(readings)] == readings
    assert found.is_decisive is decisive


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Суд во вторник отказал клубу. Накануне Панин уехал.",
            ["2024-06-18 or 2024-06-11 or 2024-06-25", "2024-06-17 or 2024-06-19 (open)"],
        ),
        ("Накануне Панин уехал.", ["2024-06-19"]),
    ],
)
def test_the_day_before_may_be_that_before_the_day_told_last(text: str, dates: list[str]) -> None:
    assert read_as(text, "ru") == dates


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("本月10日", "zh", ["2024-06-10"]),
        ("本周10日", "zh", ["2024-06-17/2024-06-23", "2024-06-10 or 2024-05-10 or 2024-07-10"]),
        ("他2019年来。次年8月他走了。", "zh", ["2019", "2020-08"]),
        ("次年8月他走了。", "zh", ["2023-08 or 2024-08 or 2025-08 (open)"]),
        ("同月8月他走了。", "zh", ["2023-08 or 2024-08 or 2025-08 (open)"]),
    ],
)
def test_a_day_or_month_counted_in_one_word_needs_the_unit_above_it(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("the first Friday of July", ["2024-07-05 or 2023-07-07 or 2025-07-04"]),
        ("the sixth Friday of July", ["2024-07 or 2023-07 or 2025-07"]),
        ("the first Friday of next month", ["2024-07-05"]),
        ("the first Friday of next year", ["2025"]),
        ("Friday of last week", ["2024-06-14"]),
    ],
)
def test_a_weekday_is_counted_in_months_or_weeks(text: str, read: list[str]) -> None:
    assert read_as(text) == read


def test_a_day_of_the_month_that_is_far_ahead_is_of_the_month_before() -> None:
    assert read_as("It rained on the 29th.") == ["2024-05-29 or 2024-06-29 or 2024-07-29"]
    assert read_as("It rained on the 27th.") == ["2024-06-27 or 2024-05-27 or 2024-07-27"]


@pytest.mark.parametrize(
    ("text", "language", "decisive"),
    [
        ("A march set for Monday has been called off.", "en", False),
        ("A march on Monday was called off.", "en", True),
        ("A march set for Monday will go ahead.", "en", True),
        ("Шествие, назначенное на понедельник, отменили.", "ru", False),
        ("原定周一的游行已取消。", "zh", False),
    ],
)
def test_a_day_that_something_called_off_was_set_for_may_be_past_or_not(
    text: str, language: str, decisive: bool
) -> None:
    assert [one.is_decisive for one in find_timexes(text, Day(2025, 11, 19), language)] == [decisive]


def test_a_russian_day_without_a_month_is_of_the_month_told_last() -> None:
    *_, found = find_timexes("Матч был назначен на 21 января 2026 года. Игра перенесена на 27-е.", None, "ru")
    assert str(found.date) == "2026-01-27"


def test_days_below_the_month_of_a_chronicle_are_of_that_month() -> None:
    text = "MAY 1931. 4th. The Governor laid the stone. 9th. The Bishop arrived."
    assert [str(one.date) for one in find_timexes(text, Day(1932, 1, 15))] == ["1931-05", "1931-05-04", "1931-05-09"]
    assert [
        str(one.date) for one in find_timexes("It was in May 1931.\n\n9th. The Bishop arrived.", Day(1932, 1, 15))
    ] == ["1931-05"]


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("三号线2021年6月停运两天。市政府7月5日成立事故调查组。", "zh", ["2021-06"]),
        ("The bridge was shut in June 2021. A board was set up on July 5th. It met on the 7th.", "en", ["2021-06"]),
        ("The bridge was shut in June 2021. The board met on the 7th.", "en", ["2021-06", "2021-06-07"]),
    ],
)
def test_a_day_of_a_month_without_its_year_is_none_of_the_month_told_before(
    text: str, language: str, dates: list[str]
) -> None:
    assert [str(one.date) for one in find_dates(text, None, language)] == dates


@pytest.mark.parametrize(
    ("text", "language", "day", "decisive"),
    [
        ("He left last Tuesday.", "en", "2024-06-18", False),
        ("He left last Friday.", "en", "2024-06-14", True),
        ("He leaves next Saturday.", "en", "2024-06-22", False),
        ("He leaves next Monday.", "en", "2024-06-24", True),
        ("He leaves this Saturday.", "en", "2024-06-22", True),
        ("Он уедет в следующую субботу.", "ru", "2024-06-22", False),
    ],
)
def test_a_last_or_next_day_of_this_week_may_be_one_a_week_off(
    text: str, language: str, day: str, decisive: bool
) -> None:
    (found,) = find_timexes(text, Day(2024, 6, 20), language)
    assert (str(found.date), found.is_decisive) == (day, decisive)


def test_a_weekday_in_a_story_of_other_years_may_be_of_the_story() -> None:
    story = "It was built in 1904, sold in 1911 and closed in 1920. The owner called Friday a black day."
    assert read_as(story)[-1] == "2024-06-14 or 2024-06-07 or 2024-06-21 (open)"
    assert read_as("It was built in 1904. The owner called Friday a black day.")[-1].endswith("2024-06-21")


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("Матч 12 июня перенесли на 26-е: поле залито.", "ru", ["2024-06-12", "2024-06-26"]),
        ("The match of 12 June was put off to the 26th: the field is under water.", "en", ["2024-06-12", "2024-06-26"]),
        ("They met on 12 June. He rose from the 40th place to the 26th.", "en", ["2024-06-12"]),
    ],
)
def test_a_day_to_which_something_was_put_off_is_of_the_month_told(text: str, language: str, read: list[str]) -> None:
    assert [one.split(" ")[0] for one in read_as(text, language)] == read


def test_a_weekday_that_begins_a_line_is_one() -> None:
    assert read_as("Кеншілер құтқарылды\nСәрсенбі күні кеніш опырылды, ертеңіне бәрі шықты.", "kk")[1:] == [
        "2024-06-20"
    ]


@pytest.mark.parametrize(
    ("text", "date", "is_decisive"),
    [
        ("It was moved to the 26th.", "2024-03-26", True),
        ("It was moved to the 26th of next month.", "2024-04-26", True),
        ("It was moved to the 26th next month.", "2024-04-26", True),
        ("It was moved to the 26th of the following month.", "2024-04-26", False),
        ("It began in May 2019. It opened on the 28th of that month.", "2019-05-28", True),
        ("It began in May 2019. Built since March 2017, it opened on the 28th of that month.", "2017-03-28", False),
    ],
)
def test_a_day_is_of_the_month_behind_it_and_of_one_only_where_one_is_told(
    text: str, date: str, is_decisive: bool
) -> None:
    (*_, found) = find_timexes(text, TUESDAY)
    assert (str(found.date), found.is_decisive) == (date, is_decisive)


@pytest.mark.parametrize("text", ["It was put to the 26th Congress.", "They moved to the 26th Street."])
def test_a_number_of_a_thing_is_no_day(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("2022年发生旱灾，为1847年以来最严重。次年春，发生洪水。", "zh"),
        ("Компания 1987 жылы құрылды. Келер жылдың көктемінде компания биржаға шығады.", "kk"),
    ],
)
def test_a_season_counted_from_a_year_alone_is_open(text: str, language: str) -> None:
    (*_, found) = find_timexes(text, Day(2024, 6, 20), language)
    assert not found.is_decisive
    assert "2025-21" in [str(one) for one in found.readings]
