"""Years, as they are written."""

import pytest

from chrono.dates import Day
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

PUBLISHED = Day(2024, 6, 20)


def read(text: str, language: str = "en") -> list[tuple[str, str, bool]]:
    """The words, the date and whether it is decisive, of every expression."""
    found = find_timexes(text, PUBLISHED, language)
    return [(text[one.start : one.end], one.date.text, one.is_decisive) for one in found]


@pytest.mark.parametrize(
    ("text", "words", "date"),
    [
        ("It was signed in 2019.", "2019", "2019"),
        ("Caesar died in 44 BC.", "44 BC", "-0043"),
        ("The revolt lasted from 499 to 493 BC.", "499 to 493 BC", "-0498/-0492"),
        ("It lasted from 493 to 499 BC.", "499 BC", "-0498"),
        ("BC 44 to 40 it was.", "BC 44 to 40", "-0043/-0039"),
        ("They ruled AD 79 to 81.", "AD 79 to 81", "0079/0081"),
        ("They ruled AD 81 to 79.", "AD 81", "0081"),
        ("It was fought between 431 and 404 BC.", "431 and 404 BC", "-0430/-0403"),
        ("It grew from 2010 to 2015.", "2010 to 2015", "2010/2015"),
        ("Prices rose, compared with 2023.", "2023", "2023"),
        ("It has been open since '82.", "'82", "1982"),
    ],
)
def test_years_are_read_where_they_are_written(text: str, words: str, date: str) -> None:
    assert read(text) == [(words, date, True)]


@pytest.mark.parametrize(
    ("text", "date"),
    [("The survey was made in 2000 villages.", "2000"), ("In 2020 prices rose by a tenth.", "2020")],
)
def test_a_round_number_before_what_it_may_count_is_open(text: str, date: str) -> None:
    assert [(one[1], one[2]) for one in read(text)] == [(date, False)]


@pytest.mark.parametrize("text", ["He arrived by 1550 hrs.", "They sold Windows 2000.", "Flight 2019 was late."])
def test_numbers_that_are_no_years_are_left_alone(text: str) -> None:
    assert read(text) == []


def test_a_number_behind_a_kazakh_day_whose_year_is_told_is_a_count() -> None:
    text = "Астанада 2017 жылғы 25 қарашада 2000 үй салынды, ал 25 қараша 2018 күні тағы жүз үй берілді."
    found = find_timexes(text, Day(2019, 1, 1), "kk")
    assert [(text[timex.start : timex.end], str(timex.date)) for timex in found] == [
        ("2017 жылғы 25 қарашада", "2017-11-25"),
        ("25 қараша 2018", "2018-11-25"),
    ]


def test_years_before_christ_that_run_forward_are_no_range() -> None:
    assert ("404 and 431 BC", "-0403/-0430", True) not in read("It was fought between 404 and 431 BC.")


def test_a_chinese_year_of_four_signs_is_read_with_any_zero() -> None:
    for zero in "〇零○０":
        assert read(f"该厂一九九{zero}年建成投产。", "zh")[0][1] == "1990"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Эвакуация около 1200 жителей началась 3 мая.", "ru"),
        ("Было около 1200 студентов, и началось это 3 мая.", "ru"),
        ("Евакуація близько 1200 жителів почалася 3 травня.", "uk"),
        ("Evacuation of about 1200 residents began on 3 May.", "en"),
    ],
)
def test_a_round_number_before_what_can_be_counted_is_no_sure_year_and_gives_none_to_what_follows(
    text: str, language: str
) -> None:
    *counts, day = read(text, language)
    assert day[1] == "2024-05-03"
    assert not any(sure for _, _, sure in counts)


