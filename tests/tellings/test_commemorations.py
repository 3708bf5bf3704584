"""Days on which something is remembered, and the day of what is remembered."""

import pytest

from chrono.tellings.comparison import Agreement
from tests.tellings.cases import date_judged

STUDENTS = "Hundreds gathered on 26 February 2020 to mark the fiftieth anniversary of the killing of four students"
FERRY = "On 26 February 2020 a service was held, 50 years since the ferry sank off Gannet Point"
SCHOOL = "12 августа 2017 года в посёлке отметили столетие школы и открыли памятник"
BLAST = "15 июня 2024 года отметили пятидесятую годовщину взрыва на заводе"
TRAM = "15 мамыр 2023 жылы Көкжар қаласында трамвай желісінің ашылғанына 50 жыл толуына арналған көрме өтті"
LINER = "2019年8月20日，北屿港各界集会，纪念海燕号客轮沉没六十周年。"


@pytest.mark.parametrize(
    ("language", "quote", "title", "dates"),
    [
        ("en", STUDENTS, "Four students killed", ("2020-02-26", "1970")),
        ("en", FERRY, "Ferry sinks", ("2020-02-26", "1970")),
        ("ru", SCHOOL, "Основание школы в посёлке", ("2017-08-12", "1917")),
        ("ru", BLAST, "Взрыв на заводе", ("2024-06-15", "1974")),
        ("kk", TRAM, "Трамвай желісі ашылды", ("2023-05-15", "1973")),
        ("zh", LINER, "海燕号客轮沉没", ("2019-08-20", "1959")),
    ],
)
def test_neither_the_day_of_remembering_nor_what_is_remembered_is_read(
    language: str, quote: str, title: str, dates: tuple[str, str]
) -> None:
    judged = [date_judged(title, date, quote, language=language).agreement for date in dates]
    assert judged == [Agreement.UNCHECKED] * 2


def test_the_anniversary_is_named() -> None:
    reason = str(date_judged("Ferry sinks", "2020-02-26", FERRY).reason)
    assert reason == '"26 February 2020" is the day of "50 years since the ferry sank off Gannet Point"'
    assert str(date_judged("Ferry sinks", "1970", FERRY).reason).endswith("counts from a day that is not read")


def test_another_year_than_the_count_tells_is_contradicted() -> None:
    assert date_judged("Ferry sinks", "1971", FERRY).agreement is Agreement.CONTRADICTED


def test_the_remembering_itself_has_its_day() -> None:
    assert date_judged("Hundreds gather to remember students", "2020-02-26", STUDENTS).agreement is Agreement.CONFIRMED


def test_what_is_not_remembered_is_contradicted() -> None:
    quote = "On 26 February 2020, the anniversary of the killing of Otten, a statue was unveiled"
    assert date_judged("Otten killed", "1970", quote).agreement is Agreement.UNCHECKED
    assert date_judged("Mill sold", "1970", quote).agreement is Agreement.CONTRADICTED
