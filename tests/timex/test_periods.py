"""Periods counted from the day of publication, or from the date before them."""

import pytest

from chrono.dates.days import Day
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def dates(text: str, published: Day = TUESDAY) -> list[str]:
    return [str(one.date) for one in find_timexes(text, published)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("last week", "2024-03-18/2024-03-24"),
        ("this year", "2024"),
        ("next month", "2024-04"),
        ("last quarter", "2023-36"),
        ("three weeks ago", "2024-03-04/2024-03-10"),
        ("two months ago", "2024-01"),
        ("last summer", "2023-22"),
        ("last winter", "2023-24"),
        ("next summer", "2024-22"),
        ("the day before yesterday", "2024-03-24"),
        ("by Friday", "2024-03-29"),
        ("this Friday", "2024-03-29"),
    ],
)
def test_a_period_is_as_coarse_as_its_words(text: str, date: str) -> None:
    assert dates(text) == [date]


def test_the_next_day_follows_the_date_before_it() -> None:
    assert dates("Talks opened on March 4. The next day they signed.") == ["2024-03-04", "2024-03-05"]


def test_the_following_year_follows_the_year_before_it() -> None:
    assert dates("They met in 2021. The following year they signed.") == ["2021", "2022"]


def test_the_same_day_is_the_date_before_it() -> None:
    assert dates("They met on 3 May 2020. On the same day they signed.") == ["2020-05-03", "2020-05-03"]


def test_the_next_day_without_a_date_before_it_is_left_alone() -> None:
    assert dates("The next day they signed.") == []


def test_a_week_means_one_unknown_day_of_it() -> None:
    (found,) = find_timexes("They signed last week.", TUESDAY)
    assert str(found.meaning) == "[2024-03-18..2024-03-24]"


