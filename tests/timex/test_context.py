"""What a text has told so far, and the year that this gives to a date without one."""

import pytest

from chrono.dates.days import Day
from chrono.dates.parsing import parse_date
from chrono.timex.context import Candidates, Context
from chrono.timex.filling import in_year
from chrono.timex.tagger import find_timexes
from chrono.timex.tokens import kinds_of, tokens_of
from chrono.timex.vocabulary import vocabulary
from tests.timex.reading import read_as

TUESDAY = Day(2024, 3, 26)


def context(text: str = "", published: Day | None = TUESDAY) -> Context:
    known = vocabulary("en")
    assert known is not None
    tokens = tokens_of(text, known)
    return Context(text, tuple(tokens), kinds_of(tokens), published, known.words)


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
    assert known.after(Candidates(("1999",), year=1999), (), from_now=False).years_told == (1999,)
    assert known.year is None


def test_a_date_is_the_anchor_of_what_follows_only_when_it_dates_an_event() -> None:
    known, day = context(), parse_date("2020-03-05")
    reading = Candidates(("2020-03-05",), ahead=True)
    dated, undated = known.after(reading, (day,), from_now=True), known.after(reading, (), from_now=True)
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
        ("Season 2009, first half\n\n", f"{NEAR} or 2009-05 (open)"),
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
        ("It fell in 1946. The following month it rose.", "2024-07 (open)"),
        ("It fell in the winter of 1946. The following year it rose.", "1947 or 2025"),
        ("It fell on 3 May 1946. The following week it rose.", "1946-05-06/1946-05-12 or 2024-06-24/2024-06-30"),
        ("It fell in May 1946. The following week it rose.", "2024-06-24/2024-06-30 (open)"),
        ("It fell on 3 May 1946. The next day it rose.", "1946-05-04"),
        ("It fell on 2 May, they said on 4 June. The next day it rose.", "2024-06-05 or 2024-05-03"),
        (
            "It fell on 2 May. They said so on Tuesday.\n\nThe next day it rose.",
            "2024-06-19 or 2024-05-08 or 2024-06-12 or 2024-06-26 (open)",
        ),
        (
            "It fell in 2013. They met on 8 February. The next day it rose.",
            "2013-02-09 or 2024-02-09 or 2023-02-09 or 2025-02-09 (open)",
        ),
        (
            "It fell in 2013. They met on 8 February. It rose on the same day.",
            "2013-02-08 or 2024-02-08 or 2023-02-08 or 2025-02-08 (open)",
        ),
        ("It fell in 2013. They met in March 2013. On the 5th of that month it rose.", "2013-03-05"),
        ("They met in March. On the 5th of that year it rose.", "2024"),
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


def at(text: str, word: str, published: Day | None = TUESDAY) -> Context:
    """The context of one word of a text, of which nothing has been read yet."""
    known = context(text, published)
    place = next(one for one, token in enumerate(known.tokens) if text[token.start : token.end] == word)
    return known._replace(first=place, last=place + 1)


def after_year(text: str, year: int, word: str, **more: bool) -> Context:
    """The context of a word of a text whose year has been read."""
    before = at(text, str(year)).telling(year, **more)
    return before._replace(first=at(text, word).first, last=at(text, word).last)


def test_what_is_counted_in_years_counts_from_the_end_of_the_year_told() -> None:
    known = after_year("The mill of 2007 fell then", 2007, "then")
    assert known.anchor_day("year") == Day(2007, 12, 31)
    assert known.anchor_day("day") is None
    assert context()._replace(anchor=parse_date("1946-24")).anchor_day("year") == Day(1946, 12, 31)
    assert context()._replace(anchor=parse_date("1946-24")).anchor_day("day") is None


def test_a_date_that_stands_behind_the_year_is_the_one_to_count_from() -> None:
    known = after_year("The mill of 2007 fell then", 2007, "then")
    assert known._replace(anchor=parse_date("2009-05-03"), anchor_at=known.first).anchor_day("year") == Day(
        2009, 12, 31
    )
    assert known._replace(anchor=parse_date("2009-05-03"), anchor_at=0).anchor_day("year") == Day(2007, 12, 31)


def test_a_year_that_only_names_something_fixes_none() -> None:
    known = after_year("The 1999 treaty fell then", 1999, "then", aside=True)
    assert (known.year, known.years_told, known.year_in_sentence) == (None, (1999,), False)


