"""What is counted from publication, and from the date before it in the text."""

import pytest

from chrono.dates.days import Day
from chrono.timex.relative import unit_from
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

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
        ("century", -1, "19XX"),
    ],
)
def test_a_unit_is_as_coarse_as_its_word(unit: str, count: int, text: str) -> None:
    reading = unit_from(TUESDAY, unit, count)
    assert reading is not None
    assert reading.texts == (text,)


def test_nothing_is_counted_from_nowhere_or_beyond_the_years() -> None:
    assert unit_from(None, "day", 1) is None
    assert unit_from(TUESDAY, "century", -40) is None


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
    ("text", "told"),
    [
        ("Profit fell in the third quarter from a year earlier.", ["2023-35", "2022-35"]),
        ("Sales fell in February from the same month last year.", ["2024-02", "2023-02"]),
        ("Sales fell in February from the year-ago month.", ["2024-02", "2023-02"]),
        ("Sales fell in May 2021 from the same period of 2019.", ["2021-05", "2019-05"]),
        ("They met in May 1999. In that period, prices rose.", ["1999-05", "1999-05"]),
        ("They met in 2021. The previous year they had not.", ["2021", "2020"]),
        ("They met on 4 March 2020 and on May 5 of the following year.", ["2020-03-04", "2021-05-05"]),
        ("They met on 4 March 2020. By that autumn they had signed.", ["2020-03-04", "2020-23"]),
        ("They met on 4 March 2020. The following summer they signed.", ["2020-03-04", "2020-22"]),
        ("He left on 4 March 2020 and returned the next morning.", ["2020-03-04", "2020-03-05"]),
        ("a few days ago, several weeks ago", []),
    ],
)
def test_a_period_goes_by_the_one_before_it(text: str, told: list[str]) -> None:
    assert dates(text) == told


@pytest.mark.parametrize("words", ["The next day rain came.", "The day after, rain came."])
def test_the_next_day_may_follow_what_was_said_to_have_been_or_the_day_of_saying_so(words: str) -> None:
    *_, found = find_timexes(f"The bridge fell on 20 March 2024, officials said on Monday. {words}", TUESDAY)
    assert {str(found.date), *map(str, found.alternatives)} == {"2024-03-21", "2024-03-26"}
    *_, found = find_timexes(f"The bridge fell on 20 March 2024. {words}", TUESDAY)
    assert (str(found.date), found.alternatives) == ("2024-03-21", ())


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("A week earlier", ["2020-02-24/2020-03-01", "2020-02-26", "2024-03-18/2024-03-24"]),
        ("Three years later", ["2023", "2027"]),
        ("The previous month", ["2020-02", "2024-02"]),
        ("The following weekend", ["2020-03-14/2020-03-15", "2024-04-06/2024-04-07"]),
        ("The same month", ["2020-03"]),
        ("The same year", ["2020"]),
        ("That week", ["2020-03-02/2020-03-08"]),
    ],
)
def test_what_is_counted_from_the_date_before_may_be_counted_from_publication(words: str, expected: list[str]) -> None:
    found = find_timexes(f"They met on 4 March 2020. {words} they signed.", TUESDAY)[-1]
    assert [str(date) for date in found.readings] == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("a day ago", "2024-03-25"),
        ("four days ago", "2024-03-22"),
        ("a month ago", "2024-02"),
        ("ten years ago", "2014"),
        ("two decades ago", "2004"),
        ("a century ago", "19XX"),
        ("a year and a half ago", "2023-41"),
        ("two years and three months ago", "2023-12"),
        ("one week and two days ago", "2024-03-17"),
        ("three weeks from now", "2024-04-15/2024-04-21"),
        ("a year from now", "2025"),
        ("two weeks from yesterday", "2024-04-08"),
        ("at the end of the month", "2024-03"),
        ("by the end of the year", "2024"),
        ("at the end of last year", "2023"),
        ("at the beginning of next year", "2025"),
        ("earlier this month", "2024-03"),
        ("later this year", "2024"),
        ("this quarter", "2024-33"),
        ("next quarter", "2024-34"),
        ("this half", "2024-40"),
        ("last decade", "201X"),
        ("this decade", "202X"),
        ("next century", "21XX"),
        ("in the same period last year", "2023"),
        ("a year earlier", "2023"),
    ],
)
def test_what_is_counted_from_publication_is_as_coarse_as_its_unit(text: str, date: str) -> None:
    assert dates(text) == [date]


