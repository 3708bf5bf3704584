"""The lines about a headline, and the day that they say."""

import pytest

from chrono.bylines.byline import begins_what_follows, byline_day, bylines, is_sentence, paragraph_day
from chrono.bylines.written_days import NumberOrder


@pytest.mark.parametrize(
    "line",
    [
        "2024-03-28",
        "28.3.2024",
        "03/28/2024 - 14:05",
        "14:05 / 28.03.2024",
        "March 28th, 2024",
        "Thu 28 Mar 2024 14.05 GMT",
        "Ann Lee · 5 min read · Mar 28, 2024",
        "Press release | 28 March 2024 | Brussels",
        "28 March 2024 | Views: 121",
        "28 March 2024 Last updated at 14:05 GMT",
        "28 March 2024 (updated: 16:20, 29 March 2024)",
        "Date: 28 March 2024",
        "2024年3月28日 新华社",
        "2024-03-28 HKT 10:15",
        "【大 中 小】 时间：2024年3月28日",
        "2024 ж. 28 наурыз",
        "Heard: 12 March 2024 Published: 28 March 2024",
        "成文日期：2024年3月12日 发布日期：2024年3月28日",
    ],
)
def test_a_line_that_is_nothing_but_a_byline_says_its_day(line: str) -> None:
    assert byline_day([line]).day == "2024-03-28"


@pytest.mark.parametrize(
    "line",
    [
        "Signed in Geneva on 12 March 2024",
        "Geneva, 12 March 2024",
        "Talks — 12 March 2024 — Astana",
        "Read also: a bridge opens | 12 March 2024",
        "Deadline: 12 March 2024",
        "28-30 March 2024",
        "28 - 30 March 2024",
        "3 February 1970 – 28 March 2024",
        "03/04/2024",
        "12 March 1912",
        "Updated: 12 March 2024",
        "By decree of 12 March 2024",
        "12 March 2024 - Hearing in court",
        "12 March 2024, 10:00 - Hearing room 4",
        "12 March 2024, 10:00 - 12:00",
        "Date Filed: 12 March 2024",
        "Photo: Ann Lee, 12 March 2024",
        "Дата Заседания: 12.03.2024",
        "no day at all",
    ],
)
def test_a_line_that_tells_something_says_none(line: str) -> None:
    assert byline_day([line]).day == ""


def test_what_is_named_as_the_day_of_publication_counts_before_other_days() -> None:
    assert byline_day(["27 March 2024", "Published: 28 March 2024"]).day == "2024-03-28"


def test_two_days_say_none() -> None:
    assert byline_day(["27 March 2024", "28 March 2024"]).day == ""


def test_lines_behind_a_sentence_of_the_text_do_not_count() -> None:
    text = "The ministers of the two states met in the capital and signed an accord."
    assert byline_day(["28 March 2024", text, "15 January 2023"]).day == "2024-03-28"


def test_a_line_elsewhere_counts_only_by_name() -> None:
    assert byline_day([], ["15 January 2023", "Published: 28 March 2024"]).day == "2024-03-28"
    assert byline_day([], ["15 January 2023"]).day == ""


@pytest.mark.parametrize("place", ["Venue: City hall", "Где: в мэрии", "会议地点：市政厅"])
def test_the_day_of_what_takes_place_counts_only_by_name(place: str) -> None:
    assert byline_day(["Date: 12 April 2024", place]).day == ""
    assert byline_day(["12 April 2024", place, "Published: 28 March 2024"]).day == "2024-03-28"
    assert byline_day(["12 April 2024", place], ["Published: 28 March 2024"]).day == "2024-03-28"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("They did meet.", True),
        ("Движение восстановлено сегодня!", True),
        ("大桥今天恢复通车。", True),
        ("28 March 2024, in Astana.", False),
        ("Ann Lee", False),
        ("Jr. Lee.", False),
    ],
)
def test_sentences_are_told_from_names_and_days(line: str, told: bool) -> None:
    assert is_sentence(line) is told


