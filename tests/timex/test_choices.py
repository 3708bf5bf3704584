"""Dates of which a word says that it was one or the other."""

import pytest

from chrono.timex.choices import fits
from chrono.timex.tagger import find_timexes


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
    assert not fits("", "")
    assert fits(r"\s+or\s+", " or ")
