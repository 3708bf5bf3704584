"""The words that hedge a dated expression, and its own."""

import pytest

from chrono.timex.tagger import find_timexes


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