@pytest.mark.parametrize(
    ("text", "language", "readings", "decisive"),
    [
        ("the reform of the thirties", "en", ["193X"], True),
        ("the reform of the twenties", "en", ["202X", "192X"], False),
        ("in the spring of '68", "en", ["1968-21"], True),
        ("in the 16th and 17th centuries", "en", ["{15XX,16XX}"], True),
        ("from the 16th to 17th centuries", "en", ["15XX/16XX"], True),
        ("2023年前三季度增长百分之五", "zh", ["2023-01/2023-09"], True),
        ("the first three quarters of 2023", "en", ["2023-01/2023-09"], True),
        ("该渠开凿于公元前二世纪", "zh", ["-01XX"], True),
    ],
)
def test_periods_are_read_and_open_where_two_are_meant(
    text: str, language: str, readings: list[str], decisive: bool
) -> None:
    (found,) = find_timexes(text, Day(2024, 6, 20), language)
    assert ([one.text for one in found.readings], found.is_decisive) == (readings, decisive)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("the 1800s were hard", "en", ["180X or 18XX (open)"]),
        ("the 1890s were hard", "en", ["189X"]),
        ("in the '90s", "en", ["199X"]),
        (
            "the first half of March",
            "en",
            ["2024-03-01/2024-03-15 or 2023-03-01/2023-03-15 or 2025-03-01/2025-03-15 (open)"],
        ),
        ("the second half of February 2023", "en", ["2023-02-16/2023-02-28"]),
        ("the third half of March", "en", ["2024-03 or 2023-03 or 2025-03 (open)"]),
        ("the last week of May 2024", "en", ["2024-05-25/2024-05-31 (open)"]),
        ("the first week of May 2024", "en", ["2024-05-01/2024-05-07 (open)"]),
        ("the fifth week of May 2024", "en", ["2024-05-25/2024-05-31 (open)"]),
        ("the sixth week of May 2024", "en", ["2024-05"]),
        (
            "the second week of April",
            "en",
            ["2024-04-08/2024-04-14 or 2023-04-08/2023-04-14 or 2025-04-08/2025-04-14 (open)"],
        ),
        ("week 7 of 2014", "en", ["2014-02-10/2014-02-16"]),
        ("week 1 of 2015", "en", ["2014-12-29/2015-01-04"]),
        ("week 53 of 2014", "en", ["2014"]),
        ("the first and third quarters of 2009", "en", ["{2009-33,2009-35}"]),
        ("the first and second halves of 2009", "en", ["{2009-40,2009-41}"]),
        ("the second and fifth quarters of 2009", "en", ["2009"]),
        ("week 52 of 2014", "en", ["2014-12-22/2014-12-28"]),
        ("day 7 of 2014", "en", ["2014"]),
        ("the twentieth century", "en", ["19XX"]),
        ("the 21st century", "en", ["20XX"]),
        ("the 22nd century", "en", []),
        ("the 16th and 17th centuries BC", "en", ["{-15XX,-16XX}"]),
        ("in the nineties of the twentieth century", "en", ["199X", "19XX"]),
        ("the 30s", "en", ["193X"]),
        ("the 10s", "en", ["201X or 191X (open)"]),
        ("the first two quarters of 2021", "en", ["2021-01/2021-06"]),
        ("the last three quarters of 2021", "en", ["2021-04/2021-12"]),
        ("the first twelve months of 1989", "en", ["1989-01/1989-12"]),
        ("two months of 1989", "en", ["1989"]),
        ("Q4", "en", ["2024-36 or 2023-36 or 2025-36 (open)"]),
        ("Q5 2023", "en", []),
        ("H3 2023", "en", ["2023"]),
        ("the second half of last year", "en", ["2023-41"]),
        ("the last half of March 2023", "en", ["2023-03-16/2023-03-31"]),
        ("the weekend of 3 March 2019", "en", ["2019-03-02/2019-03-03"]),
        ("the week of 1 January 2020", "en", ["2019-12-30/2020-01-05"]),
        ("in autumn", "en", ["2024-23 or 2023-23 or 2025-23 (open)"]),
        ("去年5月3日至8日", "zh", ["2023-05-03/2023-05-08"]),
        ("明年春季", "zh", ["2025-21"]),
        ("今年第三季度", "zh", ["2024-35"]),
        ("2023年头两个月", "zh", ["2023-01/2023-02"]),
        ("公元前一世纪", "zh", ["[-0099..0000]"]),
        ("XIX ғасыр", "kk", ["18XX"]),
        ("в первые два квартала 2023 года", "ru", ["2023-01/2023-06"]),
        ("в двадцатые годы XIX века", "ru", ["182X"]),
        ("year-end 2021", "en", ["2021 or 2021-12-31"]),
        ("the first nine months of 1989", "en", ["1989-01/1989-09"]),
        ("the last two months of last year", "en", ["2023-11/2023-12"]),
        ("the first thirteen months of 1989", "en", ["1989"]),
        ("the first nine days of 1989", "en", ["1989"]),
        (
            "the week of March 18",
            "en",
            ["2024-03-18/2024-03-24 or 2023-03-13/2023-03-19 or 2025-03-17/2025-03-23 (open)"],
        ),
        (
            "the weekend of March 16",
            "en",
            ["2024-03-16/2024-03-17 or 2023-03-18/2023-03-19 or 2025-03-15/2025-03-16 (open)"],
        ),
        ("the day of March 18", "en", ["2024-03-18 or 2023-03-18 or 2025-03-18 (open)"]),
        ("the 1st century BC", "en", ["[-0099..0000]"]),
        ("the 2nd century BC", "en", ["-01XX"]),
        ("the second century AD", "en", ["01XX"]),
        ("H1 2023", "en", ["2023-40"]),
        ("Q3 2023", "en", ["2023-35"]),
        ("the fourth quarter of 2023", "en", ["2023-36"]),
        ("in summer 2023", "en", ["2023-22"]),
        ("上世纪90年代", "zh", ["199X"]),
        ("二十世纪六十年代", "zh", ["196X"]),
        ("八十年代", "zh", ["198X"]),
        ("本世纪20年代", "zh", ["202X"]),
        ("去年5月", "zh", ["2023-05"]),
        ("今年3月28日", "zh", ["2024-03-28"]),
        ("本月", "zh", ["2024-06"]),
        ("2023年上半年", "zh", ["2023-40"]),
        ("2024年第一季度", "zh", ["2024-33"]),
        ("今年下半年", "zh", ["2024-41"]),
        ("2024年春季", "zh", ["2024-21"]),
        ("今年前十个月", "zh", ["2024-01/2024-10"]),
        ("去年5月至6月", "zh", ["2023-05/2023-06"]),
        ("公元前三世纪", "zh", ["-02XX"]),
        ("2024 жылдың бірінші жартысында", "kk", ["2024-40"]),
        ("2024 жылдың бірінші тоқсанында", "kk", ["2024-33"]),
        ("2023 жылдың көктемінде", "kk", ["2023-21"]),
        ("в первом квартале 2024 года", "ru", ["2024-33"]),
        ("во второй половине 2023 года", "ru", ["2023-41"]),
        ("в 90-х годах", "ru", ["199X"]),
        ("в девяностые годы", "ru", ["199X"]),
        ("за первые девять месяцев 2023 года", "ru", ["2023-01/2023-09"]),
        ("весной 2023 года", "ru", ["2023-21"]),
        ("в XIX веке", "ru", ["18XX"]),
        ("в III веке до н. э.", "ru", ["-02XX"]),
        ("на прошлой неделе", "ru", ["2024-06-10/2024-06-16"]),
    ],
)
def test_periods_and_parts_of_them_are_read_as_they_are_meant(text: str, language: str, expected: list[str]) -> None:
    assert read_as(text, language) == expected


