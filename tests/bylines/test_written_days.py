"""Days as lines write them: which come first, the day or the month."""

import pytest

from chrono.bylines.written_days import days_in, number_order


def read(text: str, language: str) -> list[str]:
    return [one.day for one in sorted(days_in(text, number_order(language)))]


@pytest.mark.parametrize(
    ("language", "slashed", "dotted"),
    [
        ("fr", "2024-05-08", "2024-05-08"),
        ("en-GB", "2024-05-08", "2024-05-08"),
        ("de", "", "2024-05-08"),
        ("ru", "", "2024-05-08"),
        ("en", "", ""),
        ("en_US", "", ""),
        ("es-US", "", "2024-05-08"),
        ("", "", "2024-05-08"),
    ],
)
def test_signs_tell_the_day_from_the_month_only_where_the_language_writes_it_first(
    language: str, slashed: str, dotted: str
) -> None:
    assert (read("08/05/2024", language), read("08.05.2024", language)) == ([slashed], [dotted])


@pytest.mark.parametrize("language", ["en", "de", ""])
def test_a_number_that_is_no_month_is_the_day(language: str) -> None:
    assert read("03/28/2024 28.03.2024", language) == ["2024-03-28"] * 2


@pytest.mark.parametrize(("language", "days"), [("de", ["2024-03-28"]), ("en", []), ("", [])])
def test_years_of_two_digits_are_read_where_the_day_comes_first(language: str, days: list[str]) -> None:
    assert read("28.03.24", language) == days


def test_days_in_words_are_read() -> None:
    assert read("28 March 2024, March 29th, 2024, 2024年3月30日", "") == ["2024-03-28", "2024-03-29", "2024-03-30"]
