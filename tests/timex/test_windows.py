"""What stands beside an expression in its sentence."""

import pytest

from chrono.languages import DateLinks
from chrono.timex.tagger import find_dates
from chrono.timex.windows import touches, window_after, window_before

LINKS = DateLinks(words_before=frozenset({"late"}), words_after=frozenset({"late"}))


@pytest.mark.parametrize(
    ("text", "before", "after"),
    [
        ("It rained. Not later than 5 May 2020, at the latest. Later on", " Not later than ", ", at the latest"),
        ("On the eve of 5 May 2020, they left", "", ""),
        ("It was later. On 5 May 2020. Later, no", " On ", ""),
    ],
)
def test_a_window_ends_with_its_sentence_and_is_there_only_where_a_word_may_matter(
    text: str, before: str, after: str
) -> None:
    (timex,) = find_dates(text, "2024-01-01", "en")
    assert (window_before(text, timex, LINKS), window_after(text, timex, LINKS)) == (before, after)


def test_the_empty_word_stands_for_any() -> None:
    (timex,) = find_dates("signed 5 May 2020 in Bern", "2024-01-01", "en")
    links = DateLinks(words_after=frozenset({""}))
    assert window_after("signed 5 May 2020 in Bern", timex, links) == " in Bern"


def test_a_pattern_touches_what_ends_with_it() -> None:
    found = touches(r"not\s+", "and NOT ")
    assert found is not None
    assert found[0] == "NOT "
    assert touches(r"not\s+", "not on ") is None
    assert touches("", "x") is None
