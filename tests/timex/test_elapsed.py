"""What tells how many years have gone by since a date without a year."""

import pytest

from chrono.dates import Day
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as

PUBLISHED = Day(2021, 2, 3)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("The silo burst on January 20. Two years on, nobody has been charged.", "en", "2019-01-20"),
        ("The silo burst on January 20. Three years later the site is empty.", "en", "2018-01-20"),
        ("The silo burst on January 20. Five years have passed and the site is empty.", "en", "2016-01-20"),
        ("A year has passed. The silo burst on January 20 and killed nine.", "en", "2020-01-20"),
        ("The silo burst on December 20. Two years on, nobody has been charged.", "en", "2018-12-20"),
        ("Плотину прорвало 20 января. Минуло уже четыре года, а суда нет.", "ru", "2017-01-20"),
        ("Плотину прорвало 20 января. Два года спустя суда нет.", "ru", "2019-01-20"),
        ("Бөгет 20 қаңтарда бұзылды. Содан бері үш жыл өтті.", "kk", "2018-01-20"),
        ("1月20日大坝决口，至今已整整三年，无人担责。", "zh", "2018-01-20"),
        ("1月20日大坝决口。两年过去，无人担责。", "zh", "2019-01-20"),
    ],
)
def test_a_day_so_many_years_ago_is_not_that_of_this_year(text: str, language: str, date: str) -> None:
    (found, *_) = read_as(text, language, PUBLISHED)
    assert found.startswith(date)
    assert found.endswith("(open)")


@pytest.mark.parametrize(
    "text",
    [
        "The silo burst on January 20. It was two years later than planned that the inquest began.",
        "The silo burst on January 20.\n\nTwo years on, the ferry has not been found.",
        "The silo burst on January 20. Some years later the site is empty.",
        "The driver was given three years on probation on January 20.",
    ],
)
def test_other_years_leave_the_day_as_it_is(text: str) -> None:
    (found, *_) = read_as(text, published=PUBLISHED)
    assert found.startswith("2021-01-20")
    assert "(open)" not in found


@pytest.mark.parametrize(
    ("text", "language", "year"),
    [
        (
            "It was 30 January and the last boats were leaving. Half a century later he still counts heads.",
            "en",
            "1971",
        ),
        ("A century ago they were warned. On 28 January they drove all the same.", "en", "1921"),
        ("Полвека назад их предупреждали. 28 января они всё же поехали.", "ru", "1971"),
        ("1月28日他们出发了。半个世纪后，他还记得。", "zh", "1971"),
    ],
)
def test_a_span_in_words_counts_as_its_years(text: str, language: str, year: str) -> None:
    (found,) = (one for one in read_as(text, language, PUBLISHED) if one.startswith(f"{year}-01"))
    assert found.endswith("(open)")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Moss, who has died aged 81, was born at Cork on 9 January.", "en"),
        ("Гуляев родился 5 января на разъезде.", "ru"),
        ("Ол 5 қаңтарда ауылда дүниеге келген.", "kk"),
        ("他1月5日出生在码头边。", "zh"),
    ],
)
def test_a_birth_may_be_of_any_year(text: str, language: str) -> None:
    (found, *_) = read_as(text, language, PUBLISHED)
    assert found.endswith("(open)")


@pytest.mark.parametrize(
    ("text", "language", "read"),
    [
        ("He left nearly three years ago.", "en", "2021 or 2020 or 2022 (open)"),
        ("He left more than a month ago.", "en", "2024-05 or 2024-04 or 2024-06 (open)"),
        ("He left three years ago.", "en", "2021"),
        ("He left moreover three years ago.", "en", "2021"),
        ("It fell on 4 May 2011. Less than a month later it rose.", "en", "2011-06 or 2011-05 or 2011-07"),
        ("Он уехал почти три года назад.", "ru", "2021 or 2020 or 2022 (open)"),
        ("他近三年前离开。", "zh", "2021 or 2020 or 2022 (open)"),
    ],
)
def test_a_count_that_is_only_near_is_open(text: str, language: str, read: str) -> None:
    assert read_as(text, language)[-1].startswith(read)


def test_what_is_about_so_long_ago_is_hedged() -> None:
    (found,) = find_timexes("He left about three years ago.", PUBLISHED, "en")
    assert (found.hedge, found.is_decisive, len(found.readings)) == ("about", True, 1)


def test_decades_are_counted_to_a_year_near_it() -> None:
    assert read_as("He left three decades ago.") == ["1994 or 199X (open)"]


@pytest.mark.parametrize(
    "text",
    [
        "In the last week of the trial he spoke.",
        "She ruled in the next year of the plan.",
        "In previous years the firm paid nothing.",
        "It will open in the coming weeks.",
        "В прошлых месяцах фирма не платила.",
    ],
)
def test_a_week_of_something_else_and_several_are_not_counted_from_now(text: str) -> None:
    assert read_as(text, "ru" if "фирма" in text else "en") == []


def test_what_lasts_up_to_now_or_from_it_may_be_of_this_year_too() -> None:
    assert read_as("In the last year two firms closed.") == ["2023 or 2024 (open)"]
    assert read_as("Last year two firms closed.") == ["2023"]
    assert read_as("It fell in the last quarter.") == ["2024-33"]
