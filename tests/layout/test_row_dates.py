"""The dates of rows, and the headings above them."""

import pytest

from chrono.frames.options import LayoutOptions
from chrono.layout.layouts import lay_out
from chrono.records.loader import load_text
from tests.layout.test_layouts import measure
from tests.layout.test_rows import list_of, texts


@pytest.mark.parametrize(
    ("date", "year", "shown"),
    [
        ("2024-03-28", "2024", "28 Mar"),
        ("18XX", "19th century", ""),
        ("192X", "1920s", ""),
        ('"[..1913-12-31]"', "1913", "by 31 Dec"),
        ("1850~", "1850", "c. 1850"),
        ("1911/1913", "1911", "1911 – 1913"),
        ("1066", "1066", "1066"),
        ("2011-03/2011-08", "2011", "Mar – Aug"),
        ("2011-03/2013-08", "2011", "Mar 2011 – Aug 2013"),
        ("2023-11-30/2024-01-02", "2023", "30 Nov – 2 Jan 2024"),
        ("2023-11-30/2025-01-02", "2023", "30 Nov 2023 – 2 Jan 2025"),
        ("2023-03/2024-03", "2023", "Mar 2023 – Mar 2024"),
    ],
)
def test_date_stands_under_a_year_that_is_its_own(date: str, year: str, shown: str) -> None:
    source = load_text(f"title: x\nevents:\n  - {{id: e, title: An event, date: {date}}}\n", {}).chronology
    (timeline,) = lay_out(source, measure, LayoutOptions(454, "list"))
    assert (texts(timeline, "year"), " ".join(texts(timeline, "date"))) == ([year], shown)


@pytest.mark.parametrize(
    ("language", "dates"),
    [
        ("zh", {"a": "5月", "b": "不晚于3月26日", "c": "3月28至30日"}),
        ("kk", {"a": "мам", "b": "26 нау күніне дейін", "c": "28–30 нау"}),
        ("ru", {"a": "май", "b": "до 26 марта вкл.", "c": "28–30 марта"}),
    ],
)
def test_year_is_left_out_with_what_belongs_to_it(language: str, dates: dict[str, str]) -> None:
    text = (
        'title: x\nevents:\n  - {id: a, title: A, date: 2024-05}\n  - {id: b, title: B, date: "[..2024-03-26]"}\n'
        "  - {id: c, title: C, date: 2024-03-28/2024-03-30}\n"
    )
    page = lay_out(load_text(text, {}).chronology, measure, LayoutOptions(454, "list", language=language))[0]
    rows: dict[str | None, list[str]] = {}
    for word in page.words:
        if word.role == "date":
            rows.setdefault(word.event, []).append(word.text)
    assert {event: " ".join(lines) for event, lines in rows.items()} == dates


def test_no_year_is_a_heading_where_hardly_two_events_share_one() -> None:
    timeline = list_of([f"{year}-03-28" for year in range(2010, 2018)])
    assert texts(timeline, "year") == []
    assert texts(timeline, "date")[:2] == ["28 Mar 2010", "28 Mar 2011"]


def test_the_day_is_the_heading_where_all_is_of_one_day() -> None:
    timeline = list_of(["2024-06-03T06:10", "2024-06-03T07:05", "2024-06-03T09:00"])
    assert texts(timeline, "year") == ["3 Jun 2024"]
    assert texts(timeline, "date") == ["06:10", "07:05", "09:00"]


def test_days_are_the_headings_where_clock_times_share_them() -> None:
    timeline = list_of(["2024-06-03T06:10", "2024-06-03T07:05", "2024-06-04", "2024-06-04T09:00"])
    assert sorted(texts(timeline, "year")) == ["3 Jun 2024", "4 Jun 2024"]
    assert sorted(texts(timeline, "date")) == ["06:10", "07:05", "09:00"]


def test_the_year_is_the_heading_where_clock_times_hardly_share_a_day() -> None:
    timeline = list_of(["2024-06-03T06:10", "2024-06-04T07:05", "2024-06-05T09:00"])
    assert texts(timeline, "year") == ["2024"]
    assert texts(timeline, "date")[0] == "3 Jun, 06:10"


@pytest.mark.parametrize(
    ("date", "headings", "rows"),
    [
        ("1999-06", ["Jun 1999", "27 Sep 2004"], ["19:00", "23:55"]),
        ("1999-06-02/1999-06-04", ["2 Jun 1999", "27 Sep 2004"], ["2–4 Jun 1999", "19:00", "23:55"]),
        ("1999-06-02", ["2 Jun 1999", "27 Sep 2004"], ["19:00", "23:55"]),
    ],
)
def test_the_heading_of_a_day_stands_above_nothing_less_exact(date: str, headings: list[str], rows: list[str]) -> None:
    timeline = list_of([date, "2004-09-27T19:00", "2004-09-27T23:55", "2004-09-27T23:55"])
    assert texts(timeline, "year") == headings
    assert list(dict.fromkeys(texts(timeline, "date"))) == rows
