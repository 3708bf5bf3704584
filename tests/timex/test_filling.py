"""The year of a date that is written without one."""

import pytest

from chrono.dates import Day
from chrono.dates.days import from_number, to_number
from chrono.timex.tagger import find_timexes
from chrono.timex.timex import Timex

PUBLISHED = Day(2024, 6, 20)


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("Surveys from May and June 2022 differ.", "en", ["2022-05", "2022-06"]),
        ("on 3 May, 5 June and 7 July 2019", "en", ["2019-05-03", "2019-06-05", "2019-07-07"]),
        ("Опросы в мае и июне 2022 года", "ru", ["2022-05", "2022-06"]),
        ("Опитування у травні та червні 2022 року", "uk", ["2022-05", "2022-06"]),
        ("signed on 31 October nineteen ninety-one", "en", ["1991-10-31"]),
        ("signed this thirty-first day of October, two thousand seventeen", "en", ["2017-10-31"]),
        ("подписан 31 октября тысяча девятьсот девяносто первого года", "ru", ["1991-10-31"]),
    ],
)
def test_the_year_that_a_list_or_words_give_is_decisive(text: str, language: str, dates: list[str]) -> None:
    found = find_timexes(text, PUBLISHED, language)
    assert [one.date.text for one in found] == dates
    assert all(one.is_decisive for one in found)


def test_a_number_that_counts_is_no_year_in_words() -> None:
    (found,) = find_timexes("On 3 June nineteen people met.", PUBLISHED)
    assert found.date.text == "2024-06-03"


@pytest.mark.parametrize(
    ("text", "date", "decisive"),
    [
        ("They met on 3 March 2020 and on 5 June they signed.", "2020-06-05", False),
        ("They met on 3 March 2020 and on 5 November they signed.", "2020-11-05", True),
    ],
)
def test_a_year_of_the_sentence_and_a_near_day_leave_it_open(text: str, date: str, decisive: bool) -> None:
    found = find_timexes(text, PUBLISHED)[-1]
    assert (found.date.text, found.is_decisive) == (date, decisive)


MONTHS = "January February March April May June July August September October November December".split()


def found_in(words: str, at: str) -> Timex:
    (found,) = find_timexes(words.format(at), PUBLISHED, "en")
    return found


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("They met on {}.", "2024-02-21", "2024-07-04"),
        ("They meet on {}.", "2024-04-21", "2024-08-19"),
        ("They will meet on {}.", "2024-05-31", "2024-10-18"),
    ],
)
def test_a_day_without_a_year_is_sure_near_publication_and_nowhere_else(words: str, first: str, last: str) -> None:
    days = [from_number(to_number(PUBLISHED) + away) for away in range(-182, 183)]
    sure = [str(day) for day in days if found_in(words, f"{day.day} {MONTHS[day.month - 1]}").is_decisive]
    assert (sure[0], sure[-1]) == (first, last)
    assert sure == [str(day) for day in days if first <= str(day) <= last]


@pytest.mark.parametrize(
    ("words", "readings", "sure"),
    [
        (
            "They met in {}.",
            "2024-01 2024-02 2024-03 2024-04 2024-05 2024-06 2024-07 2023-08 2023-09 2023-10 2023-11 2023-12",
            "March April May June July",
        ),
        (
            "They will meet in {}.",
            "2025-01 2025-02 2025-03 2025-04 2025-05 2024-06 2024-07 2024-08 2024-09 2024-10 2024-11 2024-12",
            "June July August September October",
        ),
    ],
)
def test_a_month_without_a_year_lies_where_its_verb_looks(words: str, readings: str, sure: str) -> None:
    found = {month: found_in(words, month) for month in MONTHS}
    assert [one.readings[0].text for one in found.values()] == readings.split()
    assert [month for month, one in found.items() if one.is_decisive] == sure.split()


@pytest.mark.parametrize(
    ("text", "language", "dates"),
    [
        ("on December 20 and January 5, 2026", "en", ["2025-12-20", "2026-12-20"]),
        ("20 декабря и в конце января 2026 года", "ru", ["2025-12-20", "2026-12-20"]),
    ],
)
def test_a_year_behind_an_earlier_month_may_be_the_next_one(text: str, language: str, dates: list[str]) -> None:
    found = find_timexes(text, Day(2025, 12, 3), language)[0]
    assert (list(map(str, found.readings)), found.is_decisive) == (dates, False)