@pytest.mark.parametrize(("year", "other"), [(2022, 1), (2023, 0), (2024, 0), (2025, 0), (2026, 1)])
def test_a_year_is_another_one_where_it_is_not_beside_that_of_publication(year: int, other: int) -> None:
    assert context("then").telling(year).other_years == other


def test_the_last_eight_years_told_are_remembered_latest_first() -> None:
    known = context("then")
    for year in (*range(1990, 2000), 1995):
        known = known.telling(year)
    assert known.years_told == (1995, 1999, 1998, 1997, 1996, 1994, 1993, 1992)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("It fell in 1999. It rose then", 1999),
        ("It fell in 1999, and rose then", 1999),
        ("It fell in 1999. It rose. It fell then", None),
        ("It fell in 1999.\n\nIt rose then", None),
        ("It fell in 2022. It rose then", None),
        ("It fell in 2021. It rose then", 2021),
    ],
)
def test_a_story_has_the_year_of_its_sentence_or_the_one_before(text: str, year: int | None) -> None:
    told = int(text.split("in ")[1][:4])
    assert after_year(text, told, "then").story_year == year
    assert after_year(text, told, "then")._replace(published=None).story_year is None


@pytest.mark.parametrize(
    ("text", "goes_for_it"),
    [
        ("In 1940, the army left then", True),
        ("the army that left in 1940 came then", True),
        ("Born in 1940, the bishop left then", False),
        ("He was born. In 1940, the bishop left then", True),
    ],
)
def test_a_year_goes_for_its_sentence_and_not_for_a_clause_before(text: str, goes_for_it: bool) -> None:
    assert after_year(text, 1940, "then").year_frames_sentence is goes_for_it


@pytest.mark.parametrize(
    ("text", "right_before"),
    [("In 2009, on then", True), ("In 2009 the men left on then", False)],
)
def test_only_marks_and_prepositions_stand_between_a_bare_year_and_its_date(text: str, right_before: bool) -> None:
    assert after_year(text, 2009, "then").year_is_right_before is right_before


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Season 2009\n\nThey met.", True),
        ("It ended.\n\nSeason 2009:\n\nThey met.", True),
        ("Season 2009.\n\nThey met.", False),
        ("Why 2009?\n\nThey met.", False),
        ("Why? Season 2009\n\nThey met.", False),
        ("Season 2009 was good\n\nThey met.", False),
        ("The long dry season of the northern clubs 2009\n\nThey met.", False),
        ("Season 2009", False),
    ],
)
def test_a_year_is_a_heading_in_a_short_line_of_its_own(text: str, heading: bool) -> None:
    assert at(text, "2009").is_heading is heading


def test_what_follows_a_heading_is_of_its_year_unless_it_names_several() -> None:
    assert at("Season 2009\n\nThey met.", "2009").telling(2009).heading_year == 2009
    assert at("Season 2009\n\nThey met.", "2009").telling(2009, ranged=True).heading_year is None
    assert at("Season 2009\n\nThey met.", "2009").telling(2009, aside=True).heading_year is None


def test_a_text_that_counts_from_its_day_needs_more_years_to_be_a_story() -> None:
    known = context()
    assert not known._replace(other_years=1).is_narrative
    assert known._replace(other_years=2).is_narrative
    assert not known._replace(other_years=4, counted_from_now=1).is_narrative
    assert known._replace(other_years=5, counted_from_now=1).is_narrative
    assert not known._replace(other_years=6, counted_from_now=2).is_narrative


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("They met then", -1),
        ("They will meet then", 1),
        ("They would meet then", 1),
        ("then", 0),
        ("It was postponed to then", 1),
        ("It was postponed and they met then", -1),
    ],
)
def test_the_nearest_verb_tells_where_a_date_lies(text: str, tense: int) -> None:
    assert at(text, "then").tense == tense


@pytest.mark.parametrize(
    ("text", "to_come", "is_open"),
    [("They will meet then", True, False), ("They would meet then", False, False), ("They met then", False, False)],
)
def test_only_a_verb_of_what_is_to_come_says_so(text: str, to_come: bool, is_open: bool) -> None:
    assert (at(text, "then").is_to_come, at(text, "then").tense_is_open) == (to_come, is_open)


