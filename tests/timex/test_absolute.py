"""How open expressions are filled from the day of publication."""

import pytest

from chrono.dates.days import Day
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def readings(text: str, published: Day | None = TUESDAY) -> list[list[str]]:
    return [[str(date) for date in one.readings] for one in find_timexes(text, published)]


@pytest.mark.parametrize(
    ("published", "expected"),
    [(Day(2024, 12, 30), "2025-01-05"), (Day(2024, 1, 30), "2024-01-05"), (Day(2024, 7, 1), "2024-01-05")],
)
def test_a_day_without_a_year_is_in_the_nearest(published: Day, expected: str) -> None:
    assert readings("It opens on January 5", published)[0][0] == expected


def test_a_day_without_a_year_may_be_a_year_off() -> None:
    assert readings("on March 28") == [["2024-03-28", "2023-03-28", "2025-03-28"]]


def test_a_month_before_a_name_with_an_ordinal_is_no_day() -> None:
    found = find_timexes("In May the Second Army moved, on May the second the third.", Day(2024, 6, 20))
    assert [str(one.date) for one in found] == ["2024-05", "2024-05-02"]


def test_29_february_has_only_leap_years() -> None:
    assert readings("on February 29") == [["2024-02-29"]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on Monday.", "2024-03-25"),
        ("They will meet on Monday.", "2024-04-01"),
        ("They met on Tuesday.", "2024-03-26"),
        ("They met last Tuesday.", "2024-03-19"),
        ("They are due to meet on Friday.", "2024-03-29"),
        ("He said on Thursday that prices will rise.", "2024-03-21"),
    ],
)
def test_a_weekday_follows_the_nearest_verb(text: str, expected: str) -> None:
    assert readings(text)[0][0] == expected


def test_a_weekday_may_be_a_week_off() -> None:
    assert readings("on Monday") == [["2024-03-25", "2024-03-18", "2024-04-01"]]


def test_a_range_over_new_year_begins_in_the_year_before() -> None:
    assert readings("from December 28 to January 3", Day(2024, 1, 5))[0][0] == "2023-12-28/2024-01-03"


def test_nothing_relative_is_resolved_without_a_day_of_publication() -> None:
    assert readings("yesterday, on Monday, on March 28, last month", None) == []


def test_what_is_written_in_full_needs_no_day_of_publication() -> None:
    assert readings("on March 28, 2024", None) == [["2024-03-28"]]


NARRATIVE = (
    "The war began in 1914. In 1915 the front froze. By 1916 both sides were tired. On 1 July 1916 the battle began. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 15 September tanks were used.", "1916-09-15"),
        ("The following day it rained.", "1916-07-02"),
        ("On the 14th, the line broke.", "1916-07-14"),
        ("Two years earlier nobody had expected it.", "1914"),
        ("In November it ended.", "1916-11"),
        ("In February the cold came.", "1916-02"),
    ],
)
def test_a_narrative_counts_from_what_it_tells(text: str, expected: str) -> None:
    assert str(find_timexes(NARRATIVE + text, Day(2009, 12, 19))[-1].date) == expected


def test_news_that_counts_from_its_day_is_no_narrative() -> None:
    news = (
        "It began in 1914 and ended in 1918, they said on Monday and again yesterday, as in 1945. On 5 April it opens."
    )
    assert str(find_timexes(news, TUESDAY)[-1].date) == "2024-04-05"


def test_a_year_of_the_same_sentence_goes_for_what_follows() -> None:
    assert readings("On 3 March 2020 they met and on 5 April they signed.")[1][0] == "2020-04-05"


def test_an_ordinal_day_is_of_the_month_told_last() -> None:
    assert readings("Talks opened on 3 May 2020. They closed on the 20th.")[1][0] == "2020-05-20"


def test_an_ordinal_before_a_noun_is_no_day() -> None:
    assert readings("The office is on the 20th floor.") == []


@pytest.mark.parametrize("text", ["on 31 April 2024", "on 29 February 2023", "on April 31, 2024"])
def test_a_day_that_does_not_exist_is_no_date(text: str) -> None:
    assert readings(text) == []


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("DATED this 14th day of May, 2019.", "2019-05-14"),
        ("signed on the 3rd day of January, A.D. 2020", "2020-01-03"),
        ("EXECUTED on 01-May-19", "2019-05-01"),
        ("received on 5 February 1723/4", "1724-02-05"),
        ("taken on 25 October (7 November) 1917", "1917-11-07"),
        ("it fell on November 7 (October 25), 1917", "1917-11-07"),
        ("on 2/14 March 1821", "1821-03-14"),
    ],
)
def test_days_of_deeds_and_of_two_calendars_are_one_day(text: str, date: str) -> None:
    assert [one.date.text for one in find_timexes(text, Day(2024, 6, 20))] == [date]


