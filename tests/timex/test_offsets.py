"""Dates that are counted from others."""

import pytest

from chrono.dates import Day, parse_date
from chrono.timex.offsets import Offset, counted_from
from chrono.timex.tagger import find_timexes

PUBLISHED = Day(2024, 12, 1)


@pytest.mark.parametrize(
    ("text", "language", "words", "date"),
    [
        ("paid three days before 11 March 2024", "en", "three days before 11 March 2024", "2024-03-08"),
        ("paid 14 days from 11 March 2024", "en", "14 days from 11 March 2024", "2024-03-25"),
        ("paid one year from 11 March 2023", "en", "one year from 11 March 2023", "2024-03-11"),
        ("paid a month after 31 January 2024", "en", "a month after 31 January 2024", "2024-02-29"),
        ("paid on the eve of 11 March 2024", "en", "eve of 11 March 2024", "2024-03-10"),
        ("the day after 11 March 2024", "en", "the day after 11 March 2024", "2024-03-12"),
        ("on the second anniversary of 24 February 2022", "en", "second anniversary of 24 February 2022", "2024-02-24"),
        ("two months after May 2023", "en", "two months after May 2023", "2023-07"),
        ("three years after 2019", "en", "three years after 2019", "2022"),
        ("подписан накануне 31 октября 2017 года", "ru", "накануне 31 октября 2017 года", "2017-10-30"),
        ("подписан за три дня до 31 октября 2017 года", "ru", "три дня до 31 октября 2017 года", "2017-10-28"),
        ("paid 1 month 1 day ago", "en", "1 month 1 day ago", "2024-10-31"),
        ("две недели и три дня назад", "ru", "две недели и три дня назад", "2024-11-14"),
        ("підписано за три дні до 11 березня 2024 року", "uk", "три дні до 11 березня 2024 року", "2024-03-08"),
    ],
)
def test_a_date_counted_from_another_is_worked_out(text: str, language: str, words: str, date: str) -> None:
    (found,) = find_timexes(text, PUBLISHED, language)
    assert (text[found.start : found.end], found.date.text, found.dates_event) == (words, date, True)


@pytest.mark.parametrize(
    "text",
    ["within 14 days of 11 March 2024", "days before 11 March 2024", "on an anniversary of 11 March 2024"],
)
def test_where_the_count_is_not_known_nothing_is_dated(text: str) -> None:
    found = find_timexes(text, PUBLISHED)
    assert [(one.form, one.dates_event) for one in found] == [("offset", False)]


@pytest.mark.parametrize(
    "text",
    ["in the period from 1 January to 31 March 2024", "the weekend of 2-3 March", "three days. After 11 March 2024"],
)
def test_what_only_looks_like_an_offset_is_read_for_itself(text: str) -> None:
    assert "offset" not in {one.form for one in find_timexes(text, PUBLISHED)}


@pytest.mark.parametrize(
    ("date", "offset", "expected"),
    [
        ("2024-03-11", Offset(0, "week", -2), "2024-02-26"),
        ("2024-03-31", Offset(0, "month", -1), "2024-02-29"),
        ("2024", Offset(0, "decade", 1), "2034"),
        ("2024", Offset(0, "day", 1), None),
        ("2024-03", Offset(0, "week", 1), None),
        ("2024-03-11~", Offset(0, "day", 1), None),
        ("2024-03-11/2024-03-12", Offset(0, "day", 1), None),
        ("2024-03-11", Offset(0, "day", None), None),
    ],
)
def test_nothing_is_counted_more_finely_than_its_base(date: str, offset: Offset, expected: str | None) -> None:
    found = counted_from(parse_date(date), offset)
    assert (str(found) if found else None) == expected


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("She flew to Porto on the last day of July and came back.", "2025-07-31"),
        ("It began on the first day of 2024.", "2024-01-01"),
    ],
)
def test_the_first_and_last_day_of_a_month_or_year(text: str, date: str) -> None:
    assert [str(one.date) for one in find_timexes(text, Day(2025, 8, 4))] == [date]


@pytest.mark.parametrize("date", ["9999-12-31", "9999-12"])
def test_a_count_that_leaves_the_years_of_four_digits_dates_nothing(date: str) -> None:
    assert counted_from(parse_date(date), Offset(0, "month", 1)) is None


def test_how_long_something_lasts_from_a_date_is_not_counted_from_it() -> None:
    (found,) = find_timexes("The road was closed for three months from 3 May 2024.", PUBLISHED)
    assert str(found.date) == "2024-05-03"


@pytest.mark.parametrize("unit", ["century", "period"])
def test_a_unit_that_is_not_counted_in_days_or_months_has_no_day(unit: str) -> None:
    assert counted_from(parse_date("2024-05-03"), Offset(0, unit, 1)) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("the day after 3 May 2024", "2024-05-04"),
        ("two days after 3 May 2024", "2024-05-05"),
        ("a week after 3 May 2024", "2024-05-10"),
        ("in the days after 3 May 2024", ""),
        ("in the two days after 3 May 2024", ""),
        ("the weeks since 3 May 2024", ""),
        ("the months before May 2024", ""),
    ],
)
def test_several_units_from_a_date_are_no_day(text: str, date: str) -> None:
    (found,) = find_timexes(text, PUBLISHED)
    assert (str(found.date) if found.dates_event else "") == date


@pytest.mark.parametrize("unit", ["year", "month"])
def test_a_year_from_a_day_may_be_a_rate_that_begins_with_it(unit: str) -> None:
    (found,) = find_timexes(f"Velmar will deliver 4.2 billion cubic metres a {unit} from 1 October 2024.", None)
    assert str(found.date) == "2024-10-01"
    assert not found.is_decisive
    assert len(found.readings) == 2
    (counted,) = find_timexes(f"It closed two {unit}s from 1 October 2024.", None)
    assert counted.is_decisive
    assert str(counted.date) != "2024-10-01"


@pytest.mark.parametrize(
    ("text", "hedge"),
    [
        ("The town was founded about the year 1612.", "about"),
        ("The town was founded before the year 1612.", "before"),
        ("The town was founded by the year 1612.", "by"),
        ("The town was founded in the year 1612.", ""),
        ("The town was founded about 1612.", "about"),
        ("They sang about the year 1612.", "about"),
        ("It was founded by the end of May 1612.", "by"),
    ],
)
def test_what_hedges_a_date_may_stand_before_the_word_for_its_year(text: str, hedge: str) -> None:
    (found,) = find_timexes(text, None)
    assert found.hedge == hedge