@pytest.mark.parametrize(
    "line",
    ["2 comments", "Comments (3)", "Read also:", "Комментарии", "Читайте также", "Пікірлер 4", "相关新闻", "网友评论"],
)
def test_heads_of_comments_and_other_stories_are_known(line: str) -> None:
    assert begins_what_follows(line)


@pytest.mark.parametrize("line", ["Comments on the budget", "The latest news from the capital", "相关部门"])
def test_lines_that_only_begin_so_are_not(line: str) -> None:
    assert not begins_what_follows(line)


def test_an_old_day_counts_only_by_name() -> None:
    assert byline_day(["Published: April 16, 1912"]).day == "1912-04-16"


@pytest.mark.parametrize("line", ["03/04/2024", "Publié le 03/04/24 à 10h12", "03.04.24, 20:13"])
def test_in_a_language_that_writes_the_day_first_numbers_say_one(line: str) -> None:
    assert (byline_day([line], order=NumberOrder("./-", True)).day, byline_day([line]).day) == ("2024-04-03", "")


def test_two_digits_are_a_year_of_the_last_century_from_1990_on() -> None:
    assert byline_day(["03.04.97, 20:13"], order=NumberOrder("./-", True)).day == "1997-04-03"


@pytest.mark.parametrize(
    "paragraph",
    [
        "(28.03.2024) The council met in the hall.",
        "28/03/2024 – The council met in the hall.",
        "PARIS, March 28, 2024 (News) - The council met in the hall.",
        "PARIS, March 28, 2024 /PRNews/ -- The council met in the hall.",
        "АЛМАТЫ, 28 марта 2024, 10:15 — ИА Вести. Совет собрался в зале.",
    ],
)
def test_a_dateline_that_begins_the_text_says_its_day(paragraph: str) -> None:
    assert paragraph_day(paragraph).day == "2024-03-28"


@pytest.mark.parametrize(
    "paragraph",
    [
        "24 February 2022 – the day the war began – changed the town.",
        "Kyiv, 24 February 2022 – the day the war began.",
        "The council met on 28 March 2024 – a Thursday – in the hall.",
        "28/03/2024 was a Thursday.",
    ],
)
def test_a_sentence_that_begins_with_a_day_is_no_dateline(paragraph: str) -> None:
    assert paragraph_day(paragraph).day == ""


def test_a_long_line_costs_no_more_than_its_length() -> None:
    assert not is_sentence("a " * 100_000)
    assert is_sentence("a " * 100_000 + "b.")


TEXT = "Envoy in Lima\n12 March 2024, 14:05\nHe came on 12 March 2024.\n2024年03月12日 08:00 来源：新闻网\n3 May 2024\n"


def test_bylines_are_the_lines_of_the_day_of_publication_that_tell_nothing() -> None:
    assert [TEXT[slice(*one)] for one in bylines(TEXT, "2024-03-12")] == [
        "12 March 2024, 14:05",
        "2024年03月12日 08:00 来源：新闻网",
    ]
    assert list(bylines(TEXT, "")) == []


@pytest.mark.parametrize(
    "line",
    [
        "Heard: 12 March 2024 Decided: 28 March 2024",
        "Judgment delivered on 28 March 2024",
        "Aired March 28, 2024 - 15:20 ET",
        "Іван Петренко — четвер, 28 березня 2024, 15:20",
        "2024, 28 наурыз 15:20",
        "2024 03/28 15:20:31",
    ],
)
def test_other_ways_to_tell_when_a_text_came_out(line: str) -> None:
    assert byline_day([line]).day == "2024-03-28"


def test_what_stands_before_a_dash_is_no_author_where_no_clock_time_follows() -> None:
    assert byline_day(["Transit Summit — 28 March 2024, Astana"]).day == ""


@pytest.mark.parametrize("line", ["3 March 2024 18:00 Reuters", "3 марта 2024 18:00 ТАСС"])
def test_an_agency_behind_a_time_says_whose_a_text_is(line: str) -> None:
    assert byline_day([line]).day == "2024-03-03"