def test_two_days_further_apart_than_the_calendars_are_open() -> None:
    (found,) = find_timexes("on 3 October (7 November) 1917", Day(2024, 6, 20))
    assert (found.date.text, found.is_decisive) == ("1917-11-07", False)


def test_a_year_that_ends_a_list_goes_for_all_of_it() -> None:
    found = find_timexes("Surveys from May and June 2022 differ.", Day(2024, 6, 20))
    assert [one.date.text for one in found] == ["2022-05", "2022-06"]
    assert all(one.is_decisive and not one.alternatives for one in found)


@pytest.mark.parametrize(
    ("text", "published", "decisive"),
    [
        ("They met on March 28.", Day(2024, 3, 26), True),
        ("They will meet on May 20.", Day(2024, 3, 26), True),
        ("They will meet on July 1.", Day(2024, 3, 26), True),
        ("They met on July 1.", Day(2024, 3, 26), False),
        ("They signed on 5 November.", Day(2024, 3, 26), False),
        ("The ferry left on May 14.", Day(2024, 3, 26), False),
        ("The mill opened in September.", Day(2024, 3, 26), False),
        ("Sales fell in April.", Day(2024, 3, 26), True),
        ("They met on Friday, September 8.", Day(2024, 3, 26), True),
    ],
)
def test_a_day_without_a_year_is_decisive_only_near_publication(text: str, published: Day, decisive: bool) -> None:
    assert [one.is_decisive for one in find_timexes(text, published)] == [decisive]


def test_years_that_the_text_told_are_among_what_is_open() -> None:
    text = "The treaty was drafted in 1997. Talks broke off. A vote was held on November 30."
    found = find_timexes(text, Day(2023, 5, 15))[-1]
    assert not found.is_decisive
    assert {"1997-11-30", "2022-11-30", "2023-11-30"} <= {one.text for one in found.readings}


def test_a_month_before_its_day_is_no_number_of_something() -> None:
    (found,) = find_timexes("It limits the volume April 5, 2006 said the firm.", Day(2006, 4, 6), "en")
    assert str(found.date) == "2006-04-05"