@pytest.mark.parametrize(
    "text",
    ["in the same month", "two hours ago", "in three days", "over the past year", "five business days ago", "that day"],
)
def test_what_has_nothing_to_be_counted_from_or_no_calendar_unit_is_left_alone(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("两天前", "zh", "2024-03-24"),
        ("三个月前", "zh", "2023-12"),
        ("上个月", "zh", "2024-02"),
        ("上星期", "zh", "2024-03-18/2024-03-24"),
        ("前年", "zh", "2022"),
        ("后年", "zh", "2026"),
        ("2008年5月动工，两年后完工", "zh", "2010"),
        ("2008年5月3日动工，次日停工", "zh", "2008-05-04"),
        ("2008年5月3日动工，当天停工", "zh", "2008-05-03"),
        ("два дня назад", "ru", "2024-03-24"),
        ("год назад", "ru", "2023"),
        ("через два дня", "ru", "2024-03-28"),
        ("через месяц", "ru", "2024-04"),
        ("в следующем году", "ru", "2025"),
        ("на этой неделе", "ru", "2024-03-25/2024-03-31"),
        ("Они встретились 4 марта 2020 года. Через два дня они подписали.", "ru", "2020-03-06"),
        ("Они встретились 4 марта 2020 года. Годом ранее их не было.", "ru", "2019"),
        ("Они встретились 4 марта 2020 года. В том же году они подписали.", "ru", "2020"),
        ("екі күн бұрын", "kk", "2024-03-24"),
        ("өткен айда", "kk", "2024-02"),
        ("келесі жылы", "kk", "2025"),
    ],
)
def test_what_is_counted_is_read_in_other_languages(text: str, language: str, date: str) -> None:
    assert str(find_timexes(text, TUESDAY, language)[-1].date) == date


@pytest.mark.parametrize(
    "text",
    [
        "1 month 1 day ago",
        "last month",
        "from Monday to Wednesday",
        "Friday of last week",
        "the first Friday of next month",
    ],
)
def test_what_is_counted_from_publication_is_not_read_without_its_day(text: str) -> None:
    assert find_timexes(text, None) == ()


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("He came on 3 May 2019. Two days later he left.", ["2019-05-03", "2019-05-05 or 2024-06-22"]),
        ("He came on 3 May 2019. Days later he left.", ["2019-05-03"]),
        ("He came on 3 May 2019. Two thousand days later he left.", ["2019-05-03"]),
    ],
)
def test_days_later_need_a_number_that_leads_somewhere(text: str, read: list[str]) -> None:
    assert read_as(text) == read


@pytest.mark.parametrize("text", ["this period", "last period", "the previous period"])
def test_a_period_has_no_length_of_its_own(text: str) -> None:
    assert read_as(text) == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It grew in Q3 2023, as in the same period last year.", ["2023-35", "2022-35 or 2022"]),
        ("In 2019 it grew. It grew as in the same period of last year.", ["2019", "2018"]),
    ],
)
def test_the_same_period_is_that_of_another_year(text: str, read: list[str]) -> None:
    assert read_as(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It fell in May 1946. The next month it rose.", "1946-06 or 2024-07 or 2024-06 (open)"),
        (
            "It fell on 3 May 1946. The next week it rose.",
            "1946-05-06/1946-05-12 or 2024-06-24/2024-06-30 or 2024-06-17/2024-06-23 (open)",
        ),
        ("It fell in 1946. It closes next year.", "2025"),
        ("It fell in 1946. Next year they moved it.", "1947 or 2025 (open)"),
        ("It fell in 2022. Next year they will rebuild it.", "2025"),
        ("It closes over the next year.", "2025 or 2024 (open)"),
    ],
)
def test_the_next_one_may_be_that_after_the_date_told_before(text: str, read: str) -> None:
    assert read_as(text)[-1] == read


@pytest.mark.parametrize(
    "text", ["They met on 3 May 2020. They left on the 14th.", "They met last week.", "They met yesterday."]
)
def test_what_is_counted_from_another_day_rests_on_it(text: str) -> None:
    assert find_timexes(text, Day(2024, 6, 20), "en")[-1].relative


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("They met on 4 June 1999. On the fifth anniversary they met again.", "en", "2004-06-04"),
        ("Пожар случился 4 июня 1999 года. В пятую его годовщину открыли музей.", "ru", "2004-06-04"),
        ("Өрт 1999 жылы 4 маусымда болды. Бесінші жылдығында мұражай ашылды.", "kk", "2004-06-04"),
        ("1999年6月4日起火。五周年之际，纪念馆开放。", "zh", "2004-06-04"),
    ],
)
def test_an_anniversary_may_be_of_the_day_just_told(text: str, language: str, date: str) -> None:
    *_, found = find_timexes(text, TUESDAY, language)
    assert (found.form, str(found.date), found.is_decisive) == ("anniversary", date, False)


def test_an_anniversary_of_nothing_told_is_no_date() -> None:
    assert dates("They met in June. On the fifth anniversary they met again.") == ["2023-06"]