@pytest.mark.parametrize(
    ("published", "last", "this", "following"),
    [
        (
            Day(2024, 1, 20),
            "2023-21 2023-22 2023-23 2022-24",
            "2024-21 2024-22 2024-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
        ),
        (
            Day(2024, 2, 29),
            "2023-21 2023-22 2023-23 2022-24",
            "2024-21 2024-22 2024-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
        ),
        (
            Day(2024, 3, 20),
            "2023-21 2023-22 2023-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
            "2025-21 2024-22 2024-23 2024-24",
        ),
        (
            Day(2024, 5, 31),
            "2023-21 2023-22 2023-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
            "2025-21 2024-22 2024-23 2024-24",
        ),
        (
            Day(2024, 6, 1),
            "2024-21 2023-22 2023-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
            "2025-21 2025-22 2024-23 2024-24",
        ),
        (
            Day(2024, 11, 30),
            "2024-21 2024-22 2023-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
            "2025-21 2025-22 2025-23 2024-24",
        ),
        (
            Day(2024, 12, 1),
            "2024-21 2024-22 2024-23 2023-24",
            "2024-21 2024-22 2024-23 2024-24",
            "2025-21 2025-22 2025-23 2025-24",
        ),
    ],
)
def test_a_season_is_the_last_that_is_over_this_one_or_the_next_to_begin(
    published: Day, last: str, this: str, following: str
) -> None:
    seasons = ("spring", "summer", "autumn", "winter")
    for which, expected in (("last", last), ("this", this), ("next", following)):
        assert [dates(f"{which} {season}", published)[0] for season in seasons] == expected.split(), which


def test_the_next_season_of_a_story_may_be_its_own() -> None:
    assert read_as("They camped there in 1846. The next spring they left.")[-1] == (
        "1847-21 or 2025-21 or 2024-21 or 2026-21 (open)"
    )
    assert read_as("They camped there in 1846. Next spring we will mark it.")[-1] == "2025-21 or 2024-21 or 2026-21"
    assert read_as("They met in 2023. The next spring they left.")[-1] == "2024-21 or 2025-21 or 2026-21 (open)"


def test_the_season_that_follows_a_year_is_of_the_next_or_the_same() -> None:
    assert read_as("They came in 1846. The following spring they left.")[-1] == "1847-21 (open)"
    assert read_as("They came in 1846. The following autumn they left.")[-1] == "1847-23 or 1846-23 (open)"
    assert read_as("It closed in 1847. A flood had come in 1837. The following spring it burned.")[-1].endswith(
        "(open)"
    )