def test_a_number_that_names_something_is_no_day_of_a_month() -> None:
    assert find_timexes("The court held that Article 5 May apply to it.", Day(2006, 4, 6), "en") == ()


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("01-May-19", "en", ["2019-05-01"]),
        ("31 Oct 17 was cold", "en", ["2023-10-31 or 2024-10-31 or 2025-10-31 (open)"]),
        ("31 Oct 17.", "en", ["2017-10-31"]),
        ("5 February 1723/4", "en", ["1724-02-05"]),
        ("5 February 1723/5", "en", ["1723-02-05"]),
        ("31 December 1699/00", "en", ["1700-12-31"]),
        ("Tuesday, 26 March 2024", "en", ["2024-03-26"]),
        ("Monday, 26 March 2024", "en", ["2024-03-26 (open)"]),
        ("on Tuesday 26 March they met", "en", ["2024-03-26"]),
        ("Article 5 May apply", "en", []),
        ("31 April 2024 came", "en", []),
        ("25 October (7 November) 1917", "en", ["1917-11-07"]),
        ("25 October (17 November) 1917", "en", ["1917-11-17 or 1917-10-25 (open)"]),
        ("25 October (7 November) they met", "en", ["2023-11-07 or 2024-11-07 or 2025-11-07 (open)"]),
        ("March 28 to 30", "en", ["2024-03-28/2024-03-30 or 2023-03-28/2023-03-30 or 2025-03-28/2025-03-30 (open)"]),
        ("28 to 30 March 2024", "en", ["2024-03-28/2024-03-30"]),
        ("28 March to 2 April 2024", "en", ["2024-03-28/2024-04-02"]),
        ("2007-08", "en", ["2007-08 or 2007/2008 (open)"]),
        ("2007-09", "en", ["2007-09"]),
        ("2024-03-28/2024-04-02", "en", ["2024-03-28/2024-04-02"]),
        ("2024-03/2024-05", "en", ["2024-03/2024-05"]),
        ("2024-03-28T15:00Z", "en", ["2024-03-28"]),
        ("28.03.2024", "en", ["2024-03-28"]),
        ("03/04/2024", "en", ["2024-03-04 or 2024-04-03"]),
        ("28-03-2024", "en", ["2024-03-28"]),
        ("28.03.24", "en", ["2024-03-28"]),
        ("1至3月", "zh", ["2024-01/2024-03 or 2023-01/2023-03 or 2025-01/2025-03 (open)"]),
        ("今年1-2月", "zh", ["2024-01/2024-02"]),
        ("3至1月", "zh", ["2024-01 or 2023-01 or 2025-01 (open)"]),
        ("17年10月31日", "zh", ["2017-10-31"]),
        ("2024年3月28日至30日", "zh", ["2024-03-28/2024-03-30"]),
        ("2024年3月28日至4月2日", "zh", ["2024-03-28/2024-04-02"]),
        ("2024 жылы 28–30 наурыз", "kk", ["2024-03-28/2024-03-30"]),
        ("28-наурыз", "kk", ["2024-03-28 or 2023-03-28 or 2025-03-28 (open)"]),
        ("28 - наурыз", "kk", []),
        ("пятого марта", "ru", ["2024-03-05 or 2023-03-05 or 2025-03-05 (open)"]),
        ("5 марта 2024 года", "ru", ["2024-03-05"]),
        ("28 March 2023 to 2 April 2024", "en", ["2023-03-28/2024-04-02"]),
        (
            "28 December to 2 January",
            "en",
            ["2023-12-28/2024-01-02 or 2022-12-28/2023-01-02 or 2024-12-28/2025-01-02 (open)"],
        ),
        ("from November to February 2023", "en", ["2022-11/2023-02"]),
        ("from November 2021 to February 2023", "en", ["2021-11/2023-02"]),
        ("from March to May 2023", "en", ["2023-03/2023-05"]),
        ("March 3, 5 and 7, 2020", "en", ["{2020-03-03,2020-03-05,2020-03-07}"]),
        ("March 3 or 5, 2020", "en", ["[2020-03-03,2020-03-05]"]),
        ("2 October 12, 2022", "en", ["2022-10-12"]),  # behind the number of a line
        ("the September meeting", "en", ["2024-09 or 2023-09 or 2025-09 (open)"]),
        ("October's attack", "en", ["2024-10 or 2023-10 or 2025-10 (open)"]),
        ("March's end", "en", ["2024-03 or 2023-03 or 2025-03 (open)"]),
        ("May's government fell", "en", []),
        ("August Wilson wrote it", "en", []),
        ("last August Wilson wrote it", "en", ["2023-08"]),
        ("The August Group met", "en", ["2023-08 or 2024-08 or 2025-08 (open)"]),
        ("August. Wilson left", "en", ["2024-08 or 2023-08 or 2025-08 (open)"]),
        ("last May", "en", ["2024-05"]),
        ("last June", "en", ["2023-06"]),
        ("last July", "en", ["2023-07"]),
        ("this May", "en", ["2024-05"]),
        ("this July", "en", ["2024-07"]),
        ("next May", "en", ["2025-05"]),
        ("next June", "en", ["2025-06"]),
        ("next July", "en", ["2024-07"]),
        ("12-03-2024", "en", ["2024-03-12 or 2024-12-03"]),
        ("31 December 1899 (12 January 1900)", "en", ["1900-01-12"]),
        ("19 December 1899 (1 January 1900)", "en", ["1900-01-01"]),
        ("2023年1至3月", "zh", ["2023-01/2023-03"]),
        ("2024年3月28日至2025年4月2日", "zh", ["2024-03-28/2025-04-02"]),
        ("с ноября по февраль 2023 года", "ru", ["2022-11/2023-02"]),
        ("3 или 5 марта 2024 года", "ru", ["[2024-03-03,2024-03-05]"]),
        ("31.12.99", "ru", ["1999-12-31"]),
        ("28/3/24", "en", ["2024-03-28"]),
        ("3月，年份不详", "zh", ["2024-03 or 2023-03 or 2025-03 (open)"]),
        (
            "3月28日至4月2日",
            "zh",
            ["2024-03-28/2024-04-02 or 2023-03-28/2023-04-02 or 2025-03-28/2025-04-02 (open)"],
        ),
        ("去年1-2月", "zh", ["2023-01/2023-02"]),
        ("from 28 March 2023 to 2 April", "en", ["2023-03-28/2023-04-02"]),
        ("October 25 (November 7)", "en", ["2024-11-07 or 2023-11-07 or 2025-11-07 (open)"]),
        ("31 December 1850/12 January 1851", "en", ["1851-01-12"]),
        ("5 February 1723/24", "en", ["1724-02-05"]),
        ("30-Feb-19", "en", []),
        ("June Wilson left", "en", []),
        ("the June Wilson case", "en", ["2024-06 or 2023-06 or 2025-06"]),
        ("It fell on 3 May 2019, having stood since the previous April.", "en", ["2019-05-03", "2019-04"]),
        ("It fell on 3 May 2019, having stood since the previous June.", "en", ["2019-05-03", "2018-06"]),
    ],
)
def test_days_are_read_as_they_are_written(text: str, language: str, expected: list[str]) -> None:
    assert read_as(text, language) == expected


