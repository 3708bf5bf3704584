"""Dates that others are counted from, with a name between."""

import pytest

from chrono.timex.tagger import find_dates
from chrono.timex.timex import OFFSET
from tests.languages.readers import stands


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("reopened five days after the ash cloud of 15 April 2010", "2010-04-20"),
        ("scattered three days before the vote of 16 March 2014", "2014-03-13"),
        ("on the second anniversary of the flood of 9 July 2011", "2013-07-09"),
        ("on the centenary of the sinking of 14 April 1912", "2012-04-14"),
        ("leaked on the eve of the summit of 9 May 2010", "2010-05-08"),
        ("a hundred years after the duke's death in 1652", "1752"),
    ],
)
def test_a_date_that_something_is_counted_from_is_not_its_day(text: str, date: str) -> None:
    (found,) = find_dates(text, "2015-02-02", "en")
    assert (str(found.date), found.form) == (date, OFFSET)
    assert found.alternatives


@pytest.mark.parametrize(
    "text",
    [
        "paid within three days of the ruling of 8 May 2012",
        "passed 48 hours after 10 May 2010",
        "opened ten years to the day after 1 February 2003",
        "sung on the Sunday after 11 November 1918",
    ],
)
def test_a_count_that_is_not_worked_out_dates_nothing(text: str) -> None:
    assert [timex.dates_event for timex in find_dates(text, "2015-02-02", "en")] == [False]


def test_a_count_from_something_without_a_date_dates_nothing() -> None:
    text = "The bank failed on 15 September 2008. A law was signed eighteen days after the collapse."
    assert stands(text, "en") == ["2008-09-15", "XXXX (dates nothing)"]
    assert stands("He left on 5 March 2020, a day after the vote.", "en") == ["2020-03-05"]


def test_what_is_inside_the_words_of_a_count_is_no_date_of_its_own() -> None:
    assert stands("Накануне выборов 12 июня 2011 года погас свет", "ru") == ["2011-06-11"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("It fell 12 days after the vote of 3 May 2014.", ["2014-05-15"]),
        ("It fell three days before the vote of 3 May 2014.", ["2014-04-30"]),
        ("It fell two years after the vote in 2012.", ["2014"]),
        ("It fell days after the vote of 3 May 2014.", ["2014-05-03 (dates nothing)"]),
        ("It fell three days after the vote.", ["XXXX (dates nothing)"]),
        ("It fell three days after the vote. On 3 May 2014 it rose.", ["XXXX (dates nothing)", "2014-05-03"]),
        ("It fell three days after the vote, on 3 May 2014.", ["2014-05-03"]),
        ("On 3 May 2014 it fell, three days after the vote.", ["2014-05-03"]),
        ("It rose on 3 May 2014. It fell three days after the vote.", ["2014-05-03", "XXXX (dates nothing)"]),
        ("It fell three days after the vote, rather than on 3 May 2014.", ["not 2014-05-03"]),
    ],
)
def test_a_count_needs_its_number_and_the_date_of_its_sentence(text: str, dates: list[str]) -> None:
    assert stands(text, "en") == dates
