"""What a text has told so far, and the year that this gives to a date without one."""

import pytest

from chrono.dates.days import Day
from chrono.dates.parsing import parse_date
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.tagger import find_timexes
from chrono.timex.tokens import tokens_of
from chrono.timex.vocabulary import vocabulary
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def context(text: str = "", published: Day | None = TUESDAY) -> Context:
    known = vocabulary("en")
    assert known is not None
    return Context(text, tuple(tokens_of(text, known)), published, known.words)


def first_year(known: Context, month: int, day: int) -> str | None:
    reading = in_year(lambda year: f"{year}-{month:02}-{day:02}", month, day, (), known)
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


NEAR = "2024-05 or 2023-05 or 2025-05"


@pytest.mark.parametrize(
    ("heading", "may"),
    [
        ("Season 2009\n\n", "2009-05 or 2024-05 or 2023-05 or 2025-05 (open)"),
        ("Season 2009:\n\n", "2009-05 or 2024-05 or 2023-05 or 2025-05 (open)"),
        ("It snowed.\n\nSeason 2009\n\n", "2009-05 or 2024-05 or 2023-05 or 2025-05 (open)"),
        ("The 2009 season\n\n", f"{NEAR} or 2009-05 (open)"),
        ("Season of the 2009 and all its many cold days\n\n", f"{NEAR} or 2009-05 (open)"),
        ("Season 2009.\n\n", NEAR),
        ("Season 2009\n", NEAR),
        ("It snowed. Season 2009\n\n", NEAR),
        ("Season 2009, first half\n\n", NEAR),
    ],
)
def test_the_year_that_ends_a_short_line_of_its_own_goes_for_what_is_below(heading: str, may: str) -> None:
    assert read_as(f"{heading}It rained in May.")[-1] == may


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("In 2009, on 3 May he left.", True),
        ("In 2009 on 3 May he left.", True),
        ("In the year 2009, on 3 May he left.", True),
        ("In 2009 he left on 3 May.", False),
        ("In 2009 (it was cold) on 3 May he left.", False),
        ("In 1940, he came, and on 3 November he left.", True),
        ("And in 1940, he came, and on 3 November he left.", True),
        ("The army came in 1940 and left on 3 November.", True),
        ("Born in 1940, the bishop left on 3 November.", False),
        ("He came in 1940, and on 3 November he left.", False),
    ],
)
def test_a_year_that_frames_its_sentence_is_that_of_its_days(text: str, sure: bool) -> None:
    assert read_as(text)[-1].endswith("(open)") is not sure


def test_without_a_day_of_publication_only_a_framing_year_is_known() -> None:
    read = [[str(one.date) for one in find_timexes(text, None)] for text in FRAMED]
    assert read == [["2009", "2009-05-03"], ["2009"], ["2009"], ["2009", "2009-05"]]


FRAMED = (
    "In 2009 he left on 3 May.",
    "Born in 2009, he left on 3 May.",
    "He came in 2009. He left on 3 May.",
    "Season 2009\n\nIt rained in May.",
)


