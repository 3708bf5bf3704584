"""Quotations that date several happenings, and titles that are told with one of them or with none."""

import pytest

from chrono.tellings.comparison import Agreement
from chrono.tellings.several_dates import none_tells_it_apart
from tests.tellings.cases import date_judged

DAM = "Inspectors had warned of cracks in the dam, which was raised in 1994; it gave way on 25 August 2020"
BAND = "After the drummer left in 1972, the band toured Japan, and split up in March 1976"
SHOPS = "The firm opened a mill in Leeds in 1930 and a shop in Hull in 1936"
WORKS = "Milestones of the Lind works: foundation stone laid, May 1923; first furnace lit, 7 January 1925"
CHURCH = "The church was built in 1742, badly damaged in 1810, and restored by the parish with money from a merchant"
TREATIES = "The treaties of Orsk (1721), Velen (1734) and Halm (1740) fixed the frontier"
UNION = "The union filed its complaint against Belmont on 2 February 2016 and the judge ruled on 11 October 2017"
REGIMENT = "Полк 14 августа 1943 года начал наступление и 16 августа 1943 года взял станцию"
THEATRE = "Театр 1926 жылы Қызылордада құрылды, 1928 жылы Алматыға келді"
FREIGHTER = "2024年4月30日凌晨，一艘货轮在望角海域搁浅，2024年5月1日下午借涨潮脱浅。"
HIKERS = "2024年3月6日在石门岭失联的四名驴友2024年3月8日傍晚全部获救"


@pytest.mark.parametrize(
    ("title", "date", "quote", "language"),
    [
        ("Dam collapses", "1994", DAM, "en"),
        ("Band loses its singer", "1976-03", BAND, "en"),
        ("First furnace fired at the Lind works", "1923-05", WORKS, "en"),
        ("Parish rebuilds the church", "1810", CHURCH, "en"),
        ("Mill rebuilt", "1901", "The mill burned down in 1901. It was rebuilt in 1903", "en"),
        ("Pilots robbed of mace", "1811", "Presented to the Guild of Pilots in 1811; recovered in 1833", "en"),
        ("Treaty of Halm", "1721", TREATIES, "en"),
        ("Court finds in favour of Belmont", "2016-02-02", UNION, "en"),
        ("Полк занимает станцию", "1943-08-14", REGIMENT, "ru"),
        ("Театрдың Алматыға көшуі", "1926", THEATRE, "kk"),
        ("搁浅货轮脱困", "2024-04-30", FREIGHTER, "zh"),
        ("四名徒步者在石门岭失踪", "2024-03-08", HIKERS, "zh"),
    ],
)
def test_a_title_that_no_word_tells_apart_is_open(title: str, date: str, quote: str, language: str) -> None:
    assert date_judged(title, date, quote, language=language).agreement is Agreement.UNCHECKED


@pytest.mark.parametrize(
    ("title", "date", "quote", "language"),
    [
        ("Dam gives way", "2020-08-25", DAM, "en"),
        ("Firm opens mill", "1930", SHOPS, "en"),
        ("Shop opens in Hull", "1936", SHOPS, "en"),
        ("Foundation stone laid", "1923-05", WORKS, "en"),
        ("Church damaged", "1810", CHURCH, "en"),
        ("Union files complaint", "2016-02-02", UNION, "en"),
        ("Полк взял станцию", "1943-08-16", REGIMENT, "ru"),
        ("Театр Алматыға келді", "1928", THEATRE, "kk"),
        ("货轮在望角搁浅", "2024-04-30", FREIGHTER, "zh"),
        ("Comparable outages", "2012-04", "Comparable outages were recorded in April and October 2012", "en"),
    ],
)
def test_a_word_that_stands_with_its_date_alone_tells_it(title: str, date: str, quote: str, language: str) -> None:
    assert date_judged(title, date, quote, language=language).agreement is Agreement.CONFIRMED


def test_the_other_date_is_told_in_words() -> None:
    reason = str(date_judged("Dam collapses", "1994", DAM).reason)
    assert reason == 'no words of the title tell whether it is of "1994" or of "25 August 2020"'


def test_what_a_correction_gives_as_wrong_is_no_other_date() -> None:
    quote = "An earlier version of this report said that it was formed on 6 June 2024. It was formed on 5 June 2024"
    assert date_judged("Panel formed", "2024-06-05", quote).agreement is Agreement.CONFIRMED


def test_a_title_that_names_the_date_tells_it() -> None:
    quote = "The fair planned for 6 May 2024 has been cancelled, Brandt Marine said on 3 May 2024"
    title = "The fair planned for 6 May 2024 has been cancelled, Brandt Marine said"
    assert none_tells_it_apart(title, date_judged(title, "2024-05-06", quote)) == ""
    assert none_tells_it_apart("Brandt Marine speaks", date_judged(title, "2024-05-06", quote)) != ""


def test_who_is_named_before_is_of_what_goes_on_about_them() -> None:
    hired = "Brandt was hired by the Corvane police on 4 January 2016, promoted on 11 October 2019 and fired in 2023"
    assert date_judged("Brandt promoted by the Corvane police", "2019-10-11", hired).agreement is Agreement.CONFIRMED
    assert not date_judged("Brandt promoted by the Corvane police", "2016-01-04", hired).agreement.supports
    quote = "12 мая простились с капитаном Дьяковым, который 6 августа 1988 года вывел танкер"
    title = "Дьяков вывел танкер"
    assert date_judged(title, "1988-08-06", quote, language="ru").agreement is Agreement.CONFIRMED
    assert not date_judged(title, "2024-05-12", quote, language="ru").agreement.supports
