"""Russian: years, and days of the month, in words."""

import pytest

from tests.languages.readers import stands

PUBLISHED = "2020-06-01"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("датирована третьим сентября 2014 года", "2014-09-03"),
        ("четвёртое мая 2014 года", "2014-05-04"),
        ("четвертым мая 2014 года", "2014-05-04"),
        ("двадцать шестое октября две тысячи двенадцатого года", "2012-10-26"),
        ("тридцать первым мая 2014 года", "2014-05-31"),
        ("тридцатого мая 2014 года", "2014-05-30"),
        ("в тысяча девятьсот сороковом году", "1940"),
        ("в тысяча триста восемьдесят третьем году", "1383"),
    ],
)
def test_days_and_years_in_words_are_read_in_their_cases(text: str, expected: str) -> None:
    assert stands(text, "ru", PUBLISHED) == [expected]


@pytest.mark.parametrize("day", ["тридцать второго", "тридцать девятое"])
def test_a_day_that_no_month_has_is_none(day: str) -> None:
    assert stands(f"{day} мая 2014 года", "ru", PUBLISHED) == ["2014-05"]