def test_a_year_before_other_words_is_one() -> None:
    assert read("Около 1950 его перестроили.", "ru") == [("1950", "1950", True)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("in 1200 he came", "en", ["1200"]),
        ("1200 he came", "en", []),
        ("in 1450", "en", ["1450"]),
        ("0 BC", "en", []),
        ("AD 79", "en", ["0079"]),
        ("1941-45", "en", ["1941/1945"]),
        ("2023/24", "en", ["2023/2024"]),
        ("2023/25", "en", []),
        ("1999-00", "en", ["1999/2000"]),
        ("from 1200 to 1250", "en", ["1200/1250"]),
        ("1200-1250", "en", []),
        ("the 2011-12 financial year", "en", ["2011/2012"]),
        ("the 2011-10 financial year", "en", ["2011-10"]),
        ("499 and 493 BC", "en", ["{-0498,-0492}"]),
        ("5 BC", "en", ["-0004"]),
        ("in 1000", "en", ["1000"]),
        ("in 1000 villages", "en", ["1000 (open)"]),
        ("1000 men", "en", []),
        ("in 2250", "en", []),
        ("1995/96", "en", ["1995/1996"]),
        ("1914–18", "en", ["1914/1918"]),
        ("1999–2003", "en", ["1999/2003"]),
        ("in '24", "en", ["2024"]),
        ("May '24", "en", ["2024-05"]),
        ("the class of '05", "en", []),
        ("в 98 году", "ru", ["1998"]),
        ("в 5 году", "ru", []),
        ("в 2024-м", "ru", ["2024"]),
        ("в 44 году до н. э.", "ru", ["-0043"]),
        ("в 79 году до н. э.", "ru", ["-0078"]),
        ("к 79 году до нашей эры", "ru", ["-0078"]),
        ("в 79 году н. э.", "ru", ["0079"]),
        ("в 31 году н. э.", "ru", ["0031"]),
        ("98年", "zh", ["1998"]),
        ("公元79年", "zh", ["0079"]),
        ("公元前79年", "zh", ["-0078"]),
        ("б.з.д. 79 жылы", "kk", ["-0078"]),
        ("Windows 2000 came", "en", []),
        ("1899 came", "en", []),
        ("2060 came", "en", ["2060"]),
        ("2061 came", "en", []),
        ("'24 was good", "en", []),
        ("公元前221年", "zh", ["-0220"]),
        ("2022年底", "zh", ["2022"]),
        ("2024年", "zh", ["2024"]),
        ("2024 жылы", "kk", ["2024"]),
        ("1941–1945 годы", "ru", ["1941/1945"]),
    ],
)
def test_numbers_are_years_where_they_are_told_or_near(text: str, language: str, expected: list[str]) -> None:
    assert read_as(text, language) == expected


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("AD 79 to 81", ["0079/0081"]),
        ("AD 79 to 1,000 men", ["0079"]),
        ("2010–15", ["2010/2015"]),
        ("2010–5,000 people", ["2010"]),
    ],
)
def test_a_number_with_a_mark_inside_is_no_end_of_years(text: str, read: list[str]) -> None:
    assert read_as(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("in 1500", ["1500"]),
        ("1500 was a year.", []),
        ("compared with 1899", []),
        ("compared with 1900", ["1900"]),
        ("compared with 2060", ["2060"]),
        ("compared with 2061", []),
        ("It fell in 1087.", ["1087"]),
        ("In the year 1087 it fell.", ["1087"]),
        ("It ran on 1850.", []),
        ("In 2000 villages fell.", ["2000 (open)"]),
        ("In 2001 villages fell.", ["2001"]),
        ("1066\n\nIt fell.", ["1066"]),
        ("1000\n\nIt fell.", ["1000"]),
        ("999\n\nIt fell.", []),
        ("from 1400 to 1405", ["1400/1405"]),
        ("1400–1405", []),
        ("1500–1505", ["1500/1505"]),
        ("From 999 to 1005 it fell.", []),
        ("1999–00", ["1999/2000"]),
        ("2023/24", ["2023/2024"]),
        ("2023/25", []),
        ("44 and 40 BC", ["{-0043,-0039}"]),
        ("between 44 and 40 BC", ["-0043/-0039"]),
        ("40 to 44 BC", ["-0043"]),
        ("in AD 500", ["0500"]),
        ("0 BC", []),
        ("since '82", ["1982"]),
        ("the '82 cup", []),
    ],
)
def test_which_numbers_are_years(text: str, read: list[str]) -> None:
    assert read_as(text) == read