def test_the_season_of_another_year_may_be_meant() -> None:
    assert read_as("last summer") == ["2023-22 or 2022-22 or 2024-22"]


@pytest.mark.parametrize(
    ("text", "language"),
    [("In 45 days 2019 ended.", "en"), ("За 45 дней 2019 года он построил дом.", "ru"), ("45 күн 2019 жыл", "kk")],
)
def test_more_units_than_a_year_has_months_are_no_months_of_it(text: str, language: str) -> None:
    assert read_as(text, language) == ["2019"]


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("the second nine months of 1989", "en", ["1989"]),
        ("the first nine months of 1989", "en", ["1989-01/1989-09"]),
        ("the last nine months of 1989", "en", ["1989-04/1989-12"]),
        ("nine months of 1989", "en", ["1989"]),
        ("девять месяцев 1989 года", "ru", ["1989-01/1989-09"]),
        ("the first nine weeks of 1989", "en", ["1989"]),
        ("the first nine months", "en", []),
    ],
)
def test_months_of_a_year_are_counted_from_its_beginning_or_end(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


def test_centuries_before_christ_are_no_list() -> None:
    assert read_as("the 1st and 2nd centuries BC") == ["-01XX (open)"]
    assert read_as("the 1st and 2nd centuries") == ["{00XX,01XX}"]


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("в 17–18 веках", "ru", "16XX/17XX"),
        ("в XVII — начале XVIII века", "ru", "16XX/17XX"),
        ("12th/13th century", "en", "[11XX,12XX]"),
        ("late 12th or early 13th century", "en", "[11XX,12XX]"),
        ("late 17th to mid-18th century", "en", "16XX/17XX"),
    ],
)
def test_of_two_centuries_neither_is_read_alone(text: str, language: str, read: str) -> None:
    assert read_as(text, language) == [read]


@pytest.mark.parametrize(("text", "decade"), [("本世纪20年代", "202X"), ("上世纪90年代", "199X")])
def test_a_decade_of_this_or_the_last_century_needs_the_day_of_publication(text: str, decade: str) -> None:
    assert read_as(text, "zh") == [decade]
    assert find_timexes(text, None, "zh") == ()


def test_a_month_of_this_month_is_read_for_itself() -> None:
    assert read_as("去年5月", "zh") == ["2023-05"]
    assert read_as("本月5月", "zh") == ["2024-06", "2024-05 or 2023-05 or 2025-05"]


def test_only_the_end_of_a_year_goes_with_its_number() -> None:
    assert read_as("year-end 2021") == ["2021 or 2021-12-31"]
    assert read_as("month-end 2021") == ["2024-06", "2021"]


def test_only_halves_and_quarters_are_parts_of_a_year() -> None:
    assert read_as("2023 жылдың екінші жартысы", "kk") == ["2023-41"]
    assert read_as("2023 жылғы екінші апта", "kk") == ["2023"]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("in the 70s of the 19th century", "en", "187X"),
        ("в 40-х годах XIX века", "ru", "184X"),
        ("ХХ ғасырдың 60-жылдары", "kk", "196X"),
        ("өткен ғасырдың жетпісінші жылдарында", "kk", "197X"),
        ("в начале двухтысячных", "ru", "200X or 190X (open)"),
        ("二十世纪五六十年代", "zh", "{195X,196X} or 195X/196X (open)"),
        ("上世纪七、八十年代", "zh", "{197X,198X} or 197X/198X (open)"),
        ("с 70-х по 80-е годы XIX века", "ru", "187X/188X"),
        ("на рубеже 40-х и 50-х годов XIX века", "ru", "{184X,185X} or 184X/185X (open)"),
        ("в XIV–XV веках", "ru", "13XX/14XX"),
        ("XIII–XIV ғасырларда", "kk", "12XX/13XX"),
        ("за IV кв. 2016 г.", "ru", "2016-36"),
    ],
)
def test_a_decade_is_of_the_century_that_is_told_with_it(text: str, language: str, date: str) -> None:
    assert read_as(text, language, TUESDAY) == [date]