def test_a_weekday_goes_by_the_years_of_four_digits_alone() -> None:
    assert [str(one.date) for one in find_timexes("Friday, 3 May", Day(9999, 12, 31))] == ["9999-05-03"]


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("It fell on 01-May-123.", "en", ["2024-05-01 or 2023-05-01 or 2025-05-01"]),
        ("It fell on 31 Oct 5.", "en", ["2023-10-31 or 2024-10-31 or 2025-10-31 (open)"]),
        ("It fell on 31 Oct  17.", "en", ["2023-10-31 or 2024-10-31 or 2025-10-31 (open)"]),
        ("It fell on 31 Oct 17.", "en", ["2017-10-31"]),
        ("17天10月31日", "zh", ["2024-10-31 or 2023-10-31 or 2025-10-31 (open)"]),
        ("17年10月31日", "zh", ["2017-10-31"]),
    ],
)
def test_only_two_digits_beside_a_month_are_a_short_year(text: str, language: str, read: list[str]) -> None:
    assert read_as(text, language) == read


def test_a_day_that_its_month_has_not_is_none_of_two_calendars() -> None:
    assert read_as("Signed on 25 October (7 November) 1917.") == ["1917-11-07"]
    assert "1917-11-07" not in read_as("Signed on 25 October (31 November) 1917.")


def test_days_that_run_backwards_are_no_lasting_time() -> None:
    assert read_as("March 28-30, 2024") == ["2024-03-28/2024-03-30"]
    assert read_as("March 30-28, 2024") == ["2024-03-30", "2024"]


@pytest.mark.parametrize(
    ("text", "weekday"),
    [
        ("Tuesday, 26 March 2024", "right"),
        ("Monday, 26 March 2024", "wrong"),
        ("Monday, 3 June", "right"),
        ("Tuesday, 29 February", "wrong"),
        ("3 June", ""),
    ],
)
def test_a_day_knows_whether_the_weekday_beside_it_is_its_own(text: str, weekday: str) -> None:
    assert [one.weekday for one in find_timexes(text, Day(2024, 6, 20))] == [weekday]


@pytest.mark.parametrize(
    ("text", "language", "relative"),
    [
        ("this May", "en", True),
        ("3 May", "en", True),
        ("3 May 2024", "en", False),
        ("2023年1至3月", "zh", False),
        ("去年1-2月", "zh", True),
    ],
)
def test_what_rests_on_the_day_of_publication_says_so(text: str, language: str, relative: bool) -> None:
    assert [one.relative for one in find_timexes(text, Day(2024, 6, 20), language)] == [relative]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fair lasted from 3 November 2019 to 3 April.", "en"),
        ("The fair lasted from 3 November to 3 April 2020.", "en"),
        ("The fair lasted from November 3, 2019 to April 3.", "en"),
        ("展会从2019年11月3日至4月3日举行。", "zh"),
        ("Ярмарка шла с 3 ноября 2019 года по 3 апреля.", "ru"),
    ],
)
def test_the_year_of_a_range_over_new_year_is_that_of_the_end_where_it_stands(text: str, language: str) -> None:
    assert read_as(text, language) == ["2019-11-03/2020-04-03"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Journal of Law, 2010 12 (3).", "en"),
        ("2010 May 3 (June 5) July", "en"),
        ("2010 1st (2nd) half", "en"),
        ("22.1(4.13).1901", "en"),
        ("1995年3（5）月，举行比赛。", "zh"),
        ("2010年12（3）人", "zh"),
    ],
)
def test_numbers_in_brackets_without_a_month_are_no_double_date(text: str, language: str) -> None:
    assert all(str(one.date).count("-") < 2 or "May" in text for one in find_timexes(text, TUESDAY, language))


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("1896 жылы 25 желтоқсан (6 қаңтар) туған", "kk", "1897-01-06"),
        ("Он родился 20.12(1.1).1899 в Риге.", "ru", "1900-01-01"),
    ],
)
def test_a_double_date_over_new_year_may_be_of_either_year(text: str, language: str, date: str) -> None:
    (found,) = find_timexes(text, TUESDAY, language)
    assert not found.is_decisive
    assert date in [str(one) for one in found.readings]