@pytest.mark.parametrize("end", [".", "!", "?", ".\n\n"])
def test_a_year_of_another_sentence_leaves_a_day_open(end: str) -> None:
    assert read_as(f"He came in 1972{end} It closed on 3 November.")[-1].endswith("(open)")
    assert not read_as("He came in 1972 when it closed on 3 November.")[-1].endswith("(open)")


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It fell in 1972. It rose on 3 May.", "2024-05-03 or 2023-05-03 or 2025-05-03 or 1972-05-03 (open)"),
        ("It fell in 2023. It rose on 3 May.", "2024-05-03 or 2023-05-03 or 2025-05-03 (open)"),
        ("It fell in 2024. It rose on 3 May.", "2024-05-03 or 2023-05-03 or 2025-05-03"),
        (
            "It fell in 1972 and rose in 1981. It closed on 3 May.",
            "1981-05-03 or 2024-05-03 or 2023-05-03 or 2025-05-03 or 1972-05-03 (open)",
        ),
        ("Next year's fair is on 3 May.", "2025-05-03 or 2024-05-03 or 2023-05-03 (open)"),
        ("Next year's fair is planned. It meets on 3 May.", "2024-05-03 or 2023-05-03 or 2025-05-03"),
        ("Last year's fair was on 3 November.", "2023-11-03 or 2024-11-03 or 2025-11-03 (open)"),
        (
            "Next year it is, and in 2026 it was on 3 May.",
            "2026-05-03 or 2024-05-03 or 2023-05-03 or 2025-05-03 (open)",
        ),
    ],
)
def test_every_year_that_was_told_may_be_that_of_a_day_without_one(text: str, read: str) -> None:
    assert read_as(text)[-1] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("It fell in May 1946. The following month it rose.", "1946-06 or 2024-07"),
        ("It fell in 1946. The following month it rose.", "2024-07"),
        ("It fell in the winter of 1946. The following year it rose.", "1947 or 2025"),
        ("It fell on 3 May 1946. The following week it rose.", "1946-05-06/1946-05-12 or 2024-06-24/2024-06-30"),
        ("It fell in May 1946. The following week it rose.", "2024-06-24/2024-06-30"),
        ("It fell on 3 May 1946. The next day it rose.", "1946-05-04"),
        ("It fell on 2 May, they said on Tuesday. The next day it rose.", "2024-06-19 or 2024-05-03"),
        ("It fell on 2 May. They said so on Tuesday. The next day it rose.", "2024-06-19"),
        ("It fell on 3 June 2024. On Sunday it rose.", "2024-06-16 or 2024-06-09 or 2024-06-23 (open)"),
        ("It fell on 3 June 2024. It was dark. On Sunday it rose.", "2024-06-16 or 2024-06-09 or 2024-06-23"),
        ("It fell on 3 June 2024.\n\nOn Sunday it rose.", "2024-06-16 or 2024-06-09 or 2024-06-23"),
        ("It fell in June 2024. On Sunday it rose.", "2024-06-16 or 2024-06-09 or 2024-06-23"),
    ],
)
def test_what_is_counted_goes_on_from_a_date_told_no_coarser_than_its_unit(text: str, read: str) -> None:
    assert read_as(text)[-1] == read


STORY = "On 3 May 1972 it opened, and on 9 June 1972 it grew. "


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (STORY + "On 3 November it closed.", "1972-11-03"),
        (STORY + "In 1973 it became a museum. On 3 November it closed.", "1973-11-03"),
        (STORY + "Since 1990 it is a museum. On 3 November it closed.", "1972-11-03"),
        (STORY + "In March it was still a mill.", "1972-03"),
        (STORY + "Last year it closed.", "1971"),
        ("It burned in 1972 and was sold in 1981. It closed last year.", "1980"),
        ("It burned in 1972 and was sold in 1981. They met yesterday.", "2024-06-19"),
        ("They met yesterday. It burned in 1972 and was sold in 1981. It closed last year.", "2023"),
    ],
)
def test_a_story_of_other_years_goes_on_from_the_day_that_it_told_last(text: str, read: str) -> None:
    assert read_as(text)[-1].split(" ")[0] == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Жиналыс 19 қыркүйекке ауыстырылды.", "2024-09-19 or 2023-09-19 or 2025-09-19"),
        ("Жиналыс 19 қыркүйекте өтті, ал сессия ауыстырылды.", "2023-09-19 or 2024-09-19 or 2025-09-19 (open)"),
    ],
)
def test_what_follows_a_day_may_move_something_to_it(text: str, read: str) -> None:
    assert read_as(text, "kk") == [read]


def test_nothing_of_a_context_can_be_changed_by_a_reader() -> None:
    known = context("It began on 3 May 2021.")
    assert all(hash(value) for name, value in known._asdict().items() if name != "words" and value)
    assert known.words.__dataclass_params__.frozen  # type: ignore[attr-defined]