@pytest.mark.parametrize(
    ("between", "day"),
    [
        (" and it rose then", Day(2020, 3, 5)),
        (". It rose then", Day(2020, 3, 5)),
        (". It rose. It fell then", None),
        ("\n\nthen", None),
    ],
)
def test_a_story_goes_on_from_the_day_told_in_this_sentence_or_the_one_before(between: str, day: Day | None) -> None:
    text = f"It fell on noon{between}"
    known = at(text, "noon").after(Candidates(("2020-03-05",)), (parse_date("2020-03-05"),), from_now=False)
    assert known._replace(first=at(text, "then").first).day_just_told == day
    assert at(text, "then").day_just_told is None


def test_a_day_counted_from_now_is_none_that_the_day_of_the_month_goes_on_from() -> None:
    known = at("It fell on noon and it rose then", "noon")
    known = known.after(Candidates(("2024-03-25",), relative=True), (parse_date("2024-03-25"),), from_now=True)
    assert (known.anchor_at, known.day_just_told) == (-1, None)


def test_what_is_counted_remembers_the_date_that_stood_before_it() -> None:
    first, second = parse_date("2020-03-05"), parse_date("2020-03-12")
    known = at("noon, and it rose then", "noon").after(Candidates(("2020-03-05",)), (first,), from_now=False)
    known = known._replace(first=at("noon, and it rose then", "then").first)
    counted = known.after(Candidates(("2020-03-12",), relative=True), (second,), from_now=False)
    assert (counted.anchor, counted.anchor_beside) == (second, first)
    assert known.after(Candidates(("2020-03-12",)), (second,), from_now=False).anchor_beside is None
    assert counted.after(Candidates(("2020",), ahead=True), (), from_now=False).anchor_beside == first


@pytest.mark.parametrize(
    ("text", "expected"), [("Next 2025 begins then", 2025), ("Next 2025 begins. It ends then", None)]
)
def test_a_year_counted_from_now_goes_for_its_sentence(text: str, expected: int | None) -> None:
    known = at(text, "2025").after(Candidates(("2025",), relative=True), (parse_date("2025"),), from_now=True)
    assert known._replace(first=at(text, "then").first).next_or_last_year == expected


@pytest.mark.parametrize(
    ("date", "relative", "aside"),
    [
        ("2024-03-25", True, True),
        ("2025-03-25", True, True),
        ("2022-03-25", True, False),
        ("2024-03-25", False, False),
        ("1930", False, True),
        ("1920", False, False),
        ("1930-05", False, False),
    ],
)
def test_a_story_does_not_go_on_from_what_its_text_says_aside(date: str, relative: bool, aside: bool) -> None:
    story = context("then").telling(1914).telling(1918)._replace(anchor=parse_date("1918-03-05"))
    reading = Candidates((date,), relative=relative)
    assert story.is_aside(parse_date(date), reading) is aside
    assert not context("then").is_aside(parse_date(date), reading)
    assert not story._replace(published=None).is_aside(parse_date(date), reading)


@pytest.mark.parametrize(
    ("text", "another"),
    [("It fell in 1998. It rose then", True), ("It fell in 1998.\n\nIt rose then", True)],
)
def test_a_text_of_another_time_is_so_in_every_paragraph(text: str, another: bool) -> None:
    assert after_year(text, 1998, "then").is_of_another_time is another
    assert after_year(text, 1998, "then")._replace(counted_from_now=1).is_of_another_time is False


def test_of_several_other_years_only_the_paragraph_is_of_another_time_where_the_text_counts_from_now() -> None:
    same, apart = "It fell in 1998. It rose then", "It fell in 1998.\n\nIt rose then"
    told = {"counted_from_now": 1, "other_years": 2}
    assert after_year(same, 1998, "then")._replace(**told).is_of_another_time
    assert not after_year(apart, 1998, "then")._replace(**told).is_of_another_time


def test_news_that_tells_of_its_own_years_tells_an_old_one_apart() -> None:
    same, apart = "It fell in 1998. It rose then", "It fell in 1998.\n\nIt rose then"
    told = {"counted_from_now": 1, "years_told": (1998, 2023)}
    assert after_year(apart, 1998, "then")._replace(**told).is_news_apart
    assert not after_year(same, 1998, "then")._replace(**told).is_news_apart
    assert not after_year(apart, 1998, "then")._replace(counted_from_now=1).is_news_apart
    assert not after_year(apart, 1998, "then")._replace(years_told=(1998, 2023)).is_news_apart
    assert not after_year(apart, 1998, "then")._replace(counted_from_now=1, years_told=(1998, 2022)).is_news_apart
