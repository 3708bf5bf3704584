"""What a text has told so far, and the year that this gives to a date without one."""

import pytest

from chrono.dates.days import Day
from chrono.dates.parsing import parse_date
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.tokens import tokens_of
from chrono.timex.vocabulary import vocabulary
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def context(text: str = "", published: Day | None = TUESDAY) -> Context:
    known = vocabulary("en")
    assert known is not None
    return Context(text, tokens_of(text, known), published, known.words)


def first_year(known: Context, month: int, day: int) -> str | None:
    reading = in_year(lambda year: f"{year}-{month:02}-{day:02}", month, day, [], known)
    return reading.texts[0] if reading else None


@pytest.mark.parametrize(
    ("month", "day", "expected"),
    [(3, 28, "2024-03-28"), (12, 30, "2023-12-30"), (9, 1, "2024-09-01"), (10, 1, "2023-10-01")],
)
def test_the_year_is_the_nearest_to_publication(month: int, day: int, expected: str) -> None:
    assert first_year(context(), month, day) == expected


def test_a_verb_that_looks_back_moves_the_year_back() -> None:
    known = context("the court ruled")
    known = known._replace(first=3, last=3)
    assert first_year(known, 9, 1) == "2023-09-01"


def test_a_past_year_that_was_told_goes_before_one_far_from_publication() -> None:
    known = context("It began. ")
    known = known.telling(2021)
    known = known._replace(first=3, last=3)
    assert first_year(known, 10, 5) == "2021-10-05"
    assert first_year(known, 3, 20) == "2024-03-20"


def test_a_year_of_the_same_sentence_goes_for_what_follows() -> None:
    known = context("then and then")
    known = known.telling(2031)
    known = known._replace(first=len(known.tokens), last=len(known.tokens))
    assert first_year(known, 3, 20) == "2031-03-20"


def test_a_story_goes_on_from_the_date_before() -> None:
    known = context()._replace(other_years=5, anchor=parse_date("1918-09-12"))
    assert known.is_narrative
    assert first_year(known, 11, 9) == "1918-11-09"
    assert first_year(known, 2, 1) == "1919-02-01"
    known = known._replace(anchor=parse_date("1918"))
    assert first_year(known, 2, 1) == "1918-02-01"


def test_nothing_is_filled_without_a_day_of_publication() -> None:
    assert first_year(context(published=None), 3, 28) is None


@pytest.mark.parametrize(("unit", "date", "known"), [("day", "2020", False), ("day", "2020-03-05", True),
                                                    ("month", "2020-03", True), ("week", "2020-03", False),
                                                    ("year", "2020", True)])  # fmt: skip
def test_a_date_coarser_than_the_unit_is_no_base_to_count_from(unit: str, date: str, known: bool) -> None:
    before = context()._replace(anchor=parse_date(date))
    assert (before.anchor_day(unit) is not None) == known


def test_what_was_told_counts_only_when_a_date_came_of_it() -> None:
    known = context("in 1999")
    assert known.after(Candidates(("1999",), year=1999), None, from_now=False).years_told == (1999,)
    assert known.year is None


def test_a_date_is_the_anchor_of_what_follows_only_when_it_dates_an_event() -> None:
    known, day = context(), parse_date("2020-03-05")
    reading = Candidates(("2020-03-05",), ahead=True)
    dated, undated = known.after(reading, day, from_now=True), known.after(reading, None, from_now=True)
    assert (dated.anchor, dated.counted_from_now, dated.ahead_at) == (day, 1, 0)
    assert (undated.anchor, undated.counted_from_now, undated.ahead_at) == (None, 1, 0)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("He left in 1998. In May next year he died.", ["1998", "1999-05"]),
        ("He left in 2022. In May next year he died.", ["2022", "2025-05"]),
        ("He left in 1998. It rained. In May next year he died.", ["1998", "2025-05"]),
    ],
)
def test_next_year_is_that_of_a_story_of_long_ago(text: str, read: list[str]) -> None:
    assert read_as(text) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The vote will be held on 3 May.", "2025-05-03 or 2024-05-03 or 2023-05-03 (open)"),
        ("The vote was held on 3 May.", "2024-05-03 or 2023-05-03 or 2025-05-03"),
        ("The vote was held on 3 September.", "2023-09-03 or 2024-09-03 or 2025-09-03 (open)"),
        ("The vote was postponed to 3 September.", "2024-09-03 or 2023-09-03 or 2025-09-03"),
    ],
)
def test_the_year_goes_by_the_tense_of_the_verb(text: str, read: str) -> None:
    assert read_as(text) == [read]