def test_a_decade_of_a_century_to_come_is_none() -> None:
    assert read_as("the 70s of the 22nd century", published=TUESDAY) == ["197X"]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("in the eighteen-thirties and -forties", "en", "{183X,184X} or 183X/184X (open)"),
        ("in the nineteen-twenties", "en", "192X"),
        ("в восьмидесятых годах позапрошлого столетия", "ru", "188X"),
        ("в 60-х годах прошлого века", "ru", "196X"),
        ("б.з.б. IV–III ғасырларда", "kk", "-03XX/-02XX"),
        ("公元前五至前三世纪", "zh", "-04XX/-02XX"),
        ("九八年夏天", "zh", "1998-22"),
    ],
)
def test_decades_and_centuries_of_old_books(text: str, language: str, date: str) -> None:
    assert read_as(text, language, TUESDAY) == [date]


def test_two_or_three_years_are_no_year_for_short() -> None:
    assert read_as("五六年夏天", "zh") == read_as("夏天", "zh")


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The crypt is of the ninth century and the nave was raised in the twelfth.", ["08XX", "11XX"]),
        ("He came in the ninth minute and left in the twelfth.", []),
        ("It is of the ninth century. He left in the twelfth.", ["08XX"]),
    ],
)
def test_a_century_may_be_told_by_its_number_behind_another(text: str, dates: list[str]) -> None:
    assert read_as(text) == dates


@pytest.mark.parametrize(
    ("text", "language", "year", "last"),
    [
        ("In 1846 the mill closed. The following spring its owner left.", "en", 2016, "1847-21 (open)"),
        ("In 1846 the mill closed. The following winter its owner left.", "en", 2016, "1847-24 or 1846-24 (open)"),
        ("In 1846 the mill closed. The previous spring it burned.", "en", 2016, "1845-21 or 1846-21 (open)"),
        ("In the spring of 1846 it closed. The winter after, it fell.", "en", 2016, "1846-24 or 1845-24 or 1847-24"),
        ("In May 2013 it closed. The following summer it fell.", "en", 2016, "2013-22 or 2012-22 or 2014-22 (open)"),
        ("In 2010 it closed. Next summer it will open.", "en", 2016, "2016-22 or 2015-22 or 2017-22"),
        ("Осенью 1911 года полк ушёл. Следующей весной он занял форт.", "ru", 2012, "1912-21 or 1911-21 or 1913-21"),
        ("Осенью 1911 года он ушёл. Следующей весной откроется музей.", "ru", 2012, "2012-21 or 2011-21 or 2013-21"),
        ("1921 жылдың күзінде ауыл көшті. Келесі жылдың көктемінде олар оралды.", "kk", 2010, "1922-21"),
        ("1921年5月，学校落成。次年秋，学校毁于大火。", "zh", 2008, "1922-23"),
    ],
)
def test_a_season_is_of_the_story_that_tells_it(text: str, language: str, year: int, last: str) -> None:
    assert read_as(text, language, Day(year, 2, 11))[-1] == last


def test_the_next_season_of_a_story_may_be_that_from_publication() -> None:
    read = read_as("The mill closed in May 1846. The next winter it fell.", "en", Day(2016, 2, 11))
    assert read[-1] == "1846-24 or 1845-24 or 1847-24 or 2016-24 or 2015-24 or 2017-24 (open)"


def test_a_month_is_of_the_season_told_right_before() -> None:
    read = read_as("Осенью 1911 года полк ушёл. Следующей весной, в мае, он занял форт.", "ru", Day(2012, 8, 3))
    assert read[-1].startswith("1912-05")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Sales fell in the first quarter of the year.", "2024-33 or 2023-33 or 2025-33 (open)"),
        ("They lost the first quarter of the game on 3 May 2024.", "2024-05-03"),
    ],
)
def test_a_quarter_of_the_year_is_read(text: str, last: str) -> None:
    assert read_as(text)[-1] == last
