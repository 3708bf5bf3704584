"""The lines about a headline, and the day that they say."""

import pytest

from chrono.webpages.page_byline import byline_day


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
        "3 February 1970 – 28 March 2024",
        "03/04/2024",
        "12 March 1912",
        "Updated: 12 March 2024",
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


def test_an_old_day_counts_only_by_name() -> None:
    assert byline_day(["Published: April 16, 1912"]).day == "1912-04-16"