@pytest.mark.parametrize(
    ("words", "date", "others"),
    [
        ("Two weeks later they met.", "2010-11-15/2010-11-21", ["2010-11-16", "2024-04-08/2024-04-14"]),
        ("A fortnight after it they met.", "2010-11-15/2010-11-21", ["2010-11-16", "2024-04-08/2024-04-14"]),
        ("Six months later they met.", "2011-05", ["2024-09"]),
        ("Six months later to the day they met.", "2011-05-02", ["2024-09"]),
        ("Twenty-one days later they met.", "2010-11-23", ["2024-04-16"]),
    ],
)
def test_a_count_of_weeks_from_a_day_may_be_exact(words: str, date: str, others: list[str]) -> None:
    *_, found = find_timexes(f"It was signed on 2 November 2010. {words}", TUESDAY)
    assert [str(found.date), *map(str, found.alternatives)] == [date, *others]


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("28th ult.", "1868-02-28"),
        ("3rd inst.", "1868-03-03"),
        ("3d inst.", "1868-03-03"),
        ("1st prox.", "1868-04-01"),
        ("28th ultimo", "1868-02-28"),
    ],
)
def test_a_letter_counts_months_from_its_own(words: str, date: str) -> None:
    *_, found = find_timexes(f"Glasgow, 14 March 1868. Sir, your favour of the {words} came.", TUESDAY)
    assert str(found.date) == date


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("a month and a day ago", "1712-02-15"),
        ("two years and a week ago", "1710-03-09"),
        ("a year and two days ago", "1711-03-14"),
    ],
)
def test_units_told_together_are_counted_one_by_one(words: str, date: str) -> None:
    (found,) = find_timexes(f"The dam gave way {words}.", Day(1712, 3, 16))
    assert str(found.date) == date


def test_days_of_a_letter_count_from_it_one_after_another() -> None:
    letter = "Glasgow, 14 March 1868. Sir, yours of the 28th ult. came on the 4th inst."
    assert [str(one.date) for one in find_timexes(letter, TUESDAY)][1:] == ["1868-02-28", "1868-03-04"]


def test_an_offset_from_what_has_no_date_is_none() -> None:
    text = "Он вручил грамоты 9 октября 1924 года, через десять дней после приезда"
    assert [str(one.date) for one in find_timexes(text, TUESDAY, "ru")] == ["1924-10-09"]


@pytest.mark.parametrize("words", ["last week", "last month", "two weeks ago", "the following month"])
def test_what_is_counted_from_publication_is_open_where_its_day_is_not_known(words: str) -> None:
    text = f"The pier was built in 1902. In early 2022 money was set aside. It was rejected {words}."
    assert not find_timexes(text, None)[-1].is_decisive


def test_the_same_day_may_be_either_of_two_that_a_sentence_told() -> None:
    text = "The plan of 3 May 2021 fell, and Moen, who was to stay until 5 May 2021, left the same day."
    left = find_timexes(text, None)[-1]
    assert [str(date) for date in left.readings] == ["2021-05-05", "2021-05-03"]
    assert not left.is_decisive
    alone = find_timexes("The plan fell on 5 May 2021, and Moen left the same day.", None)[-1]
    assert ([str(date) for date in alone.readings], alone.is_decisive) == (["2021-05-05"], True)


def test_what_counts_from_what_a_clause_tells_counts_from_no_date() -> None:
    assert dates("It was opened on 11 March 2024, a week after it halted its ferries.") == ["2024-03-11"]


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("В 1911 году полк ушёл. В следующем году он вернулся.", "ru", "1912 or 2025 (open)"),
        ("1911 жылы ауыл көшті. Келесі жылы олар оралды.", "kk", "1912 or 2025 (open)"),
        ("В 1911 году открыт музей. В следующем году его закроют.", "ru", "2025"),
        ("It burned in 1911. Next year it was rebuilt.", "en", "1912 or 2025 (open)"),
    ],
)
def test_next_year_behind_a_verb_that_looks_back_may_be_that_of_the_story(text: str, language: str, read: str) -> None:
    assert read_as(text, language)[-1] == read


def test_an_hour_and_a_half_later_is_no_half_year() -> None:
    assert read_as("It began on 7 June 2024; an hour and a half later it fell.") == ["2024-06-07"]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Мост откроют не раньше завтрашнего дня.", ["not before 2024-06-21"]),
        ("Мост стоял до вчерашнего дня.", ["until 2024-06-19"]),
        ("Ответ ждут не позднее сегодняшнего дня.", ["by 2024-06-20"]),
        ("Завтрашний день покажет.", [" 2024-06-21"]),
    ],
)
def test_days_beside_today_as_adjectives(text: str, read: list[str]) -> None:
    found = find_timexes(text, Day(2024, 6, 20), "ru")
    assert [f"{one.hedge} {one.date}" for one in found] == read
