"""What tells how many years have gone by since a date without a year."""

import pytest

from chrono.dates import Day
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
