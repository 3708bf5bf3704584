"""What stands beside an expression in its sentence."""

import pytest

from chrono.dates.days import Day
from chrono.languages import DateLinks
from chrono.timex.tagger import find_dates, find_timexes
from chrono.timex.timex import OTHER_CALENDAR
from chrono.timex.windows import glossed, touches, window_after, window_before

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


def read(text: str, language: str) -> list[tuple[str, str, bool]]:
    found = find_timexes(text, Day(2011, 5, 20), language)
    return [(text[one.start : one.end], str(one.date), one.is_decisive) for one in found]


@pytest.mark.parametrize(
    ("text", "language", "days"),
    [
        ("22 апреля (первый тур) и 6 мая (второй тур) 2012 года", "ru", ["2012-04-22", "2012-05-06"]),
        ("They vote on 22 April (first round) and 6 May (second round) 2012.", "en", ["2012-04-22", "2012-05-06"]),
        ("It burned on 5 May (the feast of a saint) 1912.", "en", ["1912-05-05"]),
        ("1 мамырда (бірінші тур) және 6 мамырда (екінші тур) 2012 жылы өтеді.", "kk", ["2012-05-01", "2012-05-06"]),
    ],
)
def test_a_year_behind_brackets_is_that_of_the_days_before(text: str, language: str, days: list[str]) -> None:
    assert [(date, sure) for _, date, sure in read(text, language)] == [(day, True) for day in days]


def test_the_year_is_part_of_the_day() -> None:
    assert [words for words, *_ in read("It burned on 5 May (a feast) 1912.", "en")] == ["5 May (a feast) 1912"]


@pytest.mark.parametrize(
    "text",
    [
        "They met on 3 May (see below), 2009 was a bad year.",
        "They met on 3 May (see 4 below). It was so in 2009.",
        "They met on 3 May (see below) and later in 2009.",
        "On 3 May (a feast) 2009 fans gathered.",
        "Exports rose on 3 May (a feast) from 4 May 2009.",
        "They met on 3 May (in Leeds) and 4 January 2009.",
        "They met on 3 May (in Leeds) and yesterday.",
    ],
)
def test_another_year_is_not(text: str) -> None:
    assert read(text, "en")[0][1] == "2011-05-03"


@pytest.mark.parametrize("month", ["）十月", "）五月十二日", "），八月", ")七月"])
def test_a_month_behind_an_era_and_its_year_is_of_the_same_calendar(month: str) -> None:
    found = find_timexes(f"道光二十二年（1842年{month}，潘氏研发水雷。", Day(2011, 5, 20), "zh")
    assert [(one.form == OTHER_CALENDAR, one.dates_event) for one in found] == [
        (True, False),
        (False, True),
        (True, False),
    ]


def test_a_day_in_digits_behind_an_era_is_of_our_calendar() -> None:
    found = find_timexes("民国三十四年（1945年）8月15日日本投降。", Day(2011, 5, 20), "zh")
    assert [(one.form == OTHER_CALENDAR, one.dates_event) for one in found[1:]] == [(False, True), (False, True)]


@pytest.mark.parametrize(("month", "sure"), [("十月", True), ("十一月", False), ("十二月", False)])
def test_the_last_months_of_a_lunar_year_may_be_of_the_next_of_ours(month: str, sure: bool) -> None:
    found = find_timexes(f"光绪二十四年（1898年）{month}，李氏去世。", Day(2011, 5, 20), "zh")
    assert found[1].is_decisive is sure


def test_a_day_of_our_calendar_behind_an_era_is_read() -> None:
    found = find_timexes("民国二十三年（1934年），1934年6月11日决口。", Day(2011, 5, 20), "zh")
    assert str(found[-1].date) == "1934-06-11"
    assert found[-1].dates_event
    assert glossed(found, "民国二十三年（1934年），1934年6月11日决口。", DateLinks()) == found


@pytest.mark.parametrize(
    ("text", "language", "sure"),
    [
        ("Он родился 20.12.1899 (1.1.1900) в Риге.", "ru", False),
        ("Он родился в 1896 году, 25 декабря (6 января).", "ru", False),
        ("Он родился 20.12.1899 (1.5.1900) в Риге.", "ru", True),
        ("Он родился 20.12.1899, а 1.1.1900 крещён.", "ru", True),
    ],
)
def test_a_day_in_brackets_may_be_the_same_in_the_new_style(text: str, language: str, *, sure: bool) -> None:
    assert find_timexes(text, Day(2024, 6, 20), language)[0].is_decisive is sure
