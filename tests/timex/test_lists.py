"""Several days, months or years that are told together."""

import pytest

from chrono.timex.lists import fits_link
from chrono.timex.tagger import find_timexes
from tests.timex.reading import read_as


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("on March 3, 5 and 7, 2019", "en", "{2019-03-03,2019-03-05,2019-03-07}"),
        ("on March 3 or 5, 2019", "en", "[2019-03-03,2019-03-05]"),
        ("in the 12th or 13th century", "en", "[11XX,12XX]"),
        ("в XII или XIII веке", "ru", "[11XX,12XX]"),
        ("the 1640s or '50s", "en", "[164X,165X]"),
        ("the first or third quarter of 2009", "en", "[2009-33,2009-35]"),
        ("the years ended June 30, 2011, 2012 and 2013", "en", "{2011-06-30,2012-06-30,2013-06-30}"),
        ("the years ended 30 June 2011 and 2012", "en", "{2011-06-30,2012-06-30}"),
        ("2011年3、4月间", "zh", "{2011-03,2011-04} or 2011-03/2011-04 (open)"),
    ],
)
def test_all_of_a_list_are_read(text: str, language: str, date: str) -> None:
    assert read_as(text, language) == [date]


@pytest.mark.parametrize("text", ["on June 30, 2013, 2012 and 2011", "on June 30, 1950 and 2011"])
def test_years_out_of_order_or_far_apart_are_no_list(text: str) -> None:
    assert read_as(text)[0].startswith(("2013-06-30", "1950-06-30"))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("The founding is given as 1611 or 1612.", ["[1611,1612]"]),
        ("It was closed in 2011 or 2012.", ["[2011,2012]"]),
        ("It was closed in April or May 2023.", ["[2023-04,2023-05]"]),
        ("It cost 1611 pounds, or in 1612 more.", ["1612"]),
    ],
)
def test_a_number_right_before_or_and_a_year_is_one_too(text: str, dates: list[str]) -> None:
    assert [str(one.date) for one in find_timexes(text, None)] == dates


def test_a_language_may_have_no_such_link() -> None:
    assert not fits_link("", "")
    assert fits_link(r"\s+or\s+", " or ")