@pytest.mark.parametrize(
    ("name", "aside"),
    [("The 1972 grain treaty", True), ("1972 Grain Treaty", True), ("1972 grain", False), ("In 1972 grain", False)],
)
def test_a_year_inside_a_name_is_not_that_of_the_days_after_it(name: str, aside: bool) -> None:
    near = read_as(f"{name} was signed, and on 3 November it rained.")[-1].startswith("2023-11-03")
    assert near is aside


@pytest.mark.parametrize(
    "text", ["The fire at 1912 Franklin Street spread.", "in 1912 West Marsh Road", "under § 1985"]
)
def test_the_number_of_a_house_or_section_is_no_year(text: str) -> None:
    assert read(text) == []


def test_a_year_before_a_name_is_one() -> None:
    assert read("In 1912 Franklin Moss left.") == [("1912", "1912", True)]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("dated MCMXXXVII", "1937"),
        ("dated MMXIV", "2014"),
        ("dated MCMIX", "1909"),
    ],
)
def test_a_year_in_roman_numbers_is_one(text: str, date: str) -> None:
    assert [one[1] for one in read(text)] == [date]


@pytest.mark.parametrize("text", ["dated MIX", "the MCMM club", "dated MMMCX"])
def test_other_capitals_are_no_year(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("They came on Friday, October 13.", "en", ["2023-10-13"]),
        (
            "They came on Friday, November 13.",
            "en",
            ["2020-11-13 or 2015-11-13 or 2023-11-13 or 2024-11-13 or 2025-11-13 (open)"],
        ),
        ("They came on Friday, June 13.", "en", ["2024-06-13 or 2023-06-13 or 2025-06-13 (open)"]),
        ("10月13日（星期五）", "zh", ["2023-10-13"]),
    ],
)
def test_a_weekday_that_does_not_fit_a_far_day_leaves_the_years_in_which_it_does(
    text: str, language: str, read: list[str]
) -> None:
    assert read_as(text, language) == read


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("The crops of 1845 and '46 failed.", "{1845,1846}"),
        ("He was beheaded on 30 January 1648-9 at noon.", "1649-01-30"),
        ("The vote of 9 May 1848 - 9 to 4 - was close.", "1848-05-09"),
        ("They marched on Whit Monday, 1887.", "1887-05-30"),
    ],
)
def test_years_of_old_books_are_read(text: str, date: str) -> None:
    assert [one[1] for one in read(text)] == [date]


def test_a_day_may_stand_behind_its_month_as_old_russian_has_it() -> None:
    (found,) = find_timexes("Года 1571, июля в 12 день, пришла орда.", None, "ru")
    assert str(found.date) == "1571-07-12"


def test_the_ides_are_of_another_calendar() -> None:
    assert [one[0] for one in read("He was stabbed on the Ides of March, 44 B.C.")] == ["Ides of March, 44"]


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("The 21st Century Bank closed.", "en", []),
        ("In the 19th century Bonn grew.", "en", ["18XX"]),
        ("He read “21st century” twice.", "en", []),
        ("Завод «XX век» закрыт в XIX веке.", "ru", ["18XX"]),
        ("《20世纪史》出版。", "zh", []),
        ("21世纪初，19世纪德国。", "zh", ["20XX", "18XX"]),
        ("园博会2019闭幕。", "zh", []),
    ],
)
def test_a_century_or_year_in_a_name_is_no_date(text: str, language: str, read: list[str]) -> None:
    assert [str(one.date) for one in find_timexes(text, Day(2024, 6, 20), language)] == read


def test_the_century_we_live_in_before_a_word_may_be_of_a_name() -> None:
    assert read("21世纪商城开业。", "zh") == [("21世纪", "20XX", False)]
    assert read("21世纪初，19世纪德国", "zh") == [("21世纪", "20XX", True), ("19世纪", "18XX", True)]


@pytest.mark.parametrize(
    "log", ["1015: The crane fell. 1130: The police came.", "0900: Open.\n1230: Lunch.\n1415: Out."]
)
def test_times_of_the_clock_that_head_the_entries_of_a_log_are_no_years(log: str) -> None:
    assert read(log) == []
